package org.depesche.extractors.provenance.wire;

import java.util.Arrays;
import org.depesche.core.article.Article;
import org.depesche.core.article.Section;
import org.depesche.core.article.SectionKind;
import org.depesche.core.article.Span;

/**
 * The overlapping runs of words of an article's story, each as one number, with the offsets that it covers. Case, punctuation and the
 * width of blank space make no difference. Immutable.
 */
final class Shingles {

    /** How many words a run has: few words recur by chance, more are broken by small edits. */
    static final int WORDS = 5;

    private final long[] hashes;
    private final int[] starts;
    private final int[] ends;

    private Shingles(long[] hashes, int[] starts, int[] ends) {
        this.hashes = hashes;
        this.starts = starts;
        this.ends = ends;
    }

    static Shingles of(Article article) {
        String text = article.text();
        Words words = new Words(text.length() / 5 + 8);
        if (article.sections().isEmpty()) {
            words.add(text, new Span(0, text.length()));
        }
        for (Section section : article.sections()) {
            if (section.kind().isStory()
                    && section.kind() != SectionKind.HEADLINE
                    && section.kind() != SectionKind.KICKER) {
                words.add(text, section.span());
            }
        }
        int count = Math.max(0, words.size - WORDS + 1);
        long[] hashes = new long[count];
        int[] starts = new int[count];
        int[] ends = new int[count];
        for (int i = 0; i < count; i++) {
            long hash = 1125899906842597L;
            for (int word = i; word < i + WORDS; word++) {
                hash = mix(hash * 31 + words.hashes[word]);
            }
            hashes[i] = hash;
            starts[i] = words.starts[i];
            ends[i] = words.ends[i + WORDS - 1];
        }
        return new Shingles(hashes, starts, ends);
    }

    int size() {
        return hashes.length;
    }

    long hash(int shingle) {
        return hashes[shingle];
    }

    int start(int shingle) {
        return starts[shingle];
    }

    int end(int shingle) {
        return ends[shingle];
    }

    /** The finalizer of SplitMix64: every bit of the input moves every bit of the output. */
    static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    private static final class Words {

        private long[] hashes;
        private int[] starts;
        private int[] ends;
        private int size;

        Words(int capacity) {
            hashes = new long[capacity];
            starts = new int[capacity];
            ends = new int[capacity];
        }

        void add(String text, Span span) {
            int at = span.start();
            while (at < span.end()) {
                if (!Character.isLetterOrDigit(text.charAt(at))) {
                    at++;
                    continue;
                }
                int start = at;
                long hash = 0;
                while (at < span.end() && Character.isLetterOrDigit(text.charAt(at))) {
                    hash = hash * 31 + Character.toLowerCase(text.charAt(at));
                    at++;
                }
                if (size == hashes.length) {
                    hashes = Arrays.copyOf(hashes, size * 2);
                    starts = Arrays.copyOf(starts, size * 2);
                    ends = Arrays.copyOf(ends, size * 2);
                }
                hashes[size] = mix(hash);
                starts[size] = start;
                ends[size] = at;
                size++;
            }
        }
    }
}
