package org.depesche.core.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    @ParameterizedTest
    @CsvSource({
        "2024-02-28, 2024-02-28",
        "2024-02-28T15:00, 2024-02-28T15:00:00",
        "2024-02-28T15:00:07, 2024-02-28T15:00:07",
        "2024-02-28T15:00:07.250, 2024-02-28T15:00:07.25",
        "2024-02-28T15:00Z, 2024-02-28T15:00:00Z",
        "2024-02-28T15:00:00+01:00, 2024-02-28T15:00:00+01:00",
        "2024-02-28T15:00:00+0100, 2024-02-28T15:00:00+01:00",
        "2024-02-28T15:00:00-05, 2024-02-28T15:00:00-05:00",
        "2024-02-28T15:00:00+00:00, 2024-02-28T15:00:00Z",
        "1890-01-01T00:00:00+00:53:28, 1890-01-01T00:00:00+00:53:28"
    })
    void readsIso8601AndWritesItAsExactlyAsItWasStated(String text, String written) {
        assertThat(Moment.parse(text)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "heute",
                "28.02.2024",
                "2024-02-30",
                "2023-02-29",
                "2024-13-01",
                "2024-02-28T24:00",
                "2024-02-28T15",
                "2024-02-28T15:00ZZ",
                "2024-02-28T15:00+01:00+0100",
                "2024-02-28T15:00+25:00",
                "2024-02-28+01:00",
                "2024-02-28T",
                "T15:00",
                "2024-02-28T15:00 ",
                "2024-02-28T15:00\n"
            })
    void refusesWhatIsNoDate(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moment.parse(text))
                .withMessageContaining("is not an ISO 8601 date")
                .withMessageNotContaining("\n");
    }

    @Test
    void anOffsetNeedsATime() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Moment(LocalDate.of(2024, 2, 28), null, ZoneOffset.UTC));
    }

    @Test
    void isAnInstantOnlyWhereTimeAndOffsetAreKnown() {
        OffsetDateTime time = OffsetDateTime.of(LocalDate.of(2024, 2, 28), LocalTime.NOON, ZoneOffset.ofHours(1));

        assertThat(Moment.of(time).toOffsetDateTime()).contains(time);
        assertThat(Moment.parse("2024-02-28T12:00").toOffsetDateTime()).isEmpty();
    }
}
