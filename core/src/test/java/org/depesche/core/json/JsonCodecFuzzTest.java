package org.depesche.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.depesche.core.fixture.Vote;
import org.depesche.core.pipeline.Extraction;

/**
 * Feeds arbitrary bytes to the JSON codec: what is broken is refused with a message, and what is read is written and read again as the same
 * value. In an ordinary build the kept inputs under {@code JsonCodecFuzzTestInputs} run; with {@code JAZZER_FUZZ=1} the fuzzer looks for new ones.
 */
class JsonCodecFuzzTest {

    private static final ExtractionJson JSON =
            ExtractionJson.standard().withText(true).extensions(List.of(new Vote.Reader()));

    @FuzzTest(maxDuration = "10m")
    void extraction(byte[] bytes) throws JsonFormatException {
        Extraction extraction;
        try {
            extraction = JSON.read(new String(bytes, StandardCharsets.UTF_8));
        } catch (JsonFormatException refused) {
            assertThat(refused).hasMessageMatching("\\S.*");
            return;
        }
        String written = JSON.write(extraction);

        Extraction again = JSON.read(written);
        assertThat(again).isEqualTo(extraction);
        assertThat(JSON.write(again)).isEqualTo(written);
        ExtractionJson inCodePoints = JSON.offsets(OffsetUnit.CODEPOINT).indented(true);
        assertThat(inCodePoints.read(inCodePoints.write(extraction))).isEqualTo(extraction);
    }

    @FuzzTest(maxDuration = "10m")
    void article(byte[] bytes) {
        try {
            assertThat(ArticleJson.read(new String(bytes, StandardCharsets.UTF_8))
                            .text())
                    .isNotNull();
        } catch (JsonFormatException refused) {
            assertThat(refused).hasMessageMatching("\\S.*");
        }
    }
}
