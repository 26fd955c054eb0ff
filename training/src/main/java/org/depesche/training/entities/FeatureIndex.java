package org.depesche.training.entities;

import java.util.Arrays;

/** Numbers features in the order in which they come, and counts them. */
final class FeatureIndex {

    private int[] keys = new int[1 << 20];
    private int[] ids = new int[1 << 20];
    private int[] counts = new int[1 << 19];
    private int size;

    /** The number of a key, new or known, which is counted. */
    int count(int key) {
        int slot = find(key);
        if (ids[slot] == 0) {
            if (size * 2 >= keys.length) {
                grow();
                slot = find(key);
            }
            if (size == counts.length) {
                counts = Arrays.copyOf(counts, size * 2);
            }
            keys[slot] = key;
            ids[slot] = ++size;
        }
        counts[ids[slot] - 1]++;
        return ids[slot] - 1;
    }

    int size() {
        return size;
    }

    int times(int id) {
        return counts[id];
    }

    /** The keys by their numbers. */
    int[] keys() {
        int[] byId = new int[size];
        for (int slot = 0; slot < keys.length; slot++) {
            if (ids[slot] != 0) {
                byId[ids[slot] - 1] = keys[slot];
            }
        }
        return byId;
    }

    private int find(int key) {
        int mask = keys.length - 1;
        int slot = ((key * 0x9e3779b1) >>> 5) & mask;
        while (ids[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldIds = ids;
        keys = new int[oldKeys.length * 2];
        ids = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldIds[i] != 0) {
                int slot = find(oldKeys[i]);
                keys[slot] = oldKeys[i];
                ids[slot] = oldIds[i];
            }
        }
    }
}
