/** Plain text files. */
@NullMarked
package org.depesche.readers.text;

import org.jspecify.annotations.NullMarked;
