/** NewsML-G2 items and messages of the IPTC. */
@NullMarked
package org.depesche.readers.newsml;

import org.jspecify.annotations.NullMarked;
