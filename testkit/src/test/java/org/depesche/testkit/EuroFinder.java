package org.depesche.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depesche.core.annotation.Extension;
import org.depesche.core.annotation.UntypedExtension;
import org.depesche.core.article.Article;
import org.depesche.core.article.Span;
import org.depesche.core.extractor.ExtractionContext;
import org.depesche.core.extractor.Extractor;
import org.depesche.core.extractor.ExtractorProvider;
import org.depesche.core.extractor.Settings;

/** A sound extractor and its provider: every place where a currency's name stands. Others break one rule each. */
public class EuroFinder implements ExtractorProvider, Extractor<Extension> {

    static final List<Article> ARTICLES = List.of(
            Article.of("Der Umbau kostet 40 Euro je Meter, sagte Ada Muster."),
            Article.of("Ein Euro hier, zehn Euro dort 😀: So kommen Euro zusammen."));

    private String currency = "Euro";

    @Override
    public String name() {
        return "euro-finder";
    }

    @Override
    public Extractor<?> create(Settings settings) {
        currency = settings.text("currency").filter(text -> !text.isEmpty()).orElse("Euro");
        settings.whole("most", 10, 1, 100);
        return this;
    }

    @Override
    public Class<Extension> produces() {
        return Extension.class;
    }

    @Override
    public List<Extension> extract(ExtractionContext context) {
        List<Extension> found = new ArrayList<>();
        String text = context.article().text();
        for (int at = text.indexOf(currency); at >= 0; at = text.indexOf(currency, at + currency.length())) {
            found.add(finding(at, at + currency.length()));
        }
        return found;
    }

    static Extension finding(int start, int end) {
        return new UntypedExtension("currency", List.of(new Span(start, end)), Map.of("length", end - start));
    }
}
