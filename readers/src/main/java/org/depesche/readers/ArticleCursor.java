package org.depesche.readers;

import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the articles of one input one after another, holding no more than one in memory where the format allows it. Not thread safe.
 */
public interface ArticleCursor extends Closeable {

    /** What {@link #position()} gives where reading cannot be taken up again. */
    long NO_POSITION = -1;

    /**
     * The next article, or what kept it from being read. After a problem the next call goes on behind the bad place where there is a way.
     *
     * @return the result, or null when the input is at its end
     */
    @Nullable
    ReadResult next();

    /**
     * The place behind the last result, where a later reader may go on: {@link ArticleInput#withStart(long)}.
     *
     * @return a byte offset, for web archives into the file as it lies there, for JSON lines into its content after unpacking; {@link #NO_POSITION} where the format knows no
     *     such place
     */
    default long position() {
        return NO_POSITION;
    }

    /**
     * A cursor over results that are there already.
     *
     * @param results the results
     * @return a cursor that gives them in order; closing it does nothing
     */
    static ArticleCursor of(List<? extends ReadResult> results) {
        Deque<ReadResult> left = new ArrayDeque<>(results);
        return new ArticleCursor() {
            @Override
            public @Nullable ReadResult next() {
                return left.poll();
            }

            @Override
            public void close() {
                left.clear();
            }
        };
    }
}
