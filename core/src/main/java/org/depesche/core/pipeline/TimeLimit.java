package org.depesche.core.pipeline;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * How long an extractor may work on one article. What takes longer is interrupted and no longer waited for. No thread can be ended from outside: one that does not
 * hear the interrupt goes on beside the others, so an extractor of which several do is not run until they have ended.
 */
final class TimeLimit {

    private static final int MOST_STUCK = 3;

    private final Duration limit;
    private final ExecutorService executor;
    private final Map<String, AtomicInteger> stuck = new ConcurrentHashMap<>();

    TimeLimit(Duration limit) {
        this.limit = limit;
        this.executor = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "depesche-extractor");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Runs an extractor in a thread of its own.
     *
     * @throws Throwable what the extractor threw, or {@link ExtractorTimeoutException}
     */
    <T extends @Nullable Object> T call(String extractor, Callable<T> run) throws Throwable {
        AtomicInteger stuckRuns = stuck.computeIfAbsent(extractor, name -> new AtomicInteger());
        if (stuckRuns.get() >= MOST_STUCK) {
            throw new ExtractorTimeoutException("not run: " + MOST_STUCK + " earlier runs of it have not ended");
        }
        FutureTask<T> task = new FutureTask<>(run);
        AtomicInteger state = new AtomicInteger();
        executor.execute(() -> {
            task.run();
            if (state.getAndIncrement() != 0) {
                stuckRuns.decrementAndGet();
            }
        });
        try {
            return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() == null ? e : e.getCause();
        } catch (TimeoutException e) {
            stuckRuns.incrementAndGet();
            task.cancel(true);
            if (state.getAndIncrement() != 0) {
                stuckRuns.decrementAndGet();
            }
            throw new ExtractorTimeoutException("took longer than " + seconds());
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw e;
        }
    }

    private String seconds() {
        return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
    }

    /** An extractor that was not waited for any longer. */
    static final class ExtractorTimeoutException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ExtractorTimeoutException(String message) {
            super(message, null, false, false);
        }
    }
}
