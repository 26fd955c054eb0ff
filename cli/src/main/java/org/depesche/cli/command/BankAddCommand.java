package org.depesche.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.depesche.cli.batch.Progress;
import org.depesche.cli.input.Articles;
import org.depesche.cli.terminal.LogConfiguration;
import org.depesche.cli.terminal.Messages;
import org.depesche.cli.terminal.Terminal;
import org.depesche.core.pipeline.Pipeline;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code depesche bank add}. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Reads articles and puts their quotes into a bank, which is made where there is none.",
            "An article that the bank has already changes nothing; one that has changed takes the old one's place."
        },
        footer = {
            "",
            "--from extraction takes what 'depesche extract' wrote as json or jsonl instead of articles. Nothing is then extracted."
        },
        sortOptions = false)
public final class BankAddCommand implements Callable<Integer> {

    private static final String EXTRACTION = "extraction";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private BankOption bank = new BankOption();

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private PipelineOptions pipelineOptions = new PipelineOptions();

    @Mixin
    private WorkOptions work = new WorkOptions();

    @Option(
            names = "--list",
            description =
                    "Write a line for each article once it is safe: what was done, the number of its quotes, its id; with tabs between.")
    private boolean isListed;

    private BankAddCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * The command, its inputs behind the bank.
     *
     * @param terminal the streams to use
     * @return a command line to hang into another
     */
    public static CommandLine commandLine(Terminal terminal) {
        CommandLine commandLine = new CommandLine(new BankAddCommand(terminal));
        CommandSpec spec = commandLine.getCommandSpec();
        for (PositionalParamSpec positional : List.copyOf(spec.positionalParameters())) {
            if (positional.index().isVariable()) {
                spec.remove(positional);
                spec.addPositional(
                        PositionalParamSpec.builder(positional).index("1..*").build());
            }
        }
        return commandLine;
    }

    @Override
    public Integer call() throws InterruptedException {
        work.check();
        boolean isDebugging = DepescheCommand.isDebugging(spec.commandLine(), terminal);
        LogConfiguration.show(terminal.err(), isDebugging);
        Messages messages = new Messages(terminal.err(), isDebugging);
        if (!BankCommand.isInstalled(messages)) {
            return ExitCode.NOTHING_READ;
        }
        BankFilling filling = new BankFilling(bank.place(), messages, isListed, terminal.out());
        if (input.format().equals(EXTRACTION)) {
            return filling.fromExtractions(input.inputs(true), terminal.in());
        }
        try (Articles articles = input.open(terminal, messages)) {
            Pipeline pipeline = pipelineOptions.build(work::limit);
            PipelineOptions.report(pipeline.failures(), messages);
            Progress progress = work.progress(terminal, messages, articles, false);
            return filling.fromArticles(articles, pipeline, work.threads(), progress);
        }
    }
}
