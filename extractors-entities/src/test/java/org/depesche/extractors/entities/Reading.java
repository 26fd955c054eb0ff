package org.depesche.extractors.entities;

import java.util.List;
import java.util.Map;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.core.article.Article;
import org.depesche.core.extractor.Settings;
import org.depesche.core.pipeline.Extraction;
import org.depesche.core.pipeline.Pipeline;

/** The entities of one text, as the pipeline finds them. */
final class Reading {

    private static final Pipeline PIPELINE = Pipeline.builder()
            .discover()
            .only(List.of("entities"))
            .settings(Settings.of(Map.of()))
            .build();

    private final String text;
    private final Extraction extraction;

    private Reading(String text) {
        this.text = text;
        this.extraction =
                PIPELINE.extract(Article.builder().text(text).language("de").build());
    }

    static Reading of(String text) {
        return new Reading(text);
    }

    Extraction extraction() {
        return extraction;
    }

    List<String> names() {
        return extraction.entities().stream().map(Entity::name).toList();
    }

    Entity entity(String name) {
        return extraction.entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " among " + extraction.entities()));
    }

    List<String> mentions(String name, Mention.Form form) {
        return entity(name).mentions().stream()
                .filter(mention -> mention.form() == form)
                .map(mention -> mention.span().in(text))
                .toList();
    }
}
