package org.depesche.readers.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/**
 * What is looked at to tell whether a block is part of the article: its own shape and words, its element and those around it, its place, its neighbours, and what the
 * page says about itself.
 */
final class BlockFeatures {

    private static final float DESCRIBED = 0.9f;

    private final PageProfile page;
    private final FeatureGroup[] groups;

    private BlockFeatures(PageProfile page) {
        this.page = page;
        this.groups = new FeatureGroup[] {
            new ShapeFeatures(page),
            new StructureFeatures(page),
            new PlaceFeatures(page),
            new StatementFeatures(page),
            new CueFeatures(page)
        };
    }

    static BlockFeatures of(Page page) {
        return new BlockFeatures(new PageProfile(page));
    }

    int size() {
        return page.blocks.size();
    }

    Block block(int index) {
        return page.blocks.get(index);
    }

    /** The index of the block that shows the headline, or -1. */
    int headline() {
        return page.headline;
    }

    /** The words of a block. */
    WordSet words(int block) {
        return page.words[block];
    }

    /** Whether a block says what the page states as its description. */
    boolean isDescription(int block) {
        for (WordSet description : page.descriptions) {
            if (page.words[block].similarity(description) > DESCRIBED) {
                return true;
            }
        }
        return false;
    }

    /** Lists the features of a block in a fixed order. */
    void describe(int block, FeatureSink out) {
        for (FeatureGroup group : groups) {
            group.describe(page.blocks.get(block), out);
        }
    }

    /** Sets what is thought of the blocks; of those that the page itself sets apart from the story nothing is thought, and a
     * user's rule says all where there is one. */
    void setScores(float[] scores) {
        RuledPage ruled = page.page.ruled;
        for (Block block : page.blocks) {
            float score = page.outside[block.index] ? 0 : scores[block.index];
            block.bodyScore = !ruled.hasBody() ? score : ruled.isBody(block) ? 1 : 0;
        }
    }

    /** The features that look at what was first thought of a block and of those around it, as it is now. */
    FeatureGroup scored() {
        return new ScoreFeatures(page);
    }

    /** The names of all features, in order. */
    static List<String> names(boolean again) {
        List<String> names = new ArrayList<>();
        Page page = Page.of(Jsoup.parse("<p>-</p>"));
        BlockFeatures features = of(page);
        FeatureSink sink = (name, value) -> names.add(name);
        features.describe(0, sink);
        if (again) {
            features.scored().describe(page.blocks.get(0), sink);
        }
        return names;
    }
}
