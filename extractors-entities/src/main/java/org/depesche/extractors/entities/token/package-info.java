/** A light scan of a text into words, in columns, that the recognisers of names and dates stand on. */
@NullMarked
package org.depesche.extractors.entities.token;

import org.jspecify.annotations.NullMarked;
