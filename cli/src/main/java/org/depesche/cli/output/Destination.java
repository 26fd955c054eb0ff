package org.depesche.cli.output;

import java.io.Closeable;

/** Where written articles go, in order. Not thread safe. Closing it unfinished leaves nothing half done behind where that can be helped. */
public interface Destination extends Closeable {

    /**
     * Takes the next article.
     *
     * @param id the article's id
     * @param article what {@link Report#article} made of it
     * @throws OutputException if it cannot be written
     */
    void put(String id, String article) throws OutputException;

    /**
     * Ends the document and puts it in its place.
     *
     * @throws OutputException if that fails
     */
    void finish() throws OutputException;

    @Override
    void close() throws OutputException;
}
