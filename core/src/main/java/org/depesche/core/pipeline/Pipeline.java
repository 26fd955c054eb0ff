package org.depesche.core.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.depesche.core.annotation.Annotation;
import org.depesche.core.annotation.ExtensionReader;
import org.depesche.core.article.Article;
import org.depesche.core.extractor.Analyzer;
import org.depesche.core.extractor.AnalyzerProvider;
import org.depesche.core.extractor.Extractor;
import org.depesche.core.extractor.ExtractorProvider;
import org.depesche.core.extractor.LanguageIdentifier;
import org.depesche.core.extractor.Settings;
import org.depesche.core.extractor.SettingsException;
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

    private final List<RegisteredExtractor> extractors;
    private final List<RegisteredAnalyzer> analyzers;
    private final @Nullable LanguageIdentifier identifier;
    private final List<ExtensionReader> extensionReaders;
    private final List<Failure> failures;

    private Pipeline(
            List<RegisteredExtractor> extractors,
            List<RegisteredAnalyzer> analyzers,
            @Nullable LanguageIdentifier identifier,
            List<ExtensionReader> extensionReaders,
            List<Failure> failures) {
        this.extractors = List.copyOf(extractors);
        this.analyzers = List.copyOf(analyzers);
        this.identifier = identifier;
        this.extensionReaders = List.copyOf(extensionReaders);
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
        Article known = article;
        if (article.language() == null && identifier != null) {
            Optional<String> language = identifier.identify(article.text());
            if (language.isPresent()) {
                known = article.toBuilder().language(language.get()).build();
            }
        }
        return new ArticleRun(known, analyzers, failures).run(extractors);
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
         * @param name its name
         * @param extractor the extractor
         * @return this builder
         * @throws IllegalArgumentException if an extractor was added under that name before
         */
        public Builder extractor(String name, Extractor<?> extractor) {
            if (given.putIfAbsent(name, extractor) != null) {
                throw new IllegalArgumentException("two extractors under the name " + name);
            }
            return this;
        }

        /**
         * Adds an analyzer, before those discovered.
         *
         * @param name its name
         * @param analyzer the analyzer
         * @return this builder
         * @throws IllegalArgumentException if an analyzer was added under that name before
         */
        public Builder analyzer(String name, Analyzer<?> analyzer) {
            if (givenAnalyzers.putIfAbsent(name, analyzer) != null) {
                throw new IllegalArgumentException("two analyzers under the name " + name);
            }
            return this;
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
         * Makes the extractors and orders them.
         *
         * @return a new pipeline
         * @throws SettingsException if a name or a setting is unknown, or a setting has a wrong value
         * @throws PipelineException if the extractors wait for each other in a circle
         */
        public Pipeline build() {
            List<Failure> failures = new ArrayList<>(discovery.failures);
            Map<String, Discovery.Service<ExtractorProvider>> providers = named(failures);
            Set<String> names = new TreeSet<>(providers.keySet());
            names.addAll(given.keySet());
            refuseUnknown(only == null ? Set.of() : only, names);
            refuseUnknown(without, names);
            Set<String> off = new TreeSet<>(names);
            off.removeIf(name -> (only == null || only.contains(name)) && !without.contains(name));

            List<RegisteredExtractor> made = new ArrayList<>();
            given.forEach((name, extractor) -> {
                if (!off.contains(name)) {
                    register(name, extractor, "code", null, made, failures);
                }
            });
            providers.forEach((name, provider) -> {
                if (!off.contains(name)) {
                    create(name, provider, made, failures);
                }
            });
            List<RegisteredAnalyzer> analyzers = analyzers(failures);
            settings.refuseLeftovers(off);
            failures.forEach(
                    failure -> log.debug("{} ({}): {}", failure.extractor(), failure.stage(), failure.message()));
            LanguageIdentifier identifier = discovery.identifiers.isEmpty()
                    ? null
                    : discovery.identifiers.get(0).object();
            List<ExtensionReader> readers = new ArrayList<>();
            discovery.extensionReaders.forEach(service -> readers.add(service.object()));
            return new Pipeline(ExecutionOrder.of(made), analyzers, identifier, readers, failures);
        }

        private Map<String, Discovery.Service<ExtractorProvider>> named(List<Failure> failures) {
            Map<String, Discovery.Service<ExtractorProvider>> named = new LinkedHashMap<>();
            for (Discovery.Service<ExtractorProvider> service : discovery.extractors) {
                String name;
                try {
                    name = ContextLoader.call(
                            service.loader(), () -> service.object().name());
                } catch (Throwable thrown) {
                    fail(service.origin(), Failure.Stage.LOAD, thrown, failures);
                    continue;
                }
                Discovery.Service<ExtractorProvider> first = named.get(name);
                if (first != null || given.containsKey(name)) {
                    String other =
                            first == null ? "code" : first.object().getClass().getName() + " of " + first.origin();
                    String message = service.object().getClass().getName() + " of " + service.origin()
                            + " left out: the name is taken by " + other;
                    failures.add(new Failure(name, Failure.Stage.LOAD, message, null));
                } else {
                    named.put(name, service);
                }
            }
            return named;
        }

        private static void refuseUnknown(Set<String> asked, Set<String> names) {
            for (String name : asked) {
                if (!names.contains(name)) {
                    throw new SettingsException(
                            "unknown extractor " + name + "; known are " + String.join(", ", names));
                }
            }
        }

        private void create(
                String name,
                Discovery.Service<ExtractorProvider> service,
                List<RegisteredExtractor> made,
                List<Failure> failures) {
            Extractor<?> extractor;
            try {
                extractor = ContextLoader.call(
                        service.loader(), () -> service.object().create(settings.scope(name)));
            } catch (SettingsException e) {
                throw e;
            } catch (Throwable thrown) {
                fail(name, Failure.Stage.CREATE, thrown, failures);
                return;
            }
            register(name, extractor, service.origin(), service.loader(), made, failures);
        }

        private static void register(
                String name,
                @Nullable Extractor<?> extractor,
                String origin,
                @Nullable ClassLoader loader,
                List<RegisteredExtractor> made,
                List<Failure> failures) {
            if (extractor == null) {
                failures.add(new Failure(name, Failure.Stage.CREATE, "its provider returned null", null));
                return;
            }
            try {
                made.add(ContextLoader.call(
                        loader, () -> new RegisteredExtractor(describe(name, extractor, origin), extractor, loader)));
            } catch (Throwable thrown) {
                fail(name, Failure.Stage.CREATE, thrown, failures);
            }
        }

        private static ExtractorDescription describe(String name, Extractor<?> extractor, String origin) {
            return new ExtractorDescription(
                    name,
                    extractor.produces(),
                    sorted(extractor.requires()),
                    sorted(extractor.uses()),
                    List.copyOf(new TreeSet<>(extractor.languages())),
                    origin);
        }

        private static List<Class<? extends Annotation>> sorted(Set<Class<? extends Annotation>> types) {
            List<Class<? extends Annotation>> list = new ArrayList<>(types);
            list.sort((a, b) -> a.getName().compareTo(b.getName()));
            return list;
        }

        private List<RegisteredAnalyzer> analyzers(List<Failure> failures) {
            List<RegisteredAnalyzer> analyzers = new ArrayList<>();
            givenAnalyzers.forEach((name, analyzer) -> analyzers.add(new RegisteredAnalyzer(name, analyzer, null)));
            for (Discovery.Service<AnalyzerProvider> service : discovery.analyzers) {
                try {
                    analyzers.add(ContextLoader.call(service.loader(), () -> {
                        String name = service.object().name();
                        return new RegisteredAnalyzer(
                                name, service.object().create(settings.scope(name)), service.loader());
                    }));
                } catch (SettingsException e) {
                    throw e;
                } catch (Throwable thrown) {
                    fail(service.origin(), Failure.Stage.CREATE, thrown, failures);
                }
            }
            return analyzers;
        }

        private static void fail(String name, Failure.Stage stage, Throwable thrown, List<Failure> failures) {
            if (!Faults.isContained(thrown)) {
                throw Faults.rethrow(thrown);
            }
            failures.add(Failure.of(name, stage, thrown));
        }
    }
}
