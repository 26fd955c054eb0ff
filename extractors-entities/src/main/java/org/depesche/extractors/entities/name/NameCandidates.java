package org.depesche.extractors.entities.name;

import org.depesche.extractors.entities.token.Words;

/** Says which words can be in names: the others cut a text into short chains. */
final class NameCandidates {

    private static final int INSIDE = 1 << 2 | 1 << 4 | 1 << 6 | 1 << 8;
    private static final int DERIVED = 0b1111 << 9;
    private static final int PARTS = 0b1111 << 13;
    /** Signs that join two parts of a name. */
    private static final String JOINING = "/-–.+&'’!:";

    private static final int ALL = (1 << NameLabel.COUNT) - 1;

    private NameCandidates() {}

    /** Which labels a word may get, one bit each; only bit 0 where it cannot be in a name. */
    static int allowed(Words words, WordColumns columns, int word) {
        WordForm form = columns.form(word);
        if (form.kind == WordForm.SIGN) {
            boolean titled = columns.quotes.place[word] > 1 && !words.breakBefore(word);
            boolean joins = form.allowed != 1
                    && word > 0
                    && !words.breakBefore(word)
                    && (words.capitalised(word - 1) || words.number(word - 1));
            return joins || titled ? INSIDE | 1 : 1;
        }
        return form.kind == WordForm.LOWER && columns.quotes.place[word] > 1 ? form.allowed | INSIDE : form.allowed;
    }

    /** Which labels a word may get by its letters; a sign only where it joins two parts of a name. */
    static int allowed(String text, int from, int to, byte kind, int flags) {
        return switch (kind) {
            case WordForm.CAPITALS, WordForm.CAPITALISED -> ALL;
            case WordForm.SIGN -> JOINING.indexOf(text.charAt(from)) < 0 ? 1 : INSIDE | 1;
            case WordForm.NUMBER ->
                1 | INSIDE | 1 << NameLabel.begin(2) | 1 << NameLabel.begin(3) | (hyphened(text, from, to) ? PARTS : 0);
            default ->
                1
                        | ((flags & WordTable.PARTICLE) == 0 ? 0 : INSIDE)
                        | (derivation(text, from, to, flags) ? DERIVED : 0)
                        | (odd(text, from, to, flags) ? ~DERIVED & ALL : 0);
        };
    }

    /** An adjective in -isch in any inflection, -deutsch, or a small letter before a capital one (<i>proeuropäisch</i> is no name, <i>ukrainisch</i> is). */
    private static boolean derivation(String text, int from, int to, int flags) {
        if (to - from < 5) {
            return false;
        }
        int end = to;
        char last = text.charAt(to - 1);
        if (last == 'e') {
            end--;
        } else if ((last == 'n' || last == 'r' || last == 's' || last == 'm') && text.charAt(to - 2) == 'e') {
            end -= 2;
        }
        return (end - from >= 4
                        && text.charAt(end - 1) == 'h'
                        && text.charAt(end - 2) == 'c'
                        && text.charAt(end - 3) == 's'
                        && (text.charAt(end - 4) == 'i' || text.charAt(end - 4) == 't'))
                || (flags & WordTable.PLACE) != 0;
    }

    /** A capital letter or digit later in the word, or one that is known as a name: n-tv, iPhone, dpa. */
    private static boolean odd(String text, int from, int to, int flags) {
        if ((flags & (WordTable.ORGANIZATION | WordTable.COMPANY)) != 0) {
            return true;
        }
        for (int i = from + 1; i < to; i++) {
            char c = text.charAt(i);
            if ((Character.isUpperCase(c) && text.charAt(from) != '@') || (c >= '0' && c <= '9')) {
                return true;
            }
        }
        return false;
    }

    private static boolean hyphened(String text, int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (text.charAt(i) == '-') {
                return true;
            }
        }
        return false;
    }
}
