package org.depesche.core.pipeline;

import org.jspecify.annotations.Nullable;

/** Runs a plugin's code under the plugin's own class loader, so that what it looks up by name is found in its own jar. */
final class ContextLoader {

    private ContextLoader() {}

    static <T extends @Nullable Object, E extends Exception> T call(@Nullable ClassLoader loader, Call<T, E> code)
            throws E {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        if (loader == null || loader == before) {
            return code.run();
        }
        thread.setContextClassLoader(loader);
        try {
            return code.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    interface Call<T extends @Nullable Object, E extends Exception> {
        T run() throws E;
    }
}
