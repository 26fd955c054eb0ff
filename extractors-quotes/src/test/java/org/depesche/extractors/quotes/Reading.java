package org.depesche.extractors.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.core.annotation.Quote;
import org.depesche.core.article.Article;
import org.depesche.core.article.Span;
import org.depesche.core.extractor.ExtractionContext;
import org.depesche.core.extractor.Extractor;
import org.depesche.core.extractor.Settings;
import org.depesche.core.pipeline.Extraction;
import org.depesche.core.pipeline.Pipeline;

/** Reads quotes the way a user does, with entities handed in by name. */
final class Reading {

    private final String text;
    private final Extraction extraction;

    private Reading(String text, Extraction extraction) {
        this.text = text;
        this.extraction = extraction;
    }

    static Reading of(String text, Entity... entities) {
        return with(Map.of(), text, entities);
    }

    static Reading with(Map<String, String> settings, String text, Entity... entities) {
        Pipeline pipeline = Pipeline.builder()
                .discover()
                .extractor("stub", new Stub(List.of(entities)))
                .settings(Settings.of(settings))
                .build();
        Extraction extraction =
                pipeline.extract(Article.builder().text(text).language("de").build());
        assertThat(extraction.failures()).isEmpty();
        return new Reading(text, extraction);
    }

    static Entity person(String id, String text, String name, Entity.Gender gender, String... forms) {
        return entity(id, text, Entity.Type.PERSON, name, forms).gender(gender).build();
    }

    static Entity organization(String id, String text, String name) {
        return entity(id, text, Entity.Type.ORGANIZATION, name).build();
    }

    private static Entity.Builder entity(String id, String text, Entity.Type type, String name, String... forms) {
        Entity.Builder entity = Entity.builder(id, type, name);
        List<Span> taken = new ArrayList<>();
        List<String> all = new ArrayList<>();
        all.add(name);
        all.addAll(List.of(forms));
        for (String form : all) {
            for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
                Span span = new Span(at, at + form.length());
                if (taken.stream().noneMatch(span::overlaps)) {
                    taken.add(span);
                    entity.mention(new Mention(span, Mention.Form.NAME));
                }
            }
        }
        return entity;
    }

    List<Quote> quotes() {
        return extraction.quotes();
    }

    Quote only() {
        assertThat(quotes()).hasSize(1);
        return quotes().get(0);
    }

    Quote quote(String words) {
        return quotes().stream()
                .filter(quote -> quote.in(text).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no quote '" + words + "' among "
                        + quotes().stream().map(quote -> quote.in(text)).toList()));
    }

    String in(List<Span> spans) {
        return Span.join(spans, text);
    }

    private record Stub(List<Entity> entities) implements Extractor<Entity> {
        @Override
        public Class<Entity> produces() {
            return Entity.class;
        }

        @Override
        public List<Entity> extract(ExtractionContext context) {
            return entities;
        }
    }
}
