package org.depesche.extractors.quotes.reading;

import java.util.List;
import org.depesche.core.annotation.Quote.Form;
import org.depesche.core.annotation.Quote.Medium;
import org.jspecify.annotations.Nullable;

/** A quote in the making, on token numbers. Confined to the reading of one article. */
final class Draft {

    /** The rule of what is told without saying by whom. */
    static final String HEARSAY = "hearsay";

    final Form form;
    Pieces quote;
    Pieces cue = Pieces.NONE;
    String lemma = "";
    Pieces frame = Pieces.NONE;
    Pieces speaker = Pieces.NONE;
    Pieces addressee = Pieces.NONE;
    Pieces venue = Pieces.NONE;
    Medium medium = Medium.UNKNOWN;
    double confidence;
    /** The id of the quote that this becomes; empty until then, and where it becomes none. */
    String id = "";
    /** The quote that this one stands inside of. */
    @Nullable
    Draft within;
    /** The quote that this one goes on from. */
    @Nullable
    Draft continues;
    /** The stretch of marks of a direct quote, or -1. */
    int stretch = -1;

    /** The names of its rules, in a list that does not change. */
    List<String> because = List.of();

    Draft(Form form, Pieces quote, double confidence) {
        this.form = form;
        this.quote = quote;
        this.confidence = confidence;
    }

    Draft because(String rule) {
        if (!because.contains(rule)) {
            because = switch (because.size()) {
                case 0 -> List.of(rule);
                case 1 -> List.of(because.get(0), rule);
                case 2 -> List.of(because.get(0), because.get(1), rule);
                default -> longer(rule);
            };
        }
        return this;
    }

    private List<String> longer(String rule) {
        String[] rules = because.toArray(new String[because.size() + 1]);
        rules[because.size()] = rule;
        return List.of(rules);
    }

    /** Takes the rules of another quote too. */
    Draft becauseOf(Draft other) {
        for (int i = 0; i < other.because.size(); i++) {
            because(other.because.get(i));
        }
        return this;
    }

    /** Whether one of some drafts has a token among its words. */
    static boolean isQuoted(int token, List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).quote.contains(token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is told without saying by whom: <em>dem Vernehmen nach</em>. */
    boolean hearsay() {
        return because.contains(HEARSAY);
    }

    /** Takes cue, speaker, addressee and medium of an act of speech. */
    Draft framedBy(Frame act) {
        cue = act.cue;
        lemma = act.lemma;
        speaker = act.speaker;
        addressee = act.addressee;
        medium = act.medium;
        return this;
    }

    /** Takes the roles of another quote, its frame included. */
    Draft framedAs(Draft other) {
        cue = other.cue;
        lemma = other.lemma;
        frame = other.frame;
        speaker = other.speaker;
        addressee = other.addressee;
        medium = other.medium;
        return this;
    }
}
