package org.depesche.extractors.provenance;

import java.util.List;
import java.util.Set;
import org.depesche.core.article.Article;
import org.depesche.core.extractor.ExtractorProvider;
import org.depesche.testkit.ExtractorContract;

class CitationContractTest extends ExtractorContract {

    @Override
    protected ExtractorProvider provider() {
        return new CitationProvider();
    }

    @Override
    protected List<Article> articles() {
        return List.of(
                Article.of("Das sagte die Ministerin der Deutschen Presse-Agentur."),
                Article.of("Wie der „Spiegel“ am Montag berichtet, soll das Werk schließen. Laut FAZ ist das offen."));
    }

    @Override
    protected Set<String> companions() {
        return Set.of("provenance");
    }
}
