package org.depesche.extractors.quotes.reading;

/** Compares texts but for the case of their letters, letter by letter, without making texts in lower case. */
final class CaseFolding {

    private CaseFolding() {}

    /** Whether a part is what stands at an index of a text. */
    static boolean is(String text, int from, String part) {
        if (from < 0 || from + part.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < part.length(); i++) {
            if (fold(text.charAt(from + i)) != fold(part.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean contains(String text, String part) {
        for (int from = 0; from + part.length() <= text.length(); from++) {
            if (is(text, from, part)) {
                return true;
            }
        }
        return false;
    }

    static char fold(char letter) {
        return Character.toLowerCase(letter);
    }
}
