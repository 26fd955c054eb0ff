package org.depesche.extractors.quotes.reading;

import org.depesche.core.annotation.Quote.Medium;

/** An act of speech that the text frames: its cue and its roles, before its content is known. Confined to the reading of one article. */
final class Frame {

    /** The clause that holds the cue. */
    final int clause;

    final Pieces cue;
    final String lemma;
    Pieces speaker = Pieces.NONE;
    Pieces addressee = Pieces.NONE;
    Medium medium = Medium.UNKNOWN;
    double sure;

    Frame(int clause, Pieces cue, String lemma) {
        this.clause = clause;
        this.cue = cue;
        this.lemma = lemma;
    }
}
