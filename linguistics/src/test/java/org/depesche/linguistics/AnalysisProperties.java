package org.depesche.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnalysisProperties {

    private static final List<String> SENTENCES = List.of(
            "Die Ministerin sagte, das Kabinett habe lange getagt.",
            "„Das ist falsch“, rief der Mann, der gestern kam.",
            "Sie teilte am 3. März mit, dass z. B. Dr. Probe gehe.",
            "Der Rat, dem das nicht passte, will klagen (wie immer).",
            "Wenn es regnet, bleibt sie zu Hause – und liest.",
            "»Halt!« Niemand hielt.",
            "Er habe, so die Polizei, nichts gewusst.",
            "Mehr auf www.example.org oder @adam :-)",
            "2023 kamen 1.250,5 Tonnen an; 3 % mehr.",
            "Hans' Auto und das der U.S.A. geht's gut!");

    private static final String LETTERS = "abcdeiknrstuABDEGKMSTäöüß";
    private static final String SIGNS = "„“\"”»«‚‘'’›‹.,:;?!…-–()[]/@#%&*_ \n\t0123456789";
    private static final String STRANGE =
            "\u0000\u00ad\u200b\u200f\u0301\ufeff\ud800\udc00\u4e2d\u0e01\u05d0\u2028\ud83d\ude00";

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> mixed = Arbitraries.strings()
                .withChars((LETTERS + LETTERS + SIGNS).toCharArray())
                .withChars(STRANGE.toCharArray())
                .ofMaxLength(300);
        Arbitrary<String> words = Arbitraries.of(
                        "der",
                        "die",
                        "das",
                        "sagte",
                        "habe",
                        "sei",
                        "Minister",
                        "und",
                        "zu",
                        "gehen",
                        "dass",
                        "Müller",
                        "3.",
                        "z.",
                        "B.",
                        ",",
                        ".",
                        "„",
                        "“",
                        "(",
                        ")",
                        ":",
                        "–",
                        "\n\n",
                        "um",
                        "wenn",
                        "hat",
                        "mit",
                        "sich",
                        "US-",
                        "ging's",
                        "'",
                        "\"")
                .list()
                .ofMaxSize(80)
                .map(list -> String.join(" ", list));
        return Arbitraries.oneOf(mixed, words, Arbitraries.strings().ofMaxLength(200));
    }

    @Provide
    Arbitrary<String> paragraphs() {
        return Arbitraries.of(SENTENCES).list().ofMinSize(1).ofMaxSize(4).map(list -> String.join(" ", list));
    }

    @Property
    void tokensAreInOrderAndDoNotOverlap(@ForAll("texts") String text) {
        Tokens tokens = Analysis.of(text, "de").tokens();
        int end = 0;
        for (int token = 0; token < tokens.size(); token++) {
            assertThat(tokens.start(token)).isGreaterThanOrEqualTo(end);
            assertThat(tokens.end(token)).isGreaterThan(tokens.start(token)).isLessThanOrEqualTo(text.length());
            assertThat(tokens.text(token)).isEqualTo(text.substring(tokens.start(token), tokens.end(token)));
            assertThat(tokens.lemma(token)).isNotEmpty();
            end = tokens.end(token);
        }
    }

    @Property
    void tokensCoverEveryLetterAndDigit(@ForAll("texts") String text) {
        Tokens tokens = Analysis.of(text, "de").tokens();
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetterOrDigit(text.codePointAt(at))) {
                assertThat(tokens.at(at)).as("token at %d of »%s«", at, text).isNotNegative();
            }
        }
    }

    @Property
    void sentencesClausesAndPhrasesFitTheTokens(@ForAll("texts") String text) {
        Analysis analysis = Analysis.of(text, "de");
        Tokens tokens = analysis.tokens();
        int next = 0;
        for (int sentence = 0; sentence < analysis.sentences().size(); sentence++) {
            assertThat(analysis.sentences().firstToken(sentence)).isEqualTo(next);
            next = analysis.sentences().endToken(sentence);
            assertThat(next).isGreaterThan(analysis.sentences().firstToken(sentence));
        }
        assertThat(next).isEqualTo(tokens.size());
        Clauses clauses = analysis.clauses();
        for (int token = 0; token < tokens.size(); token++) {
            assertThat(clauses.of(token)).isBetween(0, clauses.size() - 1);
        }
        for (int clause = 0; clause < clauses.size(); clause++) {
            assertThat(clauses.pieces(clause)).isPositive();
            int steps = 0;
            for (int up = clauses.parent(clause); up >= 0; up = clauses.parent(up)) {
                assertThat(++steps).isLessThanOrEqualTo(clauses.size());
            }
            int finite = clauses.finiteVerb(clause);
            if (finite >= 0) {
                assertThat(clauses.of(finite)).isEqualTo(clause);
                assertThat(tokens.tag(finite).finite()).isTrue();
            }
            int group = clauses.verbGroup(clause);
            if (group >= 0) {
                assertThat(analysis.verbGroups().clause(group)).isEqualTo(clause);
                assertThat(analysis.verbGroups().finite(group)).isEqualTo(finite);
                assertThat(analysis.verbGroups().lemma(group)).isNotEmpty();
            }
        }
        NounPhrases phrases = analysis.nounPhrases();
        for (int phrase = 0; phrase < phrases.size(); phrase++) {
            assertThat(phrases.head(phrase)).isBetween(phrases.firstToken(phrase), phrases.endToken(phrase) - 1);
            assertThat(phrases.host(phrase)).isLessThan(phrase);
            assertThat(phrases.fullEndToken(phrase)).isGreaterThanOrEqualTo(phrases.endToken(phrase));
        }
        assertThat(new AnalysisView(analysis, true).render()).isNotNull();
    }

    @Property
    void marksNest(@ForAll("texts") String text) {
        Marks marks = Analysis.of(text, "de").marks();
        for (int stretch = 0; stretch < marks.size(); stretch++) {
            assertThat(marks.start(stretch)).isLessThan(marks.innerStart(stretch));
            assertThat(marks.innerEnd(stretch)).isBetween(marks.innerStart(stretch), marks.end(stretch));
            assertThat(marks.end(stretch)).isLessThanOrEqualTo(text.length());
            int parent = marks.parent(stretch);
            if (parent >= 0) {
                assertThat(parent).isLessThan(stretch);
                assertThat(marks.start(parent)).isLessThan(marks.start(stretch));
                assertThat(marks.end(parent)).isGreaterThanOrEqualTo(marks.end(stretch));
            }
            assertThat(marks.of(marks.openToken(stretch))).isEqualTo(stretch);
            assertThat(marks.around(marks.start(stretch))).isEqualTo(stretch);
        }
    }

    @Property
    void twoParagraphsGiveTheTwoAnalyses(@ForAll("paragraphs") String first, @ForAll("paragraphs") String second) {
        Analysis one = Analysis.of(first, "de");
        Analysis two = Analysis.of(second, "de");
        Analysis both = Analysis.of(first + "\n\n" + second, "de");
        int shift = first.length() + 2;

        assertThat(rows(both, 0)).isEqualTo(joined(rows(one, 0), rows(two, shift)));
        assertThat(stretches(both, 0)).isEqualTo(joined(stretches(one, 0), stretches(two, shift)));
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }

    private static List<String> stretches(Analysis analysis, int shift) {
        List<String> rows = new ArrayList<>();
        for (int stretch = 0; stretch < analysis.marks().size(); stretch++) {
            rows.add((analysis.marks().start(stretch) + shift) + "-"
                    + (analysis.marks().end(stretch) + shift));
        }
        return rows;
    }

    private static List<String> rows(Analysis analysis, int shift) {
        List<String> rows = new ArrayList<>();
        Tokens tokens = analysis.tokens();
        for (int token = 0; token < tokens.size(); token++) {
            int clause = analysis.clauses().of(token);
            rows.add(tokens.start(token) + shift + " " + tokens.kind(token) + " " + tokens.tag(token) + " "
                    + tokens.partOfSpeech(token) + " "
                    + tokens.lemma(token) + " " + tokens.mood(token) + " "
                    + (analysis.sentences().start(tokens.sentence(token)) + shift) + " "
                    + analysis.clauses().kind(clause) + " "
                    + (tokens.start(analysis.clauses().firstToken(clause)) + shift));
        }
        return rows;
    }

    @Property
    void theSameTextGivesTheSameAnalysis(@ForAll("texts") String text) {
        assertThat(new AnalysisView(Analysis.of(text, "de"), true).render())
                .isEqualTo(new AnalysisView(Analysis.of(text, "de"), true).render());
    }

    @Property
    void whatTheThreadAnalysedBeforeDoesNotMatter(@ForAll("texts") String before, @ForAll("texts") String text)
            throws Exception {
        FutureTask<String> fresh = new FutureTask<>(() -> new AnalysisView(Analysis.of(text, "de"), true).render());
        Thread thread = new Thread(fresh);
        thread.start();
        Analysis.of(before, "de");

        assertThat(new AnalysisView(Analysis.of(text, "de"), true).render()).isEqualTo(fresh.get());
        thread.join();
    }

    @Property
    void anAnalysisStaysAsItIsWhenOthersFollow(@ForAll("texts") String text, @ForAll("texts") String after) {
        Analysis analysis = Analysis.of(text, "de");
        String view = new AnalysisView(analysis, true).render();
        Analysis.of(after + text + after, "de");
        Analysis.of(after, "de");

        assertThat(new AnalysisView(analysis, true).render()).isEqualTo(view);
    }

    @Property
    void aLanguageWithoutAPackHasTokensAndSentences(@ForAll("texts") String text) {
        Analysis analysis = Analysis.of(text, "eo");

        assertThat(analysis.wordFormsKnown()).isFalse();
        for (int token = 0; token < analysis.tokens().size(); token++) {
            assertThat(analysis.tokens().lemma(token))
                    .isEqualTo(analysis.tokens().text(token));
            assertThat(analysis.clauses().of(token)).isEqualTo(-1);
        }
    }
}
