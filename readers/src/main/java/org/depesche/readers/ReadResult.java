package org.depesche.readers;

/** What a reader made of one piece of its input: an article, or a problem that stands in its place. */
public sealed interface ReadResult permits ReadArticle, ReadProblem {

    /**
     * Where in the input the piece stood, for messages.
     *
     * @return such as {@code line 3} or {@code record at byte 1234}; empty where the input is one piece
     */
    String place();
}
