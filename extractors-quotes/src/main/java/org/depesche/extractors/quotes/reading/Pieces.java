package org.depesche.extractors.quotes.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.depesche.core.article.Span;
import org.depesche.linguistics.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A set of tokens as half-open ranges of token numbers, in order, neither touching nor overlapping. Immutable.
 */
final class Pieces {

    static final Pieces NONE = new Pieces(0, 0, null);

    private final int first;
    private final int end;

    /** The bounds of every range where there are several: most sets are one range, which needs no array. */
    private final int @Nullable [] bounds;

    private Pieces(int first, int end, int @Nullable [] bounds) {
        this.first = first;
        this.end = end;
        this.bounds = bounds;
    }

    /** The tokens from {@code first} to before {@code end}; none where that is empty. */
    static Pieces of(int first, int end) {
        return first < end ? new Pieces(first, end, null) : NONE;
    }

    /** The ranges with these bounds, first and end in turns, in order and not touching; the array must not change after. */
    static Pieces of(int[] bounds) {
        return switch (bounds.length) {
            case 0 -> NONE;
            case 2 -> of(bounds[0], bounds[1]);
            default -> new Pieces(bounds[0], bounds[bounds.length - 1], bounds);
        };
    }

    boolean isEmpty() {
        return first == end;
    }

    /** How many ranges there are. */
    int count() {
        return bounds != null ? bounds.length / 2 : isEmpty() ? 0 : 1;
    }

    int first(int piece) {
        return bounds == null ? first : bounds[piece * 2];
    }

    int end(int piece) {
        return bounds == null ? end : bounds[piece * 2 + 1];
    }

    /** The first token; there must be one. */
    int first() {
        return first;
    }

    /** The number after the last token; there must be one. */
    int end() {
        return end;
    }

    /** The number of tokens. */
    int size() {
        int size = 0;
        for (int piece = 0; piece < count(); piece++) {
            size += end(piece) - first(piece);
        }
        return size;
    }

    boolean contains(int token) {
        return shared(token, token + 1) > 0;
    }

    boolean overlaps(int from, int to) {
        return shared(from, to) > 0;
    }

    /** The number of tokens from {@code from} to before {@code to} that are in this set. */
    int shared(int from, int to) {
        int shared = 0;
        for (int piece = 0; piece < count(); piece++) {
            shared += Math.max(0, Math.min(end(piece), to) - Math.max(first(piece), from));
        }
        return shared;
    }

    boolean overlaps(Pieces other) {
        return shared(other) > 0;
    }

    /** The number of tokens in both. */
    int shared(Pieces other) {
        int shared = 0;
        for (int piece = 0; piece < other.count(); piece++) {
            shared += shared(other.first(piece), other.end(piece));
        }
        return shared;
    }

    Pieces with(int from, int to) {
        if (from >= to) {
            return this;
        }
        int count = count();
        int before = 0;
        while (before < count && end(before) < from) {
            before++;
        }
        int after = before;
        while (after < count && first(after) <= to) {
            after++;
        }
        int low = before < after ? Math.min(from, first(before)) : from;
        int high = before < after ? Math.max(to, end(after - 1)) : to;
        if (after == before + 1 && low == first(before) && high == end(before)) {
            return this;
        }
        if (before == 0 && after == count) {
            return of(low, high);
        }
        int[] merged = new int[2 * (before + 1 + count - after)];
        int size = 0;
        for (int piece = 0; piece < before; piece++) {
            merged[size++] = first(piece);
            merged[size++] = end(piece);
        }
        merged[size++] = low;
        merged[size++] = high;
        for (int piece = after; piece < count; piece++) {
            merged[size++] = first(piece);
            merged[size++] = end(piece);
        }
        return of(merged);
    }

    Pieces with(Pieces other) {
        if (isEmpty()) {
            return other;
        }
        Pieces union = this;
        for (int i = 0; i < other.count(); i++) {
            union = union.with(other.first(i), other.end(i));
        }
        return union;
    }

    Pieces without(int from, int to) {
        if (!overlaps(from, to)) {
            return this;
        }
        int count = 0;
        for (int piece = 0; piece < count(); piece++) {
            count += (first(piece) < Math.min(from, end(piece)) ? 1 : 0)
                    + (Math.max(to, first(piece)) < end(piece) ? 1 : 0);
        }
        int[] rest = new int[2 * count];
        int size = 0;
        for (int piece = 0; piece < count(); piece++) {
            if (first(piece) < Math.min(from, end(piece))) {
                rest[size++] = first(piece);
                rest[size++] = Math.min(from, end(piece));
            }
            if (Math.max(to, first(piece)) < end(piece)) {
                rest[size++] = Math.max(to, first(piece));
                rest[size++] = end(piece);
            }
        }
        return of(rest);
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
        if (count() == 1) {
            return List.of(span(tokens, 0));
        }
        List<Span> spans = new ArrayList<>(count());
        for (int piece = 0; piece < count(); piece++) {
            spans.add(span(tokens, piece));
        }
        return spans;
    }

    private Span span(Tokens tokens, int piece) {
        return new Span(tokens.start(first(piece)), tokens.end(end(piece) - 1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pieces pieces
                && first == pieces.first
                && end == pieces.end
                && Arrays.equals(bounds, pieces.bounds);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * first + end) + Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
        return bounds != null ? Arrays.toString(bounds) : isEmpty() ? "[]" : "[" + first + ", " + end + "]";
    }
}
