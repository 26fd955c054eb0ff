package org.depesche.core.extractor;

import org.jspecify.annotations.Nullable;

/** Says that an analysis that an extractor asked for cannot be had. Left uncaught it becomes a failure of that extractor. */
public final class AnalysisUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * An exception.
     *
     * @param message which analysis is missing and why
     * @param cause what the analyzer threw, or null
     */
    public AnalysisUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
