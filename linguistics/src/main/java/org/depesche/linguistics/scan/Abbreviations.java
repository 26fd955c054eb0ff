package org.depesche.linguistics.scan;

import java.util.Map;
import org.depesche.linguistics.FoldedWords;
import org.jspecify.annotations.Nullable;

/** The words of a language that are written with a full stop, and how far that stop can end a sentence. Immutable. */
public final class Abbreviations {

    /** No abbreviations at all. */
    public static final Abbreviations NONE = new Abbreviations(Map.of());

    /** How an abbreviation stands in a sentence. */
    public enum Use {
        /** Stands before what it belongs to and never ends a sentence: {@code Dr.}, {@code z.}. */
        LEADING,
        /** Stands before a number; before anything else it may end a sentence: {@code Nr.}, {@code Abs.}. */
        NUMERIC,
        /** Can end a sentence: {@code usw.}, {@code Mio.}. */
        FREE,
        /** The name of a month or weekday, which a following number or comma shows to be cut: {@code Okt.}. */
        CALENDAR
    }

    private final FoldedWords<Use> uses;

    /**
     * Abbreviations by their form.
     *
     * @param uses by the form in small letters with its inner but without its last full stop
     * @throws IllegalArgumentException if a form has a letter that is not small
     */
    public Abbreviations(Map<String, Use> uses) {
        this.uses = new FoldedWords<>(uses);
    }

    @Nullable
    Use find(String text, int start, int end) {
        return uses.get(text, start, end);
    }
}
