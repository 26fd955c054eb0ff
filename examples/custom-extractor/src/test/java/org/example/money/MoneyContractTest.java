package org.example.money;

import java.util.List;
import java.util.Map;
import org.depesche.core.article.Article;
import org.depesche.core.extractor.ExtractorProvider;
import org.depesche.testkit.ExtractorContract;

/** The contract of all extractors: JUnit and jqwik run what is inherited. */
class MoneyContractTest extends ExtractorContract {

    @Override
    protected ExtractorProvider provider() {
        return new MoneyProvider();
    }

    @Override
    protected List<Article> articles() {
        return List.of(
                Article.of("Die Sanierung kostet 3,5 Millionen Euro, der Bund gibt 12 000 Franken dazu."),
                Article.of("Der Konzern zahlte 40 Mio. US-Dollar. € 7 blieben übrig 😀, sagte die Sprecherin."));
    }

    @Override
    protected Map<String, String> settings() {
        return Map.of("least", "5");
    }
}
