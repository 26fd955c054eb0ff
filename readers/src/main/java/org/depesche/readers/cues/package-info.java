/** What the words of a line say about its purpose: credit, byline, note, teaser, caption. */
@NullMarked
package org.depesche.readers.cues;

import org.jspecify.annotations.NullMarked;
