package org.depesche.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.depesche.bank.BankSamples.article;
import static org.depesche.bank.BankSamples.quote;
import static org.depesche.bank.BankSamples.speaker;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.depesche.core.annotation.Quote;
import org.depesche.core.annotation.Speaker;
import org.depesche.core.article.Moment;
import org.depesche.core.article.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a bank does, whatever database it is in. */
abstract class BankContract {

    private String place = "";

    /** A new place with no bank in it. */
    abstract String newPlace() throws SQLException;

    @BeforeEach
    void choosePlace() throws SQLException {
        place = newPlace();
    }

    private List<Addition> add(BankedArticle... articles) throws BankException {
        try (QuoteBank bank = QuoteBank.open(place)) {
            return bank.add(Arrays.asList(articles));
        }
    }

    private List<FoundQuote> find(BankQuery query) throws BankException {
        return find(query, 0);
    }

    private List<FoundQuote> find(BankQuery query, int limit) throws BankException {
        try (QuoteBank bank = QuoteBank.openToFind(place)) {
            return all(bank, query, limit);
        }
    }

    private static List<FoundQuote> all(QuoteBank bank, BankQuery query, int limit) throws BankException {
        try (FoundQuotes quotes = bank.find(query, limit)) {
            List<FoundQuote> found = new ArrayList<>();
            for (FoundQuote next = quotes.next(); next != null; next = quotes.next()) {
                found.add(next);
            }
            return found;
        }
    }

    private List<String> texts(BankQuery query) throws BankException {
        return find(query).stream().map(found -> found.quote().text()).toList();
    }

    @Test
    void givesBackAllThatWasAdded() throws Exception {
        BankedQuote whole = new BankedQuote(
                "q1",
                Quote.Form.INDIRECT_FREE,
                "Der Deich halte, und zwar \"sicher\"; das wisse jeder 🌊.",
                List.of(new Span(3, 20), new Span(25, 61)),
                "teilte mit",
                "mitteilen",
                new BankedSpeaker("die Sprecherin", Speaker.Kind.UNNAMED, "e4", "Wiebke Tomsen", "person", "Q42"),
                Quote.Medium.WRITING,
                0.8123,
                List.of("subjunctive", "cue:mitteilen", "ein \"Grund\""));
        BankedQuote bare = new BankedQuote(
                "q2",
                Quote.Form.REPORTED,
                "x",
                List.of(new Span(0, 1)),
                null,
                null,
                null,
                Quote.Medium.UNKNOWN,
                0,
                List.of());
        BankedArticle article = new BankedArticle(
                "a/1",
                "https://zeitung.example/1?a=b",
                "Küstenbote",
                "de-AT",
                Moment.parse("2026-02-28T15:00:00+01:00"),
                List.of(
                        new BankedAgency("dpa", "Deutsche Presse-Agentur", "text"),
                        new BankedAgency("afp", "AFP", null)),
                List.of(whole, bare));

        assertThat(add(article)).containsExactly(new Addition("a/1", Addition.Outcome.ADDED, 2, 0));

        List<FoundQuote> found = find(BankQuery.all());
        assertThat(found).extracting(FoundQuote::quote).containsExactly(whole, bare);
        assertThat(found.get(0))
                .isEqualTo(new FoundQuote(
                        "a/1",
                        "https://zeitung.example/1?a=b",
                        "Küstenbote",
                        "de-AT",
                        Moment.parse("2026-02-28T15:00:00+01:00"),
                        article.agencies(),
                        whole));
    }

    @Test
    void changesNothingWhenAnArticleIsAddedTwice() throws Exception {
        BankedArticle article = article("a", "2026-02-28", quote("q1", "Der Deich hält.", null));
        add(article);

        assertThat(add(article, article))
                .extracting(Addition::outcome)
                .containsExactly(Addition.Outcome.UNCHANGED, Addition.Outcome.UNCHANGED);
        assertThat(texts(BankQuery.all())).containsExactly("Der Deich hält.");
        assertThat(texts(BankQuery.all().words("deich"))).hasSize(1);
    }

    @Test
    void putsAChangedArticleInThePlaceOfTheOld() throws Exception {
        add(
                article("a", "2026-02-28", quote("q1", "Der Deich hält.", null), quote("q2", "Er wächst.", null)),
                article("b", "2026-02-28", quote("q1", "Das Boot schwimmt.", null)));

        assertThat(add(article("a", "2026-03-01", quote("q1", "Der Deich bricht.", null))))
                .containsExactly(new Addition("a", Addition.Outcome.REPLACED, 1, 2));

        assertThat(texts(BankQuery.all())).containsExactly("Der Deich bricht.", "Das Boot schwimmt.");
        assertThat(texts(BankQuery.all().words("wächst"))).isEmpty();
        assertThat(texts(BankQuery.all().words("hält"))).isEmpty();
        assertThat(texts(BankQuery.all().words("bricht"))).hasSize(1);
        try (QuoteBank bank = QuoteBank.openToFind(place)) {
            assertThat(bank.size()).isEqualTo(new BankSize(2, 2));
        }
    }

