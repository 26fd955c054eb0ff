/** The tables of a bank and the two dialects of SQL that they are spoken to in. */
@NullMarked
package org.depesche.bank.sql;

import org.jspecify.annotations.NullMarked;
