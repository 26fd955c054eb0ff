package org.depesche.readers.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much of a block the page states elsewhere: in the article's own data, its descriptions, its titles. */
final class StatementFeatures implements FeatureGroup {

    private static final int LEAST_BODY = 200;

    private final PageProfile page;
    private final @Nullable Shingles body;

    StatementFeatures(PageProfile page) {
        this.page = page;
        String stated = page.page.statements.property("articleBody");
        this.body = stated == null || stated.length() < LEAST_BODY ? null : Shingles.of(PageText.normal(stated));
    }

    @Override
    public void describe(Block block, FeatureSink out) {
        WordSet words = page.words[block.index];
        Shingles stated = body;
        out.add("inArticleBody", stated == null ? -2 : stated.share(words.normal));
        out.add("description", most(words, page.descriptions));
        out.add("titled", most(words, page.headlines));
    }

    private static float most(WordSet words, List<WordSet> texts) {
        float most = 0;
        for (WordSet text : texts) {
            most = Math.max(most, words.similarity(text));
        }
        return most;
    }
}
