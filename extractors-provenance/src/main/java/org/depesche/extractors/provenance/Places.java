package org.depesche.extractors.provenance;

/**
 * The lexicon of places where reports are filed: {@code places.tsv}. Their names, and the rows of words that names begin with, are kept as hashes of 64 bits, which takes a third of
 * what a trie of words does and is read in one pass; two names share one once in 10<sup>10</sup> look-ups. Immutable.
 */
final class Places {

    private static final byte NAME = 1;
    private static final byte WELL_KNOWN = 2;

    private static final long SEED = 0x9e3779b97f4a7c15L;

    /** The places are fewer than half of these slots. */
    private final long[] hashes = new long[1 << 17];

    private final byte[] values = new byte[hashes.length];
    private int size;

    Places() {
        String text = Table.text("places.tsv");
        Tokens tokens = Tokens.of(text, new Vocabulary());
        int token = 0;
        while (token < tokens.size()) {
            int end = token + 1;
            while (end < tokens.size() && !tokens.isLineBefore(end)) {
                end++;
            }
            if (text.charAt(tokens.start(token)) != '#') {
                add(tokens, token, end);
            }
            token = end;
        }
        if (size * 2 > hashes.length) {
            throw new IllegalStateException("places.tsv has more names than there is room for");
        }
    }

    private void add(Tokens tokens, int from, int to) {
        boolean wellKnown = tokens.text().charAt(tokens.start(to - 1) - 1) == '\t';
        long hash = SEED;
        int slot = 0;
        for (int token = from; token < (wellKnown ? to - 1 : to); token++) {
            if (tokens.sign(token) != '-') {
                hash = step(hash, tokens, token);
                slot = slot(hash);
                if (hashes[slot] == 0) {
                    hashes[slot] = hash;
                    size++;
                }
            }
        }
        if (values[slot] == 0) {
            values[slot] = wellKnown ? NAME | WELL_KNOWN : NAME;
        }
    }

    private int slot(long hash) {
        int slot = (int) (hash >>> 40) & hashes.length - 1;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & hashes.length - 1;
        }
        return slot;
    }

    private static long step(long before, Tokens tokens, int token) {
        String text = tokens.text();
        long hash = before;
        for (int at = tokens.start(token); at < tokens.end(token); at++) {
            hash = (hash ^ Vocabulary.fold(text.charAt(at))) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 29) * 0xbf58476d1ce4e5b9L;
        return (hash ^ (hash >>> 32)) | 1;
    }

    /** The token after the longest place that begins at a token, or -1. */
    int end(Tokens tokens, int from, int to) {
        return longest(tokens, from, to, NAME);
    }

    /** The token after the longest place that readers of German news know, or -1. */
    int endOfWellKnown(Tokens tokens, int from, int to) {
        return longest(tokens, from, to, WELL_KNOWN);
    }

    private int longest(Tokens tokens, int from, int to, byte kind) {
        if (from >= to || !tokens.isCapital(from)) {
            return -1;
        }
        int found = -1;
        byte value = 0;
        long hash = SEED;
        int at = from;
        while (at < to) {
            if (at > from && tokens.sign(at) == '-' && at + 1 < to) {
                at++;
            }
            hash = step(hash, tokens, at);
            int slot = slot(hash);
            if (hashes[slot] == 0) {
                break;
            }
            at++;
            if (values[slot] != 0) {
                found = at;
                value = values[slot];
            }
        }
        return (value & kind) == 0 ? -1 : found;
    }
}
