package org.depesche.testkit;

import java.util.List;
import java.util.Map;
import org.depesche.core.article.Article;
import org.depesche.core.extractor.ExtractorProvider;

/** A sound extractor passes. */
class EuroFinderContractTest extends ExtractorContract {

    @Override
    protected ExtractorProvider provider() {
        return new EuroFinder();
    }

    @Override
    protected List<Article> articles() {
        return EuroFinder.ARTICLES;
    }

    @Override
    protected Map<String, String> settings() {
        return Map.of("most", "5");
    }
}
