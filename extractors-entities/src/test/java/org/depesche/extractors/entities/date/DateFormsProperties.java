package org.depesche.extractors.entities.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depesche.core.annotation.TimeExpression;
import org.depesche.linguistics.Analysis;

class DateFormsProperties {

    private static final List<String> FORMS = List.of("d. MMMM yyyy", "dd.MM.yyyy", "d.M.yyyy", "yyyy-MM-dd");
    private static final List<String> PIECES = List.of(
            "am",
            "im",
            "der",
            "3.",
            "31.",
            "Mai",
            "2024",
            "Montag",
            "Montagabend",
            "jeden",
            "vor",
            "in",
            "zwei",
            "Jahren",
            "Uhr",
            "um",
            "15.30",
            "bis",
            "und",
            ",",
            ".",
            "(",
            ")",
            "Ende",
            "Nacht",
            "zum",
            "später",
            "Tage",
            "heutigen",
            "morgen",
            "rund",
            "ersten",
            "999999",
            "\n",
            "Ostern",
            "letzten",
            "seit",
            "Quartal",
            "1990er",
            "2010/11",
            "1998-2004",
            "des",
            "Monat",
            "zweiter",
            "Advent");

    private final DateFinder finder = new DateFinder();

    @Property(tries = 300)
    void anyDateInAnyWrittenFormIsReadBack(@ForAll("days") LocalDate day, @ForAll("forms") String form) {
        String written = day.format(DateTimeFormatter.ofPattern(form, Locale.GERMAN));
        String text = "Die Urkunde wurde am " + written + " im Rathaus unterzeichnet.";

        List<TimeExpression> found = finder.find(Analysis.of(text, "de"), LocalDate.of(2024, 2, 28), List.of());

        assertThat(found).hasSize(1);
        assertThat(found.get(0).value()).isEqualTo(day.toString());
        assertThat(found.get(0).span().in(text)).isEqualTo("am " + written);
    }

    @Property(tries = 100)
    void anyDateWithItsWeekdayIsOneExpression(@ForAll("days") LocalDate day) {
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.GERMAN);
        String written = weekday + ", dem " + day.format(DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN));
        String text = "Die Urkunde wurde am " + written + ", unterzeichnet.";

        assertThat(finder.find(Analysis.of(text, "de"), null, List.of()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.value()).isEqualTo(day.toString());
                    assertThat(each.span().in(text)).isEqualTo("am " + written);
                });
    }

    @Property(tries = 300)
    void wordsOfTimeInAnyOrderGiveOrderedSpansAndTheSameTwice(
            @ForAll("pieces") String text, @ForAll("days") LocalDate published) {
        Analysis analysis = Analysis.of(text, "de");
        List<TimeExpression> found = finder.find(analysis, published, List.of());

        int reached = 0;
        for (TimeExpression each : found) {
            assertThat(each.span().start()).isGreaterThanOrEqualTo(reached);
            assertThat(each.value()).isNotBlank();
            reached = each.span().end();
        }
        assertThat(reached).isLessThanOrEqualTo(text.length());
        assertThat(finder.find(analysis, published, List.of())).isEqualTo(found);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1800, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(FORMS);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(30).map(words -> String.join(" ", words));
    }
}
