package org.depesche.cli.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.depesche.cli.output.Columns;
import org.depesche.cli.output.OutputException;
import org.depesche.cli.output.OutputFormat;
import org.depesche.cli.terminal.LogConfiguration;
import org.depesche.cli.terminal.Messages;
import org.depesche.cli.terminal.Terminal;
import org.depesche.core.annotation.Annotation;
import org.depesche.core.pipeline.ExtractorDescription;
import org.depesche.core.pipeline.Failure;
import org.depesche.core.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code depesche extractors}. */
@Command(
        name = "extractors",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Lists the extractors that were found, in the order in which they run.")
public final class ExtractorsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PipelineOptions pipelineOptions = new PipelineOptions();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            converter = OutputOptions.FormatName.class,
            description = "pretty (the default) or json.")
    private OutputFormat format = OutputFormat.PRETTY;

    /**
     * The command.
     *
     * @param terminal the streams to use
     */
    public ExtractorsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        boolean isDebugging = DepescheCommand.isDebugging(spec.commandLine(), terminal);
        LogConfiguration.show(terminal.err(), isDebugging);
        Messages messages = new Messages(terminal.err(), isDebugging);
        Pipeline pipeline = pipelineOptions.build();
        PipelineOptions.report(pipeline.failures(), messages);
        String list = switch (format) {
            case PRETTY -> table(pipeline.extractors());
            case JSON -> json(pipeline);
            case JSONL, JSONLD, HTML, CSV ->
                throw new ParameterException(
                        spec.commandLine(), "--to '" + format.label() + "' is for articles, expected pretty or json");
        };
        try {
            terminal.out().write(list.getBytes(StandardCharsets.UTF_8));
            terminal.out().flush();
        } catch (IOException e) {
            OutputException output = new OutputException("standard output", e);
            if (!output.isClosedPipe()) {
                messages.say(output.getMessage());
                return ExitCode.SOME_FAILED;
            }
        }
        return pipeline.failures().isEmpty() ? ExitCode.ALL_DONE : ExitCode.SOME_FAILED;
    }

    private static String table(List<ExtractorDescription> extractors) {
        Columns table = new Columns();
        table.row("NAME", "PRODUCES", "NEEDS", "USES", "LANGUAGES", "FROM");
        for (ExtractorDescription extractor : extractors) {
            table.row(
                    extractor.name(),
                    extractor.produces().getSimpleName(),
                    names(extractor.requires()),
                    names(extractor.uses()),
                    extractor.languages().isEmpty() ? "any" : String.join(", ", extractor.languages()),
                    extractor.origin());
        }
        return table.toString();
    }

    private static String names(List<Class<? extends Annotation>> types) {
        return types.isEmpty()
                ? "-"
                : String.join(", ", types.stream().map(Class::getSimpleName).toList());
    }

    private static String json(Pipeline pipeline) throws IOException {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            json.writeArrayFieldStart("extractors");
            for (ExtractorDescription extractor : pipeline.extractors()) {
                json.writeStartObject();
                json.writeStringField("name", extractor.name());
                json.writeStringField("produces", extractor.produces().getSimpleName());
                list(
                        json,
                        "requires",
                        extractor.requires().stream().map(Class::getSimpleName).toList());
                list(
                        json,
                        "uses",
                        extractor.uses().stream().map(Class::getSimpleName).toList());
                list(json, "languages", extractor.languages());
                json.writeStringField("origin", extractor.origin());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("failures");
            for (Failure failure : pipeline.failures()) {
                json.writeStartObject();
                json.writeStringField("extractor", failure.extractor());
                json.writeStringField("stage", failure.stage().label());
                json.writeStringField("message", failure.message());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void list(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
