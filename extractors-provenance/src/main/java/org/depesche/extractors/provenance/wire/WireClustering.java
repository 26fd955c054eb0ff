package org.depesche.extractors.provenance.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Groups articles that carry the same wire story. Articles meet where they print the same key of an agency, or where their sketches share
 * numbers; two are joined if enough of the shorter story stands in the longer one.
 *
 * <p>An article that holds several stories which have nothing to do with each other, such as an overview of the day, is in the group of each
 * and joins none of them. What stands in very many articles, a disclaimer for example, counts little beside what stands in few.
 *
 * <p>Only fingerprints are kept, and the work is linear in the number of articles. The result does not depend on anything but the
 * fingerprints and their order. Not thread safe; made for one batch.
 */
public final class WireClustering {

    /** A number that more articles have than this counts for less. */
    static final int COMMON = 10;

    /** Runs of words below which a likeness may be chance. */
    private static final int LEAST_RUNS = 8;

    /** Numbers below which an estimate is rough. */
    private static final int FEW_NUMBERS = 16;

    private final double threshold;
    private final List<WireFingerprint> fingerprints = new ArrayList<>();
    private final SketchIndex index = new SketchIndex();

    /**
     * A clustering.
     *
     * @param threshold how much of the shorter of two stories the longer one must hold, above 0, at most 1
     * @throws IllegalArgumentException if it is outside of that
     */
    public WireClustering(double threshold) {
        if (!(threshold > 0 && threshold <= 1)) {
            throw new IllegalArgumentException("a threshold is above 0 and at most 1, not " + threshold);
        }
        this.threshold = threshold;
    }

    /** A clustering that joins articles where a third of the shorter story stands in the longer one. */
    public WireClustering() {
        this(1 / 3.0);
    }

    /**
     * Adds an article.
     *
     * @param fingerprint its fingerprint
     * @return the number by which {@link #groups} names it: how many were added before
     */
    public int add(WireFingerprint fingerprint) {
        int article = fingerprints.size();
        fingerprints.add(fingerprint);
        index.add(article, fingerprint.sketch());
        return article;
    }

