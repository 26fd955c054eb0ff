/** The article as a value: its text, sections and links over the text, and what is known of its source. */
@NullMarked
package org.depesche.core.article;

import org.jspecify.annotations.NullMarked;
