package org.depesche.core.pipeline;

import org.depesche.core.fault.MessageLine;

/** Says that a pipeline cannot be built of the extractors given. The message is one line of at most 4000 UTF-16 units. */
public final class PipelineException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    /**
     * An exception.
     *
     * @param message what stands in the way
     */
    public PipelineException(String message) {
        super(MessageLine.of(message));
    }
}
