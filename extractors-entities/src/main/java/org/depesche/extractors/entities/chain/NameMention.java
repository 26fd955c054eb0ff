package org.depesche.extractors.entities.chain;

import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.core.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A name in the text, before it is known who else it is.
 *
 * @param span where it stands
 * @param first its first word
 * @param limit the word after its last
 * @param type what it names
 * @param form a name or a derived word
 * @param base its base form: without genitive s, the country for an adjective
 * @param known what the data files know of it, or null
 * @param confidence how likely the recogniser holds it, from 0 to 1
 * @param rule the rule that found it
 */
record NameMention(
        Span span,
        int first,
        int limit,
        Entity.Type type,
        Mention.Form form,
        String base,
        @Nullable KnownName known,
        double confidence,
        String rule) {

    NameMention as(Entity.Type other, String otherBase, @Nullable KnownName otherKnown) {
        return new NameMention(span, first, limit, other, form, otherBase, otherKnown, confidence, rule);
    }

    int length() {
        return limit - first;
    }
}
