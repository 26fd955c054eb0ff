package org.depesche.extractors.entities;

import java.time.LocalDate;
import java.util.List;
import org.depesche.core.article.Article;
import org.depesche.core.article.Moment;
import org.depesche.core.extractor.ExtractorProvider;
import org.depesche.testkit.ExtractorContract;

class DateContractTest extends ExtractorContract {

    @Override
    protected ExtractorProvider provider() {
        return new DateExtractorProvider();
    }

    @Override
    protected List<Article> articles() {
        return List.of(
                Article.of("Am Dienstag um 15.30 Uhr begann die Sitzung, die seit zwei Jahren erwartet wurde."),
                Article.builder()
                        .text("Vom 3. bis 5. Oktober 2023 blieb die Brücke gesperrt, Ende 2024 soll sie fertig sein.")
                        .published(Moment.of(LocalDate.of(2023, 10, 9)))
                        .build());
    }
}
