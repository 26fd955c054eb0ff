package org.depesche.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.core.article.Article;
import org.depesche.core.pipeline.Extraction;
import org.depesche.core.pipeline.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

    @Test
    void sumsUpWhatWasFoundAndWhatFailedByExtractor() {
        Tally tally = new Tally();
        for (int i = 0; i < 20; i++) {
            tally.written();
            tally.found(Findings.of(Extraction.of(Article.of("Der Deich hält."), List.of(), List.of())));
        }
        tally.kept();
        tally.unread();
        tally.failed(List.of(failure("quotes"), failure("dates")));
        tally.failed(List.of(failure("quotes")));

        assertThat(tally.summary(10_000_000_000L))
                .isEqualTo(
                        "21 articles in 10 s (2 a second), 1 of them from an earlier run: 0 quotes, 0 entities, 0 dates,"
                                + " 0 provenance; not read: 1; failures: dates 1, quotes 2");
    }

    private static Failure failure(String extractor) {
        return new Failure(extractor, Failure.Stage.EXTRACT, "kaputt", null);
    }

    @ParameterizedTest
    @CsvSource({"0.04,0.0 s", "9.94,9.9 s", "59.4,59 s", "61,1 min 01 s", "7500,2 h 05 min"})
    void timesAreForPeople(double seconds, String words) {
        assertThat(Time.words(seconds)).isEqualTo(words);
    }
}
