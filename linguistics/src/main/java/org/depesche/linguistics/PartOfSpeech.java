package org.depesche.linguistics;

/** The universal parts of speech of <a href="https://universaldependencies.org/u/pos/">Universal Dependencies</a>, version 2. */
public enum PartOfSpeech {
    /** Adjective. */
    ADJ,
    /** Adposition; in German also a contraction with the article ({@code am}) and a separated verb particle. */
    ADP,
    /** Adverb. */
    ADV,
    /** Auxiliary or modal verb, copula. */
    AUX,
    /** Coordinating conjunction. */
    CCONJ,
    /** Determiner. */
    DET,
    /** Interjection. */
    INTJ,
    /** Common noun. */
    NOUN,
    /** Numeral. */
    NUM,
    /** Particle: negation, the {@code zu} of an infinitive. */
    PART,
    /** Pronoun. */
    PRON,
    /** Proper noun. */
    PROPN,
    /** Punctuation. */
    PUNCT,
    /** Subordinating conjunction. */
    SCONJ,
    /** Symbol. */
    SYM,
    /** Full verb. */
    VERB,
    /** Anything else, and every word of a language without a pack. */
    X
}
