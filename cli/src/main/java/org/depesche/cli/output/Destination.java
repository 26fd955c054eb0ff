package org.depesche.cli.output;

import java.io.Closeable;

/** Where written articles go, in order. Not thread safe. Closing it unfinished leaves an earlier document as it was. */
public interface Destination extends Closeable {

    /**
     * Whether the next article is there from an earlier run that is resumed. Asked for every article in order, before it is worked on;
     * one that is there is neither put nor passed over.
     *
     * @param id the article's id
     * @return true if it need not be written again
     * @throws OutputException if what is there cannot be read, or belongs to other articles
     */
    boolean holds(String id) throws OutputException;

    /**
     * Takes the next article.
     *
     * @param id the article's id
     * @param article what {@link Report#article} made of it
     * @throws OutputException if it cannot be written
     */
    void put(String id, String article) throws OutputException;

    /**
     * Learns how far the run has come; called before an article is put or passed over.
     *
     * @param reached before the next article
     * @throws OutputException if it is kept and cannot be written
     */
    default void reach(Checkpoint reached) throws OutputException {
        // most destinations find out by themselves what is there
    }

    /** Learns that the next article came to nothing. */
    void passOver();

    /**
     * Ends the document and puts it in its place.
     *
     * @throws OutputException if that fails
     */
    void finish() throws OutputException;

    @Override
    void close() throws OutputException;
}
