package org.depesche.extractors.quotes.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.depesche.core.article.Span;
import org.depesche.linguistics.Tokens;

/**
 * A set of tokens as half-open ranges of token numbers, in order, neither touching nor overlapping. Immutable.
 */
final class Pieces {

    static final Pieces NONE = new Pieces(new int[0]);

    private final int[] bounds;

    private Pieces(int[] bounds) {
        this.bounds = bounds;
    }

    /** The tokens from {@code first} to before {@code end}; none where that is empty. */
    static Pieces of(int first, int end) {
        return first < end ? new Pieces(new int[] {first, end}) : NONE;
    }

    boolean isEmpty() {
        return bounds.length == 0;
    }

    /** How many ranges there are. */
    int count() {
        return bounds.length / 2;
    }

    int first(int piece) {
        return bounds[piece * 2];
    }

    int end(int piece) {
        return bounds[piece * 2 + 1];
    }

    /** The first token; there must be one. */
    int first() {
        return bounds[0];
    }

    /** The number after the last token; there must be one. */
    int end() {
        return bounds[bounds.length - 1];
    }

    /** The number of tokens. */
    int size() {
        int size = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            size += bounds[i + 1] - bounds[i];
        }
        return size;
    }

    boolean contains(int token) {
        for (int i = 0; i < bounds.length; i += 2) {
            if (token >= bounds[i] && token < bounds[i + 1]) {
                return true;
            }
        }
        return false;
    }

    boolean overlaps(Pieces other) {
        return shared(other) > 0;
    }

    /** The number of tokens in both. */
    int shared(Pieces other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < bounds.length && j < other.bounds.length) {
            int low = Math.max(bounds[i], other.bounds[j]);
            int high = Math.min(bounds[i + 1], other.bounds[j + 1]);
            shared += Math.max(0, high - low);
            if (bounds[i + 1] < other.bounds[j + 1]) {
                i += 2;
            } else {
                j += 2;
            }
        }
        return shared;
    }

    Pieces with(int first, int end) {
        if (first >= end) {
            return this;
        }
        int[] merged = new int[bounds.length + 2];
        int size = 0;
        int low = first;
        int high = end;
        boolean placed = false;
        for (int i = 0; i < bounds.length; i += 2) {
            if (bounds[i + 1] < low) {
                merged[size++] = bounds[i];
                merged[size++] = bounds[i + 1];
            } else if (bounds[i] > high) {
                if (!placed) {
                    merged[size++] = low;
                    merged[size++] = high;
                    placed = true;
                }
                merged[size++] = bounds[i];
                merged[size++] = bounds[i + 1];
            } else {
                low = Math.min(low, bounds[i]);
                high = Math.max(high, bounds[i + 1]);
            }
        }
        if (!placed) {
            merged[size++] = low;
            merged[size++] = high;
        }
        return new Pieces(Arrays.copyOf(merged, size));
    }

    Pieces with(Pieces other) {
        Pieces union = this;
        for (int i = 0; i < other.count(); i++) {
            union = union.with(other.first(i), other.end(i));
        }
        return union;
    }

    Pieces without(int first, int end) {
        if (first >= end || isEmpty() || end <= first() || first >= end()) {
            return this;
        }
        int[] cut = new int[bounds.length + 2];
        int size = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            if (bounds[i] < Math.min(first, bounds[i + 1])) {
                cut[size++] = bounds[i];
                cut[size++] = Math.min(first, bounds[i + 1]);
            }
            if (Math.max(end, bounds[i]) < bounds[i + 1]) {
                cut[size++] = Math.max(end, bounds[i]);
                cut[size++] = bounds[i + 1];
            }
        }
        return new Pieces(Arrays.copyOf(cut, size));
    }

    Pieces without(Pieces other) {
        Pieces rest = this;
        for (int i = 0; i < other.count(); i++) {
            rest = rest.without(other.first(i), other.end(i));
        }
        return rest;
    }

    /** These tokens as spans of the text. */
    List<Span> spans(Tokens tokens) {
        List<Span> spans = new ArrayList<>(count());
        for (int i = 0; i < count(); i++) {
            spans.add(new Span(tokens.start(first(i)), tokens.end(end(i) - 1)));
        }
        return spans;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pieces pieces && Arrays.equals(bounds, pieces.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
        return Arrays.toString(bounds);
    }
}
