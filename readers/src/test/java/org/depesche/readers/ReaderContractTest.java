package org.depesche.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.depesche.core.article.Article;
import org.depesche.core.article.Section;
import org.depesche.core.json.ExtractionJson;
import org.depesche.core.pipeline.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every reader keeps, whatever its format. */
class ReaderContractTest {

    private static List<Article> articles(ArticleInput input, String format) {
        List<Article> articles = new ArrayList<>();
        try (ArticleCursor cursor = Readers.standard().open(input, format)) {
            for (ReadResult result = cursor.next(); result != null; result = cursor.next()) {
                if (result instanceof ReadArticle read) {
                    articles.add(read.article());
                } else {
                    throw new AssertionError(result.toString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return articles;
    }

    private static byte[] bytes(String sample) {
        return Reading.sample(sample).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** A stream that gives one byte at a time, as a slow network does. */
    private static InputStream slow(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(1, length));
            }
        };
    }

    @ParameterizedTest
    @CsvSource({
        "html, seebruecke.html",
        "jsonl, zwei.jsonl",
        "rss, feed.xml",
        "newsml, newsitem.xml",
        "ninjs, item.ninjs.json",
        "warc, seite.warc",
        "text, bericht.txt",
        "json, eins.json"
    })
    void aReaderGivesTheSameWellFormedArticlesHoweverItsBytesCome(String format, String sample) {
        byte[] bytes = bytes(sample);
        List<Article> articles = articles(ArticleInput.of("probe", bytes), format);

        assertThat(articles).isNotEmpty();
        Set<String> ids = new HashSet<>();
        for (Article article : articles) {
            assertThat(article.id()).isNotBlank();
            assertThat(ids.add(article.id())).isTrue();
            assertThat(article.text()).isNotBlank();
            assertThat(article.sections()).isNotEmpty();
            int before = 0;
            for (Section section : article.sections()) {
                assertThat(section.span().start()).isGreaterThanOrEqualTo(before);
                assertThat(article.text(section))
                        .isEqualTo(article.text(section).strip())
                        .isNotEmpty();
                before = section.span().end();
            }
            Article again = Reading.only("x.json", json(article));
            assertThat(again.toBuilder().language(article.language()).build()).isEqualTo(article);
        }
        assertThat(articles(ArticleInput.of("probe", bytes), format)).isEqualTo(articles);
        assertThat(articles(ArticleInput.of("probe", packed(bytes)), format)).isEqualTo(articles);
        assertThat(articles(ArticleInput.of("probe", slow(bytes)), format)).isEqualTo(articles);
        assertThat(articles(ArticleInput.of("probe", bytes).withSourceMap(true), format))
                .isEqualTo(articles);
    }

    private static String json(Article article) {
        return ExtractionJson.standard()
                .withText(true)
                .write(Pipeline.builder().build().extract(article))
                .strip();
    }

    @ParameterizedTest
    @CsvSource({"html", "json", "jsonl", "ninjs", "newsml", "rss", "warc", "text"})
    void anEmptyInputIsNoFailureOfTheReader(String format) throws IOException {
        try (ArticleCursor cursor = Readers.standard().open(ArticleInput.of("leer", new byte[0]), format)) {
            ReadResult result = cursor.next();
            if (result instanceof ReadProblem problem) {
                assertThat(problem.message()).isNotBlank().doesNotContain("\n");
            }
        }
    }

    @Test
    void gzipMembersOneAfterAnotherAreOneInput() {
        byte[] first = packed("{\"id\":\"a\",\"text\":\"Eins.\"}\n".getBytes(StandardCharsets.UTF_8));
        byte[] second = packed("{\"id\":\"b\",\"text\":\"Zwei.\"}\n".getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);

        assertThat(articles(ArticleInput.of("probe", both.toByteArray()), "jsonl"))
                .extracting(Article::id)
                .containsExactly("a", "b");
    }

    @Test
    void anEndlessLineIsAProblemAndTheNextLineIsRead() {
        byte[] start = "{\"id\":\"a\",\"text\":\"".getBytes(StandardCharsets.UTF_8);
        byte[] end = "\"}\n{\"id\":\"b\",\"text\":\"Zwei.\"}\n".getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[start.length + Limits.ARTICLE_BYTES + end.length];
        Arrays.fill(all, (byte) 'x');
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(end, 0, all, all.length - end.length, end.length);

        List<ReadResult> results = Reading.all(ArticleInput.of("lang.jsonl", all));

        assertThat(results).hasSize(2);
        assertThat(results.get(0)).isInstanceOf(ReadProblem.class).asString().contains("line 1", "64 MB");
        assertThat(results.get(1)).isInstanceOf(ReadArticle.class);
    }

    @Test
    void aStreamThatIsLongerThanItsLimitIsStoppedThere() throws IOException {
        try (LimitedInputStream limited = new LimitedInputStream(new ByteArrayInputStream(new byte[100]), 10)) {
            assertThat(limited.readNBytes(10)).hasSize(10);
            assertThatThrownBy(limited::read).isInstanceOf(IOException.class).hasMessageContaining("larger than");
        }
    }

    @ParameterizedTest
    @CsvSource({"rss", "newsml"})
    void entitiesThatGrowAreNotResolved(String format) throws IOException {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>"
                + "<rss><channel><item><title>&b;</title></item></channel></rss>";
        try (ArticleCursor cursor =
                Readers.standard().open(ArticleInput.of("bombe", bomb.getBytes(StandardCharsets.UTF_8)), format)) {
            ReadResult result = cursor.next();
            assertThat(String.valueOf(result)).doesNotContain("aaaaaaaaaaaaaaaaaaaa");
        }
    }
}
