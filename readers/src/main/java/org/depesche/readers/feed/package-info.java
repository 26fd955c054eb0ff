/** RSS 2.0, RSS 1.0 and Atom feeds. */
@NullMarked
package org.depesche.readers.feed;

import org.jspecify.annotations.NullMarked;
