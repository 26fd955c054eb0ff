package org.depesche.extractors.provenance.wire;

import java.util.List;
import org.depesche.core.article.Article;
import org.depesche.core.article.Span;

/**
 * Articles that carry the same agency copy.
 *
 * @param copies at least two articles, in the order in which they were given
 */
public record WireStory(List<Copy> copies) {

    /** Copies the list. */
    public WireStory {
        copies = List.copyOf(copies);
    }

    /**
     * The story of a group.
     *
     * @param group the articles of a group that {@link WireClustering#groups} found
     * @return the articles with what they share
     */
    public static WireStory of(List<Article> group) {
        SharedText shared = new SharedText();
        group.forEach(shared::add);
        return new WireStory(group.stream().map(shared::copy).toList());
    }

    /**
     * One article of the group.
     *
     * @param article the article
     * @param share how much of its story others of the group have too, from 0 to 1, in words
     * @param passages what others of the group have too, in text order, not overlapping, in UTF-16 units of the article's text
     */
    public record Copy(Article article, double share, List<Span> passages) {

        /** Copies the list. */
        public Copy {
            passages = List.copyOf(passages);
        }
    }
}
