package org.depesche.core.json;

import java.util.Arrays;

/** Converts offsets into one text between UTF-16 units and the unit of a JSON document. */
final class Offsets {

    /** The UTF-16 offsets of the low surrogates of all pairs; none where units need no conversion. */
    private final int[] lows;

    private final String text;

    private Offsets(int[] lows, String text) {
        this.lows = lows;
        this.text = text;
    }

    static Offsets of(String text, OffsetUnit unit) {
        if (unit == OffsetUnit.UTF16) {
            return new Offsets(new int[0], text);
        }
        int pairs = text.length() - text.codePointCount(0, text.length());
        int[] lows = new int[pairs];
        int next = 0;
        for (int i = 1; next < pairs; i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                lows[next++] = i;
            }
        }
        return new Offsets(lows, text);
    }

    /** The offset in the document's unit. */
    int write(int utf16) {
        return utf16 - countBelow(utf16);
    }

    /**
     * The offset in UTF-16 units.
     *
     * @throws IllegalArgumentException if it is negative, beyond the text or between the two units of a code point
     */
    int read(int offset) {
        if (offset < 0 || offset > text.length() - lows.length) {
            throw new IllegalArgumentException("offset " + offset + " is not inside the text");
        }
        if (lows.length == 0 && isInsidePair(offset)) {
            throw new IllegalArgumentException("offset " + offset + " cuts a surrogate pair");
        }
        int low = 0;
        int high = lows.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            // The pair at lows[middle] is code point number lows[middle] - 1 - middle.
            if (lows[middle] - 1 - middle < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return offset + low;
    }

    private boolean isInsidePair(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }

    private int countBelow(int utf16) {
        int at = Arrays.binarySearch(lows, utf16);
        return at < 0 ? -at - 1 : at;
    }
}
