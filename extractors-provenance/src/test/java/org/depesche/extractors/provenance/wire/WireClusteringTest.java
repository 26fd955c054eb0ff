package org.depesche.extractors.provenance.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.depesche.extractors.provenance.wire.Stories.article;
import static org.depesche.extractors.provenance.wire.Stories.groups;
import static org.depesche.extractors.provenance.wire.Stories.joined;
import static org.depesche.extractors.provenance.wire.Stories.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.depesche.core.article.Article;
import org.depesche.core.pipeline.Pipeline;
import org.depesche.extractors.provenance.ProvenanceExtractor;
import org.junit.jupiter.api.Test;

class WireClusteringTest {

    private static final String WIRE =
            "Nach dem Bruch eines Deiches an der Odra haben die Behörden am Dienstag drei Dörfer"
                    + " räumen lassen. Etwa 400 Menschen kamen in Turnhallen unter, wie die Landrätin Mira Beispiel sagte."
                    + " Der Pegel stieg in der Nacht um mehr als einen Meter. Helfer füllten bis zum Morgen 20.000 Säcke mit Sand."
                    + " Verletzt wurde nach Angaben der Feuerwehr niemand. Die Bahn stellte den Verkehr auf zwei Strecken ein."
                    + " Meteorologen erwarten erst zum Wochenende trockeneres Wetter.";

    private static final String CUT =
            "Drei Dörfer sind nach einem Deichbruch geräumt worden. Etwa 400 Menschen kamen in"
                    + " Turnhallen unter, wie die Landrätin Mira Beispiel sagte. Der Pegel stieg in der Nacht um mehr als einen"
                    + " Meter. Verletzt wurde nach Angaben der Feuerwehr niemand.";

    private static final String OTHER_REPORT =
            "Der Deich bei Ottow ist gebrochen, und Landrätin Mira Beispiel spricht von"
                    + " der schwersten Nacht ihrer Amtszeit. Unsere Reporterin hat Bewohner in der Turnhalle getroffen. Viele von"
                    + " ihnen wissen noch nicht, ob ihre Häuser stehen. Am Morgen verteilten Nachbarn Brote und Kaffee."
                    + " Die Feuerwehr lobt den Zusammenhalt, fragt aber auch, warum die Warnung so spät kam.";

    @Test
    void aShortenedReportWithANewLeadIsTheSameStoryAndAReportOfOnesOwnOnTheTopicIsNot() {
        List<Article> articles =
                List.of(article("whole", WIRE), article("own-report", OTHER_REPORT), article("cut", CUT));

        assertThat(groups(articles)).containsExactly(List.of("whole", "cut"));
    }

    @Test
    void theSameStoryIsFoundThroughCutsAdditionsAndANewLead() {
        List<String> wire = sentences(1, 20);
        List<Article> articles = List.of(
                article("whole", wire),
                article("other", sentences(2, 20)),
                article("cut", wire.subList(0, 9)),
                article("new-lead", joined(sentences(3, 2), wire.subList(2, 20))),
                article("longer", joined(wire, sentences(4, 15))),
                article("another", sentences(5, 12)));

        assertThat(groups(articles)).containsExactly(List.of("whole", "cut", "new-lead", "longer"));
    }

    @Test
    void everyFourthWordMayBeReplacedInOneSentenceOfTwo() {
        List<String> wire = sentences(21, 30);
        List<String> edited = new ArrayList<>();
        for (int i = 0; i < wire.size(); i++) {
            edited.add(i % 2 == 0 ? wire.get(i) : wire.get(i).replaceAll("((?:\\S+ ){3})\\S+ ", "$1anders "));
        }

        assertThat(groups(List.of(article("a", wire), article("b", edited)))).containsExactly(List.of("a", "b"));
    }

    @Test
    void aBackgroundParagraphThatTwoStoriesShareJoinsThemNot() {
        List<String> background = sentences(6, 4);
        List<Article> articles = List.of(
                article("monday", joined(sentences(7, 14), background)),
                article("tuesday", joined(sentences(8, 16), background)));

        assertThat(groups(articles)).isEmpty();
    }

