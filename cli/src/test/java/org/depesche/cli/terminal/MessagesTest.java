package org.depesche.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Messages messages = new Messages(new PrintStream(err, true, StandardCharsets.UTF_8), false);

    private String shown() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void joinsWhatItIsGivenIntoOneLineAndLeavesOutWhatIsEmpty() {
        messages.say("a.txt", "", null, "zwei\nZeilen");

        assertThat(shown()).isEqualTo("depesche: a.txt: zwei Zeilen\n");
    }

    @Test
    void putsMessagesInPlaceOfAPassingLine() {
        messages.pass("1 article");
        messages.pass("2 articles");
        messages.say("oh");
        messages.say("nein");

        assertThat(shown()).isEqualTo("1 article\r\u001b[K2 articles\r\u001b[Kdepesche: oh\ndepesche: nein\n");
    }

    @Test
    void explainsNothingUnlessDebugging() {
        messages.explain(new IllegalStateException("innen"));
        assertThat(shown()).isEmpty();

        new Messages(new PrintStream(err, true, StandardCharsets.UTF_8), true)
                .explain(new IllegalStateException("innen"));
        assertThat(shown()).contains("IllegalStateException: innen").contains("\tat ");
    }
}
