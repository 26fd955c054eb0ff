package org.depesche.cli.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.depesche.cli.terminal.Messages;
import org.depesche.core.extractor.Settings;
import org.depesche.core.extractor.SettingsException;
import org.depesche.core.pipeline.Failure;
import org.depesche.core.pipeline.Pipeline;
import org.depesche.core.pipeline.PipelineException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what the pipeline is made of. */
final class PipelineOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--extractors",
            split = ",",
            paramLabel = "NAME",
            description = "Run only these, by the names that 'depesche extractors' lists.")
    private @Nullable List<String> only;

    @Option(names = "--without", split = ",", paramLabel = "NAME", description = "Run all but these.")
    private List<String> without = List.of();

    @Option(names = "--plugins", paramLabel = "DIR", description = "A folder of jars with further extractors.")
    private @Nullable Path plugins;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "A setting of an extractor; an unknown key is an error that lists the known ones.")
    private List<String> settings = List.of();

    /** Builds the pipeline; what the user got wrong is a {@link ParameterException}. */
    Pipeline build() {
        return build(builder -> {});
    }

    /**
     * Builds the pipeline; what the user got wrong is a {@link ParameterException}.
     *
     * @param completion adds what other options say
     */
    Pipeline build(Consumer<Pipeline.Builder> completion) {
        try {
            Pipeline.Builder builder = Pipeline.builder().discover();
            completion.accept(builder);
            if (plugins != null) {
                builder.plugins(plugins);
            }
            if (only != null) {
                builder.only(only);
            }
            return builder.without(without).settings(Settings.of(values())).build();
        } catch (SettingsException | PipelineException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            if (equals <= 0) {
                throw new ParameterException(
                        spec.commandLine(), "--set '" + setting + "' is not of the form KEY=VALUE");
            }
            values.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return values;
    }

    /** Says what could not be loaded. */
    static void report(List<Failure> failures, Messages messages) {
        for (Failure failure : failures) {
            messages.say(failure.extractor(), failure.stage().label(), failure.message());
            if (failure.cause() != null) {
                messages.explain(failure.cause());
            }
        }
    }
}
