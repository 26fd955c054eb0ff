/** The report that a person reads in a terminal, one class a panel. */
@NullMarked
package org.depesche.cli.pretty;

import org.jspecify.annotations.NullMarked;
