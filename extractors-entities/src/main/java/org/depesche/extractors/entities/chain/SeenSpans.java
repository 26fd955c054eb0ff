package org.depesche.extractors.entities.chain;

import java.util.Arrays;
import org.depesche.core.article.Span;
import org.depesche.linguistics.Reserve;

/** A set of spans. Used again for other articles; not thread safe. */
final class SeenSpans {

    private static final int USUAL = 256;

    /** Start and end, one more than nothing; 0 where a slot is free. */
    private long[] slots = new long[USUAL];

    private int size;

    /** Adds a span; false where it is there already. */
    boolean add(Span span) {
        long value = ((long) span.start() << 32 | span.end()) + 1;
        int slot = slot(value);
        if (slots[slot] == value) {
            return false;
        }
        slots[slot] = value;
        size++;
        if (size * 2 > slots.length) {
            grow();
        }
        return true;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (long value : old) {
            if (value != 0) {
                slots[slot(value)] = value;
            }
        }
    }

    private int slot(long value) {
        int slot = (int) ((value * 0x9e3779b97f4a7c15L) >>> 40) & slots.length - 1;
        while (slots[slot] != 0 && slots[slot] != value) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    void clear() {
        if (slots.length > Reserve.LONGEST_CLEARED) {
            slots = new long[USUAL];
        } else if (size > 0) {
            Arrays.fill(slots, 0);
        }
        size = 0;
    }
}
