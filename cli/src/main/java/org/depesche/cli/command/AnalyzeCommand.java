package org.depesche.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.depesche.cli.input.Articles;
import org.depesche.cli.input.Item;
import org.depesche.cli.output.OutputException;
import org.depesche.cli.terminal.LogConfiguration;
import org.depesche.cli.terminal.Messages;
import org.depesche.cli.terminal.Terminal;
import org.depesche.cli.terminal.VisibleText;
import org.depesche.core.article.Article;
import org.depesche.core.pipeline.Pipeline;
import org.depesche.linguistics.Analysis;
import org.depesche.linguistics.AnalysisView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code depesche analyze}. */
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Shows how the text of articles is read: sentences, clauses with their verbs, moods and subjects.",
        sortOptions = false)
public final class AnalyzeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--tokens",
            description = "List the tokens of each sentence with part of speech, tag, base form and mood.")
    private boolean isEachTokenShown;

    /**
     * The command.
     *
     * @param terminal the streams to use
     */
    public AnalyzeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean isDebugging = DepescheCommand.isDebugging(spec.commandLine(), terminal);
        LogConfiguration.show(terminal.err(), isDebugging);
        Messages messages = new Messages(terminal.err(), isDebugging);
        // without an extractor it does no more than tell the language
        Pipeline identification = Pipeline.builder().discover().only(List.of()).build();
        long read = 0;
        boolean isClean = true;
        try (Articles articles = input.open(terminal, messages)) {
            for (Item item = articles.next(); item != null; item = articles.next()) {
                if (item instanceof Item.Read found) {
                    Article article = identification.extract(found.article()).article();
                    write((read++ == 0 ? "" : "\n") + view(article));
                } else if (item instanceof Item.Unread unread) {
                    messages.say(unread.input(), unread.place(), unread.message());
                    isClean = false;
                }
            }
        } catch (OutputException e) {
            if (e.isClosedPipe()) {
                return ExitCode.ALL_DONE;
            }
            messages.say(e.getMessage());
            return ExitCode.SOME_FAILED;
        }
        return read == 0 ? ExitCode.NOTHING_READ : isClean ? ExitCode.ALL_DONE : ExitCode.SOME_FAILED;
    }

    private String view(Article article) {
        Analysis analysis = Analysis.of(article);
        String remark = analysis.wordFormsKnown() ? "" : "; words of this language are not known";
        return "# " + VisibleText.line(article.id()) + " (" + analysis.language() + remark + ")\n"
                + VisibleText.lines(new AnalysisView(analysis, isEachTokenShown).render());
    }

    private void write(String text) throws OutputException {
        try {
            terminal.out().write(text.getBytes(StandardCharsets.UTF_8));
            terminal.out().flush();
        } catch (IOException e) {
            throw new OutputException("standard output", e);
        }
    }
}
