package org.depesche.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/**
 * Analyses arbitrary text: it ends, offsets stay inside the text and in order, and a second analysis is the same. In an ordinary build the kept inputs under
 * {@code AnalysisFuzzTestInputs} run; with {@code JAZZER_FUZZ=1} the fuzzer looks for new ones.
 */
class AnalysisFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void german(byte[] bytes) {
        check(new String(bytes, StandardCharsets.UTF_8), "de");
    }

    /** Halves of surrogate pairs too, which no encoding carries. */
    @FuzzTest(maxDuration = "1m")
    void units(byte[] bytes) {
        check(new String(bytes, StandardCharsets.UTF_16BE) + (char) (bytes.length == 0 ? 0 : 0xd800 + bytes[0]), "de");
    }

    @FuzzTest(maxDuration = "1m")
    void otherLanguage(byte[] bytes) {
        check(new String(bytes, StandardCharsets.UTF_8), "en");
    }

    private static void check(String text, String language) {
        Analysis analysis = Analysis.of(text, language);
        Tokens tokens = analysis.tokens();
        int end = 0;
        for (int token = 0; token < tokens.size(); token++) {
            assertThat(tokens.start(token)).isGreaterThanOrEqualTo(end);
            end = tokens.end(token);
            assertThat(end).isGreaterThan(tokens.start(token)).isLessThanOrEqualTo(text.length());
        }
        assertThat(analysis.clauses().size()).isLessThanOrEqualTo(Math.max(1, tokens.size()));
        NounPhrases phrases = analysis.nounPhrases();
        for (int phrase = 0; phrase < phrases.size(); phrase++) {
            assertThat(phrases.head(phrase)).isBetween(phrases.firstToken(phrase), phrases.endToken(phrase) - 1);
        }
        String view = new AnalysisView(analysis, true).render();
        assertThat(new AnalysisView(Analysis.of(text, language), true).render()).isEqualTo(view);
    }
}
