package org.depesche.extractors.provenance.wire;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Which articles have a number, as a locality-sensitive hash: articles that share text meet at a number. It keeps the first
 * {@value #HOLDERS} articles of each and counts the others, so that looking up takes the same time however many articles carry one story;
 * those that are not kept meet the first ones. Not thread safe.
 */
final class SketchIndex {

    /** How many articles are kept for a number. */
    static final int HOLDERS = 32;

    private static final int NONE = -1;

    private final NumberTable table = new NumberTable();
    private int[] counts = new int[1 << 9];
    private int[] first = new int[1 << 9];
    private int[] articles = new int[1 << 10];
    private int[] next = new int[1 << 10];
    private int size;

    /** Enters an article; articles come in ascending order. */
    void add(int article, Sketch sketch) {
        int level = sketch.indexLevel();
        for (long number : sketch.numbers()) {
            if (sketch.isIndexed(number, level)) {
                add(article, number);
            }
        }
    }

    private void add(int article, long number) {
        int place = table.put(number);
        if (place >= counts.length) {
            counts = Arrays.copyOf(counts, counts.length * 2);
            first = Arrays.copyOf(first, first.length * 2);
        }
        if (counts[place] < HOLDERS) {
            if (size == articles.length) {
                articles = Arrays.copyOf(articles, size * 2);
                next = Arrays.copyOf(next, size * 2);
            }
            articles[size] = article;
            next[size] = counts[place] == 0 ? NONE : first[place];
            first[place] = size;
            size++;
        }
        counts[place]++;
    }

    /** How many articles have a number, 0 for one that is not indexed. */
    int count(long number) {
        int place = table.find(number);
        return place < 0 ? 0 : counts[place];
    }

    /** Gives the kept articles that have a number, the last first. */
    void forEach(long number, IntConsumer taker) {
        int place = table.find(number);
        for (int at = place < 0 ? NONE : first[place]; at != NONE; at = next[at]) {
            taker.accept(articles[at]);
        }
    }
}
