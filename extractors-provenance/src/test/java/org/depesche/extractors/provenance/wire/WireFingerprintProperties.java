package org.depesche.extractors.provenance.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.depesche.extractors.provenance.wire.Stories.article;
import static org.depesche.extractors.provenance.wire.Stories.fingerprint;
import static org.depesche.extractors.provenance.wire.Stories.joined;
import static org.depesche.extractors.provenance.wire.Stories.sentences;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.depesche.core.article.Article;

class WireFingerprintProperties {

    @Property(tries = 100)
    void aFingerprintKeptAsTextIsTheSame(@ForAll String text) {
        WireFingerprint fingerprint = fingerprint(Article.of(text));
        WireFingerprint again = WireFingerprint.parse(fingerprint.toString());

        assertThat(again.toString()).isEqualTo(fingerprint.toString());
        assertThat(again.containment(fingerprint)).isEqualTo(fingerprint.containment(fingerprint));
    }

    @Property(tries = 60)
    void theEstimateIsNearTheTruth(
            @ForAll @IntRange(min = 1, max = 1000) int seed,
            @ForAll @IntRange(min = 20, max = 200) int length,
            @ForAll @IntRange(min = 1, max = 9) int tenths) {
        List<String> wire = sentences(seed, length);
        int kept = Math.max(1, length * tenths / 10);
        List<String> mixed = joined(wire.subList(0, kept), sentences(seed + 5000, length - kept));

        assertThat(fingerprint(article("a", wire)).containment(fingerprint(article("b", mixed))))
                .hasValueSatisfying(share ->
                        assertThat(share).isBetween(kept / (double) length - 0.12, kept / (double) length + 0.12));
    }

    @Property(tries = 30)
    void theOrderOfArticlesMakesNoOtherGroups(@ForAll @IntRange(min = 0, max = 10_000) int seed) {
        List<Article> articles = new ArrayList<>();
        for (int story = 0; story < 6; story++) {
            List<String> wire = sentences(seed + story, 12);
            articles.add(article(story + "-whole", wire));
            articles.add(article(story + "-cut", wire.subList(0, 6)));
            articles.add(article(story + "-longer", joined(sentences(seed + 50 + story, 5), wire)));
        }
        List<Article> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(partition(shuffled)).isEqualTo(partition(articles)).hasSize(6);
    }

    private static Set<String> partition(List<Article> articles) {
        TreeSet<String> groups = new TreeSet<>();
        Stories.groups(articles).forEach(group -> groups.add(new TreeSet<>(group).toString()));
        return groups;
    }

    @Example
    void aLongArticleTakesNoMoreThanFourKilobytes() {
        WireFingerprint fingerprint = fingerprint(article("long", sentences(1, 10_000)));

        assertThat(fingerprint.sketch().numbers().length).isBetween(Sketch.MOST / 4, Sketch.MOST);
    }

    @Example
    void whatIsNoFingerprintIsRefused() {
        for (String text : List.of("", "1", "x y", "0 !", "-1 ", "99 ", "0 AAAA", "0 AAAAAAAAAAEAAAAAAAAAAQ==")) {
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> WireFingerprint.parse(text));
        }
    }

    @Example
    void containmentIsAbsentForTooLittle() {
        WireFingerprint whole = fingerprint(article("a", sentences(13, 30)));

        assertThat(whole.containment(fingerprint(Article.of("zu kurz")))).isEmpty();
        assertThat(whole.containment(whole)).contains(1.0);
    }
}
