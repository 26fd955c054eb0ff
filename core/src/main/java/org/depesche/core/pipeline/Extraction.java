package org.depesche.core.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.depesche.core.annotation.Annotation;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Extension;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.annotation.Quote;
import org.depesche.core.annotation.TimeExpression;
import org.depesche.core.article.Article;

/**
 * What was found in one article. Immutable and thread safe.
 *
 * @param article the article, its language identified where the pipeline could
 * @param quotes who said what
 * @param entities who and what the article speaks of
 * @param dates when
 * @param provenance where the article comes from and what vouches for it
 * @param extensions findings of plugins' own kinds: by kind, and within a kind in the order in which they were found
 * @param failures what could not be done; empty when all went well
 */
public record Extraction(
        Article article,
        List<Quote> quotes,
        List<Entity> entities,
        List<TimeExpression> dates,
        List<ProvenanceSignal> provenance,
        List<Extension> extensions,
        List<Failure> failures) {

    /** Copies the lists and puts the extensions in the order of their kinds. */
    public Extraction {
        Objects.requireNonNull(article, "article");
        quotes = List.copyOf(quotes);
        entities = List.copyOf(entities);
        dates = List.copyOf(dates);
        provenance = List.copyOf(provenance);
        extensions = sorted(extensions);
        failures = List.copyOf(failures);
    }

    /**
     * An extraction from annotations of any kind.
     *
     * @param article the article
     * @param annotations the findings, in order
     * @param failures what could not be done
     * @return the extraction
     */
    public static Extraction of(Article article, List<? extends Annotation> annotations, List<Failure> failures) {
        return ofLists(article, List.of(List.copyOf(annotations)), failures);
    }

    static Extraction ofLists(
            Article article, List<? extends List<? extends Annotation>> annotations, List<Failure> failures) {
        return new Extraction(
                article,
                only(Quote.class, annotations),
                only(Entity.class, annotations),
                only(TimeExpression.class, annotations),
                only(ProvenanceSignal.class, annotations),
                only(Extension.class, annotations),
                failures);
    }

    /**
     * All findings: quotes, entities, dates, provenance, extensions.
     *
     * @return the annotations
     */
    public Stream<Annotation> annotations() {
        return Stream.of(quotes, entities, dates, provenance, extensions).flatMap(List::stream);
    }

    /**
     * The findings of one type, subtypes included.
     *
     * @param type an annotation type
     * @param <A> the annotation type
     * @return the findings, in order
     */
    public <A extends Annotation> List<A> all(Class<A> type) {
        return annotations().filter(type::isInstance).map(type::cast).toList();
    }

    /**
     * The entity with an id.
     *
     * @param id an entity's id
     * @return the entity, or empty where none has that id
     */
    public Optional<Entity> entity(String id) {
        return entities.stream().filter(entity -> entity.id().equals(id)).findFirst();
    }

    /**
     * The entity that speaks a quote.
     *
     * @param quote a quote of this extraction
     * @return the entity, or empty where the speaker is not known
     */
    public Optional<Entity> entity(Quote quote) {
        return Optional.ofNullable(quote.speaker())
                .flatMap(speaker -> Optional.ofNullable(speaker.entity()))
                .flatMap(this::entity);
    }

    private static List<Extension> sorted(List<Extension> extensions) {
        if (extensions.size() < 2) {
            return List.copyOf(extensions);
        }
        List<Extension> sorted = new ArrayList<>(extensions);
        sorted.sort(Comparator.comparing(Extension::kind));
        return List.copyOf(sorted);
    }

    /** The annotations of a type in lists that are never changed; one of these lists itself where it has all of them and nothing else. */
    static <A extends Annotation> List<A> only(Class<A> type, List<? extends List<? extends Annotation>> lists) {
        int count = 0;
        List<? extends Annotation> whole = List.of();
        for (int i = 0; i < lists.size(); i++) {
            int of = count(type, lists.get(i));
            if (of > 0) {
                whole = count == 0 && of == lists.get(i).size() ? lists.get(i) : List.of();
                count += of;
            }
        }
        if (whole.size() == count) {
            return cast(whole);
        }
        List<A> only = new ArrayList<>(count);
        for (List<? extends Annotation> list : lists) {
            for (Annotation annotation : list) {
                if (type.isInstance(annotation)) {
                    only.add(type.cast(annotation));
                }
            }
        }
        return List.copyOf(only);
    }

    private static int count(Class<?> type, List<? extends Annotation> list) {
        int count = 0;
        for (int i = 0; i < list.size(); i++) {
            count += type.isInstance(list.get(i)) ? 1 : 0;
        }
        return count;
    }

    @SuppressWarnings("unchecked") // all elements are of the type, and the list is immutable
    private static <A extends Annotation> List<A> cast(List<? extends Annotation> list) {
        return (List<A>) list;
    }
}
