package org.depesche.readers.html;

import java.util.Locale;
import org.depesche.readers.decoding.InvisibleCharacters;

/** Plain facts about characters and words of a page. */
final class PageText {

    private PageText() {}

    static boolean isBlank(char c) {
        return c == ' '
                || c == '\n'
                || c == '\t'
                || c == '\r'
                || c == '\f'
                || c == '\u00A0'
                || c == '\u3000'
                || c == '\u202F'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u2028'
                || c == '\u2029';
    }

    static int words(CharSequence text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isIdeograph(c)) {
                words += i % 2;
                inWord = false;
                continue;
            }
            boolean letter = Character.isLetterOrDigit(c);
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return words;
    }

    static boolean isIdeograph(char c) {
        return (c >= '\u3040' && c <= '\u30FF') || (c >= '\u4E00' && c <= '\u9FFF') || (c >= '\u0E00' && c <= '\u0E7F');
    }

    /** Whether the last mark behind the last letter or digit ends a sentence. */
    static boolean endsSentence(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
            if (c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '।') {
                return true;
            }
        }
        return false;
    }

    /** Lower-case words divided by single blanks, with a blank at both ends; nothing but letters and digits. */
    static String normal(CharSequence text) {
        StringBuilder words = new StringBuilder(text.length() + 2).append(' ');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                words.append(c);
            } else if (InvisibleCharacters.length(text, i) == 0 && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        if (words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    /** A text with runs of blank space made one blank, invisible characters left out, ends cut. */
    static String clean(CharSequence text) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int hidden = isBlank(c) ? 0 : InvisibleCharacters.length(text, i);
            if (isBlank(c)) {
                gap = !clean.isEmpty();
            } else if (hidden > 0) {
                i += hidden - 1;
            } else {
                if (gap) {
                    clean.append(' ');
                    gap = false;
                }
                clean.append(c);
            }
        }
        return clean.toString();
    }
}
