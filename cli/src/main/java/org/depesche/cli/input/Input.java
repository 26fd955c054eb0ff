package org.depesche.cli.input;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an argument of the command line comes to. */
public sealed interface Input {

    /**
     * Something to read.
     *
     * @param id what articles without an id of their own are called: the file's name, or its path below the folder that was asked for,
     *     with slashes
     * @param path the file, null for standard input
     */
    record Source(String id, @Nullable Path path) implements Input {

        /** Checks the id. */
        public Source {
            Objects.requireNonNull(id, "id");
        }

        /**
         * What messages call the input.
         *
         * @return the path as it was reached, or {@code standard input}
         */
        public String name() {
            return path == null ? "standard input" : path.toString();
        }
    }

    /**
     * A file in an archive.
     *
     * @param archive the path of the archive
     * @param name its path in the archive
     * @param id what an article without an id of its own is called
     * @param content its bytes, there until the next input is asked for
     */
    record Member(String archive, String name, String id, InputStream content) implements Input {

        /** Checks the id. */
        public Member {
            Objects.requireNonNull(id, "id");
        }
    }

    /**
     * Something that should have been there to read and was not.
     *
     * @param name what was asked for
     * @param message what is wrong with it
     */
    record Missing(String name, String message) implements Input {}

    /**
     * Files of a folder that are no articles by their names.
     *
     * @param folder the folder as it was asked for
     * @param count how many files, at least one
     * @param example the path of the first
     */
    record PassedOver(String folder, int count, String example) implements Input {}
}
