package org.depesche.core.pipeline;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.depesche.core.annotation.ExtensionReader;
import org.depesche.core.extractor.AnalyzerProvider;
import org.depesche.core.extractor.ExtractorProvider;
import org.depesche.core.extractor.LanguageIdentifier;
import org.depesche.core.extractor.SettingsException;
import org.jspecify.annotations.Nullable;

/** Finds services on the class path, the module path and in a directory of plugin jars. What cannot be loaded becomes a failure. */
final class Discovery {

    /** A loader that throws this often in a row is taken to throw for ever. */
    private static final int MAX_CONSECUTIVE_FAULTS = 100;

    private static final String JAR = ".jar";

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
    record Service<S>(S object, String origin, @Nullable ClassLoader loader) {}

    void applicationPath() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ClassLoader loader = context == null ? Discovery.class.getClassLoader() : context;
        addAll(loader, null, "class path");
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
        } catch (IOException e) {
            throw new SettingsException("plugin directory " + directory + " cannot be read: " + e.getMessage());
        }
        jars.forEach(this::plugin);
    }

    private void plugin(Path jar) {
        String origin = jar.getFileName().toString();
        URL url;
        try {
            new JarFile(jar.toFile()).close();
            url = jar.toUri().toURL();
        } catch (MalformedURLException e) {
            failures.add(new Failure(origin, Failure.Stage.LOAD, "its path is no URL: " + e.getMessage(), e));
            return;
        } catch (IOException e) {
            failures.add(new Failure(origin, Failure.Stage.LOAD, "not a readable jar: " + e.getMessage(), e));
            return;
        }
        int before = count();
        int failed = failures.size();
        // The loader lives as long as the extractors that it loaded: closing it here would take their classes away.
        URLClassLoader loader =
                new URLClassLoader("plugin " + origin, new URL[] {url}, Discovery.class.getClassLoader());
        addAll(loader, loader, origin);
        if (count() == before && failures.size() == failed) {
            String message =
                    "holds no service: META-INF/services/" + ExtractorProvider.class.getName() + " is missing or empty";
            failures.add(new Failure(origin, Failure.Stage.LOAD, message, null));
        }
    }

    private int count() {
        return extractors.size() + analyzers.size() + identifiers.size() + extensionReaders.size();
    }

    private void addAll(ClassLoader loader, @Nullable ClassLoader own, String origin) {
        // Each load stands here by itself because the module system asks for the class that uses the service.
        add(ServiceLoader.load(ExtractorProvider.class, loader), own, origin, extractors);
        add(ServiceLoader.load(AnalyzerProvider.class, loader), own, origin, analyzers);
        add(ServiceLoader.load(LanguageIdentifier.class, loader), own, origin, identifiers);
        add(ServiceLoader.load(ExtensionReader.class, loader), own, origin, extensionReaders);
    }

    private <S> void add(ServiceLoader<S> services, @Nullable ClassLoader own, String origin, List<Service<S>> found) {
        List<Service<S>> here = new ArrayList<>();
        Iterator<S> iterator = services.iterator();
        int faults = 0;
        while (faults < MAX_CONSECUTIVE_FAULTS) {
            try {
                if (!iterator.hasNext()) {
                    break;
                }
                S object = iterator.next();
                faults = 0;
                ClassLoader home = object.getClass().getClassLoader();
                if (own == null || home == own) {
                    here.add(new Service<>(object, own == null ? originOf(object.getClass()) : origin, own));
                }
            } catch (Throwable thrown) {
                if (!Faults.isContained(thrown)) {
                    throw Faults.rethrow(thrown);
                }
                faults++;
                failures.add(Failure.of(origin, Failure.Stage.LOAD, thrown));
            }
        }
        // The order of the class path must not show in the result.
        here.sort(Comparator.comparing(service -> service.object().getClass().getName()));
        found.addAll(here);
    }

    private static String originOf(Class<?> type) {
        if (type.getModule().isNamed()) {
            return type.getModule().getName();
        }
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return "class path";
        }
        String path = source.getLocation().getPath();
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }
}
