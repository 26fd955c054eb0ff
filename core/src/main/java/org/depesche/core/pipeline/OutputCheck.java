package org.depesche.core.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.depesche.core.annotation.Addressee;
import org.depesche.core.annotation.Annotation;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Extension;
import org.depesche.core.annotation.ProvenanceDetail;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.annotation.Quote;
import org.depesche.core.annotation.Speaker;
import org.depesche.core.annotation.UntypedExtension;
import org.depesche.core.article.Span;
import org.jspecify.annotations.Nullable;

/** Holds what an extractor returned against the rules of {@link org.depesche.core.extractor.Extractor#extract}, before anyone sees it. */
final class OutputCheck {

    private static final String QUOTE = "quote";

    private final String text;
    private Set<String> quoteIds = Set.of();
    private Set<String> entityIds = Set.of();

    OutputCheck(String text) {
        this.text = text;
    }

    /**
     * Checks a list and takes over its ids; an id that another extractor gave before is put under the extractor's name.
     *
     * @return an immutable list
     * @throws IllegalStateException if the list breaks a rule; the message says which
     */
    List<Annotation> accept(String extractor, Class<? extends Annotation> type, @Nullable List<?> output) {
        if (output == null) {
            throw new IllegalStateException("returned null instead of a list");
        }
        List<Annotation> checked = new ArrayList<>(output.size());
        SpanCheck spans = new SpanCheck();
        for (Object item : output) {
            if (!type.isInstance(item)) {
                String what = item == null ? "null" : item.getClass().getName();
                throw new IllegalStateException("declares " + type.getSimpleName() + ", returned " + what);
            }
            Annotation annotation = (Annotation) item;
            if (annotation instanceof Extension extension) {
                checkExtension(extension);
            }
            spans.annotation = annotation;
            annotation.forEachSpan(spans);
            checked.add(annotation);
        }
        Renaming quotes = new Renaming(extractor, quoteIds);
        Renaming entities = new Renaming(extractor, entityIds);
        for (int i = 0; i < checked.size(); i++) {
            Annotation annotation = checked.get(i);
            if (annotation instanceof Quote quote) {
                quotes.add(quote.id());
            } else if (annotation instanceof Entity entity) {
                entities.add(entity.id());
            }
        }
        checked.replaceAll(annotation -> renamed(annotation, quotes, entities));
        quoteIds = quotes.after();
        entityIds = entities.after();
        return List.copyOf(checked);
    }

