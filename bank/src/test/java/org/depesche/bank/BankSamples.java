package org.depesche.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.depesche.core.annotation.Quote;
import org.depesche.core.annotation.Speaker;
import org.depesche.core.article.Moment;
import org.depesche.core.article.Span;
import org.jspecify.annotations.Nullable;

/** Articles for banks: single ones, and any number of made ones, the same on every run. */
final class BankSamples {

    private static final List<String> SUBJECTS = List.of(
            "Der Deich",
            "Die Brücke",
            "Das Klärwerk",
            "Die Straße",
            "Der Haushalt",
            "Die Schule",
            "Der Fährverkehr",
            "Das Gebäude");
    private static final List<String> VERBS = List.of(
            "hält",
            "müsse bleiben",
            "werde größer",
            "fehle der Stadt",
            "koste zu viel",
            "gehöre allen",
            "überzeuge niemanden");
    private static final List<String> ENDS = List.of(
            "bis zum Frühjahr",
            "in der Gemeinde",
            "nach dem Beschluss",
            "ohne neue Kredite",
            "für die Bürger",
            "an der Küste");
    private static final List<String> GIVEN =
            List.of("Anke", "Björn", "Cem", "Dörte", "Enno", "Frauke", "Götz", "Heide");
    private static final List<String> FAMILY =
            List.of("Müller", "Groß", "Yıldız", "Petersen", "Käfer", "Strauß", "Wöhrl", "Jensen");
    private static final List<String> OUTLETS =
            List.of("Küstenbote", "Mittellandbote", "Stadtanzeiger Auental", "Weser-Rundschau", "Die Woche im Norden");

    private BankSamples() {}

    static BankedQuote quote(String id, String text, @Nullable BankedSpeaker speaker) {
        return new BankedQuote(
                id,
                Quote.Form.DIRECT,
                text,
                List.of(new Span(10, 10 + text.length())),
                "sagte",
                "sagen",
                speaker,
                Quote.Medium.SPEECH,
                0.97,
                List.of("marks", "cue:sagen"));
    }

    static BankedSpeaker speaker(String phrase, String name, @Nullable String wikidata) {
        return new BankedSpeaker(phrase, Speaker.Kind.NAMED, "e1", name, "person", wikidata);
    }

    static BankedArticle article(String id, @Nullable String published, BankedQuote... quotes) {
        return new BankedArticle(
                id,
                "https://www.kuestenbote.example/" + id,
                "Küstenbote",
                "de",
                published == null ? null : Moment.parse(published),
                List.of(new BankedAgency("dpa", "Deutsche Presse-Agentur", "text")),
                List.of(quotes));
    }

    /** Articles with five quotes each: 40 in a day, speakers and outlets in turn. */
    static List<BankedArticle> made(int first, int count) {
        List<BankedArticle> articles = new ArrayList<>();
        for (int number = first; number < first + count; number++) {
            Random random = new Random(number);
            List<BankedQuote> quotes = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                String name = pick(GIVEN, random) + " " + pick(FAMILY, random);
                String text = "»" + pick(SUBJECTS, random) + " " + pick(VERBS, random) + " " + pick(ENDS, random) + ", "
                        + pick(SUBJECTS, random).toLowerCase(java.util.Locale.GERMAN) + " " + pick(VERBS, random)
                        + ", das ist Punkt " + random.nextInt(100_000) + "«";
                quotes.add(quote("q" + (i + 1), text, speaker("Sprecherin " + name, name, "Q" + random.nextInt(5000))));
            }
            String day =
                    java.time.LocalDate.of(2019, 1, 1).plusDays(number / 40).toString();
            articles.add(new BankedArticle(
                    "artikel-" + number,
                    "https://zeitung.example/" + number,
                    pick(OUTLETS, random),
                    "de",
                    Moment.parse(day),
                    number % 3 == 0
                            ? List.of(new BankedAgency("epd", "Evangelischer Pressedienst", "text"))
                            : List.of(),
                    quotes));
        }
        return articles;
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
