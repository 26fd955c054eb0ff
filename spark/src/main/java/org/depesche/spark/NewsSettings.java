package org.depesche.spark;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.depesche.core.extractor.Settings;
import org.depesche.core.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;

/**
 * What the pipeline on each machine is made of. It travels with the tasks: an immutable value of strings.
 *
 * @param extractors the names of the extractors to run, null for all that are found
 * @param without the names of extractors to leave out
 * @param values settings of extractors, by key
 * @param isTextWritten whether rows carry the text of every article; where a reader assembled it they always do
 */
public record NewsSettings(
        @Nullable List<String> extractors, List<String> without, Map<String, String> values, boolean isTextWritten)
        implements Serializable {

    private static final NewsSettings STANDARD = new NewsSettings(null, List.of(), Map.of(), false);

    /** Copies the collections. */
    public NewsSettings {
        extractors = extractors == null ? null : List.copyOf(extractors);
        without = List.copyOf(without);
        values = Map.copyOf(Objects.requireNonNull(values, "values"));
    }

    /**
     * All extractors as they are.
     *
     * @return the standard settings
     */
    public static NewsSettings standard() {
        return STANDARD;
    }

    /**
     * The same settings with or without texts.
     *
     * @param value whether rows carry the text of every article
     * @return settings
     */
    public NewsSettings withText(boolean value) {
        return new NewsSettings(extractors, without, values, value);
    }

    /**
     * The same settings with these extractors alone.
     *
     * @param names their names, null for all
     * @return settings
     */
    public NewsSettings only(@Nullable List<String> names) {
        return new NewsSettings(names, without, values, isTextWritten);
    }

    /**
     * The same settings without these extractors.
     *
     * @param names their names
     * @return settings
     */
    public NewsSettings without(List<String> names) {
        return new NewsSettings(extractors, names, values, isTextWritten);
    }

    /**
     * The same settings with other settings of extractors.
     *
     * @param settings by key
     * @return settings
     */
    public NewsSettings values(Map<String, String> settings) {
        return new NewsSettings(extractors, without, settings, isTextWritten);
    }

    /**
     * Builds the pipeline.
     *
     * @return a pipeline
     * @throws RuntimeException as {@link Pipeline.Builder#build} says, if a name or key is not known
     */
    Pipeline build() {
        Pipeline.Builder builder = Pipeline.builder().discover();
        if (extractors != null) {
            builder.only(extractors);
        }
        return builder.without(without).settings(Settings.of(values)).build();
    }
}
