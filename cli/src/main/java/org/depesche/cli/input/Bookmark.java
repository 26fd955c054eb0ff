package org.depesche.cli.input;

import java.util.Objects;

/**
 * A place in the inputs where reading can begin again.
 *
 * @param input the number of the input, from 1 on
 * @param name what messages call the input
 * @param position where in it, as its reader counts ({@link org.depesche.readers.ArticleCursor#position()}); 0 is its beginning
 */
public record Bookmark(long input, String name, long position) {

    /** Checks the name. */
    public Bookmark {
        Objects.requireNonNull(name, "name");
    }
}
