package org.depesche.core.fault;

/** Which throwables of foreign code become failures instead of ending the run. */
public final class Faults {

    private Faults() {}

    /**
     * Whether the fault is the foreign code's own: every exception, checked ones included (other languages of the JVM throw them
     * undeclared), and every error but those of the machine, of which an overflown stack is the only one to go by itself.
     *
     * @param thrown what was thrown
     * @return true if the run goes on
     */
    public static boolean isContained(Throwable thrown) {
        return thrown instanceof StackOverflowError || !(thrown instanceof VirtualMachineError);
    }

    /**
     * Ends the run where a fault is not the foreign code's own.
     *
     * @param thrown what was thrown
     */
    public static void contain(Throwable thrown) {
        if (!isContained(thrown) && thrown instanceof Error error) {
            throw error;
        }
    }
}
