package org.depesche.core.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.depesche.core.annotation.ExtensionReader;
import org.depesche.core.article.Article;
import org.depesche.core.article.Labelled;
import org.depesche.core.extractor.Analyzer;
import org.depesche.core.extractor.AnalyzerProvider;
import org.depesche.core.extractor.Extractor;
import org.depesche.core.extractor.ExtractorProvider;
import org.depesche.core.extractor.LanguageIdentifier;
import org.depesche.core.extractor.Settings;
import org.depesche.core.extractor.SettingsException;
import org.depesche.core.fault.Faults;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs extractors over articles. Immutable and thread safe: build one, share it, call {@link #extract} from as many threads as wanted.
 *
 * <p>Extractors run in an order computed from what they require, use and produce; ties go by name. What one of them does wrong becomes a
 * {@link Failure} in the result; the others go on.
 */
public final class Pipeline {

    /** Under this name failures speak of the service that tells languages. */
    private static final String LANGUAGE_IDENTIFIER = "language-identifier";

    private final List<RegisteredExtractor> extractors;
    private final List<RegisteredAnalyzer> analyzers;
    private final Discovery.@Nullable Service<LanguageIdentifier> identifier;
    private final List<ExtensionReader> extensionReaders;
    private final @Nullable TimeLimit limit;
    private final List<Failure> failures;

    private Pipeline(
            List<RegisteredExtractor> extractors,
            List<RegisteredAnalyzer> analyzers,
            Discovery.@Nullable Service<LanguageIdentifier> identifier,
            List<ExtensionReader> extensionReaders,
            @Nullable TimeLimit limit,
            List<Failure> failures) {
        this.extractors = List.copyOf(extractors);
        this.analyzers = List.copyOf(analyzers);
        this.identifier = identifier;
        this.extensionReaders = List.copyOf(extensionReaders);
        this.limit = limit;
        this.failures = List.copyOf(failures);
    }

    /**
     * A pipeline of all extractors on the class path or module path, with default settings.
     *
     * @return a new pipeline
     * @throws PipelineException if the extractors wait for each other in a circle
     */
    public static Pipeline standard() {
        return builder().discover().build();
    }

    /**
     * Starts a pipeline.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads an article. Never throws for an extractor's fault.
     *
     * @param article the article
     * @return what was found, and what could not be done
     */
    public Extraction extract(Article article) {
        if (article.language() != null || identifier == null) {
            return new ArticleRun(article, analyzers, limit, failures).run(extractors);
        }
        Article known = article;
        List<Failure> before = failures;
        LanguageIdentifier service = identifier.object();
        try {
            Optional<String> language = ContextLoader.call(identifier.loader(), () -> service.identify(article.text()));
            known = language.map(article::withLanguage).orElse(article);
        } catch (Throwable thrown) {
            Faults.contain(thrown);
            before = new ArrayList<>(failures);
            before.add(Failure.of(LANGUAGE_IDENTIFIER, Failure.Stage.EXTRACT, thrown));
        }
        return new ArticleRun(known, analyzers, limit, before).run(extractors);
    }

    /**
     * The extractors in the order in which they run.
     *
     * @return their descriptions
     */
    public List<ExtractorDescription> extractors() {
        return extractors.stream().map(RegisteredExtractor::description).toList();
    }

    /**
     * The readers of plugins' annotation kinds that were found, for the JSON codec.
     *
     * @return the readers
     */
    public List<ExtensionReader> extensionReaders() {
        return extensionReaders;
    }

    /**
     * What could not be loaded or made when the pipeline was built; it is part of every extraction too.
     *
     * @return the failures; empty when all went well
     */
    public List<Failure> failures() {
        return failures;
    }

    /** Collects what a pipeline is made of. Not thread safe. */
    public static final class Builder {

        private static final Logger log = LoggerFactory.getLogger(Pipeline.class);

        private final Discovery discovery = new Discovery();
        private final Map<String, Extractor<?>> given = new LinkedHashMap<>();
        private final Map<String, Analyzer<?>> givenAnalyzers = new LinkedHashMap<>();
        private final Set<String> without = new LinkedHashSet<>();
        private @Nullable Set<String> only;
        private Settings settings = Settings.none();
        private @Nullable TimeLimit limit;

        private Builder() {}

        /**
         * Adds what the class path and the module path offer through {@link java.util.ServiceLoader}.
         *
         * @return this builder
         */
        public Builder discover() {
            discovery.applicationPath();
            return this;
        }

        /**
         * Adds what the jars in a folder offer, each jar with a class loader of its own that asks its parent first. A jar that cannot be
         * read or offers nothing becomes a failure.
         *
         * @param directory a folder; files that do not end in {@code .jar} are passed over
         * @return this builder
         * @throws SettingsException if it is no folder or cannot be read
         */
        public Builder plugins(Path directory) {
            discovery.plugins(directory);
            return this;
        }

        /**
         * Adds a provider.
         *
         * @param provider the provider
         * @return this builder
         */
        public Builder provider(ExtractorProvider provider) {
            discovery.extractors.add(new Discovery.Service<>(provider, "code", null));
            return this;
        }

        /**
         * Adds an extractor.
         *
         * @param name its name, as {@link ExtractorProvider#name()} describes it
         * @param extractor the extractor
         * @return this builder
         * @throws IllegalArgumentException if it is no proper name, or an extractor was added under it before
         */
        public Builder extractor(String name, Extractor<?> extractor) {
            Objects.requireNonNull(extractor, "extractor");
            checkName(name);
            if (given.putIfAbsent(name, extractor) != null) {
                throw new IllegalArgumentException("two extractors under the name " + name);
            }
            return this;
        }

        /**
         * Adds an analyzer, before those discovered.
         *
         * @param name its name, as {@link AnalyzerProvider#name()} describes it
         * @param analyzer the analyzer
         * @return this builder
         * @throws IllegalArgumentException if it is no proper name, or an analyzer was added under it before
         */
        public Builder analyzer(String name, Analyzer<?> analyzer) {
            Objects.requireNonNull(analyzer, "analyzer");
            checkName(name);
            if (givenAnalyzers.putIfAbsent(name, analyzer) != null) {
                throw new IllegalArgumentException("two analyzers under the name " + name);
            }
            return this;
        }

        private static void checkName(String name) {
            if (!Labelled.isLabel(name)) {
                throw new IllegalArgumentException(
                        "a name is of lower-case letters, digits and hyphens, not '" + name + "'");
            }
        }

        /**
         * Keeps only some extractors.
         *
         * @param names their names
         * @return this builder
         */
        public Builder only(Collection<String> names) {
            only = new LinkedHashSet<>(names);
            return this;
        }

        /**
         * Leaves some extractors out.
         *
         * @param names their names
         * @return this builder
         */
        public Builder without(Collection<String> names) {
            without.addAll(names);
            return this;
        }

        /**
         * Sets the settings.
         *
         * @param values settings whose keys begin with the name of an extractor or analyzer
         * @return this builder
         */
        public Builder settings(Settings values) {
            settings = values;
            return this;
        }

        /**
         * Limits the time that an extractor may work on one article, by the clock. What takes longer is interrupted, becomes a {@link Failure}, and the next
         * extractor goes on. An extractor that does not hear the interrupt keeps a thread of its own busy; while three of its runs do, it is not run again. Extractors
         * then run in threads of the pipeline, one after the other for each article. Without a limit they run in the thread that calls {@link #extract}.
         *
         * @param time more than nothing
         * @return this builder
         * @throws IllegalArgumentException if it is not
         */
        public Builder timeLimit(Duration time) {
            if (time.isZero() || time.isNegative()) {
                throw new IllegalArgumentException("a limit of " + time + ", which is no time");
            }
            limit = new TimeLimit(time);
            return this;
        }

        /**
         * Makes the extractors and orders them.
         *
         * @return a new pipeline
         * @throws SettingsException if a name or a setting is unknown, or a setting has a wrong value
         * @throws PipelineException if the extractors wait for each other in a circle
         */
        public Pipeline build() {
            Assembly assembly = new Assembly(settings, discovery.failures);
            Map<String, Discovery.Service<ExtractorProvider>> providers =
                    assembly.named(discovery.extractors, given.keySet());
            SortedSet<String> names = new TreeSet<>(providers.keySet());
            names.addAll(given.keySet());
            refuseUnknown(only == null ? Set.of() : only, names);
            refuseUnknown(without, names);
            Set<String> off = new TreeSet<>(names);
            off.removeIf(name -> (only == null || only.contains(name)) && !without.contains(name));

            List<RegisteredExtractor> made = new ArrayList<>();
            given.forEach((name, extractor) -> {
                if (!off.contains(name)) {
                    assembly.given(name, extractor, made);
                }
            });
            providers.forEach((name, provider) -> {
                if (!off.contains(name)) {
                    assembly.create(name, provider, made);
                }
            });
            List<RegisteredAnalyzer> analyzers = assembly.analyzers(givenAnalyzers, discovery.analyzers);
            List<ExtensionReader> readers = assembly.extensionReaders(discovery.extensionReaders);
            Set<String> unread = new TreeSet<>(off);
            unread.addAll(assembly.failed());
            settings.refuseLeftovers(unread);
            assembly.failures()
                    .forEach(failure ->
                            log.debug("{} ({}): {}", failure.extractor(), failure.stage(), failure.message()));
            Discovery.Service<LanguageIdentifier> identifier =
                    discovery.identifiers.isEmpty() ? null : discovery.identifiers.get(0);
            return new Pipeline(ExecutionOrder.of(made), analyzers, identifier, readers, limit, assembly.failures());
        }

        private void refuseUnknown(Set<String> asked, SortedSet<String> names) {
            for (String name : asked) {
                if (!names.contains(name)) {
                    String known = names.isEmpty() ? "there are none" : "known are " + String.join(", ", names);
                    String lost = discovery.failures.isEmpty()
                            ? ""
                            : "; not loaded: "
                                    + discovery.failures.stream()
                                            .map(failure -> failure.extractor() + " (" + failure.message() + ")")
                                            .collect(Collectors.joining(", "));
                    throw new SettingsException("unknown extractor " + name + "; " + known + lost);
                }
            }
        }
    }
}
