package org.depesche.linguistics;

import org.depesche.core.article.Article;
import org.depesche.core.extractor.Analyzer;
import org.depesche.core.extractor.AnalyzerProvider;
import org.depesche.core.extractor.Settings;

/** Gives extractors the {@link Analysis} of their article. */
public final class LinguisticsProvider implements AnalyzerProvider {

    /** Makes a provider; no work is done. */
    public LinguisticsProvider() {}

    @Override
    public String name() {
        return "linguistics";
    }

    @Override
    public Analyzer<Analysis> create(Settings settings) {
        return new Analyzer<>() {
            @Override
            public Class<Analysis> type() {
                return Analysis.class;
            }

            @Override
            public Analysis analyze(Article article) {
                return Analysis.of(article);
            }
        };
    }
}
