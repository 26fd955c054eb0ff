package org.depesche.cli.command;

import java.time.Duration;
import org.depesche.cli.batch.Progress;
import org.depesche.cli.input.Articles;
import org.depesche.cli.terminal.Messages;
import org.depesche.cli.terminal.Terminal;
import org.depesche.core.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** How a batch is worked on, and what is told of it meanwhile. */
final class WorkOptions {

    private static final int MOST_THREADS = 256;
    private static final double LEAST_SECONDS = 0.001;
    private static final double MOST_SECONDS = 86_400;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "How many articles are worked on at once; the default is the number of processors. The output is the"
                            + " same whatever the number.")
    private int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

    @Option(
            names = "--progress",
            paramLabel = "WHEN",
            converter = ProgressName.class,
            description =
                    "Tell on standard error how far a batch has come, and what it came to: auto (the default: all the time on a"
                            + " screen where the results do not go, else a line a minute) or never.")
    private ShownProgress shown = ShownProgress.AUTO;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            converter = Seconds.class,
            description =
                    "How long an extractor may work on one article; what takes longer is ended and named, and the other extractors go"
                            + " on. The default is no limit.")
    private @Nullable Double seconds;

    /** Refuses numbers that cannot be. */
    void check() {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new ParameterException(
                    spec.commandLine(), "--threads is " + threads + ", expected a number from 1 to " + MOST_THREADS);
        }
        if (seconds != null && !(seconds >= LEAST_SECONDS && seconds <= MOST_SECONDS)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--timeout is " + seconds + ", expected seconds from " + LEAST_SECONDS + " to " + MOST_SECONDS);
        }
    }

    /** Gives a pipeline its limit of time, where there is one. */
    void limit(Pipeline.Builder builder) {
        if (seconds != null) {
            builder.timeLimit(Duration.ofMillis(Math.round(seconds * 1000)));
        }
    }

    int threads() {
        return threads;
    }

    /** Whether anything is told. */
    boolean isTold() {
        return shown == ShownProgress.AUTO;
    }

    /**
     * What tells it.
     *
     * @param goesToScreen whether the results go to the screen that a person looks at
     */
    Progress progress(Terminal terminal, Messages messages, Articles articles, boolean goesToScreen) {
        if (!isTold() || goesToScreen) {
            return Progress.unseen();
        }
        articles.measure();
        return terminal.isErrScreen()
                ? Progress.onScreen(messages::pass, System::nanoTime, articles::fraction)
                : Progress.inLog(messages::say, System::nanoTime, articles::fraction);
    }

    /** A number of seconds, with a fraction or without. */
    static final class Seconds implements ITypeConverter<Double> {

        @Override
        public Double convert(String value) {
            try {
                return Double.valueOf(value);
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'" + value + "' is no number of seconds such as 30 or 0.5");
            }
        }
    }

    /** A choice of progress by its label. */
    static final class ProgressName extends LabelConverter<ShownProgress> {

        ProgressName() {
            super(ShownProgress.class);
        }
    }
}
