package org.depesche.core.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.depesche.core.annotation.Annotation;
import org.depesche.core.annotation.ExtensionReader;
import org.depesche.core.article.Labelled;
import org.depesche.core.extractor.Analyzer;
import org.depesche.core.extractor.AnalyzerProvider;
import org.depesche.core.extractor.Extractor;
import org.depesche.core.extractor.ExtractorProvider;
import org.depesche.core.extractor.Settings;
import org.depesche.core.extractor.SettingsException;
import org.depesche.core.fault.Faults;
import org.jspecify.annotations.Nullable;

/** Makes the parts of one pipeline of what was given and found; what a provider does wrong becomes a failure. */
final class Assembly {

    private static final String BY_HAND = "code";

    private final Settings settings;
    private final List<Failure> failures;
    private final Set<String> failed = new HashSet<>();

    Assembly(Settings settings, List<Failure> before) {
        this.settings = settings;
        this.failures = new ArrayList<>(before);
    }

    List<Failure> failures() {
        return failures;
    }

    /** The names of extractors that could not be made, whose settings therefore stand unread. */
    Set<String> failed() {
        return failed;
    }

    /** Providers by name; one without a proper name, or with a name that is taken, is left out. */
    Map<String, Discovery.Service<ExtractorProvider>> named(
            List<Discovery.Service<ExtractorProvider>> providers, Set<String> given) {
        Map<String, Discovery.Service<ExtractorProvider>> named = new LinkedHashMap<>();
        for (Discovery.Service<ExtractorProvider> service : providers) {
            String name = label(service, () -> service.object().name());
            if (name == null) {
                continue;
            }
            Discovery.Service<ExtractorProvider> first = named.get(name);
            if (first != null || given.contains(name)) {
                String other = first == null ? BY_HAND : first.description();
                failures.add(new Failure(name, Failure.Stage.LOAD, taken(service, "name", other), null));
            } else {
                named.put(name, service);
            }
        }
        return named;
    }

    /** A provider's own name for something, or null after a failure if it has no proper one. */
    private @Nullable String label(
            Discovery.Service<?> service, ContextLoader.Call<@Nullable String, RuntimeException> call) {
        String label;
        try {
            label = ContextLoader.call(service.loader(), call);
        } catch (Throwable thrown) {
            fail(service.origin(), Failure.Stage.LOAD, thrown);
            return null;
        }
        if (label == null || !Labelled.isLabel(label)) {
            String message = service.object().getClass().getName() + " calls itself " + label
                    + ": a name is of lower-case letters, digits and hyphens";
            failures.add(new Failure(service.origin(), Failure.Stage.LOAD, message, null));
            return null;
        }
        return label;
    }

    private static String taken(Discovery.Service<?> service, String what, String other) {
        return service.description() + " left out: the " + what + " is taken by " + other;
    }

    void given(String name, Extractor<?> extractor, List<RegisteredExtractor> made) {
        register(name, extractor, BY_HAND, null, made);
    }

    void create(String name, Discovery.Service<ExtractorProvider> service, List<RegisteredExtractor> made) {
        Extractor<?> extractor;
        try {
            extractor =
                    ContextLoader.call(service.loader(), () -> service.object().create(settings.scope(name)));
        } catch (SettingsException e) {
            throw e;
        } catch (Throwable thrown) {
            fail(name, Failure.Stage.CREATE, thrown);
            return;
        }
        register(name, extractor, service.origin(), service.loader(), made);
    }

    private void register(
            String name,
            @Nullable Extractor<?> extractor,
            String origin,
            @Nullable ClassLoader loader,
            List<RegisteredExtractor> made) {
        if (extractor == null) {
            failed.add(name);
            failures.add(new Failure(name, Failure.Stage.CREATE, "its provider returned null", null));
            return;
        }
        try {
            made.add(ContextLoader.call(
                    loader, () -> new RegisteredExtractor(describe(name, extractor, origin), extractor, loader)));
        } catch (Throwable thrown) {
            fail(name, Failure.Stage.CREATE, thrown);
        }
    }

    private static ExtractorDescription describe(String name, Extractor<?> extractor, String origin) {
        Set<String> languages = new TreeSet<>();
        extractor.languages().forEach(language -> languages.add(language.toLowerCase(Locale.ROOT)));
        return new ExtractorDescription(
                name,
                extractor.produces(),
                sorted(extractor.requires()),
                sorted(extractor.uses()),
                List.copyOf(languages),
                origin);
    }

    private static List<Class<? extends Annotation>> sorted(Set<Class<? extends Annotation>> types) {
        List<Class<? extends Annotation>> list = new ArrayList<>(types);
        list.sort((a, b) -> a.getName().compareTo(b.getName()));
        return list;
    }

    /** The analyzers, those given by hand first: the first of a type is the one that is asked. */
    List<RegisteredAnalyzer> analyzers(
            Map<String, Analyzer<?>> given, List<Discovery.Service<AnalyzerProvider>> services) {
        List<RegisteredAnalyzer> analyzers = new ArrayList<>();
        given.forEach((name, analyzer) -> analyzer(name, null, () -> analyzer, analyzers));
        for (Discovery.Service<AnalyzerProvider> service : services) {
            String name = label(service, () -> service.object().name());
            if (name != null) {
                analyzer(name, service.loader(), () -> service.object().create(settings.scope(name)), analyzers);
            }
        }
        return analyzers;
    }

    private void analyzer(
            String name,
            @Nullable ClassLoader loader,
            ContextLoader.Call<@Nullable Analyzer<?>, RuntimeException> maker,
            List<RegisteredAnalyzer> analyzers) {
        try {
            Analyzer<?> analyzer = ContextLoader.call(loader, maker);
            Class<?> type = analyzer == null ? null : ContextLoader.call(loader, analyzer::type);
            if (analyzer == null || type == null) {
                failed.add(name);
                failures.add(new Failure(name, Failure.Stage.CREATE, "no analyzer, or one without a type", null));
            } else {
                analyzers.add(new RegisteredAnalyzer(name, type, analyzer, loader));
            }
        } catch (SettingsException e) {
            throw e;
        } catch (Throwable thrown) {
            fail(name, Failure.Stage.CREATE, thrown);
        }
    }

    /** The readers of plugins' kinds, one a kind. */
    List<ExtensionReader> extensionReaders(List<Discovery.Service<ExtensionReader>> services) {
        Map<String, Discovery.Service<ExtensionReader>> byKind = new LinkedHashMap<>();
        for (Discovery.Service<ExtensionReader> service : services) {
            String kind = label(service, () -> service.object().kind());
            if (kind == null) {
                continue;
            }
            Discovery.Service<ExtensionReader> first = byKind.putIfAbsent(kind, service);
            if (first != null) {
                failures.add(new Failure(kind, Failure.Stage.LOAD, taken(service, "kind", first.description()), null));
            }
        }
        List<ExtensionReader> readers = new ArrayList<>();
        byKind.values().forEach(service -> readers.add(service.object()));
        return readers;
    }

    private void fail(String name, Failure.Stage stage, Throwable thrown) {
        Faults.contain(thrown);
        if (stage == Failure.Stage.CREATE) {
            failed.add(name);
        }
        failures.add(Failure.of(name, stage, thrown));
    }
}
