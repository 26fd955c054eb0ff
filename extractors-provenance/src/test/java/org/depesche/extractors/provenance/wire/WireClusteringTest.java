package org.depesche.extractors.provenance.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.depesche.core.article.Article;
import org.depesche.core.article.Span;
import org.depesche.core.pipeline.Pipeline;
import org.depesche.extractors.provenance.ProvenanceExtractor;
import org.junit.jupiter.api.Test;

class WireClusteringTest {

    /** A story of some sentences that are the seed's own. */
    private static List<String> sentences(int seed, int count) {
        Random random = new Random(seed);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder sentence = new StringBuilder("Am");
            for (int word = 0; word < 12; word++) {
                sentence.append(' ').append("wort").append(random.nextInt(5000));
            }
            sentences.add(sentence.append('.').toString());
        }
        return sentences;
    }

    private static Article article(String id, List<String> sentences) {
        return Article.of(String.join(" ", sentences)).toBuilder().id(id).build();
    }

    private static List<List<String>> groups(List<Article> articles) {
        WireClustering clustering = new WireClustering();
        articles.forEach(article -> clustering.add(article, List.of()));
        return clustering.stories().stream()
                .map(story ->
                        story.copies().stream().map(copy -> copy.article().id()).toList())
                .toList();
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
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
    void articlesOfTheirOwnAreNoGroup() {
        List<Article> articles = IntStream.range(0, 60)
                .mapToObj(i -> article("a" + i, sentences(100 + i, 15)))
                .toList();

        assertThat(groups(articles)).isEmpty();
    }

    @Test
    void theSharedPassagesAreMarkedToTheLetter() {
        List<String> wire = sentences(6, 10);
        String copy = String.join(" ", wire);
        String lead = String.join(" ", sentences(7, 4));
        WireClustering clustering = new WireClustering();
        clustering.add(Article.of(copy), List.of());
        clustering.add(Article.of(lead + " " + copy), List.of());
        List<WireStory.Copy> copies = clustering.stories().get(0).copies();

        assertThat(copies.get(0).share()).isEqualTo(1);
        assertThat(copies.get(0).passages()).containsExactly(new Span(0, copy.length() - 1));
        assertThat(copies.get(1).share()).isBetween(0.6, 0.8);
        assertThat(copies.get(1).passages())
                .containsExactly(new Span(lead.length() + 1, lead.length() + copy.length()));
    }

    @Test
    void punctuationCaseAndBlankSpaceMakeNoDifference() {
        List<String> wire = sentences(8, 10);
        Article loud = Article.of(String.join("\n\n", wire).replace(".", "!").replace("wort", "Wort")).toBuilder()
                .id("loud")
                .build();

        assertThat(groups(List.of(article("plain", wire), loud))).containsExactly(List.of("plain", "loud"));
    }

    @Test
    void anAgencysKeyJoinsWhatWasRewritten() {
        Pipeline pipeline = Pipeline.builder()
                .extractor("provenance", new ProvenanceExtractor())
                .build();
        WireClustering clustering = new WireClustering();
        clustering.add(pipeline.extract(keyed("a", 9, "3")));
        clustering.add(pipeline.extract(keyed("b", 10, "7")));
        clustering.add(pipeline.extract(article("c", sentences(11, 10))));

        assertThat(clustering.stories()).hasSize(1);
        assertThat(clustering.stories().get(0).copies())
                .extracting(copy -> copy.article().id())
                .containsExactly("a", "b");
    }

    private static Article keyed(String id, int seed, String version) {
        String text = String.join(" ", sentences(seed, 10)) + "\n\n© dpa-infocom, dpa:240516-99-53606/" + version;
        return Article.of(text).toBuilder().id(id).build();
    }

    @Test
    void aDisclaimerUnderEveryArticleJoinsNone() {
        List<String> disclaimer = sentences(12, 3);
        List<Article> articles = IntStream.range(0, WireClustering.COMMON + 50)
                .mapToObj(i -> article("a" + i, joined(sentences(1000 + i, 3), disclaimer)))
                .toList();

        assertThat(groups(articles)).isEmpty();
    }

    @Test
    void shortAndEmptyArticlesAreTheirOwn() {
        assertThat(groups(List.of(Article.of(""), Article.of(""), Article.of("Ein Wort."), Article.of("Ein Wort."))))
                .isEmpty();
    }

    @Test
    void containmentIsOneForAPartAndAbsentForTooLittle() {
        List<String> wire = sentences(13, 30);
        WireFingerprint whole = WireFingerprint.of(article("a", wire), List.of());
        WireFingerprint part = WireFingerprint.of(article("b", wire.subList(5, 20)), List.of());
        WireFingerprint other = WireFingerprint.of(article("c", sentences(14, 30)), List.of());

        assertThat(whole.containment(part)).contains(1.0);
        assertThat(whole.containment(other)).contains(0.0);
        assertThat(whole.containment(WireFingerprint.of(Article.of("zu kurz"), List.of())))
                .isEmpty();
        assertThat(part.keys()).isEmpty();
        assertThat(part.size()).isPositive();
    }

    @Test
    void aThresholdIsAShare() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WireClustering(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new WireClustering(1.5));
    }
}
