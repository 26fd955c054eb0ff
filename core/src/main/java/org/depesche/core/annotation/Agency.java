package org.depesche.core.annotation;

import java.util.Objects;

/**
 * A news or picture agency.
 *
 * @param id a stable short id ({@code afp}, {@code dpa})
 * @param name its full name (<i>Agence France-Presse</i>)
 */
public record Agency(String id, String name) {

    /** Checks that nothing is null. */
    public Agency {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
