package org.depesche.cli.terminal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What an exception of the file system says to a person, without the path, which the message names anyway. */
public final class FaultWords {

    private FaultWords() {}

    /**
     * A message.
     *
     * @param thrown what was thrown
     * @return the reason in a few words
     */
    public static String of(IOException thrown) {
        if (thrown instanceof NoSuchFileException || thrown instanceof FileNotFoundException) {
            return "no such file";
        }
        if (thrown instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (thrown instanceof NotDirectoryException) {
            return "not a folder";
        }
        if (thrown instanceof CharacterCodingException) {
            return "its bytes are not text in the expected encoding";
        }
        if (thrown instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        String message = thrown.getMessage();
        return message == null || message.isBlank() ? thrown.getClass().getSimpleName() : message;
    }

    /**
     * A message about a reader that broke instead of saying what is wrong.
     *
     * @param thrown what it threw
     * @return the reason in a few words
     */
    public static String ofReader(Throwable thrown) {
        if (thrown instanceof UncheckedIOException && thrown.getCause() instanceof IOException cause) {
            return of(cause);
        }
        if (thrown instanceof OutOfMemoryError) {
            return "too large for the memory of the Java virtual machine (DEPESCHE_OPTS=-Xmx… gives more)";
        }
        return "its reader failed: " + thrown;
    }
}
