package org.depesche.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.depesche.core.article.Moment;
import org.junit.jupiter.api.Test;

class JsonReadersTest {

    private static final Readers READERS = Readers.standard();

    private static List<ReadResult> read(String name, byte[] bytes) throws IOException {
        return read(ArticleInput.of(name, bytes));
    }

    private static List<ReadResult> read(ArticleInput input) throws IOException {
        List<ReadResult> results = new ArrayList<>();
        try (ArticleCursor cursor = READERS.open(input)) {
            for (ReadResult result = cursor.next(); result != null; result = cursor.next()) {
                results.add(result);
            }
        }
        return results;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void oneObjectIsOneArticleWithItsTextUntouched() throws IOException {
        List<ReadResult> results =
                read("a.json", utf8("{\"id\":\"x7\",\"text\":\" Der Rat tagt.\\n\\nMorgen wird gewählt. \"}"));

        assertThat(results).singleElement().isInstanceOfSatisfying(ReadArticle.class, read -> {
            assertThat(read.article().id()).isEqualTo("x7");
            assertThat(read.article().text()).isEqualTo(" Der Rat tagt.\n\nMorgen wird gewählt. ");
            assertThat(read.article().sections()).hasSize(2);
        });
    }

    @Test
    void aListIsReadElementByElementAndABadElementHarmsNoOther() throws IOException {
        List<ReadResult> results = read(
                "a.json", utf8("[{\"text\":\"Eins.\"},\n7,\n{\"nothing\":1},\n{\"id\":\"d\",\"text\":\"Vier.\"}]"));

        assertThat(results).hasSize(4);
        assertThat(((ReadArticle) results.get(0)).article().id()).isEqualTo("a.json#1");
        assertThat(results.get(1)).hasToString("a.json, line 2: expected a JSON object, found a number");
        assertThat(results.get(2)).isInstanceOf(ReadProblem.class);
        assertThat(((ReadArticle) results.get(3)).article().id()).isEqualTo("d");
    }

    @Test
    void halfALineAndBrokenUtf8AreProblemsWithTheirLineAndTheRestIsRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(utf8("{\"id\":\"1\",\"text\":\"Ein Satz.\"}\n"));
        bytes.write(utf8("{\"id\":\"2\",\"text\":\"Ein hal\n"));
        bytes.write(utf8("{\"id\":\"3\",\"text\":\"M"));
        bytes.write(0xFC);
        bytes.write(utf8("ll\"}\n\n{\"id\":\"5\",\"text\":\"Noch ein Satz.\"}"));

        List<ReadResult> results = read("b.jsonl", bytes.toByteArray());

        assertThat(results).hasSize(4);
        assertThat(results.get(0).place()).isEqualTo("line 1");
        assertThat(results.get(1).toString()).startsWith("b.jsonl, line 2: broken JSON");
        assertThat(results.get(2)).hasToString("b.jsonl, line 3: not UTF-8: bad byte at offset 19 of the line");
        assertThat(results.get(3)).isInstanceOf(ReadArticle.class);
        assertThat(results.get(3).place()).isEqualTo("line 5");
    }

    @Test
    void bytesInNoEncodingOfJsonAreAProblemOfTheirFile() throws IOException {
        byte[] mixed = {0, '{', 0, 0, 'T'};

        assertThat(read("e.json", mixed))
                .singleElement()
                .asString()
                .isEqualTo("e.json: not in an encoding of JSON: Unsupported UCS-4 endianness (3412) detected");
    }

    @Test
    void aNumberThatNobodyCanReadIsAProblemOfItsPlace() throws IOException {
        String json = "[{\"text\":\"Eins.\"},{\"text\":\"Zwei.\",\"wert\":7E" + "1".repeat(60) + "}]";

        List<ReadResult> results = read("f.json", utf8(json));

        assertThat(results).hasSize(2);
        assertThat(results.get(1).toString())
                .startsWith("f.json, line 1, column ")
                .endsWith("a number that cannot be read");
    }

    @Test
    void aListThatBreaksOffGivesWhatStandsBeforeAndOneProblem() throws IOException {
        List<ReadResult> results = read("c.json", utf8("[{\"text\":\"Eins.\"},{\"text\":\"Zw"));

        assertThat(results).hasSize(2);
        assertThat(results.get(1)).isInstanceOf(ReadProblem.class);
    }

    @Test
    void whatTheCallerKnowsFillsOnlyWhatTheInputDoesNotSay() throws IOException {
        ArticleInput input = ArticleInput.of(
                        "d.jsonl",
                        utf8(
                                "{\"text\":\"Eins.\",\"language\":\"en\"}\n{\"text\":\"Zwei.\",\"published\":\"2024-01-02\"}\n"))
                .withLanguage("de")
                .withPublished(Moment.parse("2024-02-28"));

        List<ReadResult> results = read(input);

        ReadArticle first = (ReadArticle) results.get(0);
        ReadArticle second = (ReadArticle) results.get(1);
        assertThat(first.article().language()).isEqualTo("en");
        assertThat(first.article().source().published()).hasToString("2024-02-28");
        assertThat(second.article().language()).isEqualTo("de");
        assertThat(second.article().source().published()).hasToString("2024-01-02");
    }

    @Test
    void theFormatShowsInTheContentWhereTheNameSaysNothing() throws IOException {
        assertThat(read("-", utf8("{\"text\":\"Eins.\"}\n{\"text\":\"Zwei.\"}\n")))
                .extracting(ReadResult::place)
                .containsExactly("line 1", "line 2");
        assertThat(read("-", utf8("{\n \"text\": \"Eins.\"\n}")))
                .singleElement()
                .isInstanceOf(ReadArticle.class);
        assertThat(read("-", utf8("[Anm. d. Red.: gekürzt] Der Rat tagt.")))
                .singleElement()
                .isInstanceOfSatisfying(
                        ReadArticle.class, r -> assertThat(r.article().text()).startsWith("[Anm."));
    }

    @Test
    void linesAreReadOnAtAnyPlaceWithTheSameNames() throws IOException {
        String lines = "{\"text\":\"Eins, größer.\"}\n\nkein Objekt\n{\"text\":\"Vier.\"}\r\n{\"text\":\"Fünf.\"}";
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(utf8(lines));
        }
        for (byte[] bytes : List.of(utf8(lines), packed.toByteArray())) {
            ArticleInput input = ArticleInput.of("a.jsonl", bytes);
            List<ReadResult> whole = read(input);
            assertThat(whole).hasSize(4);
            int count = 0;
            try (ArticleCursor cursor = READERS.open(input)) {
                do {
                    assertThat(read(input.withStart(cursor.position()))).isEqualTo(whole.subList(count, whole.size()));
                    count++;
                } while (cursor.next() != null);
                assertThat(cursor.position()).isEqualTo(utf8(lines).length);
            }
        }
    }

    @Test
    void aPlaceBehindTheLastLineIsAProblem() throws IOException {
        assertThat(read(ArticleInput.of("a.jsonl", utf8("{\"text\":\"Eins.\"}\n"))
                        .withStart(99)))
                .singleElement()
                .hasToString("a.jsonl: no line at byte 99: the input is shorter");
    }
}
