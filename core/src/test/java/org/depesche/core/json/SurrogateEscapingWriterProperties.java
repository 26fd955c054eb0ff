package org.depesche.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depesche.core.fixture.HostileStrings;

class SurrogateEscapingWriterProperties {

    @Property
    void whateverTheChunksOnlyLoneSurrogatesAreEscaped(@ForAll("chunks") List<String> chunks) throws IOException {
        String escaped = write(chunks);

        assertThat(escaped).isEqualTo(reference(String.join("", chunks)));
        assertThat(new String(escaped.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(escaped);
    }

    @Example
    void aPairInTwoChunksStaysAPair() throws IOException {
        assertThat(write(List.of("a\ud83d", "\ude00b"))).isEqualTo("a😀b");
        assertThat(write(List.of("a\ud83d", "", "\ude00b"))).isEqualTo("a😀b");
        assertThat(write(List.of("\ud83d", "\ud83d", "\ude00", "\ude00"))).isEqualTo("\\ud83d😀\\ude00");
        assertThat(write(List.of("a\ud83d"))).isEqualTo("a\\ud83d");
    }

    private static String write(List<String> chunks) throws IOException {
        StringWriter out = new StringWriter();
        try (SurrogateEscapingWriter writer = new SurrogateEscapingWriter(out)) {
            for (String chunk : chunks) {
                writer.write(chunk);
                writer.flush();
            }
        }
        return out.toString();
    }

    private static String reference(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                escaped.append("\\u").append(Integer.toHexString(point));
            } else {
                escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    @Provide
    Arbitrary<List<String>> chunks() {
        return HostileStrings.any().list().ofMaxSize(5);
    }
}
