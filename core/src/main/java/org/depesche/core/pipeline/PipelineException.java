package org.depesche.core.pipeline;

/** Says that a pipeline cannot be built of the extractors given. The message is one line. */
public final class PipelineException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    /**
     * An exception.
     *
     * @param message what stands in the way
     */
    public PipelineException(String message) {
        super(message);
    }
}
