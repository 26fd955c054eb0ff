/** The lexica of speech: verbs, nouns and particles that report it, nouns that speak, nouns whose marks are a name's. Data files with code to look into them. */
@NullMarked
package org.depesche.extractors.quotes.lexicon;

import org.jspecify.annotations.NullMarked;