    /** Another class may say anything of itself; what cannot be written to JSON is refused here, where its author is known. */
    private void checkExtension(Extension extension) {
        try {
            SpanCheck spans = new SpanCheck();
            spans.annotation = extension;
            UntypedExtension.of(extension).spans().forEach(spans);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Annotation renamed(Annotation annotation, Renaming quotes, Renaming entities) {
        if (annotation instanceof Entity entity) {
            return renamed(entity, entities);
        }
        if (annotation instanceof Quote quote) {
            return renamed(quote, quotes, entities);
        }
        if (annotation instanceof ProvenanceSignal signal
                && signal.detail() instanceof ProvenanceDetail.MediaCitation citation) {
            return renamed(signal, citation, quotes);
        }
        return annotation;
    }

    private static Entity renamed(Entity entity, Renaming entities) {
        String id = entities.of(entity.id());
        return entity.id().equals(id)
                ? entity
                : new Entity(
                        id,
                        entity.type(),
                        entity.name(),
                        entity.mentions(),
                        entity.roles(),
                        entity.party(),
                        entity.affiliation(),
                        entity.gender(),
                        entity.age(),
                        entity.country(),
                        entity.wikidata(),
                        entity.coordinates(),
                        entity.confidence(),
                        entity.because());
    }

    private static Quote renamed(Quote quote, Renaming quotes, Renaming entities) {
        Speaker speaker = quote.speaker();
        Addressee addressee = quote.addressee();
        String id = quotes.of(quote.id());
        String said = speaker == null ? null : entities.target(speaker.entity(), QUOTE, quote.id(), "entity");
        String addressed = addressee == null ? null : entities.target(addressee.entity(), QUOTE, quote.id(), "entity");
        String within = quotes.target(quote.within(), QUOTE, quote.id(), QUOTE);
        String continues = quotes.target(quote.continues(), QUOTE, quote.id(), QUOTE);
        boolean same = id.equals(quote.id())
                && (speaker == null || Objects.equals(said, speaker.entity()))
                && (addressee == null || Objects.equals(addressed, addressee.entity()))
                && Objects.equals(within, quote.within())
                && Objects.equals(continues, quote.continues());
        return same
                ? quote
                : quote.toBuilder()
                        .id(id)
                        .speaker(speaker == null ? null : speaker.withEntity(said))
                        .addressee(addressee == null ? null : addressee.withEntity(addressed))
                        .within(within)
                        .continues(continues)
                        .build();
    }

    private static ProvenanceSignal renamed(
            ProvenanceSignal signal, ProvenanceDetail.MediaCitation citation, Renaming quotes) {
        List<String> ids = new ArrayList<>(citation.quotes().size());
        for (String id : citation.quotes()) {
            String target = quotes.target(id, "media citation of", citation.outlet(), QUOTE);
            ids.add(target == null ? id : target);
        }
        return ids.equals(citation.quotes())
                ? signal
                : new ProvenanceSignal(
                        signal.kind(),
                        signal.evidence(),
                        signal.scope(),
                        signal.agencies(),
                        new ProvenanceDetail.MediaCitation(citation.outlet(), ids),
                        signal.confidence(),
                        signal.because());
    }

    /** Holds the spans of one annotation after the other against the text. */
    private final class SpanCheck implements Consumer<Span> {

        private @Nullable Annotation annotation;

        @Override
        public void accept(Span span) {
            if (span.end() > text.length()) {
                throw new IllegalStateException("span " + span.start() + " to " + span.end()
                        + " reaches beyond the text of " + text.length() + " units: " + type());
            }
            if (span.cutsSurrogatePair(text)) {
                throw new IllegalStateException(
                        "span " + span.start() + " to " + span.end() + " cuts a surrogate pair: " + type());
            }
        }

        private String type() {
            return annotation == null ? "" : annotation.getClass().getSimpleName();
        }
    }

    /** The ids of one list and the names under which they go on: their own, or one under the extractor's name where it is taken. */
    private static final class Renaming {

        private final String extractor;
        private final Set<String> taken;
        private Set<String> own = Set.of();
        /** The names of all of them; the same set as long as none has another name. */
        private Set<String> given = own;
        /** Those alone that have another name. */
        private Map<String, String> renamed = Map.of();

        Renaming(String extractor, Set<String> taken) {
            this.extractor = extractor;
            this.taken = taken;
        }

        void add(String id) {
            if (own.isEmpty()) {
                own = new HashSet<>();
                given = own;
            }
            String name = id;
            while (taken.contains(name) || given.contains(name)) {
                name = extractor + ":" + name;
            }
            if (!name.equals(id) && renamed.isEmpty()) {
                given = new HashSet<>(own);
                renamed = new HashMap<>();
            }
            if (!own.add(id)) {
                throw new IllegalStateException("two annotations have the id " + id);
            }
            given.add(name);
            if (!name.equals(id)) {
                renamed.put(id, name);
            }
        }

        String of(String id) {
            return renamed.getOrDefault(id, id);
        }

        /** What a reference means: the extractor's own annotation of that id, else one found before. */
        @Nullable
        String target(@Nullable String id, String from, String named, String to) {
            if (id == null) {
                return null;
            }
            if (!own.contains(id) && !taken.contains(id)) {
                throw new IllegalStateException(from + " " + named + " refers to an unknown " + to + " " + id);
            }
            return of(id);
        }

        /** The names that are taken when this list has been accepted. */
        Set<String> after() {
            if (taken.isEmpty()) {
                return given;
            }
            if (given.isEmpty()) {
                return taken;
            }
            Set<String> all = new HashSet<>(taken);
            all.addAll(given);
            return all;
        }
    }
}
