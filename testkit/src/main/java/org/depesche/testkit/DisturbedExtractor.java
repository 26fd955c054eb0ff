package org.depesche.testkit;

import java.util.List;
import java.util.Set;
import org.depesche.core.annotation.Annotation;
import org.depesche.core.article.Article;
import org.depesche.core.extractor.ExtractionContext;
import org.depesche.core.extractor.Extractor;

/** An extractor that is disturbed: whenever it asks for anything, something else happens first, in the same thread. */
final class DisturbedExtractor<A extends Annotation> implements Extractor<A> {

    private final Extractor<A> disturbed;
    private final Runnable disturbance;

    DisturbedExtractor(Extractor<A> disturbed, Runnable disturbance) {
        this.disturbed = disturbed;
        this.disturbance = disturbance;
    }

    @Override
    public Class<A> produces() {
        return disturbed.produces();
    }

    @Override
    public Set<Class<? extends Annotation>> requires() {
        return disturbed.requires();
    }

    @Override
    public Set<Class<? extends Annotation>> uses() {
        return disturbed.uses();
    }

    @Override
    public Set<String> languages() {
        return disturbed.languages();
    }

    @Override
    public List<A> extract(ExtractionContext context) {
        return disturbed.extract(new DisturbedContext(context, disturbance));
    }

    private record DisturbedContext(ExtractionContext context, Runnable disturbance) implements ExtractionContext {

        @Override
        public Article article() {
            disturbance.run();
            return context.article();
        }

        @Override
        public <T> T analysis(Class<T> type) {
            disturbance.run();
            return context.analysis(type);
        }

        @Override
        public <A extends Annotation> List<A> all(Class<A> type) {
            disturbance.run();
            return context.all(type);
        }
    }
}
