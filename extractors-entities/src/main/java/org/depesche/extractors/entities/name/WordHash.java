package org.depesche.extractors.entities.name;

/** Numbers for words: FNV-1a over UTF-16 units, digits as zeros, mixed at the end. */
public final class WordHash {

    static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private WordHash() {}

    /**
     * The number of a stretch of text.
     *
     * @param text the text
     * @param from where it begins
     * @param to where it ends
     * @param lower whether capital letters count as small ones
     * @return 64 bits
     */
    public static long of(CharSequence text, int from, int to, boolean lower) {
        long hash = START;
        for (int i = from; i < to; i++) {
            hash = step(hash, lower ? lower(text.charAt(i)) : text.charAt(i));
        }
        return mix(hash);
    }

    /**
     * The number of a word.
     *
     * @param word the word
     * @return 64 bits
     */
    public static long of(String word) {
        return of(word, 0, word.length(), false);
    }

    /**
     * The number of two things in a row.
     *
     * @param first the number of the first
     * @param second the number of the second
     * @return 64 bits
     */
    public static long pair(long first, long second) {
        return mix(first * 31 + second + 0x9e3779b97f4a7c15L);
    }

    /** The number of a stretch of text with an ending. */
    static long withEnding(CharSequence text, int from, int to, String ending) {
        long hash = START;
        for (int i = from; i < to; i++) {
            hash = step(hash, text.charAt(i));
        }
        for (int i = 0; i < ending.length(); i++) {
            hash = step(hash, ending.charAt(i));
        }
        return mix(hash);
    }

    static long step(long hash, char c) {
        return (hash ^ (c >= '1' && c <= '9' ? '0' : c)) * PRIME;
    }

    static char lower(char c) {
        return c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
    }

    static long mix(long hash) {
        long h = hash;
        h ^= h >>> 32;
        h *= 0xd6e8feb86659fd93L;
        h ^= h >>> 32;
        return h;
    }
}
