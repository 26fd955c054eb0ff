package org.depesche.extractors.provenance;

import org.jspecify.annotations.Nullable;

/**
 * A part of a credit line.
 *
 * @param kind what it is
 * @param from its first token
 * @param to the token after its last
 * @param value its normal form: a name, an ISO 8601 date, a key; null where that is what is written
 */
record LinePart(Kind kind, int from, int to, @Nullable String value) {

    /** What a part of a credit line is. */
    enum Kind {
        AGENCY,
        /** Agencies without a name. */
        AGENCIES,
        PERSON,
        EDITOR,
        INITIALS,
        DESK,
        HOUSE,
        PLACE,
        DATE,
        WIRE_KEY,
        /** One capitalised word that could be a place, a surname or a house. */
        NAME,
        /** A word that does not belong in a credit line. */
        UNKNOWN
    }
}
