package org.depesche.extractors.entities.chain;

/**
 * Hashes of the {@linkplain BaseForms#key keys} of the listed names of several words: tells of nearly every row of words that it is none of
 * them, without making a string of it. Not thread safe while names are added.
 */
final class NameKeys {

    /** The one letter that is two when made small; this and what comes after it is not told apart. */
    private static final char NOT_HASHED = '\u0130';

    private static final long SEED = 0x9e3779b97f4a7c15L;

    private long[] slots = new long[1 << 10];
    private int size;

    void add(String name) {
        long hash = hash(name, 0, name.length());
        if (size * 3 > slots.length) {
            long[] old = slots;
            slots = new long[old.length * 2];
            for (long each : old) {
                if (each != 0) {
                    place(each);
                }
            }
        }
        if (!has(hash)) {
            place(hash);
            size++;
        }
    }

    /** Whether the words between two offsets may be a listed name; false only where they are surely none. */
    boolean mayBeName(String text, int start, int end) {
        boolean hasBlank = false;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            hasBlank |= isBlank(c);
            if (c == NOT_HASHED) {
                return true;
            }
        }
        return !hasBlank || has(hash(text, start, end));
    }

    private void place(long hash) {
        int slot = (int) hash & slots.length - 1;
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = hash;
    }

    private boolean has(long hash) {
        int slot = (int) hash & slots.length - 1;
        while (slots[slot] != 0) {
            if (slots[slot] == hash) {
                return true;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return false;
    }

    /** The hash of the key, its letters being made small, its articles left out, and its endings cut as the key does it. */
    private static long hash(String text, int start, int end) {
        long hash = SEED;
        int at = start;
        while (at < end) {
            if (isBlank(text.charAt(at))) {
                at++;
                continue;
            }
            int from = at;
            while (at < end && !isBlank(text.charAt(at))) {
                at++;
            }
            hash = BaseForms.isArticle(text, from, at) ? hash : part(hash, text, from, at);
        }
        return hash == 0 ? 1 : hash;
    }

    private static long part(long before, String text, int from, int to) {
        long hash = before;
        int limit = from + BaseForms.stemLength(text, from, to);
        for (int at = from; at < limit; at++) {
            char c = text.charAt(at);
            hash = (hash ^ (c < NOT_HASHED ? Character.toLowerCase(c) : NOT_HASHED)) * 0x100000001b3L;
        }
        return (hash ^ hash >>> 31) * SEED;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
