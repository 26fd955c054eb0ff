/** Web archives. */
@NullMarked
package org.depesche.readers.warc;

import org.jspecify.annotations.NullMarked;