    @Test
    void takesTheLaterOfTwoArticlesWithOneId() throws Exception {
        assertThat(add(
                        article("a", "2026-02-28", quote("q1", "Zuerst.", null)),
                        article("a", "2026-02-28", quote("q1", "Danach.", null))))
                .extracting(Addition::outcome)
                .containsExactly(Addition.Outcome.ADDED, Addition.Outcome.REPLACED);
        assertThat(texts(BankQuery.all())).containsExactly("Danach.");
    }

    @Test
    void addsAllOrNothing() throws Exception {
        add(article("a", null, quote("q1", "Der Deich hält.", null)));
        List<BankedArticle> withFault = new ArrayList<>(BankSamples.made(0, 3));
        withFault.add(null);

        try (QuoteBank bank = QuoteBank.open(place)) {
            assertThatThrownBy(() -> bank.add(withFault)).isInstanceOf(NullPointerException.class);
            assertThat(bank.size().articles()).isEqualTo(1);
            assertThat(bank.add(BankSamples.made(0, 3))).hasSize(3);
        }
    }

    @Test
    void findsWordsAsGermanReadersExpect() throws Exception {
        List<List<String>> pairs = List.of(
                List.of("Müller", "Mueller"),
                List.of("Mueller", "Müller"),
                List.of("MÜLLER", "müller"),
                List.of("Muller", "Müller"),
                List.of("Mu\u0308ller", "Müller"),
                List.of("Straße", "Strasse"),
                List.of("STRASSE", "Straße"),
                List.of("Strasse", "Straße"),
                List.of("STRAẞE", "straße"),
                List.of("Café", "cafe"),
                List.of("cafe", "Café"),
                List.of("Erdogan", "Erdoğan"),
                List.of("Jörgensen", "Jørgensen"),
                List.of("Lodz", "Łódź"),
                List.of("Frühjahr*", "Frühjahrsputz"),
                List.of("Fruehjahr*", "Frühjahrsputz"),
                List.of("Mü*", "Müller"),
                List.of("dpa-Bericht", "dpa-Bericht"),
                List.of("auf gutem Weg", "Wir sind auf gutem Weg."),
                List.of("gutem We*", "Wir sind auf gutem Weg."),
                List.of("95", "95 Millionen"));
        assertFound(pairs, 1);
    }

    @Test
    void doesNotFindOtherWords() throws Exception {
        List<List<String>> pairs = List.of(
                List.of("neun", "neuen"),
                List.of("Pot", "Poet"),
                List.of("Poet", "Pott"),
                List.of("Deich", "Deiche"),
                List.of("Weg gutem", "auf gutem Weg"),
                List.of("Müll", "Müller"),
                List.of("Frühjahr", "Frühjahrsputz"),
                List.of("Milli", "95 Millionen"));
        assertFound(pairs, 0);
    }

    /** Each pair in an outlet of its own. */
    private void assertFound(List<List<String>> pairs, int count) throws Exception {
        BankedArticle[] articles = new BankedArticle[pairs.size()];
        for (int i = 0; i < articles.length; i++) {
            BankedQuote hit = quote("q1", "Davor " + pairs.get(i).get(1) + " dahinter", null);
            articles[i] = new BankedArticle(
                    "a" + i,
                    null,
                    "Blatt" + i,
                    null,
                    null,
                    List.of(),
                    List.of(hit, quote("q2", "Etwas anderes", null)));
        }
        add(articles);
        try (QuoteBank bank = QuoteBank.openToFind(place)) {
            for (int i = 0; i < articles.length; i++) {
                BankQuery query = BankQuery.all().words(pairs.get(i).get(0)).outlet("blatt" + i);
                assertThat(all(bank, query, 0)).as("%s", pairs.get(i)).hasSize(count);
            }
        }
    }

    @Test
    void asksForAllWords() throws Exception {
        add(article(
                "a",
                null,
                quote("q1", "Der Deich hält das Wasser.", null),
                quote("q2", "Der Deich hält.", null),
                quote("q3", "Wasser hält sich.", null)));

        assertThat(texts(BankQuery.all().words("Wasser", "Deich"))).containsExactly("Der Deich hält das Wasser.");
    }

