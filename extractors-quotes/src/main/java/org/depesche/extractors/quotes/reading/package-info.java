/** How quotes are found: candidates by form, their speakers, and the choice among candidates. Works on token numbers of one analysed article. */
@NullMarked
package org.depesche.extractors.quotes.reading;

import org.jspecify.annotations.NullMarked;
