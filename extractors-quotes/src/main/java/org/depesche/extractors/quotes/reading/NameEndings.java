package org.depesche.extractors.quotes.reading;

import java.util.Arrays;

/** Numbers of names by a key of how each name ends, so that nobody has to look through all names for one. */
final class NameEndings {

    private static final int NONE = -1;

    private final int[] newest;
    private int[] keys;
    private int[] names;
    private int[] older;
    private int size;

    NameEndings(int expected) {
        int capacity = Math.max(4, expected);
        newest = new int[Integer.highestOneBit(capacity) * 2];
        Arrays.fill(newest, NONE);
        keys = new int[capacity];
        names = new int[capacity];
        older = new int[capacity];
    }

    void add(int key, int name) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            names = Arrays.copyOf(names, size * 2);
            older = Arrays.copyOf(older, size * 2);
        }
        int slot = slot(key);
        keys[size] = key;
        names[size] = name;
        older[size] = newest[slot];
        newest[slot] = size++;
    }

    /** The newest entry under a key, or -1. */
    int first(int key) {
        return under(key, newest[slot(key)]);
    }

    /** The entry under the same key that is older than another, or -1. */
    int next(int entry) {
        return under(keys[entry], older[entry]);
    }

    /** The name of an entry. */
    int name(int entry) {
        return names[entry];
    }

    private int under(int key, int from) {
        int entry = from;
        while (entry != NONE && keys[entry] != key) {
            entry = older[entry];
        }
        return entry;
    }

    private int slot(int key) {
        return (key ^ (key >>> 15)) & (newest.length - 1);
    }
}
