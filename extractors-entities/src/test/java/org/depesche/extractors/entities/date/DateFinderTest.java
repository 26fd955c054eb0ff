package org.depesche.extractors.entities.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.depesche.core.annotation.TimeExpression;
import org.depesche.core.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {

    // a Wednesday
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 2, 28);

    private final DateFinder finder = new DateFinder();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Er war am Dienstagabend angereist. | am Dienstagabend | 2024-02-27TEV",
                "Das Haus brannte vor zwei Jahren ab. | vor zwei Jahren | 2022",
                "Im Februar 2022 wurde der Hof verkauft. | Im Februar 2022 | 2022-02",
                "Sie hatte gestern Abend angerufen. | gestern Abend | 2024-02-27TEV",
                "Heute früh fiel der Strom aus. | Heute früh | 2024-02-28TMO",
                "Der Zug kam um 15.30 Uhr an. | um 15.30 Uhr | 2024-02-28T15:30",
                "In einer Woche wird gewählt. | In einer Woche | 2024-W10",
                "Die Messe findet am Freitag statt. | am Freitag | 2024-03-01",
                "Am vergangenen Samstag siegte der Verein. | Am vergangenen Samstag | 2024-02-24",
                "Das Gesetz gilt seit dem 1. Januar. | 1. Januar | 2024-01-01",
                "Am Montag, dem 26. Februar, begann die Suche. | Am Montag, dem 26. Februar | 2024-02-26",
                "Im dritten Quartal 2023 stieg der Umsatz. | Im dritten Quartal 2023 | 2023-Q3",
                "Der Bau wurde im Herbst 2019 begonnen. | im Herbst 2019 | 2019-FA",
                "Im vergangenen Jahr kamen mehr Gäste. | Im vergangenen Jahr | 2023",
                "Die Kirche stammt aus dem 19. Jahrhundert. | 19. Jahrhundert | 18",
                "Das Fest wurde an Ostern 2023 gefeiert. | an Ostern 2023 | 2023-04-09",
                "Die Frist endete am 15.01.2024 ohne Einigung. | am 15.01.2024 | 2024-01-15",
                "Der Weg war drei Stunden lang gesperrt. | drei Stunden | PT3H",
                "Der Verein trifft sich jeden Montag. | jeden Montag | XXXX-WXX-1",
                "In den Jahren 1998 bis 2004 lebte er dort. | In den Jahren 1998 bis 2004 | 1998/2004",
                "In den 1990er-Jahren stand hier ein Kino. | In den 1990er-Jahren | 199"
            })
    void resolvesAgainstTheDayOfPublication(String sentence, String words, String value) {
        List<TimeExpression> found = finder.find(sentence, PUBLISHED, List.of());

        assertThat(found)
                .as(sentence)
                .extracting(each -> each.span().in(sentence) + " = " + each.value())
                .contains(words + " = " + value);
    }

    @Test
    void partsOfAYearAreModifiers() {
        TimeExpression found = finder.find("Ende 2025 soll die Brücke stehen.", PUBLISHED, List.of())
                .get(0);

        assertThat(found.value()).isEqualTo("2025");
        assertThat(found.modifier()).isEqualTo(TimeExpression.Modifier.END);
    }

    @Test
    void eachDayOfAListHasTheMonthOfTheLast() {
        String text = "Die Konzerte waren am 3., 4. und 6. Oktober 2023.";

        assertThat(finder.find(text, PUBLISHED, List.of()))
                .extracting(TimeExpression::value)
                .containsExactly("2023-10-03", "2023-10-04", "2023-10-06");
    }

    @Test
    void withoutADayOfPublicationWhatDependsOnItStaysOpen() {
        assertThat(finder.find("Am Mittwoch und am 3. Mai regnete es.", null, List.of()))
                .extracting(TimeExpression::value)
                .containsExactly("XXXX-WXX-3", "XXXX-05-03");
    }

    @Test
    void namesHoldNoDates() {
        String text = "Der Verein Schalke 2010 stieg auf.";

        assertThat(finder.find(text, PUBLISHED, List.of(new Span(11, 23)))).isEmpty();
    }

    @Test
    void countsAreNoYears() {
        assertThat(finder.find("Rund 2000 Menschen kamen, sie zahlten 1999 Euro.", PUBLISHED, List.of()))
                .isEmpty();
    }
}
