package org.depesche.bank;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A credit of an agency, as a bank keeps it.
 *
 * @param id the agency's stable short id ({@code dpa})
 * @param name its full name
 * @param scope {@code text} or {@code image}, null where the credit speaks of the article as a whole
 */
public record BankedAgency(String id, String name, @Nullable String scope) {

    /**
     * Checks that id and name are there and makes their text storable.
     *
     * @throws IllegalArgumentException if the id is longer than 2000 bytes of UTF-8
     */
    public BankedAgency {
        id = Storable.key("an agency's id", Objects.requireNonNull(id, "id"));
        name = Storable.text(Objects.requireNonNull(name, "name"));
        scope = Storable.orNull(scope);
    }
}
