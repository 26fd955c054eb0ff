package org.depesche.bank;

import java.util.Objects;
import org.depesche.core.annotation.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * The speaker of a quote, as a bank keeps it.
 *
 * @param phrase the full noun phrase as it stands in the article
 * @param kind what sort of speaker the phrase names
 * @param entity the id of the speaker's entity within its article, null where none is known
 * @param name the entity's fullest name in the article, null where no entity is known
 * @param type the entity's type ({@code person}), null where no entity is known
 * @param wikidata the entity's Wikidata id ({@code Q…}), null where it is not known
 */
public record BankedSpeaker(
        String phrase,
        Speaker.Kind kind,
        @Nullable String entity,
        @Nullable String name,
        @Nullable String type,
        @Nullable String wikidata) {

    /**
     * Checks that phrase and kind are there and makes all text storable.
     *
     * @throws IllegalArgumentException if the Wikidata id is longer than 2000 bytes of UTF-8
     */
    public BankedSpeaker {
        phrase = Storable.text(Objects.requireNonNull(phrase, "phrase"));
        Objects.requireNonNull(kind, "kind");
        entity = Storable.orNull(entity);
        name = Storable.orNull(name);
        type = Storable.orNull(type);
        wikidata = wikidata == null ? null : Storable.key("a Wikidata id", wikidata);
    }
}
