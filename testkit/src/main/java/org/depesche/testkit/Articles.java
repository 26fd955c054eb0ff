package org.depesche.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.depesche.core.article.Article;
import org.depesche.core.article.Link;
import org.depesche.core.article.Moment;
import org.depesche.core.article.SectionKind;
import org.depesche.core.article.Span;

/**
 * Arbitrary articles for properties: German news prose with quotation marks, sections and metadata, and hostile text. What they yield is
 * immutable; the methods are thread safe.
 */
public final class Articles {

    private static final Map<String, List<String>> SENTENCES = WordLists.read("sentences.tsv");
    private static final Map<String, List<String>> WORDS = WordLists.read("words.tsv");

    private static final String ODD =
            "\u0000\u0007\u001b\r\u0085\u00a0\u00ad\u2028\u2029\u202e\u2066\u200b\u200d\ufeff\ufffd\uffff";

    private static final List<String> CHARACTERS =
            List.of("😀", "𝔄", "🏳️‍🌈", "e\u0301", "\ud83d", "\ude00", "\udbff", "\udfff", "ﬁ", "ß", "ẞ", "İ", "ı");

    private Articles() {}

    /**
     * Any article: prose of German news, hostile text, or both mixed.
     *
     * @return an arbitrary
     */
    public static Arbitrary<Article> any() {
        Arbitrary<String> mixed = Combinators.combine(sentences(), hostileText(), sentences())
                .as((before, odd, after) -> before + odd + after);
        return Arbitraries.frequencyOf(
                Tuple.of(12, german()),
                Tuple.of(4, around(hostileText())),
                Tuple.of(4, around(mixed)),
                Tuple.of(1, around(Arbitraries.just(""))));
    }

    /**
     * Articles of German news prose: headline, lead, paragraphs, captions and notes, with links, dates and metadata, or their text alone.
     *
     * @return an arbitrary
     */
    public static Arbitrary<Article> german() {
        Arbitrary<Article> laidOut = Combinators.combine(
                        sentences(),
                        kinds().list().ofMaxSize(6),
                        sentences().list().ofSize(6),
                        Arbitraries.integers().between(0, 1000))
                .as(Articles::laidOut);
        return Arbitraries.oneOf(laidOut, around(germanText()));
    }

    /**
     * German news prose without structure: sentences in paragraphs.
     *
     * @return an arbitrary
     */
    public static Arbitrary<String> germanText() {
        return sentences().list().ofMinSize(1).ofMaxSize(4).map(paragraphs -> String.join("\n\n", paragraphs));
    }

    /**
     * Short texts of what breaks programs: unpaired marks and brackets, lone surrogates, control and bidi characters, odd spaces.
     *
     * @return an arbitrary
     */
    public static Arbitrary<String> hostileText() {
        return Arbitraries.oneOf(
                        Arbitraries.of(characters("aeinrst ÄÖÜäöü„“”‚‘’»«›‹'\"–-.,:;!?…()[]{}/\\@#&%0123456789\n\t")),
                        Arbitraries.of(characters(ODD)),
                        Arbitraries.of(CHARACTERS),
                        Arbitraries.of(
                                WORDS.values().stream().flatMap(List::stream).toList()))
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    private static Arbitrary<SectionKind> kinds() {
        return Arbitraries.oneOf(Arbitraries.just(SectionKind.PARAGRAPH), Arbitraries.of(SectionKind.class));
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    /** An article around a text, of a language that is known or not. */
    private static Arbitrary<Article> around(Arbitrary<String> texts) {
        return Combinators.combine(texts, Arbitraries.of("de", "de-AT").injectNull(0.3))
                .as((text, language) -> Article.builder()
                        .id("any")
                        .text(text)
                        .language(language)
                        .build());
    }

    private static Article laidOut(String headline, List<SectionKind> kinds, List<String> texts, int seed) {
        Article.Builder article = Article.builder().id("any").language("de");
        article.append(SectionKind.HEADLINE, headline.strip());
        for (int i = 0; i < kinds.size(); i++) {
            article.append(kinds.get(i), texts.get(i).strip());
        }
        if (article.length() > 20) {
            article.link(new Link(new Span(0, headline.indexOf(' ') + 1), "https://www.example.org/" + seed));
        }
        return article.published(Moment.parse("2024-02-28T15:00:00+01:00"))
                .publisher("Muster-Bote")
                .author("Ada Muster")
                .metadata("meta:author", "Ada Muster")
                .metadata("json-ld:NewsArticle.publisher.name", "Muster-Bote")
                .build();
    }

    private static Arbitrary<String> sentences() {
        return sentence().list().ofMinSize(1).ofMaxSize(4).map(some -> String.join(" ", some));
    }

    private static Arbitrary<String> sentence() {
        List<String> patterns = new ArrayList<>();
        SENTENCES.values().forEach(patterns::addAll);
        return Combinators.combine(
                        Arbitraries.of(patterns),
                        Arbitraries.integers().between(0, 9999).list().ofSize(12))
                .as(Articles::filled);
    }

    /** A pattern with its slots filled by the fillers that the numbers choose. */
    private static String filled(String pattern, List<Integer> choices) {
        StringBuilder sentence = new StringBuilder();
        int at = 0;
        int slot = 0;
        int open = pattern.indexOf('{');
        while (open >= 0) {
            int close = pattern.indexOf('}', open);
            List<String> fillers = WORDS.getOrDefault(pattern.substring(open + 1, close), List.of(""));
            sentence.append(pattern, at, open)
                    .append(fillers.get(choices.get(slot++ % choices.size()) % fillers.size()));
            at = close + 1;
            open = pattern.indexOf('{', at);
        }
        return sentence.append(pattern.substring(at)).toString();
    }
}
