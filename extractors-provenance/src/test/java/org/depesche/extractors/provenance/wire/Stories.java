package org.depesche.extractors.provenance.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.depesche.core.article.Article;

/** Stories made of sentences that nobody else has. */
final class Stories {

    private Stories() {}

    /** Sentences that are the seed's own. */
    static List<String> sentences(int seed, int count) {
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

    @SafeVarargs
    static List<String> joined(List<String>... parts) {
        List<String> all = new ArrayList<>();
        for (List<String> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    static Article article(String id, List<String> sentences) {
        return article(id, String.join(" ", sentences));
    }

    static Article article(String id, String text) {
        return Article.of(text).toBuilder().id(id).build();
    }

    static WireFingerprint fingerprint(Article article) {
        return WireFingerprint.of(article, List.of());
    }

    /** The ids of the articles of each group. */
    static List<List<String>> groups(List<Article> articles) {
        WireClustering clustering = new WireClustering();
        articles.forEach(article -> clustering.add(fingerprint(article)));
        return clustering.groups().stream()
                .map(group -> group.stream().map(i -> articles.get(i).id()).toList())
                .toList();
    }
}
