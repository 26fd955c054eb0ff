/** Quotes with cue, frame, speaker and addressee. */
@NullMarked
package org.depesche.extractors.quotes;

import org.jspecify.annotations.NullMarked;
