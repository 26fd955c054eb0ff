package org.depesche.core.pipeline;

import java.util.Objects;
import org.depesche.core.article.Labelled;
import org.depesche.core.fault.MessageLine;
import org.jspecify.annotations.Nullable;

/**
 * Something that an extractor could not do, as a value.
 *
 * <p>Two failures are equal if extractor, stage and message are: the cause is for logs and is not written to JSON.
 *
 * @param extractor the extractor's name, or the file that should have held one
 * @param stage when it happened
 * @param message what happened, in one line of at most 4000 UTF-16 units
 * @param cause what was thrown, null where nothing was
 */
public record Failure(
        String extractor,
        Stage stage,
        String message,
        @Nullable Throwable cause) {

    /** Checks that nothing but the cause is null, and puts the message on one line. */
    public Failure {
        Objects.requireNonNull(extractor, "extractor");
        Objects.requireNonNull(stage, "stage");
        message = MessageLine.of(message);
    }

    static Failure of(String extractor, Stage stage, Throwable cause) {
        return new Failure(extractor, stage, MessageLine.of(cause), cause);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Failure failure
                && extractor.equals(failure.extractor)
                && stage == failure.stage
                && message.equals(failure.message);
    }

    @Override
    public int hashCode() {
        return Objects.hash(extractor, stage, message);
    }

    /** When a failure happened. */
    public enum Stage implements Labelled {
        /** A plugin or provider could not be loaded. */
        LOAD,
        /** A provider could not make its extractor. */
        CREATE,
        /** Something that the extractor needs was missing: another extractor's findings or the article's language. */
        REQUIRES,
        /** The extractor threw while it read the article. */
        EXTRACT,
        /** What the extractor returned breaks the rules; nothing of it was kept. */
        OUTPUT
    }
}