    /**
     * The groups of the articles added so far.
     *
     * @return groups of two articles or more, each in ascending order, by their first article; empty where no two belong together
     */
    public List<List<Integer>> groups() {
        Forest forest = new Forest(fingerprints.size());
        List<Set<Integer>> parts = joinLikes(forest);
        joinByKey(forest);
        Map<Integer, Set<Integer>> guests = placeWholes(forest, parts);
        Map<Integer, Set<Integer>> members = new HashMap<>();
        for (int i = 0; i < fingerprints.size(); i++) {
            members.computeIfAbsent(forest.root(i), none -> new TreeSet<>()).add(i);
        }
        guests.forEach((root, hosts) -> members.computeIfAbsent(forest.root(root), none -> new TreeSet<>())
                .addAll(hosts));
        return members.values().stream()
                .filter(group -> group.size() > 1)
                .map(List::copyOf)
                .distinct()
                .sorted(WireClustering::compare)
                .toList();
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private void joinByKey(Forest forest) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < fingerprints.size(); i++) {
            for (String key : fingerprints.get(i).keys()) {
                Integer other = first.putIfAbsent(key, i);
                if (other != null) {
                    forest.join(other, i);
                }
            }
        }
    }

    /**
     * Joins articles each of which stands in the other.
     *
     * @return for each article, those that stand in it and are much shorter
     */
    private List<Set<Integer>> joinLikes(Forest forest) {
        List<Set<Integer>> parts = new ArrayList<>();
        for (int i = 0; i < fingerprints.size(); i++) {
            parts.add(Set.of());
        }
        for (int i = 0; i < fingerprints.size(); i++) {
            for (int other : candidates(i)) {
                switch (likeness(i, other)) {
                    case LIKE -> forest.join(i, other);
                    case FIRST_HOLDS_SECOND -> addTo(parts, i, other);
                    case SECOND_HOLDS_FIRST -> addTo(parts, other, i);
                    case UNLIKE -> {
                        // they share a phrase
                    }
                }
            }
        }
        return parts;
    }

    private static void addTo(List<Set<Integer>> parts, int whole, int part) {
        if (parts.get(whole).isEmpty()) {
            parts.set(whole, new LinkedHashSet<>());
        }
        parts.get(whole).add(part);
    }

    /** Earlier articles that share a number with an article. */
    private Set<Integer> candidates(int article) {
        Sketch sketch = fingerprints.get(article).sketch();
        int level = sketch.indexLevel();
        Set<Integer> candidates = new TreeSet<>();
        for (long number : sketch.numbers()) {
            if (sketch.isIndexed(number, level) && index.count(number) > 1) {
                index.forEach(number, other -> {
                    if (other < article) {
                        candidates.add(other);
                    }
                });
            }
        }
        return candidates;
    }

    private enum Likeness {
        LIKE,
        FIRST_HOLDS_SECOND,
        SECOND_HOLDS_FIRST,
        UNLIKE
    }

    private Likeness likeness(int first, int second) {
        Sketch one = fingerprints.get(first).sketch();
        Sketch other = fingerprints.get(second).sketch();
        int level = Math.max(one.level(), other.level());
        int ofOne = one.size(level);
        int ofOther = other.size(level);
        int shared = one.shared(other);
        boolean isEnough = isEnough(shared, Math.min(ofOne, ofOther))
                && (long) shared << level >= LEAST_RUNS
                && !isOnlyCommon(one, other);
        if (!isEnough) {
            return Likeness.UNLIKE;
        }
        if (isEnough(shared, Math.max(ofOne, ofOther))) {
            return Likeness.LIKE;
        }
        return ofOne > ofOther ? Likeness.FIRST_HOLDS_SECOND : Likeness.SECOND_HOLDS_FIRST;
    }

    private boolean isEnough(int shared, int size) {
        int rough = size < FEW_NUMBERS ? 1 : 0;
        return shared >= Math.min(size, Math.max(2, (int) Math.ceil(threshold * size - 1e-9) + rough));
    }

    /** Whether two articles share little beside what many have. */
    private boolean isOnlyCommon(Sketch one, Sketch other) {
        int level = Math.max(one.indexLevel(), other.indexLevel());
        double shared = 0;
        double ofOne = 0;
        double ofOther = 0;
        int at = 0;
        for (long number : one.numbers()) {
            if (!one.isIndexed(number, level)) {
                continue;
            }
            double weight = weight(number);
            ofOne += weight;
            while (at < other.numbers().length && other.numbers()[at] < number) {
                at++;
            }
            shared += at < other.numbers().length && other.numbers()[at] == number ? weight : 0;
        }
        for (long number : other.numbers()) {
            ofOther += other.isIndexed(number, level) ? weight(number) : 0;
        }
        return shared < threshold / 2 * Math.min(ofOne, ofOther);
    }

    private double weight(long number) {
        return Math.min(1, (double) COMMON / Math.max(1, index.count(number)));
    }

    /**
     * Joins an article with the group of those that stand in it, where that is one group.
     *
     * @return by an article of each other group, those that hold a part of it and of further groups
     */
    private Map<Integer, Set<Integer>> placeWholes(Forest forest, List<Set<Integer>> parts) {
        int[] roots = forest.roots();
        Map<Integer, Set<Integer>> several = new HashMap<>();
        for (int whole = 0; whole < parts.size(); whole++) {
            Set<Integer> groups = new LinkedHashSet<>();
            for (int part : parts.get(whole)) {
                groups.add(roots[part]);
            }
            groups.remove(roots[whole]);
            if (groups.size() == 1) {
                forest.join(whole, groups.iterator().next());
            } else if (!groups.isEmpty()) {
                several.put(whole, groups);
            }
        }
        Map<Integer, Set<Integer>> guests = new HashMap<>();
        several.forEach((whole, groups) ->
                groups.forEach(group -> guests.computeIfAbsent(forest.root(group), none -> new TreeSet<>())
                        .add(whole)));
        return guests;
    }

    /** Sets of articles that are joined step by step. */
    private static final class Forest {

        private final int[] parents;

        Forest(int size) {
            parents = new int[size];
            for (int i = 0; i < size; i++) {
                parents[i] = i;
            }
        }

        void join(int one, int other) {
            int first = root(one);
            int second = root(other);
            parents[Math.max(first, second)] = Math.min(first, second);
        }

        int root(int member) {
            int at = member;
            while (parents[at] != at) {
                parents[at] = parents[parents[at]];
                at = parents[at];
            }
            return at;
        }

        int[] roots() {
            int[] roots = new int[parents.length];
            for (int i = 0; i < roots.length; i++) {
                roots[i] = root(i);
            }
            return roots;
        }
    }
}