    @Test
    void takesNoWordForAnOperator() throws Exception {
        add(article(
                "a", null, quote("q1", "Das Boot.", null), quote("q2", "Der Deich.", speaker("er", "Ole Boot", null))));
        List<String> hostile = List.of(
                "deich\" OR \"boot",
                "text : boot",
                "NEAR(boot deich)",
                "deich NOT boot",
                "deich') OR 1=1 --",
                "'; DROP TABLE quote; --",
                "deich & !boot",
                "deich:*A",
                "deich <-> boot",
                "%",
                "_eich",
                "deich\u0000",
                "deich\ud83c",
                "\\deich\\",
                "{text speaker}: boot",
                "^boot",
                "*",
                "\"");
        try (QuoteBank bank = QuoteBank.openToFind(place)) {
            for (String words : hostile) {
                for (BankQuery query : List.of(
                        BankQuery.all().words(words),
                        BankQuery.all().speaker(words),
                        BankQuery.all().entity(words),
                        BankQuery.all().outlet(words),
                        BankQuery.all().agency(words))) {
                    try {
                        // what is left of it is words: one that is there may be found, both never are
                        assertThat(all(bank, query, 0)).as("%s", query).hasSizeLessThan(2);
                    } catch (IllegalArgumentException e) {
                        assertThat(e.getMessage()).contains("no word");
                    }
                }
            }
            assertThat(all(bank, BankQuery.all(), 0)).hasSize(2);
        }
    }

    @Test
    void findsASpeakerByPhraseAndByName() throws Exception {
        add(article(
                "a",
                null,
                quote("q1", "Eins.", speaker("die Ministerin", "Ayşe Groß", "Q77")),
                quote("q2", "Zwei.", speaker("Groß", "Ayşe Groß", "Q77")),
                quote("q3", "Drei.", speaker("Ole Groß", "Ole Groß", null)),
                quote("q4", "Vier.", null)));

        assertThat(texts(BankQuery.all().speaker("ministerin"))).containsExactly("Eins.");
        assertThat(texts(BankQuery.all().speaker("GROSS"))).containsExactly("Eins.", "Zwei.", "Drei.");
        assertThat(texts(BankQuery.all().speaker("ayse gross"))).containsExactly("Eins.", "Zwei.");
        assertThat(texts(BankQuery.all().speaker("minist*"))).containsExactly("Eins.");
        assertThat(texts(BankQuery.all().words("zwei").speaker("Groß"))).containsExactly("Zwei.");
        assertThat(texts(BankQuery.all().words("groß"))).isEmpty();
    }

    @Test
    void findsAnEntityByFullNameAndByWikidata() throws Exception {
        add(article(
                "a",
                null,
                quote("q1", "Eins.", speaker("Groß", "Ayşe Groß", "Q77")),
                quote("q2", "Zwei.", speaker("Groß", "Ole Groß", null))));

        assertThat(texts(BankQuery.all().entity("ole gross"))).containsExactly("Zwei.");
        assertThat(texts(BankQuery.all().entity("Groß"))).isEmpty();
        assertThat(texts(BankQuery.all().entity("q77"))).containsExactly("Eins.");
        assertThat(texts(BankQuery.all().entity("Q7"))).isEmpty();
    }

