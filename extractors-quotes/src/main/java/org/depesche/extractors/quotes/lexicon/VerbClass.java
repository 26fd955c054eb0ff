package org.depesche.extractors.quotes.lexicon;

import java.util.EnumSet;
import java.util.Set;
import org.depesche.core.article.Labelled;

/** What part a verb takes in a frame, whatever it reports. */
public enum VerbClass implements Labelled {
    /** Its accusative is the person addressed: <em>bat den Bund</em>. */
    ADDRESSING,
    /** Without a colon it gives a name or a title: <em>das Stück heißt „…“</em>. */
    CALLING,
    /** It says what something is. */
    COPULA,
    /** With <em>wie</em> it tells hearsay, though its subject only hears: <em>wie zu hören ist</em>. */
    HEARING,
    /** With <em>wie</em> it tells what somebody is called or taken for: <em>wie sie genannt wird</em>. */
    LIKENING,
    /** Its object predicate is what somebody said: <em>nannte ihn „…“</em>. */
    NAMING,
    /** As a reflexive it shows a state of mind: <em>zeigte sich „…“</em>. */
    SHOWING,
    /** Its speaker stands after a preposition: <em>in dem Bericht heißt es</em>. */
    SOURCED,
    /** It makes a cue of an adjective of mind: <em>ist überzeugt</em>. */
    STATE;

    static Set<VerbClass> of(Row row) {
        Set<VerbClass> all = EnumSet.noneOf(VerbClass.class);
        for (String label : row.list("classes")) {
            all.add(Labelled.find(VerbClass.class, label)
                    .orElseThrow(() -> row.wrong("classes", Labelled.labels(VerbClass.class))));
        }
        return all;
    }
}
