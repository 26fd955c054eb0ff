/** From bytes to characters: which encoding a text is in. */
@NullMarked
package org.depesche.readers.decoding;

import org.jspecify.annotations.NullMarked;
