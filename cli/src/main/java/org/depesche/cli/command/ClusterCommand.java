package org.depesche.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.depesche.cli.batch.ExtractionRun;
import org.depesche.cli.batch.Tally;
import org.depesche.cli.cluster.Copies;
import org.depesche.cli.cluster.CopyStore;
import org.depesche.cli.cluster.FingerprintReport;
import org.depesche.cli.cluster.JsonStories;
import org.depesche.cli.cluster.StoryFormat;
import org.depesche.cli.cluster.StoryReport;
import org.depesche.cli.input.Articles;
import org.depesche.cli.output.Destination;
import org.depesche.cli.output.FileDestination;
import org.depesche.cli.output.OutputException;
import org.depesche.cli.output.StreamDestination;
import org.depesche.cli.pretty.PrettyStories;
import org.depesche.cli.terminal.LogConfiguration;
import org.depesche.cli.terminal.Messages;
import org.depesche.cli.terminal.Terminal;
import org.depesche.core.pipeline.Pipeline;
import org.depesche.extractors.provenance.wire.WireClustering;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code depesche cluster}. */
@Command(
        name = "cluster",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Groups articles that carry the same agency copy, and marks what they share.",
        sortOptions = false)
public final class ClusterCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            converter = FormatName.class,
            description =
                    "pretty (the default on a terminal), json (an array of stories), or jsonl (the default elsewhere:"
                            + " one story a line).")
    private @Nullable StoryFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            description = "A file. The default is standard output.")
    private @Nullable Path path;

    @Option(
            names = "--share",
            paramLabel = "PART",
            description = "How much of the shorter of two articles must stand in the longer one: above 0, at most 1;"
                    + " the default is 0.33.")
    private double share = 0.33;

    @Mixin
    private JsonOptions jsonOptions = new JsonOptions();

    @Mixin
    private ColourOptions colour = new ColourOptions();

    @Mixin
    private WorkOptions work = new WorkOptions();

    /**
     * The command.
     *
     * @param terminal the streams to use
     */
    public ClusterCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        check();
        boolean isDebugging = DepescheCommand.isDebugging(spec.commandLine(), terminal);
        LogConfiguration.show(terminal.err(), isDebugging);
        Messages messages = new Messages(terminal.err(), isDebugging);
        WireClustering clustering = new WireClustering(share);
        // where a text comes from is all that is asked
        Pipeline.Builder builder = Pipeline.builder().discover().only(List.of("provenance"));
        work.limit(builder);
        Pipeline pipeline = builder.build();
        try (Articles articles = input.open(terminal, messages);
                CopyStore store = CopyStore.open(clustering::add)) {
            ExtractionRun run = new ExtractionRun(
                    pipeline, messages, work.threads(), work.progress(terminal, messages, articles, false));
            Tally tally =
                    run.run(articles, () -> new ExtractionRun.Output(new FingerprintReport(), store.destination()));
            if (tally.articles() == 0) {
                return ExitCode.NOTHING_READ;
            }
            write(clustering.groups(), store, messages);
            return tally.isClean() ? ExitCode.ALL_DONE : ExitCode.SOME_FAILED;
        } catch (OutputException e) {
            if (e.isClosedPipe()) {
                return ExitCode.ALL_DONE;
            }
            messages.say(e.getMessage());
            messages.explain(e);
            return ExitCode.SOME_FAILED;
        }
    }

    private void check() {
        work.check();
        if (!(share > 0 && share <= 1)) {
            throw new ParameterException(
                    spec.commandLine(), "--share is " + share + ", expected a number above 0 and at most 1");
        }
        if (path != null && Files.isDirectory(path)) {
            throw new ParameterException(spec.commandLine(), "-o " + path + " is a folder, expected a file");
        }
    }

    private void write(List<List<Integer>> groups, CopyStore store, Messages messages) throws OutputException {
        StoryReport report = report();
        try (Destination destination = path == null
                ? new StreamDestination("standard output", terminal.out(), report)
                : FileDestination.begin(path, report)) {
            for (List<Integer> group : groups) {
                destination.put("", report.story(new Copies(store, group)));
            }
            long grouped = groups.stream().flatMap(List::stream).distinct().count();
            String summary = report.summary(groups.size(), (int) grouped, store.size());
            if (!summary.isEmpty() || groups.isEmpty()) {
                destination.put("", summary);
            }
            destination.finish();
            if (groups.isEmpty() && summary.isEmpty() && work.isTold()) {
                messages.say("no two of the articles carry the same copy (" + store.size() + " read)");
            }
        }
    }

    private StoryReport report() {
        StoryFormat chosen = format;
        if (chosen == null) {
            chosen = path == null && terminal.isOutScreen() ? StoryFormat.PRETTY : StoryFormat.JSONL;
        }
        return switch (chosen) {
            case PRETTY ->
                new PrettyStories(
                        terminal.width(), colour.isColoured(terminal, path == null), jsonOptions.isTextWanted());
            case JSON -> new JsonStories(false, jsonOptions.offsets(), jsonOptions.isTextWanted());
            case JSONL -> new JsonStories(true, jsonOptions.offsets(), jsonOptions.isTextWanted());
        };
    }

    /** A format by its label. */
    static final class FormatName extends LabelConverter<StoryFormat> {

        FormatName() {
            super(StoryFormat.class);
        }
    }
}
