package org.depesche.extractors.provenance.wire;

import java.util.Arrays;

/**
 * The runs of words of a story whose numbers end in a given count of zero bits, its level: the same runs are kept in every article, and a
 * sketch of a lower level can be read as one of a higher. Short stories keep every run, long ones fewer, none more than {@value #MOST}
 * (the <i>mod-p</i> sketch of Broder, 1997, with Wegman's adaptive sampling). Immutable.
 */
final class Sketch {

    /** The most numbers that a sketch keeps. */
    static final int MOST = 512;

    /** The sizes up to which a story keeps all of its runs, every second, every fourth. */
    private static final int[] SIZES = {128, 512, 2048};

    /** Numbers of the index: enough to meet, few enough to keep those of many articles. */
    private static final int INDEXED = 96;

    private static final int COARSEST_INDEX = 4;

    private final int level;
    private final long[] numbers;

    /** Takes the array, which is in ascending order. */
    Sketch(int level, long[] numbers) {
        this.level = level;
        this.numbers = numbers;
    }

    static Sketch of(Shingles shingles) {
        int level = 0;
        while (level < SIZES.length && shingles.size() > SIZES[level]) {
            level++;
        }
        long[] kept = new long[shingles.size()];
        int count = 0;
        for (int i = 0; i < shingles.size(); i++) {
            if (isOf(level, shingles.hash(i))) {
                kept[count++] = shingles.hash(i);
            }
        }
        long[] numbers = Arrays.stream(kept, 0, count).sorted().distinct().toArray();
        while (numbers.length > MOST) {
            int next = ++level;
            numbers =
                    Arrays.stream(numbers).filter(number -> isOf(next, number)).toArray();
        }
        return new Sketch(level, numbers);
    }

    private static boolean isOf(int level, long number) {
        return Long.numberOfTrailingZeros(number) >= level;
    }

    int level() {
        return level;
    }

    /** The numbers in ascending order; not to be changed. */
    long[] numbers() {
        return numbers;
    }

    /** The level of the numbers by which the article is looked up. */
    int indexLevel() {
        int index = level;
        while (index < COARSEST_INDEX && size(index) > INDEXED) {
            index++;
        }
        return index;
    }

    /** How many numbers it has when it is read as one of a level. */
    int size(int atLevel) {
        if (atLevel <= level) {
            return numbers.length;
        }
        int size = 0;
        for (long number : numbers) {
            if (isOf(atLevel, number)) {
                size++;
            }
        }
        return size;
    }

    boolean isIndexed(long number, int indexLevel) {
        return isOf(indexLevel, number);
    }

    /** How many numbers both have. */
    int shared(Sketch other) {
        int shared = 0;
        int theirs = 0;
        for (long number : numbers) {
            while (theirs < other.numbers.length && other.numbers[theirs] < number) {
                theirs++;
            }
            if (theirs < other.numbers.length && other.numbers[theirs] == number) {
                shared++;
            }
        }
        return shared;
    }
}
