package org.depesche.extractors.entities.chain;

import java.util.List;
import org.depesche.core.annotation.Coordinates;
import org.depesche.core.annotation.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A named thing that a data file or the user's gazetteer knows.
 *
 * @param name the name that its entity gets
 * @param type what it is
 * @param kind what kind of place or organisation, {@code country} for countries
 * @param wikidata its id, or null
 * @param country the code of the country that it is or lies in, or null
 * @param coordinates where it is, or null
 * @param gender of a person, or null
 * @param offices what a person is known to be or to have been
 */
record KnownName(
        String name,
        Entity.Type type,
        String kind,
        @Nullable String wikidata,
        @Nullable String country,
        @Nullable Coordinates coordinates,
        Entity.@Nullable Gender gender,
        List<String> offices) {

    /** A name without offices. */
    KnownName(
            String name,
            Entity.Type type,
            String kind,
            @Nullable String wikidata,
            @Nullable String country,
            @Nullable Coordinates coordinates,
            Entity.@Nullable Gender gender) {
        this(name, type, kind, wikidata, country, coordinates, gender, List.of());
    }

    boolean isParty() {
        return kind.equals("party");
    }
}
