package org.depesche.extractors.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private final Lexicon lexicon = new Lexicon();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.9.2015|2015-09-03",
                "03. 09. 2015|2015-09-03",
                "28. April 2023|2023-04-28",
                "12. Jänner 2016|2016-01-12",
                "August 8, 2024|2024-08-08",
                "2024-08-08|2024-08-08",
                "8 août 2024|2024-08-08",
                "24/04/2024|2024-04-24"
            })
    void readsADay(String text, String day) {
        assertThat(first(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.2.2015", "18.9. 20159", "3:1", "28. April", "Kapitel 12", "99.99.2020"})
    void leavesOutWhatIsNoWholeDay(String text) {
        assertThat(first(text)).isNull();
    }

    private @org.jspecify.annotations.Nullable String first(String text) {
        Tokens tokens = Tokens.of(text, lexicon.vocabulary());
        return lexicon.dates().first(tokens, 0, tokens.size());
    }
}
