package org.depesche.linguistics;

import java.util.Arrays;

/** Collects rows of numbers from -1 on, all rows of one width, in one array that grows. Not thread safe. */
final class NumberRows {

    private static final int ROOM = 64;

    private final int width;
    private int size;
    private int[] numbers;

    /** Starts without rows. */
    NumberRows(int width) {
        this.width = width;
        this.numbers = new int[width * ROOM];
    }

    /** Forgets all rows. */
    void clear() {
        size = 0;
    }

    /** Forgets all rows and makes others, all of whose numbers are the same. */
    void fill(int rows, int number) {
        reserve(rows);
        size = rows;
        Arrays.fill(numbers, 0, rows * width, number);
    }

    int size() {
        return size;
    }

    /** Adds a row of numbers that are all -1, and gives its own number. */
    int add() {
        reserve(size + 1);
        Arrays.fill(numbers, size * width, (size + 1) * width, -1);
        return size++;
    }

    private void reserve(int rows) {
        if (rows * width > numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(rows * width, numbers.length * 2));
        }
    }

    int get(int row, int column) {
        return numbers[row * width + column];
    }

    void set(int row, int column, int number) {
        numbers[row * width + column] = number;
    }

    /** Sets a column of some rows. */
    void set(int fromRow, int toRow, int column, int number) {
        for (int row = fromRow; row < toRow; row++) {
            numbers[row * width + column] = number;
        }
    }

    /** Puts rows elsewhere: the first of them to the first of some row numbers, the next to the next. */
    void move(int from, int[] to) {
        int[] old = Arrays.copyOfRange(numbers, from * width, (from + to.length) * width);
        for (int i = 0; i < to.length; i++) {
            System.arraycopy(old, i * width, numbers, to[i] * width, width);
        }
    }

    /** The rows as they are now. */
    NumberTable table() {
        return NumberTable.of(numbers, size, width);
    }
}
