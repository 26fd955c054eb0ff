package org.depesche.readers;

import java.io.IOException;

/**
 * Reads the articles of inputs of one format. A service: implementations are found through {@link java.util.ServiceLoader}, have a public
 * constructor without parameters, hold no state and are thread safe.
 */
public interface ArticleReader {

    /**
     * The name of the format, as users write it.
     *
     * @return lower-case letters and digits, such as {@code html}; unique among all readers
     */
    String format();

    /**
     * Says whether an input looks like this format, from its name, its media type and its first bytes.
     *
     * @param input what is known before reading
     * @return how likely it is; the reader that says most is taken
     */
    Likelihood sniff(InputProbe input);

    /**
     * Begins to read.
     *
     * <p>What is wrong with the content is no exception but a {@link ReadProblem} of the cursor. Language, moment of publication and id of
     * the input need not be looked at: {@link Readers} gives them to articles that have none.
     *
     * @param input the input; the cursor closes its stream
     * @return the articles of the input, in its order
     * @throws IOException if the input cannot be opened
     */
    ArticleCursor open(ArticleInput input) throws IOException;
}
