/** From the arguments of the command line to a stream of articles. */
@NullMarked
package org.depesche.cli.input;

import org.jspecify.annotations.NullMarked;
