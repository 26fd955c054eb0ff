package org.depesche.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.depesche.cli.terminal.Terminal;

/** What a run of the command line, in this process, left behind. */
public record CommandLineRun(int code, String out, String err) {

    /** Runs without standard input, not on a screen. */
    public static CommandLineRun of(Object... arguments) {
        return fed("", arguments);
    }

    /** Runs with a text on standard input. */
    public static CommandLineRun fed(String input, Object... arguments) {
        return run(bytes(input), false, Map.of(), arguments);
    }

    /** Runs on a screen of 80 columns. */
    public static CommandLineRun onScreen(Map<String, String> environment, Object... arguments) {
        return run(bytes(""), true, environment, arguments);
    }

    /** Runs with standard output of the caller's. */
    public static CommandLineRun into(OutputStream out, InputStream in, Object... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                in, out, new PrintStream(err, true, StandardCharsets.UTF_8), false, false, false, Map.of());
        int code = Depesche.run(terminal, words(arguments));
        return new CommandLineRun(code, "", err.toString(StandardCharsets.UTF_8));
    }

    public static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static CommandLineRun run(
            InputStream in, boolean isScreen, Map<String, String> environment, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                in, out, new PrintStream(err, true, StandardCharsets.UTF_8), isScreen, isScreen, isScreen, environment);
        int code = Depesche.run(terminal, words(arguments));
        return new CommandLineRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static String[] words(Object... arguments) {
        return java.util.Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    }

    public List<String> outLines() {
        return out.lines().toList();
    }

    public List<String> errLines() {
        return err.lines().toList();
    }
}
