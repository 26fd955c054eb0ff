package org.depesche.readers.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.depesche.readers.ArticleCursor;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.ReadArticle;
import org.depesche.readers.ReadProblem;
import org.depesche.readers.ReadResult;
import org.depesche.readers.Readers;
import org.depesche.readers.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcArticleReaderTest {

    private static final String PAGE =
            "<html lang=\"de\"><head><title>Markt öffnet wieder</title></head><body><article><h1>Markt öffnet wieder</h1>"
                    + "<p>Der Wochenmarkt von Altwerder öffnet am Samstag nach langer Pause wieder, teilte die Gemeinde mit.</p>"
                    + "<p>Angeboten werden Fisch, Blumen und Käse aus der Umgebung, insgesamt stehen dort dreißig Stände.</p></article></body></html>";

    private static byte[] record(String type, String target, String contentType, String block, int number) {
        byte[] body = block.getBytes(StandardCharsets.UTF_8);
        String head = "WARC/1.0\r\nWARC-Type: " + type
                + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000" + number
                + ">\r\nWARC-Date: 2024-02-28T10:00:00Z\r\nWARC-Target-URI: " + target + "\r\nContent-Type: "
                + contentType
                + "\r\nContent-Length: " + body.length + "\r\n\r\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(body);
        bytes.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static byte[] response(String target, String type, int status, String body, int number) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return record(
                "response",
                target,
                "application/http; msgtype=response",
                "HTTP/1.1 " + status + " OK\r\nContent-Type: " + type + "\r\nContent-Length: " + length + "\r\n\r\n"
                        + body,
                number);
    }

    private static List<byte[]> records() {
        return List.of(
                record("warcinfo", "http://archiv.example/", "application/warc-fields", "software: selbst\r\n", 1),
                response("https://kuestenbote.example/markt", "text/html; charset=utf-8", 200, PAGE, 2),
                response("https://kuestenbote.example/bild.jpg", "image/jpeg", 200, "kein Bild", 3),
                response("https://kuestenbote.example/weg", "text/html", 404, PAGE, 4),
                response(
                        "https://kuestenbote.example/markt-2",
                        "text/html; charset=utf-8",
                        200,
                        PAGE.replace("Samstag", "Sonntag"),
                        5));
    }

    private static byte[] archive(List<byte[]> records, boolean packed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] record : records) {
            bytes.writeBytes(packed ? gzip(record) : record);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return packed.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void pagesAreReadAndNothingElse(boolean packed) {
        List<ReadResult> results = Reading.all(ArticleInput.of("archiv", archive(records(), packed)));

        assertThat(results).hasSize(2).allMatch(result -> result instanceof ReadArticle);
        ReadArticle first = (ReadArticle) results.get(0);
        assertThat(first.article().id()).isEqualTo("urn:uuid:00000000-0000-0000-0000-000000000002");
        assertThat(first.article().source().url()).isEqualTo("https://kuestenbote.example/markt");
        assertThat(first.article().text()).contains("am Samstag nach langer Pause");
        assertThat(first.article().source().metadata("warc:date")).containsExactly("2024-02-28T10:00:00Z");
        assertThat(first.place()).startsWith("record at byte ");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readingGoesOnAtTheOffsetBehindTheLastRecord(boolean packed) throws IOException {
        ArticleInput input = ArticleInput.of("archiv.warc", archive(records(), packed));
        long position;
        try (ArticleCursor cursor = Readers.standard().open(input, "warc")) {
            cursor.next();
            position = cursor.position();
        }
        List<String> texts = new ArrayList<>();
        try (ArticleCursor cursor = Readers.standard().open(input.withStart(position), "warc")) {
            for (ReadResult result = cursor.next(); result != null; result = cursor.next()) {
                texts.add(((ReadArticle) result).article().text());
            }
            assertThat(cursor.position()).isEqualTo(archive(records(), packed).length);
        }

        assertThat(texts).singleElement().asString().contains("am Sonntag nach langer Pause");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anArchiveThatBreaksOffGivesWhatStandsBeforeAndNamesThePlace(boolean packed) {
        byte[] whole = archive(records(), packed);
        byte[] half = Arrays.copyOf(whole, whole.length - 200);

        List<ReadResult> results = Reading.all(ArticleInput.of("halb.warc", half));

        assertThat(results.get(0)).isInstanceOf(ReadArticle.class);
        assertThat(results.get(results.size() - 1)).isInstanceOf(ReadProblem.class);
        assertThat(results.get(results.size() - 1).toString()).contains("byte ");
    }

    @Test
    void aPackedPageInsideARecordThatIsABombIsAProblemAndTheNextRecordIsRead() {
        byte[] bomb = gzip(new byte[70 * 1024 * 1024]);
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: "
                + bomb.length + "\r\n\r\n";
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        block.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        block.writeBytes(bomb);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000009>\r\n"
                                + "WARC-Date: 2024-02-28T10:00:00Z\r\nWARC-Target-URI: https://boese.example/\r\nContent-Type: application/http\r\n"
                                + "Content-Length: " + block.size() + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(block.toByteArray());
        bytes.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(records().get(1));

        List<ReadResult> results = Reading.all(ArticleInput.of("bombe.warc", bytes.toByteArray()));

        assertThat(results).hasSize(2);
        assertThat(results.get(0).toString()).contains("larger than 64 MB");
        assertThat(results.get(1)).isInstanceOf(ReadArticle.class);
    }

    @Test
    void whatIsNoArchiveIsAProblem() throws IOException {
        ArticleInput text = ArticleInput.of("x", "Der Rat tagt.".getBytes(StandardCharsets.UTF_8));
        try (ArticleCursor cursor = Readers.standard().open(text, "warc")) {
            assertThat(cursor.next()).isInstanceOf(ReadProblem.class);
            assertThat(cursor.next()).isNull();
        }
    }
}
