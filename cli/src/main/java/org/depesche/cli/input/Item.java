package org.depesche.cli.input;

import org.depesche.core.article.Article;
import org.depesche.readers.SourceMap;
import org.jspecify.annotations.Nullable;

/** What comes out of the inputs, one after another: articles, and what stands in their place. */
public sealed interface Item {

    /**
     * What messages call the input.
     *
     * @return a file's path, or {@code standard input}
     */
    String input();

    /**
     * An article.
     *
     * @param input what messages call the input
     * @param place where in the input it stood; empty where the input is one piece
     * @param article the article
     * @param sourceMap leads back to what it was read from; null where that was not asked for or is not known
     * @param before where reading gives this article first; null where no reader can begin there
     */
    record Read(
            String input,
            String place,
            Article article,
            @Nullable SourceMap sourceMap,
            @Nullable Bookmark before) implements Item {}

    /**
     * An input, or a piece of one, that could not be read.
     *
     * @param input what messages call the input
     * @param place where in the input; empty where it is the whole input
     * @param message what is wrong
     */
    record Unread(String input, String place, String message) implements Item {}

    /**
     * Something worth a word that is no fault.
     *
     * @param input what messages call the input
     * @param message the word
     */
    record Notice(String input, String message) implements Item {}
}
