package org.depesche.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    private static Terminal terminal(boolean isScreen, Map<String, String> environment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return new Terminal(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                isScreen,
                isScreen,
                isScreen,
                environment);
    }

    @ParameterizedTest
    @CsvSource({"120,120", "7,40", "100000,500", "0,80", "-3,80", "breit,80", "99999999999,80"})
    void takesTheWidthOfTheEnvironmentWhereItMakesSense(String columns, int width) {
        assertThat(terminal(true, Map.of("COLUMNS", columns)).width()).isEqualTo(width);
    }

    @Test
    void isWiderForAFileThanForAScreenThatDoesNotSay() {
        assertThat(terminal(true, Map.of()).width()).isEqualTo(80);
        assertThat(terminal(false, Map.of()).width()).isEqualTo(100);
    }

    @Test
    void isColourfulOnAScreenThatKnowsColourAlone() {
        assertThat(terminal(true, Map.of("NO_COLOR", "")).isColourful()).isTrue();
        assertThat(terminal(true, Map.of("NO_COLOR", "0")).isColourful()).isFalse();
        assertThat(terminal(true, Map.of("TERM", "dumb")).isColourful()).isFalse();
        assertThat(terminal(false, Map.of("TERM", "xterm")).isColourful()).isFalse();
    }
}
