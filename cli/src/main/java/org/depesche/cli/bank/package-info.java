/** Between the command line and the quote bank. Loaded only where a bank is asked for: the jars that it needs may be left away. */
@NullMarked
package org.depesche.cli.bank;

import org.jspecify.annotations.NullMarked;
