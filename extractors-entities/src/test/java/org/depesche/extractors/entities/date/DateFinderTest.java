package org.depesche.extractors.entities.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.depesche.core.annotation.TimeExpression;
import org.depesche.core.annotation.TimeExpression.Modifier;
import org.depesche.core.article.Span;
import org.depesche.linguistics.Analysis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTest {

    // a Wednesday
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 2, 28);

    private final DateFinder finder = new DateFinder();

    private List<TimeExpression> find(String text, @Nullable LocalDate published) {
        return finder.find(Analysis.of(text, "de"), published, List.of());
    }

    private List<String> found(String text) {
        return find(text, PUBLISHED).stream()
                .map(each -> each.span().in(text) + " = " + each.value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Er war am Dienstagabend angereist. | am Dienstagabend | 2024-02-27TEV",
                "Das Haus brannte vor zwei Jahren ab. | vor zwei Jahren | 2022",
                "Vor einem halben Jahr war die Brücke noch gesperrt. | Vor einem halben Jahr | 2023-08",
                "Am Freitag vor zwei Wochen wurde gewählt. | Am Freitag vor zwei Wochen | 2024-02-09",
                "Die Werft baut seit einem Jahrzehnt keine Schiffe. | einem Jahrzehnt | P10Y",
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
                "In den 1990er-Jahren stand hier ein Kino. | In den 1990er-Jahren | 199",
                "Die Werft schließt zum Jahresende. | zum Jahresende | 2024",
                "Anfang kommender Woche tagt der Rat. | Anfang kommender Woche | 2024-W10",
                "In der Nacht zum Samstag brach ein Feuer aus. | In der Nacht zum Samstag | 2024-02-23TNI",
                "Der Markt öffnet montags um neun Uhr. | montags | XXXX-WXX-1",
                "Die Chronik reicht von der Saison 2010/11 bis heute. | 2010/11 | 2010/2011",
                "Die Fähre ruht vom 3. bis 5. Mai. | 3. bis 5. Mai | 2024-05-03/2024-05-05",
                "Von Januar bis September 2023 sank der Absatz. | Januar bis September 2023 | 2023-01/2023-09",
                "Sie wohnt seit gut zwei Wochen hier. | gut zwei Wochen | P2W",
                "Vor gut einem Jahr brannte die Mühle. | Vor gut einem Jahr | 2023",
                "Vor anderthalb Jahren zog er um. | Vor anderthalb Jahren | 2022-08",
                "Der Kurs kostet 40 Euro im Monat. | im Monat | P1M",
                "Der Chor probt zweimal pro Woche. | zweimal pro Woche | P1W",
                "Der Stammtisch ist jeden zweiten Freitag im Monat. | jeden zweiten Freitag im Monat | P1M",
                "An jedem Montagabend wird getanzt. | jedem Montagabend | XXXX-WXX-1TEV",
                "Der Zug fährt um acht Uhr abends. | um acht Uhr abends | 2024-02-28T20:00",
                "Gegen 17 Uhr am Freitagnachmittag war Schluss. | 17 Uhr am Freitagnachmittag | 2024-02-23T17:00",
                "Am Freitag (23.02.) wurde gestreikt. | Am Freitag (23.02.) | 2024-02-23",
                "Am zweiten Advent 2023 sang der Chor. | Am zweiten Advent 2023 | 2023-12-10",
                "Am Tag der Deutschen Einheit 2023 war Markt. | Am Tag der Deutschen Einheit 2023 | 2023-10-03",
                "Pfingstmontag 2024 bleibt das Bad zu. | Pfingstmontag 2024 | 2024-05-20",
                "In den ersten Tagen des Januar fror der Hafen zu. | In den ersten Tagen des Januar | 2024-01",
                "Im Laufe des Vormittags taute es. | Im Laufe des Vormittags | 2024-02-28TMO",
                "Die diesjährige Ernte war gut. | diesjährige | 2024",
                "In naher Zukunft soll gebaut werden. | In naher Zukunft | FUTURE_REF",
                "Noch in der Nacht des 14. Januar floh er. | in der Nacht des 14. Januar | 2024-01-14TNI"
            })
    void resolvesAgainstTheDayOfPublication(String sentence, String words, String value) {
        List<TimeExpression> found = find(sentence, PUBLISHED);

        assertThat(found)
                .as(sentence)
                .extracting(each -> each.span().in(sentence) + " = " + each.value())
                .contains(words + " = " + value);
    }

    @Test
    void partsOfAYearAreModifiers() {
        TimeExpression found =
                find("Ende 2025 soll die Brücke stehen.", PUBLISHED).get(0);

        assertThat(found.value()).isEqualTo("2025");
        assertThat(found.modifier()).isEqualTo(TimeExpression.Modifier.END);
    }

    @Test
    void eachDayOfAListHasTheMonthOfTheLast() {
        String text = "Die Konzerte waren am 3., 4. und 6. Oktober 2023.";

        assertThat(find(text, PUBLISHED))
                .extracting(TimeExpression::value)
                .containsExactly("2023-10-03", "2023-10-04", "2023-10-06");
    }

    @Test
    void withoutADayOfPublicationWhatDependsOnItStaysOpen() {
        assertThat(find("Am Mittwoch und am 3. Mai regnete es.", null))
                .extracting(TimeExpression::value)
                .containsExactly("XXXX-WXX-3", "XXXX-05-03");
    }

    @Test
    void namesHoldNoDates() {
        String text = "Der Verein Schalke 2010 stieg auf.";

        assertThat(finder.find(Analysis.of(text, "de"), PUBLISHED, List.of(new Span(11, 23))))
                .isEmpty();
    }

    @Test
    void countsAreNoYears() {
        assertThat(find("Rund 2000 Menschen kamen, sie zahlten 1999 Euro.", PUBLISHED))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Rat hat am Freitag getagt. | 2024-02-23",
                "Der Rat tagt am Freitag. | 2024-03-01",
                "Sie kündigte an, am Freitag zurückzutreten. | 2024-03-01",
                "Er sagte, die Brücke werde am Freitag gesperrt. | 2024-03-01",
                "Er sagte, die Brücke sei am Freitag gesperrt worden. | 2024-02-23",
                "Der Täter soll am Freitag geflohen sein. | 2024-02-23",
                "Seit Freitag fährt die Bahn wieder. | 2024-02-23",
                "Das Ergebnis vom Freitag steht fest. | 2024-02-23",
                "Ab Freitag gilt der neue Fahrplan. | 2024-03-01",
                "Die am Freitag gestohlene Kasse bleibt verschwunden. | 2024-02-23"
            })
    void aWeekdayLooksWhereItsOwnClauseLooks(String sentence, String value) {
        assertThat(find(sentence, PUBLISHED))
                .as(sentence)
                .extracting(TimeExpression::value)
                .contains(value);
    }

    @Test
    void whatComesLaterCountsFromTheTimeNamedBefore() {
        assertThat(found("Die Mühle wurde 1912 gebaut, drei Jahre später brannte sie ab."))
                .containsExactly("1912 = 1912", "drei Jahre später = 1915");
        assertThat(found("Am 3. Mai 2021 kam er an, zwei Tage später reiste er ab."))
                .containsExactly("Am 3. Mai 2021 = 2021-05-03", "zwei Tage später = 2021-05-05");
        assertThat(found("Um 23.30 Uhr fiel der Schuss, eine Stunde später kam der Notarzt."))
                .containsExactly("Um 23.30 Uhr = 2024-02-28T23:30", "eine Stunde später = 2024-02-29T00:30");
    }

    @Test
    void aMonthInAStoryOfLongAgoIsInTheYearOfTheStory() {
        assertThat(
                        found(
                                "1992 wurde die Statue entdeckt. Im April kam sie ins Museum, Ende des Jahres stand sie im Park."))
                .containsExactly("1992 = 1992", "Im April = 1992-04", "Ende des Jahres = 1992");
    }

    @Test
    void aTimeOfDayBelongsToTheDayOfItsSentence() {
        assertThat(found("Am Montag begann um 9 Uhr der Prozess. Um 11.15 Uhr wurde er unterbrochen."))
                .containsExactly(
                        "Am Montag = 2024-02-26", "um 9 Uhr = 2024-02-26T09:00", "Um 11.15 Uhr = 2024-02-26T11:15");
    }

    @Test
    void aTimeThatComesBackHasNoDay() {
        assertThat(found("Das Büro ist werktags von 9 bis 16 Uhr besetzt."))
                .containsExactly("werktags = P1D", "9 = T09:00", "16 Uhr = T16:00");
        assertThat(found("Gespielt wird am 3., 4. und 5. Mai, jeweils um 20 Uhr."))
                .endsWith("um 20 Uhr = T20:00");
    }

    @Test
    void theseTimesAreNoDay() {
        assertThat(found("Das Haus steht auch heute noch, im heutigen Kaliningrad."))
                .containsExactly("heute = PRESENT_REF", "im heutigen = PRESENT_REF");
        assertThat(found("In der heutigen Sitzung fehlt sie.")).containsExactly("In der heutigen = 2024-02-28");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das künftige Forum soll Ideen sammeln.",
                "Künftig gelten strengere Regeln.",
                "Kinder haben eine Zukunft verdient.",
                "Sie wurde an 35 Montagen gezählt.",
                "Er ist 45 Jahre alt.",
                "Kinder zwischen sechs und elf Jahren dürfen mit.",
                "Die Männer sind 31 und 22 Jahre alt.",
                "Es wurde 2000 bis 3000 Grad heiß.",
                "Der Morgen graute."
            })
    void whatNamesNoTimeIsLeftAlone(String sentence) {
        assertThat(found(sentence)).isEmpty();
    }

    @Test
    void untilSinceAndFromAreNotTakenAlong() {
        assertThat(found("Bis zum 5. Mai, seit dem 1. Januar und ab März 2024 ist zu."))
                .containsExactly("5. Mai = 2024-05-05", "1. Januar = 2024-01-01", "März 2024 = 2024-03");
    }

    @Test
    void aModifierTellsThePart() {
        assertThat(find("Zum Jahresbeginn 2023, Mitte März und rund zwei Wochen lang.", PUBLISHED))
                .extracting(TimeExpression::modifier)
                .containsExactly(Modifier.START, Modifier.MID, Modifier.APPROX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31. 31. 31.",
                "0. Januar 0000, 99. Mai 9999, 2024-13-45",
                "vor 999999 Jahren, in 999999 Jahrhunderten, 999999 Tage später",
                "am am am im im vor vor der der der",
                "12345678901234567890 Jahre",
                "30. Februar 2023",
                "um 25.99 Uhr, um 24 Uhr, 7?17 Uhr",
                "jeden jeden jeden ersten letzten im im Monat",
                "Ende Ende Ende Anfang",
                "1., 2., 3., 4., 5., 6., 7., 8., 9., 10., 11., 12., 13., 14. Mai",
                "\ud800 am Montag \udc00",
                "Am Montag (99.99.) und (28.2.",
                "mehr als mehr als mehr als",
                "31.12.9999 bis 1.1.0001",
                "drei Stunden später, neunhundert Minuten zuvor"
            })
    void anyTextGivesSpansInsideItThatDoNotOverlap(String text) {
        for (LocalDate published :
                new LocalDate[] {PUBLISHED, null, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)}) {
            int reached = 0;
            for (TimeExpression each : find(text, published)) {
                assertThat(each.span().start()).isGreaterThanOrEqualTo(reached);
                assertThat(each.span().end()).isLessThanOrEqualTo(text.length());
                reached = each.span().end();
            }
        }
    }

    @Test
    void theEveOfANamedDayIsTheEveningBefore() {
        assertThat(found("Gefeiert wurde am 14. Oktober 2023. Am Vorabend hatte es geregnet."))
                .containsExactly("am 14. Oktober 2023 = 2023-10-14", "Am Vorabend = 2023-10-13TEV");
    }

    @Test
    void aHolidayWithItsAdjectiveIsOneDay() {
        assertThat(find("Am gestrigen Karfreitag blieb es ruhig.", LocalDate.of(2023, 4, 8)))
                .extracting(TimeExpression::value)
                .containsExactly("2023-04-07");
    }

    @Test
    void aSpeedIsNoTime() {
        assertThat(found("Das Schiff fuhr 63 Kilometer pro Stunde schnell.")).isEmpty();
        assertThat(found("Er verdient zwölf Euro pro Stunde.")).containsExactly("pro Stunde = PT1H");
    }
}
