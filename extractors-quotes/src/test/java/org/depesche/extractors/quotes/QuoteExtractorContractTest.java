package org.depesche.extractors.quotes;

import java.util.List;
import org.depesche.core.article.Article;
import org.depesche.core.extractor.ExtractorProvider;
import org.depesche.testkit.ExtractorContract;

class QuoteExtractorContractTest extends ExtractorContract {

    @Override
    protected ExtractorProvider provider() {
        return new QuoteExtractorProvider();
    }

    @Override
    protected List<Article> articles() {
        return List.of(
                german("„Der Deich hält“, sagte Bürgermeisterin Wiebke Harms. Das Wasser falle seit Montag."),
                german(
                        "Laut Feuerwehr brannten zwei Scheunen nieder.\n\nDie Ärztin warnte vor dem Rauch über der Stadt."));
    }

    private static Article german(String text) {
        return Article.builder().text(text).language("de").build();
    }
}