    @Test
    void anOverviewIsInTheGroupOfEachStoryThatItHoldsAndJoinsNone() {
        List<String> flood = sentences(31, 12);
        List<String> strike = sentences(32, 12);
        List<Article> articles = List.of(
                article("flood", flood),
                article("strike", strike),
                article("overview", joined(flood, sentences(33, 30), strike)),
                article("flood-again", flood),
                article("strike-again", strike));

        assertThat(groups(articles))
                .containsExactly(
                        List.of("flood", "overview", "flood-again"), List.of("strike", "overview", "strike-again"));
    }

    @Test
    void aLongReportThatHoldsABriefIsOfItsGroup() {
        List<String> brief = sentences(34, 4);
        List<Article> articles = List.of(
                article("brief", brief),
                article("long", joined(sentences(35, 20), brief, sentences(36, 20))),
                article("brief-again", brief));

        assertThat(groups(articles)).containsExactly(List.of("brief", "long", "brief-again"));
    }

    @Test
    void articlesOfTheirOwnAreNoGroup() {
        List<Article> articles = IntStream.range(0, 200)
                .mapToObj(i -> article("a" + i, sentences(100 + i, 15)))
                .toList();

        assertThat(groups(articles)).isEmpty();
    }

    @Test
    void aStoryThatHundredsCarryIsOneGroup() {
        List<String> wire = sentences(40, 20);
        List<Article> articles = IntStream.range(0, 400)
                .mapToObj(i -> article("a" + i, joined(wire, sentences(2000 + i, i % 15))))
                .toList();

        assertThat(groups(articles)).hasSize(1);
        assertThat(groups(articles).get(0)).hasSize(400);
    }

    @Test
    void aDisclaimerUnderEveryArticleJoinsNone() {
        List<String> disclaimer = sentences(12, 3);
        List<Article> articles = IntStream.range(0, 10 * WireClustering.COMMON)
                .mapToObj(i -> article("a" + i, joined(sentences(1000 + i, 3), disclaimer)))
                .toList();

        assertThat(groups(articles)).isEmpty();
    }

    @Test
    void punctuationCaseAccentsAndBlankSpaceMakeNoDifference() {
        String swiss = WIRE.replace("ß", "ss").replace("ä", "a\u0308").replace("Meteorologen", "Meteoro\u00ADlogen");
        String loud = WIRE.toUpperCase(java.util.Locale.ROOT).replace(". ", "!\n\n");

        assertThat(groups(List.of(article("plain", WIRE), article("swiss", swiss), article("loud", loud))))
                .containsExactly(List.of("plain", "swiss", "loud"));
        assertThat(WireStory.of(List.of(article("plain", WIRE), article("swiss", swiss)))
                        .copies()
                        .get(1)
                        .share())
                .isEqualTo(1);
    }

    @Test
    void anAgencysKeyJoinsWhatWasRewritten() {
        Pipeline pipeline = Pipeline.builder()
                .extractor("provenance", new ProvenanceExtractor())
                .build();
        WireClustering clustering = new WireClustering();
        clustering.add(WireFingerprint.of(pipeline.extract(keyed("a", 9, "3"))));
        clustering.add(WireFingerprint.of(pipeline.extract(keyed("b", 10, "7"))));
        clustering.add(WireFingerprint.of(pipeline.extract(article("c", sentences(11, 10)))));

        assertThat(clustering.groups()).containsExactly(List.of(0, 1));
    }

    private static Article keyed(String id, int seed, String version) {
        String text = String.join(" ", sentences(seed, 10)) + "\n\n© dpa-infocom, dpa:240516-99-53606/" + version;
        return article(id, text);
    }

    @Test
    void shortAndEmptyArticlesAreTheirOwn() {
        assertThat(groups(List.of(Article.of(""), Article.of(""), Article.of("Ein Wort."), Article.of("Ein Wort."))))
                .isEmpty();
    }

    @Test
    void aBriefOfTwoSentencesIsFoundAgain() {
        String brief = "Der Zug nach Ottow fährt wieder. Seit Montag war die Strecke wegen eines Schadens gesperrt.";

        assertThat(groups(List.of(article("a", brief), article("b", brief)))).containsExactly(List.of("a", "b"));
    }

    @Test
    void aThresholdIsAShare() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WireClustering(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new WireClustering(1.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new WireClustering(Double.NaN));
    }
}
