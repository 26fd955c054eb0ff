package org.depesche.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Quote;
import org.depesche.core.annotation.TimeExpression;
import org.depesche.core.extractor.Extractor;
import org.depesche.core.extractor.ExtractorProvider;
import org.depesche.core.extractor.Settings;
import org.depesche.core.extractor.SettingsException;
import org.depesche.core.fixture.StubExtractor;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final StubExtractor<Quote> QUOTES = StubExtractor.giving(Quote.class, List.of());

    private record Provider(String name, Extractor<?> extractor) implements ExtractorProvider {

        @Override
        public Extractor<?> create(Settings settings) {
            settings.whole("most", 1, 0, 9);
            return extractor;
        }
    }

    private final Pipeline.Builder builder = Pipeline.builder()
            .extractor("quotes", QUOTES)
            .extractor("entities", StubExtractor.giving(Entity.class, List.of()))
            .provider(new Provider("dates", StubExtractor.giving(TimeExpression.class, List.of())));

    private static List<String> names(Pipeline pipeline) {
        return pipeline.extractors().stream().map(ExtractorDescription::name).toList();
    }

    @Test
    void onlyAndWithoutChooseByName() {
        assertThat(names(builder.build())).containsExactly("dates", "entities", "quotes");
        assertThat(names(builder.only(List.of("quotes", "dates")).build())).containsExactly("dates", "quotes");
        assertThat(names(builder.without(List.of("dates")).build())).containsExactly("quotes");
    }

    @Test
    void unknownNamesAreRefusedWithTheKnownOnes() {
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> builder.only(List.of("qoutes")).build())
                .withMessage("unknown extractor qoutes; known are dates, entities, quotes");
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> Pipeline.builder().without(List.of("quotes")).build())
                .withMessage("unknown extractor quotes; there are none");
    }

    @Test
    void aNameIsGivenOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.extractor("quotes", QUOTES))
                .withMessageContaining("quotes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.extractor("My Quotes", QUOTES))
                .withMessageContaining("'My Quotes'");
    }

    @Test
    void aProviderWhoseNameIsTakenIsLeftOutAndBothAreNamed() {
        Pipeline pipeline = builder.provider(new Provider("quotes", QUOTES))
                .provider(new Provider("dates", QUOTES))
                .build();

        assertThat(names(pipeline)).containsExactly("dates", "entities", "quotes");
        assertThat(pipeline.failures())
                .extracting(Failure::message)
                .containsExactly(
                        Provider.class.getName() + " of code left out: the name is taken by code",
                        Provider.class.getName() + " of code left out: the name is taken by " + Provider.class.getName()
                                + " of code");
    }

    @Test
    void leftoverSettingsAreRefused() {
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() ->
                        builder.settings(Settings.of(Map.of("dates.mots", "1"))).build())
                .withMessage("unknown setting dates.mots; known are dates.most");
    }

    @Test
    void aWrongValueIsTheCallersFault() {
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> builder.settings(Settings.of(Map.of("dates.most", "viele")))
                        .build())
                .withMessageContaining("dates.most is 'viele'");
    }

    @Test
    void settingsOfAnExtractorThatIsOffMayStand() {
        Pipeline pipeline = builder.settings(Settings.of(Map.of("dates.most", "viele")))
                .without(List.of("dates"))
                .build();

        assertThat(names(pipeline)).containsExactly("entities", "quotes");
    }

    @Test
    void describesItsExtractors() {
        Pipeline pipeline = Pipeline.builder()
                .extractor("quotes", QUOTES.using(Entity.class).reading("de", "en"))
                .build();

        assertThat(pipeline.extractors())
                .containsExactly(new ExtractorDescription(
                        "quotes", Quote.class, List.of(), List.of(Entity.class), List.of("de", "en"), "code"));
    }
}
