package org.depesche.cli.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work on several threads whose results come out in the order in which the work went in. What is in flight is bounded by number and by
 * weight, so that one slow piece holds the others up and never fills the memory. To be used by one thread.
 *
 * @param <R> the result
 */
public final class OrderedWork<R> implements AutoCloseable {

    private static final int PIECES_FOR_A_THREAD = 4;

    private final @Nullable ExecutorService executor;
    private final Deque<Piece<R>> flight = new ArrayDeque<>();
    private final int mostPieces;
    private final long mostWeight;
    private long weight;

    /**
     * Work.
     *
     * @param threads how many threads; with one, the caller's own does everything
     * @param mostWeight the weight that may be in flight; a single piece may weigh more
     */
    public OrderedWork(int threads, long mostWeight) {
        this.executor = threads == 1
                ? null
                : Executors.newFixedThreadPool(threads, task -> {
                    Thread thread = new Thread(task, "extraction");
                    thread.setDaemon(true);
                    return thread;
                });
        this.mostPieces = threads == 1 ? 1 : threads * PIECES_FOR_A_THREAD;
        this.mostWeight = mostWeight;
    }

    /**
     * Whether a piece has to wait until results are taken.
     *
     * @param next the weight of the piece
     * @return true if {@link #take} has to come first
     */
    public boolean isFull(long next) {
        return !flight.isEmpty() && (flight.size() >= mostPieces || weight + next > mostWeight);
    }

    /**
     * Puts a piece of work in.
     *
     * @param piece the work
     * @param pieceWeight what it weighs
     */
    public void put(Supplier<R> piece, long pieceWeight) {
        FutureTask<R> task = new FutureTask<>(piece::get);
        flight.add(new Piece<>(task, pieceWeight));
        weight += pieceWeight;
        if (executor == null) {
            task.run();
        } else {
            executor.execute(task);
        }
    }

    /**
     * Whether nothing is in flight.
     *
     * @return true if there is nothing to take
     */
    public boolean isEmpty() {
        return flight.isEmpty();
    }

    /**
     * Takes the oldest result, waiting for it where it is not there yet.
     *
     * @return the result
     * @throws InterruptedException if the wait was interrupted
     * @throws IllegalStateException if the work threw, which it must not
     */
    public R take() throws InterruptedException {
        Piece<R> oldest = flight.remove();
        weight -= oldest.weight;
        try {
            return oldest.result.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Drops what is in flight. */
    @Override
    public void close() {
        if (executor != null) {
            executor.shutdownNow();
        }
    }

    private record Piece<R>(Future<R> result, long weight) {}
}
