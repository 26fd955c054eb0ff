package org.depesche.extractors.provenance;

import java.util.List;
import org.depesche.core.article.Article;
import org.depesche.core.article.SectionKind;
import org.depesche.core.extractor.ExtractorProvider;
import org.depesche.testkit.ExtractorContract;

class ProvenanceContractTest extends ExtractorContract {

    @Override
    protected ExtractorProvider provider() {
        return new ProvenanceProvider();
    }

    @Override
    protected List<Article> articles() {
        Article.Builder page = Article.builder();
        page.append(SectionKind.HEADLINE, "Brücke in Musterhausen gesperrt");
        page.append(SectionKind.BYLINE, "Von Ada Muster und Ben Beispiel");
        page.append(SectionKind.CAPTION, "Die Brücke am Montag. Foto: Cem Probe/dpa");
        page.append(SectionKind.PARAGRAPH, Signals.STORY);
        page.append(SectionKind.CREDIT, "Mit Material von dpa und AFP");
        page.metadata("json-ld:NewsArticle.author.name", "Ada Muster");
        return List.of(page.build(), Article.of("WIEN (APA) – " + Signals.STORY + "\n\nJTI zertifiziert"));
    }
}
