package org.depesche.testkit;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Set;
import org.depesche.core.annotation.Annotation;
import org.depesche.core.article.Article;
import org.depesche.core.extractor.ExtractionContext;
import org.depesche.core.extractor.Extractor;

/**
 * An extractor that measures another: the processor time that it spends itself, without that of the analyses which it shares. What else
 * the machine does does not count. Not thread safe.
 */
final class MeteredExtractor<A extends Annotation> implements Extractor<A> {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Extractor<A> metered;
    private long spent;

    MeteredExtractor(Extractor<A> metered) {
        this.metered = metered;
    }

    /** Nanoseconds that the last article took. */
    long spent() {
        return spent;
    }

    @Override
    public Class<A> produces() {
        return metered.produces();
    }

    @Override
    public Set<Class<? extends Annotation>> requires() {
        return metered.requires();
    }

    @Override
    public Set<Class<? extends Annotation>> uses() {
        return metered.uses();
    }

    @Override
    public Set<String> languages() {
        return metered.languages();
    }

    @Override
    public List<A> extract(ExtractionContext context) {
        MeteredContext own = new MeteredContext(context);
        long start = now();
        try {
            return metered.extract(own);
        } finally {
            spent = now() - start - own.elsewhere;
        }
    }

    private static long now() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }

    private static final class MeteredContext implements ExtractionContext {

        private final ExtractionContext context;
        private long elsewhere;

        MeteredContext(ExtractionContext context) {
            this.context = context;
        }

        @Override
        public Article article() {
            return context.article();
        }

        @Override
        public <T> T analysis(Class<T> type) {
            long start = now();
            try {
                return context.analysis(type);
            } finally {
                elsewhere += now() - start;
            }
        }

        @Override
        public <A extends Annotation> List<A> all(Class<A> type) {
            return context.all(type);
        }
    }
}
