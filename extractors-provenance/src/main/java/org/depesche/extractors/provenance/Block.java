package org.depesche.extractors.provenance;

import org.depesche.core.article.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * A line or paragraph of an article.
 *
 * @param kind what the reader says it is, null where nobody says
 * @param from its first token
 * @param to the token after its last
 * @param isLine whether it is short and not made of sentences
 */
record Block(@Nullable SectionKind kind, int from, int to, boolean isLine) {

    int size() {
        return to - from;
    }
}
