package org.depesche.core.article;

import java.util.Comparator;
import java.util.List;

/**
 * A half-open stretch of an article's text, in UTF-16 code units as {@link String#substring(int, int)} counts them.
 *
 * <p>Spans order by start, then by end. A discontinuous stretch is a list of spans in text order.
 *
 * @param start the offset of the first unit, 0 or more
 * @param end the offset after the last unit, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> TEXT_ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    /**
     * The number of UTF-16 units that the span covers.
     *
     * @return {@code end - start}
     */
    public int length() {
        return end - start;
    }

    /**
     * Whether the span covers nothing.
     *
     * @return true for a length of 0
     */
    public boolean isEmpty() {
        return start == end;
    }

    /**
     * Whether another span lies wholly inside this one; equal spans contain each other.
     *
     * @param other the other span
     * @return true if no unit of {@code other} is outside
     */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * Whether an offset lies inside this span.
     *
     * @param offset an offset in UTF-16 units
     * @return true from {@code start} inclusive to {@code end} exclusive
     */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /**
     * Whether two spans share at least one unit.
     *
     * @param other the other span
     * @return true if they overlap; touching spans do not
     */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /**
     * Whether the span begins or ends in the middle of a surrogate pair, so that it covers half a character.
     *
     * @param text the text that the span points into
     * @return true if it cuts a pair; a lone surrogate is no pair
     */
    public boolean cutsSurrogatePair(CharSequence text) {
        return cutsSurrogatePair(text, start) || cutsSurrogatePair(text, end);
    }

    private static boolean cutsSurrogatePair(CharSequence text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }

    /**
     * The text under this span.
     *
     * @param text the text that the span points into
     * @return the covered characters
     * @throws IndexOutOfBoundsException if the span reaches beyond the text
     */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /**
     * The text under several spans, joined by one blank where there is a gap between them.
     *
     * @param spans spans in text order
     * @param text the text that they point into
     * @return the covered characters
     * @throws IndexOutOfBoundsException if a span reaches beyond the text
     */
    public static String join(List<Span> spans, CharSequence text) {
        if (spans.size() == 1) {
            return spans.get(0).in(text);
        }
        StringBuilder joined = new StringBuilder();
        int end = Integer.MAX_VALUE;
        for (Span span : spans) {
            if (span.start > end) {
                joined.append(' ');
            }
            joined.append(text, span.start, span.end);
            end = span.end;
        }
        return joined.toString();
    }

    @Override
    public int compareTo(Span other) {
        return TEXT_ORDER.compare(this, other);
    }
}
