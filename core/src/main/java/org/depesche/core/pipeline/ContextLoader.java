package org.depesche.core.pipeline;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs a plugin's code under the plugin's own class loader, so that what it looks up by name is found in its own jar. */
final class ContextLoader {

    private ContextLoader() {}

    static <T> T call(@Nullable ClassLoader loader, Supplier<T> code) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        if (loader == null || loader == before) {
            return code.get();
        }
        thread.setContextClassLoader(loader);
        try {
            return code.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
