package org.depesche.extractors.entities.chain;

import org.depesche.core.annotation.Entity;
import org.depesche.extractors.entities.name.WordHash;
import org.depesche.extractors.entities.name.WordTable;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** Tells a person's gender from given names and forms of address. Immutable. */
final class GivenNames {

    private final WordTable table;

    GivenNames(WordTable table) {
        this.table = table;
    }

    /** The gender that all given names at the beginning of a name share, or null. */
    Entity.@Nullable Gender gender(String name) {
        int space = name.indexOf(' ');
        if (space < 0) {
            return null;
        }
        int flags = flags(name, space);
        int hyphen = name.indexOf('-');
        if (flags == 0 && hyphen > 0 && hyphen < space) {
            flags = flags(name, hyphen);
        }
        boolean female = (flags & WordTable.GIVEN_FEMALE) != 0;
        boolean male = (flags & WordTable.GIVEN_MALE) != 0;
        return female == male ? null : female ? Entity.Gender.FEMALE : Entity.Gender.MALE;
    }

    private int flags(String name, int end) {
        return WordTable.flags(table.value(WordHash.of(name, 0, end, false)));
    }

    /** The gender that Herr or Frau before a name tells, or null. */
    Entity.@Nullable Gender titleGender(Words words, int first) {
        if (words.is(first - 1, "Frau")) {
            return Entity.Gender.FEMALE;
        }
        if (words.is(first - 1, "Herr") || words.is(first - 1, "Herrn")) {
            return Entity.Gender.MALE;
        }
        return null;
    }
}
