/** The standard streams and the screen behind them. */
@NullMarked
package org.depesche.cli.terminal;

import org.jspecify.annotations.NullMarked;
