/** Where results go and in which form. */
@NullMarked
package org.depesche.cli.output;

import org.jspecify.annotations.NullMarked;
