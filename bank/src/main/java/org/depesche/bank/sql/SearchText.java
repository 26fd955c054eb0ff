package org.depesche.bank.sql;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text as it is searched: words in lower case, without punctuation and marks, in letters that every keyboard has. Both sides of a search
 * go through it, so that all databases find the same.
 *
 * <p>Umlauts and <i>ß</i> are written out as German writes them where it has to (DIN 5007, variant 2): <i>Müller</i>, <i>Mueller</i> and
 * <i>MÜLLER</i> are one word. Beside it stands the word without its marks (<i>Muller</i>), for whoever types it so.
 */
public final class SearchText {

    /** Longer ones are nobody's search term, and indices have limits of their own. */
    private static final int LONGEST_WORD = 60;

    /** Of one text; what stands behind it is kept and shown, but not searched. */
    private static final int MOST_WORDS = 50_000;

    private SearchText() {}

    /**
     * The words of a text.
     *
     * @param text any text
     * @return its words, in order; each of letters and digits alone
     */
    public static List<String> words(String text) {
        return words(text, true);
    }

    /**
     * A text for an index: its words, then those that have another form without marks in that form.
     *
     * @param text any text
     * @return words with blanks between them
     */
    public static String indexed(String text) {
        List<String> words = words(text, true);
        StringBuilder indexed = new StringBuilder(String.join(" ", words));
        List<String> bare = words(text, false);
        for (int i = 0; i < bare.size(); i++) {
            if (!bare.get(i).equals(words.get(i))) {
                indexed.append(' ').append(bare.get(i));
            }
        }
        return indexed.toString();
    }

    /**
     * Names in which words are looked for without an index.
     *
     * @param names any text
     * @return the words of {@link #indexed} with blanks between and around them
     */
    public static String spaced(String names) {
        return " " + indexed(names) + " ";
    }

    /**
     * A name as one key: its words with blanks between and around them.
     *
     * @param name any text
     * @return the key, a single blank where the name has no word
     */
    public static String key(String name) {
        String words = String.join(" ", words(name));
        return words.isEmpty() ? " " : " " + words + " ";
    }

    private static List<String> words(String text, boolean isWrittenOut) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length() && words.size() < MOST_WORDS; ) {
            int c = composed.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                append(c, isWrittenOut, word);
            } else if (!isMark(c)) {
                end(word, words);
            }
        }
        if (words.size() < MOST_WORDS) {
            end(word, words);
        }
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            int length = word.length() <= LONGEST_WORD
                    ? word.length()
                    : Character.isHighSurrogate(word.charAt(LONGEST_WORD - 1)) ? LONGEST_WORD - 1 : LONGEST_WORD;
            words.add(word.substring(0, length));
            word.setLength(0);
        }
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == 0xAD;
    }

    private static void append(int c, boolean isWrittenOut, StringBuilder word) {
        switch (Character.toLowerCase(c)) {
            case 'ä', 'æ' -> word.append(isWrittenOut ? "ae" : "a");
            case 'ö', 'ø', 'œ' -> word.append(isWrittenOut ? "oe" : "o");
            case 'ü' -> word.append(isWrittenOut ? "ue" : "u");
            case 'ß' -> word.append("ss");
            case 'ł' -> word.append('l');
            case 'đ', 'ð' -> word.append('d');
            case 'ı' -> word.append('i');
            case 'þ' -> word.append("th");
            default -> appendPlain(c, word);
        }
    }

    /** A letter without its marks; what it falls into otherwise may hold more than letters, which are left out. */
    private static void appendPlain(int c, StringBuilder word) {
        if (c < 0x80) {
            word.append((char) Character.toLowerCase(c));
            return;
        }
        String apart = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
        String lower = Normalizer.normalize(apart.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        lower.codePoints().filter(Character::isLetterOrDigit).forEach(word::appendCodePoint);
    }
}
