package org.depesche.core.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.core.annotation.Annotation;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Quote;
import org.depesche.core.article.Span;
import org.jspecify.annotations.Nullable;

/** Holds what an extractor returned against the rules of {@link org.depesche.core.extractor.Extractor#extract}, before anyone sees it. */
final class OutputCheck {

    private final String text;
    private final Set<String> quoteIds = new HashSet<>();
    private final Set<String> entityIds = new HashSet<>();

    OutputCheck(String text) {
        this.text = text;
    }

    /**
     * Checks a list and takes over its ids; an id that another extractor gave before is put under the extractor's name.
     *
     * @throws IllegalStateException if the list breaks a rule; the message says which
     */
    List<Annotation> accept(String extractor, Class<? extends Annotation> type, @Nullable List<?> output) {
        if (output == null) {
            throw new IllegalStateException("returned null instead of a list");
        }
        List<Annotation> checked = new ArrayList<>(output.size());
        for (Object item : output) {
            if (!type.isInstance(item)) {
                String what = item == null ? "null" : item.getClass().getName();
                throw new IllegalStateException("declares " + type.getSimpleName() + ", returned " + what);
            }
            Annotation annotation = (Annotation) item;
            annotation.footprint().forEach(span -> checkSpan(span, annotation));
            checked.add(annotation);
        }
        Map<String, String> quoteNames = rename(extractor, ids(checked, Quote.class), quoteIds);
        Map<String, String> entityNames = rename(extractor, ids(checked, Entity.class), entityIds);
        Set<String> entitiesNow = new HashSet<>(entityIds);
        entitiesNow.addAll(entityNames.values());
        checked.replaceAll(annotation -> renamed(annotation, quoteNames, entityNames, entitiesNow));
        quoteIds.addAll(quoteNames.values());
        entityIds.addAll(entityNames.values());
        return checked;
    }

    private void checkSpan(Span span, Annotation annotation) {
        if (span.end() > text.length()) {
            throw new IllegalStateException(
                    "span " + span.start() + " to " + span.end() + " reaches beyond the text of " + text.length()
                            + " units: " + annotation.getClass().getSimpleName());
        }
        if (cutsPair(span.start()) || cutsPair(span.end())) {
            throw new IllegalStateException("span " + span.start() + " to " + span.end() + " cuts a surrogate pair: "
                    + annotation.getClass().getSimpleName());
        }
    }

    private boolean cutsPair(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }

    private static List<String> ids(List<Annotation> annotations, Class<? extends Annotation> type) {
        List<String> ids = new ArrayList<>();
        for (Annotation annotation : annotations) {
            if (type == Quote.class && annotation instanceof Quote quote) {
                ids.add(quote.id());
            } else if (type == Entity.class && annotation instanceof Entity entity) {
                ids.add(entity.id());
            }
        }
        return ids;
    }

    private static Map<String, String> rename(String extractor, List<String> ids, Set<String> taken) {
        Map<String, String> names = new HashMap<>();
        for (String id : ids) {
            if (names.put(id, taken.contains(id) ? extractor + ":" + id : id) != null) {
                throw new IllegalStateException("two annotations have the id " + id);
            }
        }
        return names;
    }

    private Annotation renamed(
            Annotation annotation, Map<String, String> quotes, Map<String, String> entities, Set<String> entitiesNow) {
        if (annotation instanceof Entity entity) {
            String id = entities.getOrDefault(entity.id(), entity.id());
            return id.equals(entity.id()) ? entity : withId(entity, id);
        }
        if (annotation instanceof Quote quote) {
            checkEntity(quote.speaker() == null ? null : quote.speaker().entity(), entitiesNow, quote);
            checkEntity(quote.addressee() == null ? null : quote.addressee().entity(), entitiesNow, quote);
            String id = quotes.getOrDefault(quote.id(), quote.id());
            String within = resolved(quote.within(), quotes, quote);
            String continues = resolved(quote.continues(), quotes, quote);
            return quote.toBuilder().id(id).within(within).continues(continues).build();
        }
        return annotation;
    }

    private static Entity withId(Entity entity, String id) {
        return new Entity(
                id,
                entity.type(),
                entity.name(),
                entity.mentions(),
                entity.roles(),
                entity.party(),
                entity.gender(),
                entity.country(),
                entity.wikidata(),
                entity.coordinates(),
                entity.confidence(),
                entity.because());
    }

    private static void checkEntity(@Nullable String id, Set<String> known, Quote quote) {
        if (id != null && !known.contains(id)) {
            throw new IllegalStateException("quote " + quote.id() + " refers to an unknown entity " + id);
        }
    }

    private @Nullable String resolved(@Nullable String id, Map<String, String> own, Quote quote) {
        if (id == null) {
            return null;
        }
        String name = own.getOrDefault(id, quoteIds.contains(id) ? id : null);
        if (name == null) {
            throw new IllegalStateException("quote " + quote.id() + " refers to an unknown quote " + id);
        }
        return name;
    }
}
