/** The word forms of a language in a table of fingerprints: what a form can be, and its base form. */
@NullMarked
package org.depesche.linguistics.lexicon;

import org.jspecify.annotations.NullMarked;
