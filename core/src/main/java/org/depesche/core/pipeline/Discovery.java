package org.depesche.core.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.depesche.core.annotation.ExtensionReader;
import org.depesche.core.extractor.AnalyzerProvider;
import org.depesche.core.extractor.ExtractorProvider;
import org.depesche.core.extractor.LanguageIdentifier;
import org.depesche.core.extractor.SettingsException;
import org.depesche.core.fault.ServiceWalk;
import org.jspecify.annotations.Nullable;

/** Finds services on the class path, the module path and in a directory of plugin jars. What cannot be loaded becomes a failure. */
final class Discovery {

    private static final String JAR = ".jar";
    private static final String CLASS_PATH = "class path";

    final List<Service<ExtractorProvider>> extractors = new ArrayList<>();
    final List<Service<AnalyzerProvider>> analyzers = new ArrayList<>();
    final List<Service<LanguageIdentifier>> identifiers = new ArrayList<>();
    final List<Service<ExtensionReader>> extensionReaders = new ArrayList<>();
    final List<Failure> failures = new ArrayList<>();

    /**
     * A service object and where it came from.
     *
     * @param loader the plugin's own class loader, null for one found on the application's path
     */
    record Service<S>(S object, String origin, @Nullable ClassLoader loader) {

        /** For messages: the class and where it came from. */
        String description() {
            return object.getClass().getName() + " of " + origin;
        }
    }

    void applicationPath() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ClassLoader loader = context == null ? Discovery.class.getClassLoader() : context;
        // Each load stands here by itself because the module system asks for the class that uses the service.
        add(ServiceLoader.load(ExtractorProvider.class, loader), extractors);
        add(ServiceLoader.load(AnalyzerProvider.class, loader), analyzers);
        add(ServiceLoader.load(LanguageIdentifier.class, loader), identifiers);
        add(ServiceLoader.load(ExtensionReader.class, loader), extensionReaders);
    }

    void plugins(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new SettingsException("plugin directory " + directory + " is not a folder");
        }
        List<Path> jars;
        try (Stream<Path> files = Files.list(directory)) {
            jars = files.filter(file -> file.getFileName().toString().endsWith(JAR))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new SettingsException("plugin directory " + directory + " cannot be read: " + e.getMessage());
        }
        jars.forEach(this::plugin);
    }

    private void plugin(Path path) {
        String origin = path.getFileName().toString();
        PluginJar jar;
        try {
            jar = PluginJar.open(path);
        } catch (IOException e) {
            failures.add(new Failure(origin, Failure.Stage.LOAD, "not a readable jar: " + e.getMessage(), e));
            return;
        }
        int before = count();
        int failed = failures.size();
        add(jar, ExtractorProvider.class, extractors);
        add(jar, AnalyzerProvider.class, analyzers);
        add(jar, LanguageIdentifier.class, identifiers);
        add(jar, ExtensionReader.class, extensionReaders);
        if (count() == before && failures.size() == failed) {
            String message =
                    "holds no service: META-INF/services/" + ExtractorProvider.class.getName() + " is missing or empty";
            failures.add(new Failure(origin, Failure.Stage.LOAD, message, null));
        }
    }

    private int count() {
        return extractors.size() + analyzers.size() + identifiers.size() + extensionReaders.size();
    }

    private <S> void add(PluginJar jar, Class<S> service, List<Service<S>> found) {
        for (S object : jar.services(service, failures)) {
            found.add(new Service<>(object, jar.name(), jar.loader()));
        }
    }

    private <S> void add(ServiceLoader<S> services, List<Service<S>> found) {
        for (S object : ServiceWalk.all(services, fault -> fail(CLASS_PATH, fault))) {
            found.add(new Service<>(object, originOf(object.getClass()), null));
        }
    }

    private void fail(String origin, Throwable thrown) {
        failures.add(Failure.of(origin, Failure.Stage.LOAD, thrown));
    }

    private static String originOf(Class<?> type) {
        if (type.getModule().isNamed()) {
            return type.getModule().getName();
        }
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return CLASS_PATH;
        }
        String path = source.getLocation().getPath();
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }
}
