package org.depesche.core.extractor;

/**
 * Makes an analyzer: a service, found through {@link java.util.ServiceLoader}.
 *
 * <p>A provider has a public constructor without parameters and does no work before {@link #create}.
 */
public interface AnalyzerProvider {

    /**
     * The name of the analyzer, by which it is set and by which failures name it.
     *
     * @return lower-case letters, digits and hyphens, such as {@code linguistics}
     */
    String name();

    /**
     * Makes the analyzer. Called once for a pipeline.
     *
     * @param settings the settings of this analyzer; a setting that nobody asks for here is an error of the caller
     * @return the analyzer
     * @throws SettingsException if a setting has a wrong value
     */
    Analyzer<?> create(Settings settings);
}
