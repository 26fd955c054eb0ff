package org.depesche.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depesche.core.article.Article;
import org.depesche.core.json.ExtractionJson;
import org.depesche.core.pipeline.Pipeline;

class ReadersProperties {

    private static final List<String> SEEDS = List.of(
            Reading.sample("seebruecke.html"),
            Reading.sample("zwei.jsonl"),
            Reading.sample("feed.xml"),
            Reading.sample("newsitem.xml"),
            Reading.sample("item.ninjs.json"),
            Reading.sample("seite.warc"));

    /** Whatever is done to the bytes, each reader ends, and says what it read or why not. */
    @Property(tries = 300)
    void mutilatedInputsGiveArticlesOrProblems(@ForAll("mutilated") byte[] bytes) throws IOException {
        Readers readers = Readers.standard();
        for (String format : readers.formats()) {
            try (ArticleCursor cursor = readers.open(ArticleInput.of("x", bytes), format)) {
                int count = 0;
                while (cursor.next() != null) {
                    assertThat(++count).isLessThan(1_000);
                }
            } catch (IOException e) {
                assertThat(e).hasMessageNotContaining("\n");
            }
        }
    }

    @Property(tries = 100)
    void anArticleSurvivesTheWayThroughJson(@ForAll("mutilated") byte[] bytes) {
        for (ReadResult result : Reading.all(ArticleInput.of("x", bytes))) {
            if (result instanceof ReadArticle read) {
                String json = ExtractionJson.standard()
                        .withText(true)
                        .write(Pipeline.builder().build().extract(read.article()));

                Article again = Reading.only("x.json", json.strip());

                assertThat(again.text()).isEqualTo(read.article().text());
                assertThat(again.sections()).isEqualTo(read.article().sections());
                assertThat(again.source()).isEqualTo(read.article().source());
                assertThat(again.links()).isEqualTo(read.article().links());
            }
        }
    }

    @Provide
    Arbitrary<byte[]> mutilated() {
        return Arbitraries.of(SEEDS).flatMap(seed -> Arbitraries.randoms().map(random -> mutilate(seed, random)));
    }

    private static byte[] mutilate(String seed, Random random) {
        byte[] bytes = seed.getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(6); i > 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                case 2 -> bytes[at] = (byte) "<>&\"{}[]\\/=:,\0\n".charAt(random.nextInt(15));
                default -> {
                    int length = Math.min(bytes.length - at, random.nextInt(200));
                    byte[] longer = Arrays.copyOf(bytes, bytes.length + length);
                    System.arraycopy(bytes, at, longer, bytes.length, length);
                    bytes = longer;
                }
            }
        }
        return bytes;
    }
}
