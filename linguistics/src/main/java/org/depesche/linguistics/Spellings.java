package org.depesche.linguistics;

import org.jspecify.annotations.Nullable;

/**
 * The strings of words: a word that was cut out of a text not long ago is not made again.
 *
 * <p>A table of fixed size in which the latest word of a place drives out the one before it; it keeps words, never texts. Thread safe
 * without locks: an entry is immutable, and one that another thread does not see yet is made twice.
 */
public final class Spellings {

    private static final int SIZE = 1 << 15;
    private static final int LONGEST = 40;
    private static final @Nullable String[] WORDS = new String[SIZE];

    private Spellings() {}

    /**
     * The characters of a stretch of text.
     *
     * @param text the text
     * @param start offset of the first character, in UTF-16 units
     * @param end offset after the last
     * @return a string equal to {@code text.substring(start, end)}
     * @throws IndexOutOfBoundsException where the text has no such stretch
     */
    public static String of(String text, int start, int end) {
        if (end - start > LONGEST) {
            return text.substring(start, end);
        }
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        int place = WordMemo.place(hash, SIZE);
        String word = WORDS[place];
        if (word == null || word.length() != end - start || !text.startsWith(word, start)) {
            word = text.substring(start, end);
            WORDS[place] = word;
        }
        return word;
    }
}