    @Test
    void findsByOutletAgencyDayAndForm() throws Exception {
        BankedArticle wire = article("a", "2026-02-28", quote("q1", "Eins.", null));
        BankedArticle picture = new BankedArticle(
                "b",
                null,
                "Stadtanzeiger Auental",
                null,
                Moment.parse("2026-03-01T23:30:00-05:00"),
                List.of(new BankedAgency("dpa", "Deutsche Presse-Agentur", "image")),
                List.of(quote("q1", "Zwei.", null)));
        BankedArticle undated =
                new BankedArticle("c", null, null, null, null, List.of(), List.of(quote("q1", "Drei.", null)));
        add(wire, picture, undated);

        assertThat(texts(BankQuery.all())).containsExactly("Zwei.", "Eins.", "Drei.");
        assertThat(texts(BankQuery.all().outlet("kuestenbote"))).containsExactly("Eins.");
        assertThat(texts(BankQuery.all().outlet("Auental"))).containsExactly("Zwei.");
        assertThat(texts(BankQuery.all().agency("DPA"))).containsExactly("Eins.");
        assertThat(texts(BankQuery.all().agency("Deutsche Presse-Agentur"))).containsExactly("Eins.");
        assertThat(texts(BankQuery.all().published(LocalDate.of(2026, 3, 1), null)))
                .containsExactly("Zwei.");
        assertThat(texts(BankQuery.all().published(null, LocalDate.of(2026, 2, 28))))
                .containsExactly("Eins.");
        assertThat(texts(BankQuery.all().published(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 1))))
                .containsExactly("Zwei.", "Eins.");
        assertThat(texts(BankQuery.all().words("eins").published(LocalDate.of(2026, 3, 1), null)))
                .isEmpty();
        assertThat(texts(BankQuery.all().forms(Set.of(Quote.Form.INDIRECT, Quote.Form.REPORTED))))
                .isEmpty();
        assertThat(texts(BankQuery.all().forms(Set.of(Quote.Form.INDIRECT, Quote.Form.DIRECT))))
                .hasSize(3);
    }

    @Test
    void showsAtMostAsManyAsAreAskedFor() throws Exception {
        add(BankSamples.made(0, 40).toArray(BankedArticle[]::new));

        assertThat(find(BankQuery.all(), 7)).hasSize(7);
        assertThat(find(BankQuery.all().words("das"), 7))
                .isEqualTo(find(BankQuery.all().words("das")).subList(0, 7));
        assertThat(find(BankQuery.all())).hasSize(200);
    }

    @Test
    void keepsHostileText() throws Exception {
        String hostile = "Rand\u0000 \ud83c \udf0a '; DROP TABLE quote; -- %s {} \\ \u202e \n\t\"«";
        add(
                article(
                        "'; DROP TABLE article; --",
                        "9999-12-31",
                        quote("q'1", hostile, speaker(hostile, "x\u0000y", "Q'"))),
                article("alt", "-9999-01-01", quote("q1", "Vor der Zeit.", null)),
                article("spät", "+99999-01-01", quote("q1", "Nach der Zeit.", null)));

        assertThat(texts(BankQuery.all()))
                .containsExactly(
                        "Nach der Zeit.",
                        hostile.replace('\u0000', '\ufffd')
                                .replace('\ud83c', '\ufffd')
                                .replace('\udf0a', '\ufffd'),
                        "Vor der Zeit.");
    }

    @Test
    void keepsAWholeBookOfAQuote() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 120_000; i++) {
            text.append("wort").append(i).append(' ');
        }
        text.append("x".repeat(100_000));
        add(article("buch", null, quote("q1", text.toString(), null)));

        assertThat(texts(BankQuery.all().words("wort77"))).containsExactly(text.toString());
    }

    @Test
    void refusesAnArticleThatNoIndexTakes() {
        assertThatThrownBy(() -> article("a".repeat(2001), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the id is longer than the 2000 bytes");
    }

    @Test
    void letsSeveralProgramsIn() throws Exception {
        add(BankSamples.made(0, 1).toArray(BankedArticle[]::new));
        try (QuoteBank writer = QuoteBank.open(place);
                QuoteBank reader = QuoteBank.openToFind(place);
                FoundQuotes quotes = reader.find(BankQuery.all(), 0)) {
            assertThat(quotes.next()).isNotNull();
            writer.add(BankSamples.made(1, 5));
            try (QuoteBank other = QuoteBank.open(place)) {
                assertThat(other.add(BankSamples.made(5, 2)))
                        .extracting(Addition::outcome)
                        .containsExactly(Addition.Outcome.UNCHANGED, Addition.Outcome.ADDED);
            }
        }
        assertThat(find(BankQuery.all())).hasSize(35);
    }

    @Test
    void refusesABankOfANewerProgramAndMendsAnOlder() throws Exception {
        add(article("a", null, quote("q1", "Der Deich hält.", null)));
        Schema next = new Schema(
                2,
                (dialect, version) -> version == 1
                        ? Schema.SHIPPED.scripts().script(dialect, 1)
                        : "-- a column more\nALTER TABLE article ADD COLUMN remark TEXT;\n");

        assertThatThrownBy(() -> QuoteBank.open(place, false, next))
                .hasMessageContaining("older form (1): 'depesche bank add' brings them to 2");
        QuoteBank.open(place, true, next).close();

        assertThatThrownBy(() -> QuoteBank.openToFind(place)).hasMessageContaining("made by a newer depesche (form 2");
        assertThatThrownBy(() -> QuoteBank.open(place)).hasMessageContaining("update depesche");
        try (QuoteBank mended = QuoteBank.open(place, false, next);
                FoundQuotes quotes = mended.find(BankQuery.all().words("deich"), 0)) {
            assertThat(quotes.next()).isNotNull();
        }
    }

    @Test
    void leavesNothingHalfMendedBehind() throws Exception {
        add(article("a", null, quote("q1", "Der Deich hält.", null)));
        Schema broken = new Schema(
                2,
                (dialect, version) ->
                        "ALTER TABLE article ADD COLUMN remark TEXT;\nALTER TABLE nowhere ADD COLUMN x TEXT;\n");

        assertThatThrownBy(() -> QuoteBank.open(place, true, broken)).isInstanceOf(BankException.class);

        assertThat(texts(BankQuery.all())).containsExactly("Der Deich hält.");
    }
}
