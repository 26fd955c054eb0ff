package org.depesche.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadersTest {

    private static final String TEXT = "Der Stadtrat von Übelbach hat den Haushalt beschlossen – nach langem Streit.";

    private static ReadResult only(ArticleInput input) throws IOException {
        try (ArticleCursor cursor = Readers.standard().open(input)) {
            ReadResult result = cursor.next();
            assertThat(cursor.next()).isNull();
            assertThat(result).isNotNull();
            return result;
        }
    }

    private static String text(ReadResult result) {
        return ((ReadArticle) result).article().text();
    }

    @Test
    void aFileIsReadInOneCallAndNamedAfterItself(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("rat.txt"), TEXT);

        assertThat(Readers.read(file).id()).isEqualTo("rat.txt");
        assertThat(Readers.read(file).text()).isEqualTo(TEXT);
    }

    @Test
    void aMissingFileIsTheCallersFault(@TempDir Path folder) {
        assertThatThrownBy(() -> Readers.read(folder.resolve("fehlt.txt"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void anUnknownFormatNamesTheKnownOnes() {
        assertThatThrownBy(() -> Readers.standard().open(ArticleInput.of("x", new byte[0]), "docx"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("docx")
                .hasMessageContaining("json, jsonl")
                .hasMessageContaining("text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void anEncodingIsFoundWithoutBeingTold(String encoding) throws IOException {
        assertThat(text(only(ArticleInput.of("a.txt", TEXT.getBytes(Charset.forName(encoding))))))
                .isEqualTo(TEXT);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheTextAndWinsOverWhatTheCallerSays() throws IOException {
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8);

        assertThat(text(only(ArticleInput.of("a.txt", bytes).withEncoding(StandardCharsets.ISO_8859_1))))
                .isEqualTo(TEXT);
    }

    @Test
    void aWrongEncodingIsAProblemThatNamesThePlace() throws IOException {
        ArticleInput input = ArticleInput.of("a.txt", "Grüße".getBytes(StandardCharsets.ISO_8859_1))
                .withEncoding(StandardCharsets.UTF_8);

        assertThat(only(input)).hasToString("a.txt: not UTF-8: bad byte at offset 2");
    }

    @Test
    void binaryDataIsRefused() throws IOException {
        byte[] image = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

        assertThat(only(ArticleInput.of("bild.txt", image))).hasToString("bild.txt: binary data of no known format");
        try (ArticleCursor cursor = Readers.standard().open(ArticleInput.of("bild", image), "text")) {
            assertThat(cursor.next()).hasToString("bild: binary data, not text");
        }
    }

    @Test
    void gzipIsUnpackedAndItsBombsAreStopped() throws IOException {
        assertThat(text(only(ArticleInput.of("a.txt.gz", gzip(TEXT.getBytes(StandardCharsets.UTF_8))))))
                .isEqualTo(TEXT);
        byte[] bomb = gzip(new byte[Limits.ARTICLE_BYTES + 1]);
        try (ArticleCursor cursor = Readers.standard().open(ArticleInput.of("bombe", bomb), "text")) {
            assertThat(cursor.next()).hasToString("bombe: cannot be read: larger than 64 MB");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "json", "jsonl", "ninjs", "newsml", "rss"})
    void gzipThatIsBrokenFromItsBeginningIsAProblemOfItsInput(String format) throws IOException {
        for (byte[] bytes :
                List.of(new byte[] {0x1F, (byte) 0x8B}, new byte[] {0x1F, (byte) 0x8B, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0})) {
            try (ArticleCursor cursor = Readers.standard().open(ArticleInput.of("x", bytes), format)) {
                assertThat(String.valueOf(cursor.next())).startsWith("x").endsWith("broken gzip");
                assertThat(cursor.next()).isNull();
            }
        }
    }

    @Test
    void twoReadersOfOneFormatAreRefused() {
        ArticleReader reader = new org.depesche.readers.text.TextReader();

        assertThatThrownBy(() -> Readers.of(List.of(reader, reader))).hasMessageContaining("'text'");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
