package org.depesche.extractors.entities;

import java.util.List;
import org.depesche.core.article.Article;
import org.depesche.core.extractor.ExtractorProvider;
import org.depesche.testkit.ExtractorContract;

class EntityContractTest extends ExtractorContract {

    @Override
    protected ExtractorProvider provider() {
        return new EntityExtractorProvider();
    }

    @Override
    protected List<Article> articles() {
        return List.of(
                Article.of(
                        "Estlands Ministerpräsidentin Kersti Tamm traf in Berlin den Chef der Gewerkschaft Verdi. Tamm sprach von einem guten Gespräch."),
                Article.of(
                        "Der Deutsche Wetterdienst (DWD) warnt vor Sturm an der Nordsee.\n\nDer DWD rät, Hamburg zu meiden."));
    }
}
