package org.depesche.core.extractor;

/**
 * Makes an extractor: the service that a plugin offers through {@link java.util.ServiceLoader}.
 *
 * <p>A provider has a public constructor without parameters and does no work before {@link #create}.
 */
public interface ExtractorProvider {

    /**
     * The name of the extractor, by which it is listed, chosen and set.
     *
     * @return lower-case letters, digits and hyphens, such as {@code quotes}; unique among the extractors of a pipeline
     */
    String name();

    /**
     * Makes the extractor. Called once for a pipeline.
     *
     * @param settings the settings of this extractor; a setting that nobody asks for here is an error of the caller
     * @return the extractor
     * @throws SettingsException if a setting has a wrong value
     */
    Extractor<?> create(Settings settings);
}
