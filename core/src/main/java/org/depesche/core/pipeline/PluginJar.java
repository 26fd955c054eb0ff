package org.depesche.core.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.depesche.core.fault.Faults;
import org.depesche.core.fault.MessageLine;
import org.jspecify.annotations.Nullable;

/**
 * A jar with services of its own, under a class loader that asks its parent first.
 *
 * <p>{@link java.util.ServiceLoader} would make the providers of the parent anew for each jar and lay their faults at its door, so the
 * lists of services are read here, from this jar alone.
 */
final class PluginJar {

    private static final String SERVICES = "META-INF/services/";

    private final String name;
    private final URLClassLoader loader;
    private final Map<String, Set<String>> lists;

    private PluginJar(String name, URLClassLoader loader, Map<String, Set<String>> lists) {
        this.name = name;
        this.loader = loader;
        this.lists = lists;
    }

    /**
     * Opens a jar.
     *
     * @throws IOException if it cannot be read as one
     */
    static PluginJar open(Path path) throws IOException {
        Map<String, Set<String>> lists = new HashMap<>();
        try (JarFile jar = new JarFile(path.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (entry.getName().startsWith(SERVICES) && !entry.isDirectory()) {
                    lists.put(entry.getName().substring(SERVICES.length()), types(jar, entry));
                }
            }
        } catch (RuntimeException e) {
            throw new IOException(e.getMessage(), e);
        }
        String name = path.getFileName().toString();
        URL[] urls = {path.toUri().toURL()};
        // The loader lives as long as the extractors that it loaded: closing it would take their classes away.
        return new PluginJar(name, new URLClassLoader("plugin " + name, urls, PluginJar.class.getClassLoader()), lists);
    }

    private static Set<String> types(JarFile jar, JarEntry entry) throws IOException {
        Set<String> types = new LinkedHashSet<>();
        try (InputStream in = jar.getInputStream(entry)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .map(line -> line.substring(0, line.indexOf('#') < 0 ? line.length() : line.indexOf('#')))
                    .map(String::strip)
                    .filter(type -> !type.isEmpty())
                    .forEach(types::add);
        }
        return types;
    }

    String name() {
        return name;
    }

    ClassLoader loader() {
        return loader;
    }

    /** The jar's own services of one type, in the order of their list; what cannot be made goes to {@code failures}. */
    <S> List<S> services(Class<S> service, List<Failure> failures) {
        List<S> made = new ArrayList<>();
        for (String type : lists.getOrDefault(service.getName(), Set.of())) {
            try {
                Object object = ContextLoader.call(loader, () -> make(type));
                if (object.getClass().getClassLoader() != loader) {
                    failures.add(failure(type + " is on the application's path already", null));
                } else if (!service.isInstance(object)) {
                    failures.add(failure(type + " is no " + service.getSimpleName(), null));
                } else {
                    made.add(service.cast(object));
                }
            } catch (Throwable caught) {
                Throwable thrown = caught instanceof InvocationTargetException && caught.getCause() != null
                        ? caught.getCause()
                        : caught;
                Faults.contain(thrown);
                failures.add(failure(type + " cannot be made: " + MessageLine.of(thrown), thrown));
            }
        }
        return made;
    }

    private Failure failure(String message, @Nullable Throwable cause) {
        return new Failure(name, Failure.Stage.LOAD, message, cause);
    }

    private Object make(String type) throws ReflectiveOperationException {
        return Class.forName(type, true, loader).getConstructor().newInstance();
    }
}
