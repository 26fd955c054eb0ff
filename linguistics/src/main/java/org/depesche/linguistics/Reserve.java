package org.depesche.linguistics;

import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Supplier;

/**
 * Working storage that is used again from text to text: a piece belongs to the one who took it until it is given back, so that neither threads nor calls inside
 * each other can share one. A piece that is never given back is made again when it is needed. Thread safe.
 *
 * @param <T> the storage, whose content the one who takes it has to set before reading it
 */
public final class Reserve<T> {

    /** A longer column, grown by a giant text, is not kept. */
    public static final int LONGEST_KEPT = 1 << 16;

    /** A longer table, which would be cleared as a whole for every text, is not kept. */
    public static final int LONGEST_CLEARED = 1 << 13;

    private final Supplier<T> maker;
    /** The last one that was given back is taken first: it is still near. */
    private final LinkedBlockingDeque<T> idle =
            new LinkedBlockingDeque<>(2 * Runtime.getRuntime().availableProcessors());

    /**
     * Holds nothing yet.
     *
     * @param maker makes a piece where none is idle
     */
    public Reserve(Supplier<T> maker) {
        this.maker = maker;
    }

    /**
     * Takes a piece.
     *
     * @return one that nobody else has
     */
    public T take() {
        T piece = idle.pollFirst();
        return piece == null ? maker.get() : piece;
    }

    /**
     * Gives a piece back; beyond twice as many as can work at a time it is dropped.
     *
     * @param piece what {@link #take} gave, not to be used any more
     */
    public void giveBack(T piece) {
        idle.offerFirst(piece);
    }

    /**
     * Whether a column has to be made anew for a text.
     *
     * @param length the length it has
     * @param size the length that is needed
     * @return true where it is too short, or far longer than most texts need
     */
    public static boolean unfit(int length, int size) {
        return length < size || (length > LONGEST_KEPT && size <= LONGEST_KEPT);
    }

    /**
     * The length of a new column.
     *
     * @param size the length that is needed
     * @return a little more
     */
    public static int room(int size) {
        return Math.max(64, size + size / 4);
    }
}
