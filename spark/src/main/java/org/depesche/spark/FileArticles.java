package org.depesche.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.depesche.readers.ArticleCursor;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * What was found in the articles of a file, read one at a time. What is wrong with its content becomes a row; a fault of the file system ends the
 * task, so that Spark runs it again elsewhere.
 */
final class FileArticles implements Iterator<Row> {

    private final String path;
    private final String name;
    private final NewsWorker worker;
    private final ArticleCursor cursor;
    private final Watched watched = new Watched();
    private @Nullable ReadResult next;
    private boolean isRead;

    FileArticles(String path, String name, NewsWorker worker, String format, ArticleInput.Opener opener)
            throws IOException {
        this.path = path;
        this.name = name;
        this.worker = worker;
        this.cursor = worker.open(ArticleInput.of(name, () -> watched.over(opener.open())), format);
    }

    @Override
    public boolean hasNext() {
        if (!isRead) {
            next = cursor.next();
            isRead = true;
            IOException fault = watched.fault;
            if (fault != null) {
                throw new UncheckedIOException(path + ": " + fault.getMessage(), fault);
            }
        }
        return next != null;
    }

    @Override
    public Row next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        isRead = false;
        return worker.found(path, name, next);
    }

    void close() {
        try {
            cursor.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Remembers what a file system threw: readers make a problem of an article of it. */
    private static final class Watched {

        private @Nullable IOException fault;

        InputStream over(InputStream in) {
            return new FilterInputStream(in) {
                @Override
                public int read() throws IOException {
                    try {
                        return super.read();
                    } catch (IOException e) {
                        fault = e;
                        throw e;
                    }
                }

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    try {
                        return super.read(bytes, offset, length);
                    } catch (IOException e) {
                        fault = e;
                        throw e;
                    }
                }
            };
        }
    }
}
