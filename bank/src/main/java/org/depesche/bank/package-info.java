/** Quotes of many articles, kept in a database and found again by words, speaker, outlet, agency, day and form. */
@NullMarked
package org.depesche.bank;

import org.jspecify.annotations.NullMarked;
