package org.depesche.core.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.depesche.core.article.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void giveWhatIsSetAndElseTheDefault() {
        Settings settings = Settings.of(Map.of(
                        "x.name", "Ada",
                        "x.strict", "true",
                        "x.most", "12",
                        "x.least", "0.25",
                        "x.lexicon", "lexika/eigene.tsv",
                        "x.section", "block-quote"))
                .scope("x");

        assertThat(settings.text("name")).contains("Ada");
        assertThat(settings.flag("strict", false)).isTrue();
        assertThat(settings.whole("most", 3, 0, 100)).isEqualTo(12);
        assertThat(settings.number("least", 0.5, 0, 1)).isEqualTo(0.25);
        assertThat(settings.path("lexicon")).contains(Path.of("lexika", "eigene.tsv"));
        assertThat(settings.choice("section", SectionKind.class, SectionKind.LEAD))
                .isEqualTo(SectionKind.BLOCK_QUOTE);

        assertThat(settings.text("no")).isEmpty();
        assertThat(settings.flag("no", true)).isTrue();
        assertThat(settings.whole("no", 3, 0, 100)).isEqualTo(3);
        assertThat(settings.number("no", 0.5, 0, 1)).isEqualTo(0.5);
        assertThat(settings.path("no")).isEmpty();
        assertThat(settings.choice("no", SectionKind.class, SectionKind.LEAD)).isEqualTo(SectionKind.LEAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "TRUE", "", " true", "1"})
    void aFlagIsTrueOrFalse(String value) {
        refused(value, settings -> settings.flag("key", true), "true or false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zwei", "1.0", "11", "-1", "99999999999", "0x1"})
    void aWholeNumberLiesInItsRange(String value) {
        refused(value, settings -> settings.whole("key", 1, 0, 10), "a whole number from 0 to 10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NaN", "Infinity", "1.01", "-0.1", "0,5", "1d", "0x1p0", "1e99999999999"})
    void aNumberLiesInItsRange(String value) {
        refused(value, settings -> settings.number("key", 1, 0, 1), "a number from 0.0 to 1.0");
    }

    @Test
    void aChoiceIsOneOfItsLabels() {
        refused(
                "LEAD",
                settings -> settings.choice("key", SectionKind.class, SectionKind.LEAD),
                "headline, kicker, lead");
    }

    @Test
    void aPathCanBeAPath() {
        refused("a\0b", settings -> settings.path("key"), "a path");
    }

    private static void refused(String value, Consumer<Settings> reading, String expected) {
        Settings settings = Settings.of(Map.of("part.key", value)).scope("part");
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> reading.accept(settings))
                .withMessageContaining("part.key")
                .withMessageContaining(expected);
    }

    @Test
    void leftoversAreRefusedWithTheKnownKeys() {
        Settings settings = Settings.of(Map.of("x.mots", "1", "x.most", "2"));
        int most = settings.scope("x").whole("most", 1, 0, 9);

        assertThat(most).isEqualTo(2);
        assertThat(settings.known()).containsExactly("x.most");
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> settings.refuseLeftovers(Set.of()))
                .withMessage("unknown setting x.mots; known are x.most");
    }

    @Test
    void settingsOfPartsThatAreOffMayStandUnread() {
        Settings settings = Settings.of(Map.of("off.key", "1"));

        assertThatCode(() -> settings.refuseLeftovers(Set.of("off"))).doesNotThrowAnyException();
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> settings.refuseLeftovers(Set.of("of")))
                .withMessage("unknown setting off.key; there are none");
    }

    @Test
    void aKeyIsKnownWhetherSetOrNot() {
        Settings settings = Settings.none();
        settings.scope("x").scope("y").text("z");

        assertThat(settings.known()).containsExactly("x.y.z");
    }
}
