package org.depesche.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * The standard streams of the process, and what is known of the screen behind them.
 *
 * @param in standard input
 * @param out standard output, unbuffered: unlike {@link System#out} it reports what goes wrong
 * @param err standard error, in UTF-8
 * @param isInScreen whether standard input is the keyboard of one
 * @param isOutScreen whether standard output is a screen that a person looks at
 * @param isErrScreen whether standard error is one
 * @param environment the environment variables
 */
public record Terminal(
        InputStream in,
        OutputStream out,
        PrintStream err,
        boolean isInScreen,
        boolean isOutScreen,
        boolean isErrScreen,
        Map<String, String> environment) {

    /** The launcher says here which streams are screens: it can ask the system, Java 17 cannot. */
    private static final String SCREENS = "depesche.screens";

    /** The launcher says here how wide the screen is. */
    private static final String COLUMNS = "depesche.columns";

    private static final int SCREEN_WIDTH = 80;
    private static final int FILE_WIDTH = 100;
    private static final int LEAST_WIDTH = 40;
    private static final int MOST_WIDTH = 500;

    /** Copies the environment. */
    public Terminal {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        environment = Map.copyOf(environment);
    }

    /**
     * The terminal of this process. What anything else prints through {@link System#out} goes to standard error from now on.
     *
     * @return the streams of the process
     */
    public static Terminal ofProcess() {
        PrintStream err = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.err), 512), true, StandardCharsets.UTF_8);
        // standard output holds results alone, whatever a plugin prints
        System.setOut(err);
        return new Terminal(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                err,
                isScreen("in", 0),
                isScreen("out", 1),
                isScreen("err", 2),
                System.getenv());
    }

    private static boolean isScreen(String name, int descriptor) {
        String screens = System.getProperty(SCREENS);
        if (screens != null) {
            return screens.contains(name);
        }
        Path link = Path.of("/proc/self/fd/" + descriptor);
        if (Files.isSymbolicLink(link)) {
            try {
                String target = Files.readSymbolicLink(link).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
            } catch (IOException e) {
                return false;
            }
        }
        return false;
    }

    /**
     * How many characters fit into a line of standard output.
     *
     * @return the width of the screen, or one that suits a file; from 40 to 500
     */
    public int width() {
        int otherwise = isOutScreen ? SCREEN_WIDTH : FILE_WIDTH;
        String said = environment.getOrDefault("COLUMNS", isOutScreen ? System.getProperty(COLUMNS, "") : "");
        int width;
        try {
            width = said.isEmpty() ? otherwise : Integer.parseInt(said);
        } catch (NumberFormatException e) {
            width = otherwise;
        }
        return width <= 0 ? otherwise : Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width));
    }

    /**
     * Whether standard output may be coloured where nobody says so: a screen, no {@code NO_COLOR}, no {@code TERM=dumb}.
     *
     * @return true if it may
     */
    public boolean isColourful() {
        return isOutScreen
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
