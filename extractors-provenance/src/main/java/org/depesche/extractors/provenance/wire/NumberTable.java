package org.depesche.extractors.provenance.wire;

import java.util.Arrays;

/** Places for numbers: each number gets the next free place, counted from 0. Open addressing over columns. Not thread safe. */
final class NumberTable {

    private static final int FREE = -1;

    private int[] slots = filled(1 << 10);
    private long[] numbers = new long[1 << 9];
    private int size;

    private static int[] filled(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, FREE);
        return slots;
    }

    int size() {
        return size;
    }

    /** The place of a number, or -1 where it has none. */
    int find(long number) {
        return slots[slot(number)];
    }

    /** The place of a number, given to it where it has none. */
    int put(long number) {
        int slot = slot(number);
        if (slots[slot] != FREE) {
            return slots[slot];
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
            slots = filled(slots.length * 2);
            for (int i = 0; i < size; i++) {
                slots[slot(numbers[i])] = i;
            }
            slot = slot(number);
        }
        numbers[size] = number;
        slots[slot] = size;
        return size++;
    }

    private int slot(long number) {
        // the low bits of sampled numbers are zero
        int slot = (int) (number >>> 32) & (slots.length - 1);
        while (slots[slot] != FREE && numbers[slots[slot]] != number) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
