package org.depesche.cli.command;

import java.util.concurrent.Callable;
import org.depesche.cli.batch.ExtractionRun;
import org.depesche.cli.batch.Progress;
import org.depesche.cli.batch.Tally;
import org.depesche.cli.input.Articles;
import org.depesche.cli.output.Checkpoint;
import org.depesche.cli.output.OutputException;
import org.depesche.cli.terminal.LogConfiguration;
import org.depesche.cli.terminal.Messages;
import org.depesche.cli.terminal.Terminal;
import org.depesche.core.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code depesche extract}. */
@Command(
        name = "extract",
        addMethodSubcommands = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads articles and writes what it finds: quotes, entities, dates, provenance.",
        sortOptions = false)
public final class ExtractCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private PipelineOptions pipelineOptions = new PipelineOptions();

    @Mixin
    private WorkOptions work = new WorkOptions();

    /**
     * The command.
     *
     * @param terminal the streams to use
     */
    public ExtractCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        work.check();
        output.check();
        boolean isDebugging = DepescheCommand.isDebugging(spec.commandLine(), terminal);
        LogConfiguration.show(terminal.err(), isDebugging);
        Messages messages = new Messages(terminal.err(), isDebugging);
        try (Begun begun = begin(messages)) {
            Articles articles = begun.articles();
            Pipeline pipeline = pipelineOptions.build(work::limit);
            PipelineOptions.report(pipeline.failures(), messages);
            long start = System.nanoTime();
            Progress progress = work.progress(terminal, messages, articles, output.goesTo(terminal));
            ExtractionRun run = new ExtractionRun(pipeline, messages, work.threads(), progress);
            if (begun.reached() != null) {
                run.goOn(begun.reached());
            }
            Tally tally =
                    run.run(articles, () -> output.open(terminal, pipeline.extensionReaders(), articles::holdsAnother));
            if (tally.skips() != null) {
                messages.say(tally.skips());
            }
            if (tally.articles() > 1 && work.isTold() && !output.goesTo(terminal)) {
                messages.say(tally.summary(System.nanoTime() - start));
            }
            if (tally.articles() == 0) {
                return ExitCode.NOTHING_READ;
            }
            return tally.isClean() && pipeline.failures().isEmpty() ? ExitCode.ALL_DONE : ExitCode.SOME_FAILED;
        } catch (OutputException e) {
            if (e.isClosedPipe()) {
                return ExitCode.ALL_DONE;
            }
            messages.say(e.getMessage());
            messages.explain(e);
            return ExitCode.SOME_FAILED;
        }
    }

    /** Opens the inputs, at the place where an earlier run was if they have it: else at their beginning. */
    private Begun begin(Messages messages) throws OutputException {
        Checkpoint reached = output.checkpoint();
        Articles articles = input.open(terminal, messages, output.isPlaceWanted());
        if (reached == null || articles.goTo(reached.place())) {
            return new Begun(articles, reached);
        }
        articles.close();
        output.forgetCheckpoint();
        return new Begun(input.open(terminal, messages, output.isPlaceWanted()), null);
    }

    /**
     * Inputs that are open.
     *
     * @param reached how far an earlier run had come that this one goes on with
     */
    private record Begun(Articles articles, @Nullable Checkpoint reached) implements AutoCloseable {

        @Override
        public void close() {
            articles.close();
        }
    }
}
