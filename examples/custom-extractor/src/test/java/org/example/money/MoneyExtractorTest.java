package org.example.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.depesche.core.article.Article;
import org.depesche.core.extractor.Settings;
import org.depesche.core.extractor.SettingsException;
import org.depesche.core.json.ExtractionJson;
import org.depesche.core.pipeline.Extraction;
import org.depesche.core.pipeline.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyExtractorTest {

    private static Pipeline pipeline(Map<String, String> settings) {
        return Pipeline.builder()
                .discover()
                .only(List.of("money"))
                .settings(Settings.of(settings))
                .build();
    }

    private static List<MoneyAmount> amounts(String text) {
        return pipeline(Map.of()).extract(Article.of(text)).all(MoneyAmount.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Das kostet 50 Euro.|50 Euro|50|EUR",
                "Der Umbau kostet 3,5 Millionen Euro mehr.|3,5 Millionen Euro|3500000|EUR",
                "Sie zahlte 12 000 Franken Miete.|12 000 Franken|12000|CHF",
                "Für 40 Mio. US-Dollar verkauft|40 Mio. US-Dollar|40000000|USD",
                "Schulden von 2.345.678,90 € drücken.|2.345.678,90 €|2345678.9|EUR",
                "Es fehlen 1,2 Mrd. Schweizer Franken.|1,2 Mrd. Schweizer Franken|1200000000|CHF",
                "Eintritt: € 7,50|€ 7,50|7.5|EUR",
                "Eintritt: €7|€7|7|EUR",
                "Er bot EUR 40.000.|EUR 40.000|40000|EUR",
                "Im Jahr 2024 300 Euro mehr|300 Euro|300|EUR",
                "(100 Tausend britische Pfund)|100 Tausend britische Pfund|100000|GBP",
                "700€|700€|700|EUR"
            })
    void findsAmounts(String text, String words, String amount, String currency) {
        assertThat(amounts(text)).singleElement().satisfies(found -> {
            assertThat(found.span().in(text)).isEqualTo(words);
            assertThat(found.amount()).isEqualByComparingTo(amount);
            assertThat(found.currency()).isEqualTo(currency);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die 27 Eurozonen-Banken tagten.",
                "Mit 3 Millionen Zuschauern war es voll.",
                "Ein 50-Euro-Schein lag da.",
                "Am 3. Oktober kamen Dollar und Euro ins Spiel.",
                "B12 Euro",
                "Kurs -7,5 Prozent",
                "1234567890123456789 Euro"
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(amounts(text)).isEmpty();
    }

    @Test
    void findsEachOfSeveral() {
        assertThat(amounts("Statt 20 zahlt man 30 Euro, später 1.000 Euro oder $ 5."))
                .extracting(MoneyAmount::amount)
                .extracting(Number::intValue)
                .containsExactly(30, 1000, 5);
    }

    @Test
    void leavesSmallAmountsOutWhereSet() {
        Extraction extraction = pipeline(Map.of("money.least", "100"))
                .extract(Article.of("Statt 20 Euro zahlt man 300 Euro."));

        assertThat(extraction.all(MoneyAmount.class)).hasSize(1);
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> pipeline(Map.of("money.least", "viel")));
    }

    @Test
    void comesBackFromJson() throws IOException {
        Pipeline pipeline = pipeline(Map.of());
        ExtractionJson json = ExtractionJson.standard().withText(true);
        Extraction extraction = pipeline.extract(Article.of("Das kostet 3,5 Millionen Euro und 0,05 Dollar."));

        assertThat(json.write(extraction)).contains("\"money-amount\":[{\"start\":11,\"end\":29,\"text\":\"3,5 Millionen Euro\"");
        assertThat(json.read(json.write(extraction))).isEqualTo(extraction);
    }
}
