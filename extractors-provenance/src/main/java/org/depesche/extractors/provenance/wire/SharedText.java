package org.depesche.extractors.provenance.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.depesche.core.article.Article;
import org.depesche.core.article.Span;

/**
 * The text that at least two articles of a group have. All articles are {@linkplain #add added} first; then each is asked for
 * {@linkplain #copy what it shares}, so that no more than one need be in memory. Not thread safe.
 */
public final class SharedText {

    private static final int SEVERAL = -1;

    private final NumberTable table = new NumberTable();
    private int[] holders = new int[1 << 9];
    private int articles;

    /** The shared text of no articles. */
    public SharedText() {}

    /**
     * Adds an article.
     *
     * @param article the article
     */
    public void add(Article article) {
        Shingles shingles = Shingles.of(article);
        for (int i = 0; i < shingles.size(); i++) {
            int known = table.size();
            int place = table.put(shingles.hash(i));
            if (place == holders.length) {
                holders = Arrays.copyOf(holders, holders.length * 2);
            }
            if (place == known) {
                holders[place] = articles;
            } else if (holders[place] != articles) {
                holders[place] = SEVERAL;
            }
        }
        articles++;
    }

    /**
     * What an article shares with others.
     *
     * @param article one of those that were added
     * @return the article with its shared passages
     */
    public WireStory.Copy copy(Article article) {
        Shingles shingles = Shingles.of(article);
        StoryWords words = shingles.words();
        List<Span> passages = new ArrayList<>();
        int shared = 0;
        int start = -1;
        int reach = 0;
        for (int word = 0; word < words.size(); word++) {
            if (word < shingles.size() && isShared(shingles.hash(word))) {
                reach = word + Shingles.WORDS;
            }
            boolean isIn = word < reach;
            if (start >= 0 && (!isIn || words.isApart(word))) {
                passages.add(new Span(start, words.end(word - 1)));
                start = -1;
            }
            if (isIn) {
                start = start < 0 ? words.start(word) : start;
                shared++;
            }
        }
        if (start >= 0) {
            passages.add(new Span(start, words.end(words.size() - 1)));
        }
        return new WireStory.Copy(article, words.size() == 0 ? 0 : (double) shared / words.size(), passages);
    }

    private boolean isShared(long hash) {
        int place = table.find(hash);
        return place >= 0 && holders[place] == SEVERAL;
    }
}
