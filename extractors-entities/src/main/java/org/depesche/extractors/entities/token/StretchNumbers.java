package org.depesche.extractors.entities.token;

import java.util.Arrays;
import org.depesche.linguistics.Reserve;
import org.jspecify.annotations.Nullable;

/** Different stretches of texts, numbered from 0 as they come, without a string being made of one. Used again for other texts; not thread safe. */
public final class StretchNumbers {

    private static final int USUAL = 256;

    /** One more than the number of a stretch; 0 where a slot is free. */
    private int[] slots = new int[USUAL];

    private @Nullable String[] texts = new String[USUAL / 2];
    private int[] starts = new int[USUAL / 2];
    private int[] ends = new int[USUAL / 2];
    private int[] hashes = new int[USUAL / 2];
    private int size;

    /** Without any. */
    public StretchNumbers() {}

    /**
     * How many there are.
     *
     * @return the number after the last
     */
    public int size() {
        return size;
    }

    /**
     * The number of a stretch.
     *
     * @param text the text that it is part of
     * @param start where it begins
     * @param end where it ends
     * @return its number, or -1
     */
    public int find(String text, int start, int end) {
        return slots[slot(hash(text, start, end), text, start, end)] - 1;
    }

    /**
     * The number of a whole text.
     *
     * @param text the text
     * @return its number, or -1
     */
    public int find(String text) {
        return find(text, 0, text.length());
    }

    /**
     * The number of a stretch, a new one where it has none.
     *
     * @param text the text that it is part of
     * @param start where it begins
     * @param end where it ends
     * @return its number
     */
    public int number(String text, int start, int end) {
        int hash = hash(text, start, end);
        int slot = slot(hash, text, start, end);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (size == texts.length) {
            grow();
            slot = slot(hash, text, start, end);
        }
        texts[size] = text;
        starts[size] = start;
        ends[size] = end;
        hashes[size] = hash;
        slots[slot] = ++size;
        return size - 1;
    }

    /** Forgets all of them. */
    public void clear() {
        if (slots.length > Reserve.LONGEST_CLEARED) {
            slots = new int[USUAL];
            texts = new String[USUAL / 2];
            starts = new int[USUAL / 2];
            ends = new int[USUAL / 2];
            hashes = new int[USUAL / 2];
        } else if (size > 0) {
            Arrays.fill(slots, 0);
            Arrays.fill(texts, 0, size, null);
        }
        size = 0;
    }

    private void grow() {
        texts = Arrays.copyOf(texts, size * 2);
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
        hashes = Arrays.copyOf(hashes, size * 2);
        slots = new int[size * 4];
        for (int number = 0; number < size; number++) {
            int slot = hashes[number] & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = number + 1;
        }
    }

    private int slot(int hash, String text, int start, int end) {
        int slot = hash & slots.length - 1;
        while (slots[slot] != 0 && !same(slots[slot] - 1, hash, text, start, end)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean same(int number, int hash, String text, int start, int end) {
        String other = texts[number];
        return hashes[number] == hash
                && other != null
                && ends[number] - starts[number] == end - start
                && text.regionMatches(start, other, starts[number], end - start);
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        return (hash * 0x9e3779b9) >>> 7;
    }
}
