package org.depesche.extractors.provenance.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.article.Article;
import org.depesche.core.article.Span;
import org.depesche.core.pipeline.Extraction;

/**
 * Groups articles that carry the same wire story. Articles meet where they print the same key of an agency, or where their sketches share
 * numbers; a pair is joined if enough of the shorter story stands in the longer one. Groups are what pairs connect.
 *
 * <p>The work is linear in the number of articles as long as no passage stands in very many of them: a number that more than
 * {@value #COMMON} articles have (a disclaimer, say) joins none of them. Not thread safe; made for one batch.
 */
public final class WireClustering {

    /** What more articles have is no news. */
    static final int COMMON = 200;

    /** Shared numbers of two sketches below which a likeness may be chance. */
    private static final int LEAST_SHARED = 2;

    private final double threshold;
    private final List<Entry> entries = new ArrayList<>();

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
     * Adds an article with what was found in it.
     *
     * @param extraction the article and its findings
     */
    public void add(Extraction extraction) {
        add(extraction.article(), extraction.provenance());
    }

    /**
     * Adds an article.
     *
     * @param article the article
     * @param provenance what was found about it, for the keys of agencies; may be empty
     */
    public void add(Article article, List<ProvenanceSignal> provenance) {
        Shingles shingles = Shingles.of(article);
        entries.add(new Entry(article, shingles, WireFingerprint.of(shingles, provenance)));
    }

    /**
     * The groups of the articles added so far.
     *
     * @return groups of two articles or more, by the place of their first article; empty where no two belong together
     */
    public List<WireStory> stories() {
        int[] groups = new int[entries.size()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = i;
        }
        joinByKey(groups);
        joinBySketch(groups);
        Map<Integer, List<Entry>> members = new LinkedHashMap<>();
        for (int i = 0; i < groups.length; i++) {
            members.computeIfAbsent(root(groups, i), key -> new ArrayList<>()).add(entries.get(i));
        }
        return members.values().stream()
                .filter(group -> group.size() > 1)
                .map(WireClustering::story)
                .toList();
    }

    private void joinByKey(int[] groups) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < groups.length; i++) {
            for (String key : entries.get(i).fingerprint().keys()) {
                Integer other = first.putIfAbsent(key, i);
                if (other != null) {
                    join(groups, other, i);
                }
            }
        }
    }

    private void joinBySketch(int[] groups) {
        Map<Long, List<Integer>> articles = new HashMap<>();
        for (int i = 0; i < groups.length; i++) {
            for (long hash : entries.get(i).fingerprint().sketch()) {
                List<Integer> with = articles.computeIfAbsent(hash, key -> new ArrayList<>(2));
                if (with.size() <= COMMON) {
                    with.add(i);
                }
            }
        }
        for (int i = 0; i < groups.length; i++) {
            WireFingerprint fingerprint = entries.get(i).fingerprint();
            Map<Integer, Integer> shared = new HashMap<>();
            for (long hash : fingerprint.sketch()) {
                List<Integer> with = articles.getOrDefault(hash, List.of());
                if (with.size() <= COMMON) {
                    for (int other : with) {
                        if (other < i) {
                            shared.merge(other, 1, Integer::sum);
                        }
                    }
                }
            }
            for (Map.Entry<Integer, Integer> pair : shared.entrySet()) {
                WireFingerprint other = entries.get(pair.getKey()).fingerprint();
                int least = Math.min(fingerprint.sketch().length, other.sketch().length);
                int needed = Math.max(Math.min(LEAST_SHARED, least), (int) Math.ceil(threshold * least));
                if (pair.getValue() >= needed) {
                    join(groups, pair.getKey(), i);
                }
            }
        }
    }

    private static void join(int[] groups, int one, int other) {
        int first = root(groups, one);
        int second = root(groups, other);
        groups[Math.max(first, second)] = Math.min(first, second);
    }

    private static int root(int[] groups, int member) {
        int at = member;
        while (groups[at] != at) {
            groups[at] = groups[groups[at]];
            at = groups[at];
        }
        return at;
    }

    private static WireStory story(List<Entry> group) {
        Map<Long, Integer> articles = new HashMap<>();
        for (int i = 0; i < group.size(); i++) {
            Shingles shingles = group.get(i).shingles();
            for (int s = 0; s < shingles.size(); s++) {
                int article = i;
                // -1 for what two articles have or more
                articles.merge(
                        shingles.hash(s), article, (known, added) -> known.equals(added) ? known : Integer.valueOf(-1));
            }
        }
        List<WireStory.Copy> copies = new ArrayList<>();
        for (Entry entry : group) {
            List<Span> passages = new ArrayList<>();
            Shingles shingles = entry.shingles();
            int shared = 0;
            for (int s = 0; s < shingles.size(); s++) {
                if (!Integer.valueOf(-1).equals(articles.get(shingles.hash(s)))) {
                    continue;
                }
                shared++;
                Span last = passages.isEmpty() ? null : passages.get(passages.size() - 1);
                if (last != null && shingles.start(s) <= last.end()) {
                    passages.set(passages.size() - 1, new Span(last.start(), Math.max(last.end(), shingles.end(s))));
                } else {
                    passages.add(new Span(shingles.start(s), shingles.end(s)));
                }
            }
            double share = shingles.size() == 0 ? 0 : (double) shared / shingles.size();
            copies.add(new WireStory.Copy(entry.article(), share, passages));
        }
        return new WireStory(copies);
    }

    private record Entry(Article article, Shingles shingles, WireFingerprint fingerprint) {}
}
