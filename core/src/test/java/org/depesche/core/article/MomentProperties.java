package org.depesche.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depesche.core.fixture.HostileStrings;

class MomentProperties {

    @Property
    void whatIsWrittenIsReadBack(@ForAll("moments") Moment moment) {
        assertThat(Moment.parse(moment.toString())).isEqualTo(moment);
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll("texts") String text) {
        try {
            Moment moment = Moment.parse(text);
            assertThat(Moment.parse(moment.toString())).isEqualTo(moment);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("ISO 8601");
        }
    }

    @Provide
    Arbitrary<Moment> moments() {
        Arbitrary<LocalDateTime> times = Combinators.combine(
                        Arbitraries.longs().between(-100_000_000_000L, 300_000_000_000L),
                        Arbitraries.integers().between(0, 999_999_999))
                .as((second, nano) -> LocalDateTime.ofEpochSecond(second, nano, ZoneOffset.UTC));
        Arbitrary<ZoneOffset> offsets =
                Arbitraries.integers().between(-64_800, 64_800).map(ZoneOffset::ofTotalSeconds);
        return Combinators.combine(times, offsets.injectNull(0.3), Arbitraries.of(true, false))
                .as((time, offset, isDay) -> isDay
                        ? Moment.of(time.toLocalDate())
                        : new Moment(time.toLocalDate(), time.toLocalTime(), offset));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> spoiled = Combinators.combine(moments(), HostileStrings.any(), Arbitraries.integers())
                .as((moment, junk, at) -> {
                    String text = moment.toString();
                    int cut = Math.floorMod(at, text.length() + 1);
                    return text.substring(0, cut) + junk + text.substring(cut);
                });
        return Arbitraries.oneOf(HostileStrings.any(), spoiled);
    }
}
