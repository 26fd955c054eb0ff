/** News in JSON of the IPTC, versions 1 to 3. */
@NullMarked
package org.depesche.readers.ninjs;

import org.jspecify.annotations.NullMarked;
