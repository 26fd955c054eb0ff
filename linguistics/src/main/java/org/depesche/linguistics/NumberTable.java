package org.depesche.linguistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows of numbers from -1 on, in one array: two bytes a number where all are small, as token numbers are in all but giant texts, else four. A row
 * that is not there is an {@link IndexOutOfBoundsException}. Immutable and thread safe.
 */
final class NumberTable {

    private static final int[] NONE = {};

    private final int width;
    /** The numbers raised by one; null where one of them is too large. */
    private final char @Nullable [] small;

    private final int[] large;

    private NumberTable(int width, char @Nullable [] small, int[] large) {
        this.width = width;
        this.small = small;
        this.large = large;
    }

    /** Copies the first rows of an array. */
    static NumberTable of(int[] numbers, int rows, int width) {
        int length = rows * width;
        char[] small = new char[length];
        for (int i = 0; i < length; i++) {
            int raised = numbers[i] + 1;
            if (raised < 0 || raised > Character.MAX_VALUE) {
                return new NumberTable(width, null, Arrays.copyOf(numbers, length));
            }
            small[i] = (char) raised;
        }
        return new NumberTable(width, small, NONE);
    }

    int get(int row, int column) {
        int place = row * width + column;
        return small != null ? small[place] - 1 : large[place];
    }
}
