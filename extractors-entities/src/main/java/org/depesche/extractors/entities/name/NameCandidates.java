package org.depesche.extractors.entities.name;

import org.depesche.extractors.entities.token.Words;

/** Says which words can be in names: the others cut a text into short chains. */
final class NameCandidates {

    private static final int INSIDE = 1 << 2 | 1 << 4 | 1 << 6 | 1 << 8;
    private static final int DERIVED = 0b1111 << 9;
    private static final int PARTS = 0b1111 << 13;

    private final Words words;
    private final WordColumns columns;

    NameCandidates(Words words, WordColumns columns) {
        this.words = words;
        this.columns = columns;
    }

    /** Which labels a word may get, one bit each; only bit 0 where it cannot be in a name. */
    int allowed(int word) {
        if (words.capitalised(word)) {
            return (1 << NameLabel.COUNT) - 1;
        }
        if (words.sign(word)) {
            char c = words.charAt(word, 0);
            boolean titled = columns.quotes.place[word] > 1 && !words.breakBefore(word);
            boolean joins = (c == '/' || c == '-' || c == '–' || c == '.' || c == '+' || c == '&' || c == '\''
                            || c == '’' || c == '!' || c == ':')
                    && word > 0
                    && !words.breakBefore(word)
                    && (words.capitalised(word - 1) || words.number(word - 1));
            return joins || titled ? INSIDE | 1 : 1;
        }
        if (words.number(word)) {
            return 1 | INSIDE | 1 << NameLabel.begin(2) | 1 << NameLabel.begin(3) | (hyphened(word) ? PARTS : 0);
        }
        int allowed = 1;
        if ((columns.flags[word] & WordTable.PARTICLE) != 0 || columns.quotes.place[word] > 1) {
            allowed |= INSIDE;
        }
        if (derivation(word)) {
            allowed |= DERIVED;
        }
        if (odd(word)) {
            allowed |= ~DERIVED & (1 << NameLabel.COUNT) - 1;
        }
        return allowed;
    }

    /** An adjective in -isch in any inflection, -deutsch, or a small letter before a capital one (<i>proeuropäisch</i> is no name, <i>ukrainisch</i> is). */
    private boolean derivation(int word) {
        int length = words.length(word);
        if (length < 5) {
            return false;
        }
        int end = length;
        char last = words.charAt(word, length - 1);
        if (last == 'e') {
            end--;
        } else if ((last == 'n' || last == 'r' || last == 's' || last == 'm')
                && words.charAt(word, length - 2) == 'e') {
            end -= 2;
        }
        return (end >= 4
                        && words.charAt(word, end - 1) == 'h'
                        && words.charAt(word, end - 2) == 'c'
                        && words.charAt(word, end - 3) == 's'
                        && (words.charAt(word, end - 4) == 'i' || words.charAt(word, end - 4) == 't'))
                || (columns.flags[word] & WordTable.PLACE) != 0;
    }

    /** A capital letter or digit later in the word, or one that is known as a name: n-tv, iPhone, dpa. */
    private boolean odd(int word) {
        if ((columns.flags[word] & (WordTable.ORGANIZATION | WordTable.COMPANY)) != 0) {
            return true;
        }
        for (int i = 1; i < words.length(word); i++) {
            char c = words.charAt(word, i);
            if ((Character.isUpperCase(c) && words.charAt(word, 0) != '@') || (c >= '0' && c <= '9')) {
                return true;
            }
        }
        return false;
    }

    private boolean hyphened(int word) {
        for (int i = 1; i < words.length(word) - 1; i++) {
            if (words.charAt(word, i) == '-') {
                return true;
            }
        }
        return false;
    }
}
