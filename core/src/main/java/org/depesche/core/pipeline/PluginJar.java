package org.depesche.core.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.jar.JarFile;
import org.depesche.core.fault.Faults;

/**
 * A jar with services of its own, under a class loader that asks its parent first.
 *
 * <p>{@link java.util.ServiceLoader} would make the providers of the parent anew for each jar and lay their faults at its door, so the
 * lists of services are read here, from this jar alone.
 */
final class PluginJar {

    private static final String SERVICES = "META-INF/services/";

    private final URLClassLoader loader;

    private PluginJar(URLClassLoader loader) {
        this.loader = loader;
    }

    /**
     * Opens a jar.
     *
     * @throws IOException if it cannot be read as one
     */
    static PluginJar open(Path jar) throws IOException {
        try {
            new JarFile(jar.toFile()).close();
        } catch (RuntimeException e) {
            throw new IOException(e.getMessage(), e);
        }
        // The loader lives as long as the extractors that it loaded: closing it would take their classes away.
        return new PluginJar(new URLClassLoader(
                "plugin " + jar.getFileName(), new URL[] {jar.toUri().toURL()}, PluginJar.class.getClassLoader()));
    }

    ClassLoader loader() {
        return loader;
    }

    /** The jar's own services of one type, in the order of their lists; what cannot be made goes to {@code faults}. */
    <S> List<S> services(Class<S> service, Consumer<Throwable> faults) {
        List<S> made = new ArrayList<>();
        Set<String> names;
        try {
            names = names(service);
        } catch (IOException e) {
            faults.accept(e);
            return made;
        }
        for (String name : names) {
            try {
                made.add(ContextLoader.call(loader, () -> service.cast(make(name))));
            } catch (Throwable thrown) {
                Faults.contain(thrown);
                faults.accept(thrown);
            }
        }
        return made;
    }

    private Set<String> names(Class<?> service) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        URL list = loader.findResource(SERVICES + service.getName());
        if (list == null) {
            return names;
        }
        URLConnection connection = list.openConnection();
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .map(line -> line.substring(0, line.indexOf('#') < 0 ? line.length() : line.indexOf('#')))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .forEach(names::add);
        }
        return names;
    }

    private Object make(String name) {
        try {
            return Class.forName(name, true, loader).getConstructor().newInstance();
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            if (cause != null) {
                Faults.contain(cause);
            }
            throw new IllegalStateException(name + " cannot be made: " + cause, cause);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("no class " + name + " is in the jar", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name + " has no public constructor without parameters: " + e, e);
        }
    }
}
