package org.depesche.core.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.depesche.core.annotation.Quote;

/**
 * Reads arbitrary settings as every type there is: a value is right, or it is refused with its key and the value itself, however long or strange. In an
 * ordinary build the kept inputs under {@code SettingsFuzzTestInputs} run; with {@code JAZZER_FUZZ=1} the fuzzer looks for new ones.
 */
class SettingsFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void values(FuzzedDataProvider data) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = data.consumeInt(0, 4); i > 0; i--) {
            values.put(data.consumeString(20), data.consumeString(20));
        }
        String value = data.consumeRemainingAsString();
        values.put("quotes.key", value);
        Settings settings = Settings.of(values);
        Settings scoped = settings.scope("quotes");

        check(() -> assertThat(scoped.flag("key", false)).isEqualTo(value.equals("true")));
        check(() -> assertThat(scoped.whole("key", 1, -7, 700)).isBetween(-7, 700));
        check(() -> assertThat(scoped.number("key", 0.5, 0, 1)).isBetween(0.0, 1.0));
        check(() -> assertThat(scoped.path("key")).isPresent());
        check(() -> assertThat(scoped.choice("key", Quote.Form.class, Quote.Form.DIRECT)
                        .label())
                .isEqualTo(value));
        try {
            settings.refuseLeftovers(Set.of("dates"));
            assertThat(values.keySet()).allMatch(key -> key.equals("quotes.key") || key.startsWith("dates."));
        } catch (SettingsException refused) {
            assertThat(values).hasSizeGreaterThan(1);
            assertThat(refused).hasMessageStartingWith("unknown setting ");
        }
    }

    private static void check(Runnable reading) {
        try {
            reading.run();
        } catch (SettingsException refused) {
            assertThat(refused).hasMessageStartingWith("setting quotes.key is '");
            assertThat(String.valueOf(refused.getMessage()).chars()).noneMatch(Character::isISOControl);
        }
    }
}
