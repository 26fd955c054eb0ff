package org.depesche.extractors.entities.name;

import java.util.Arrays;
import java.util.List;
import org.depesche.extractors.entities.data.DataFile;

/** Kinds of nouns by their endings (<i>Landgericht</i> is an authority), a hash table over endings read from the back. Immutable. */
final class NameHeads {

    static final NameHeads GERMAN = new NameHeads(DataFile.read("name-heads.tsv"));

    private static final int LONGEST = 20;
    private static final int SHORTEST = 3;

    private final long[] keys;
    private final byte[] kinds;

    private NameHeads(List<String[]> rows) {
        int capacity = Integer.highestOneBit(rows.size() * 4);
        keys = new long[capacity];
        kinds = new byte[capacity];
        String[] names = rows.stream().map(row -> row[1]).distinct().sorted().toArray(String[]::new);
        for (String[] row : rows) {
            long hash = WordHash.START;
            for (int i = row[0].length() - 1; i >= 0; i--) {
                hash = WordHash.step(hash, row[0].charAt(i));
            }
            int slot = slot(hash);
            keys[slot] = hash;
            kinds[slot] = (byte) (1 + Arrays.binarySearch(names, row[1]));
        }
    }

    private int slot(long hash) {
        int mask = keys.length - 1;
        int slot = (int) (hash ^ (hash >>> 32)) & mask;
        while (keys[slot] != 0 && keys[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** The kind of the longest known ending, from 1, inflected or not; 0 for none. */
    byte kind(String text, int from, int to) {
        byte found = ending(text, from, to);
        if (found != 0 || to - from < SHORTEST + 2) {
            return found;
        }
        char last = text.charAt(to - 1);
        if (last != 's' && last != 'n' && last != 'e') {
            return 0;
        }
        found = ending(text, from, to - 1);
        return found == 0 && last != 'e' && text.charAt(to - 2) == 'e' ? ending(text, from, to - 2) : found;
    }

    private byte ending(String text, int from, int to) {
        byte found = 0;
        long hash = WordHash.START;
        for (int length = 1; length <= Math.min(LONGEST, to - from); length++) {
            hash = WordHash.step(hash, WordHash.lower(text.charAt(to - length)));
            if (length >= SHORTEST) {
                byte kind = kinds[slot(hash)];
                found = kind == 0 ? found : kind;
            }
        }
        return found;
    }
}
