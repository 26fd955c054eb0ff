package org.depesche.readers.html;

import java.util.List;
import org.depesche.core.article.Article;
import org.jspecify.annotations.Nullable;

/** A page as the trainer of the block model sees it. Not thread safe. */
public final class PageSample {

    private final Page page;
    private final BlockFeatures features;

    private PageSample(Page page) {
        this.page = page;
        this.features = BlockFeatures.of(page);
    }

    /**
     * Cuts a page into blocks.
     *
     * @param html the page
     * @return its blocks and their features
     */
    public static PageSample of(byte[] html) {
        return new PageSample(Page.of(PageParser.parse(PageParser.decode(html, null, null), false)));
    }

    /**
     * The texts of the blocks.
     *
     * @return in reading order
     */
    public List<String> texts() {
        return page.blocks.stream().map(block -> block.text).toList();
    }

    /**
     * The features of all blocks.
     *
     * @param again whether those are wanted too that look at first scores
     * @return a row for each block, in the order of {@link #names(boolean)}
     */
    public float[][] features(boolean again) {
        float[][] rows = BlockModel.rows(features);
        if (again) {
            BlockModel.again(features, rows);
        }
        return rows;
    }

    /**
     * Sets what was first thought of the blocks.
     *
     * @param scores probabilities, one a block
     */
    public void setScores(float[] scores) {
        features.setScores(scores);
    }

    /**
     * The article made of these final scores.
     *
     * @param scores probabilities, one a block; null to use the shipped model
     * @return the article
     */
    public Article article(float @Nullable [] scores) {
        if (scores == null) {
            BlockModel.standard().score(features);
        } else {
            setScores(scores);
        }
        return PageAssembly.assemble(page, features, null);
    }

    /**
     * The names of the features.
     *
     * @param again whether those are wanted too that look at first scores
     * @return the names in order
     */
    public static List<String> names(boolean again) {
        return BlockFeatures.names(again);
    }
}
