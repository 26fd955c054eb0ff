package org.depesche.extractors.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depesche.core.article.Article;
import org.depesche.core.pipeline.Extraction;
import org.depesche.core.pipeline.Pipeline;

class EntityExtractorProperties {

    private static final Pipeline PIPELINE =
            Pipeline.builder().discover().only(List.of("entities")).build();

    @Property(tries = 500)
    void noRowOfNamesInitialsParticlesAndSignsMakesItFail(@ForAll("rows") String text) {
        Extraction extraction = PIPELINE.extract(german(text));

        assertThat(extraction.failures()).isEmpty();
        assertThat(extraction.entities())
                .allSatisfy(entity -> assertThat(entity.mentions())
                        .allSatisfy(
                                mention -> assertThat(mention.span().in(text)).isNotBlank()));
    }

    @Example
    void initialsWithoutSpacesBeforeAColonAreReadWithoutFailure() {
        Extraction extraction = PIPELINE.extract(german("K.L. : Es gab eine zweite Fassung ."));

        assertThat(extraction.failures()).isEmpty();
    }

    @Provide
    Arbitrary<String> rows() {
        Arbitrary<String> words = Arbitraries.of(
                "K.L.",
                "A.",
                "Dr.",
                "von",
                "van",
                "de",
                "zu",
                "Petra",
                "Lindner",
                "Lindners",
                "Lindner's",
                "Frau",
                "Herr",
                "SPD",
                "(SPD)",
                "(",
                ")",
                "»",
                "«",
                "„",
                "“",
                "-",
                "–",
                ",",
                ".",
                ":",
                "/",
                "der",
                "die",
                "dem",
                "Ministerin",
                "Präsident",
                "Bundesverkehrsministerium",
                "EU",
                "EU-Kommissarin",
                "Nord-",
                "und",
                "Süd-Ost",
                "ukrainisch-polnische",
                "französische",
                "Pariser",
                "Kehl",
                "Sie",
                "er",
                "ihr",
                "sein",
                "ist",
                "war",
                "sagte",
                "44",
                "44-jährige",
                "'",
                "’s",
                "St.",
                "Mc",
                "O’Hara",
                "é",
                "ß",
                "\u00ad",
                "\u200b",
                "😀",
                "GmbH",
                "&",
                "Co.",
                "KG",
                "AG",
                "FC",
                "1.",
                "II.");
        return words.list().ofMinSize(1).ofMaxSize(14).map(parts -> String.join(" ", parts));
    }

    private static Article german(String text) {
        return Article.builder().text(text).language("de").build();
    }
}
