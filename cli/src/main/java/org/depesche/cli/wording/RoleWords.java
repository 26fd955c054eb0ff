package org.depesche.cli.wording;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Role;

/** What an article tells of an entity, in a few words. */
public final class RoleWords {

    private RoleWords() {}

    /**
     * Roles, party and country.
     *
     * @param entity an entity
     * @return the words, separated by commas; empty where nothing is told
     */
    public static String of(Entity entity) {
        Set<String> words = new LinkedHashSet<>();
        for (Role role : entity.roles()) {
            words.add(role.of() == null ? role.text() : role.text() + " (" + role.of() + ")");
        }
        if (entity.party() != null) {
            words.add(entity.party());
        }
        if (entity.country() != null) {
            words.add(country(entity.country()));
        }
        return String.join(", ", words);
    }

    private static String country(String code) {
        String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
        return name.isEmpty() ? code : name;
    }
}
