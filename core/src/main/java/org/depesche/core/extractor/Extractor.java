package org.depesche.core.extractor;

import java.util.List;
import java.util.Set;
import org.depesche.core.annotation.Annotation;

/**
 * Finds one kind of annotation in an article.
 *
 * <p>An extractor is immutable and thread safe: one instance serves many articles at once and keeps nothing between them. It may
 * throw; the pipeline turns what is thrown into a failure of this extractor on this article and goes on.
 *
 * @param <A> the annotation type that it produces
 */
public interface Extractor<A extends Annotation> {

    /**
     * The annotation type that {@link #extract} returns.
     *
     * @return the class, always the same
     */
    Class<A> produces();

    /**
     * Annotation types that this extractor cannot work without. It runs after all extractors that produce them, and is skipped, with a
     * failure that says so, where there is none or where all of them failed.
     *
     * @return the classes, always the same
     */
    default Set<Class<? extends Annotation>> requires() {
        return Set.of();
    }

    /**
     * Annotation types that this extractor makes use of where they are there. It runs after all extractors that produce them; where that
     * would close a circle, after at least one of them.
     *
     * @return the classes, always the same
     */
    default Set<Class<? extends Annotation>> uses() {
        return Set.of();
    }

    /**
     * The languages that this extractor reads. On an article in another language it is skipped, with a failure that says so; on an
     * article whose language is not known it runs.
     *
     * @return primary language subtags of BCP 47 in lower case ({@code de}); empty for any language
     */
    default Set<String> languages() {
        return Set.of();
    }

    /**
     * Reads an article.
     *
     * @param context the article and what was found in it before
     * @return what was found; all spans inside the text, none cutting a surrogate pair, ids unique in the list, references only to ids in
     *     the list or in the context
     */
    List<A> extract(ExtractionContext context);
}
