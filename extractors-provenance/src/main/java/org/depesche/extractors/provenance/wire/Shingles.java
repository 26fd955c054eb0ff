package org.depesche.extractors.provenance.wire;

import org.depesche.core.article.Article;

/** The overlapping runs of words of a story, each as one number. A run has the index of its first word. */
final class Shingles {

    /** How many words a run has: few words recur by chance, more are broken by small edits. */
    static final int WORDS = 5;

    private final StoryWords words;
    private final long[] hashes;

    private Shingles(StoryWords words, long[] hashes) {
        this.words = words;
        this.hashes = hashes;
    }

    static Shingles of(Article article) {
        StoryWords words = StoryWords.of(article);
        long[] hashes = new long[Math.max(0, words.size() - WORDS + 1)];
        for (int i = 0; i < hashes.length; i++) {
            long hash = 1125899906842597L;
            for (int word = i; word < i + WORDS; word++) {
                hash = StoryWords.mix(hash * 31 + words.hash(word));
            }
            hashes[i] = hash;
        }
        return new Shingles(words, hashes);
    }

    StoryWords words() {
        return words;
    }

    int size() {
        return hashes.length;
    }

    long hash(int shingle) {
        return hashes[shingle];
    }
}
