/** Extraction over many articles at once, in the order of the input. */
@NullMarked
package org.depesche.cli.batch;

import org.jspecify.annotations.NullMarked;
