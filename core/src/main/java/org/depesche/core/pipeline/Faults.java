package org.depesche.core.pipeline;

/** Which throwables of foreign code become failures instead of ending the run. */
final class Faults {

    private Faults() {}

    /**
     * Whether the fault is the foreign code's own. Running out of memory, being stopped and the like are the machine's.
     */
    static boolean isContained(Throwable thrown) {
        return thrown instanceof RuntimeException
                || thrown instanceof LinkageError
                || thrown instanceof AssertionError
                || thrown instanceof StackOverflowError
                || thrown instanceof java.util.ServiceConfigurationError;
    }

    static RuntimeException rethrow(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        throw new IllegalStateException(thrown);
    }
}
