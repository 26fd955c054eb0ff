package org.depesche.extractors.entities.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.core.article.Span;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** The names of an article that have been found so far: at most one a word. Not thread safe. */
final class FoundNames {

    private final Words words;
    private final boolean[] closed;
    private final boolean[] taken;
    private final @Nullable NameMention[] at;
    private final List<NameMention> found;
    private final Set<NameMention> released;
    /** What {@link #all} gave, until something changes. */
    private @Nullable List<NameMention> all;

    /** Nothing is found at words that are closed. */
    FoundNames(Words words, ArticleColumns columns) {
        this.words = words;
        this.closed = columns.closed;
        this.taken = columns.taken;
        this.at = columns.name;
        this.released = columns.released;
        this.found = columns.found;
    }

    /** Whether a word may be looked at and has not been decided on. */
    boolean open(int word) {
        return word >= 0 && word < words.size() && !closed[word] && !taken[word];
    }

    /** Whether a word may not be looked at. */
    boolean closed(int word) {
        return closed[word];
    }

    /** The name that a word is in, or null. */
    @Nullable
    NameMention at(int word) {
        return word < 0 || word >= words.size() ? null : at[word];
    }

    /** Adds a name that stands in whole words. */
    void name(
            int first,
            int limit,
            Entity.Type type,
            String base,
            @Nullable KnownName known,
            double likely,
            String rule) {
        add(new NameMention(
                new Span(words.start(first), words.end(limit - 1)),
                first,
                limit,
                type,
                Mention.Form.NAME,
                base,
                known,
                likely,
                rule));
    }

    /** Adds a word that is derived from a name, the name being what lies from one offset to another. */
    void derived(
            int first,
            int limit,
            Span span,
            Entity.Type type,
            String base,
            @Nullable KnownName known,
            double likely,
            String rule) {
        add(new NameMention(span, first, limit, type, Mention.Form.DERIVED, base, known, likely, rule));
    }

    /** Adds a name of several words before the hyphen of a compound: Air France-Maschine. */
    void inCompound(
            int first,
            int limit,
            Span span,
            Entity.Type type,
            String base,
            @Nullable KnownName known,
            double likely,
            String rule) {
        add(new NameMention(span, first, limit, type, Mention.Form.NAME, base, known, likely, rule));
    }

    /** Adds a whole word that is derived from a name. */
    void derived(int word, Entity.Type type, String base, @Nullable KnownName known, double likely, String rule) {
        derived(word, word + 1, new Span(words.start(word), words.end(word)), type, base, known, likely, rule);
    }

    /** Puts a name with other values in the place of one that was found. */
    void replace(NameMention old, NameMention by) {
        released.add(old);
        all = null;
        add(by);
    }

    private void add(NameMention mention) {
        for (int word = mention.first(); word < mention.limit(); word++) {
            taken[word] = true;
        }
        if (mention.base().isBlank()) {
            return;
        }
        for (int word = mention.first(); word < mention.limit(); word++) {
            at[word] = mention;
        }
        found.add(mention);
        all = null;
    }

    /** Forgets the names that have one of these words. */
    void release(int first, int limit) {
        for (int word = first; word < limit; word++) {
            NameMention mention = at[word];
            if (mention != null) {
                released.add(mention);
                all = null;
                for (int of = mention.first(); of < mention.limit(); of++) {
                    at[of] = null;
                    taken[of] = false;
                }
            }
        }
    }

    /** All names in the order of their spans, as they are now; not to be changed. */
    List<NameMention> all() {
        List<NameMention> sorted = all;
        if (sorted == null) {
            sorted = new ArrayList<>(found);
            if (!released.isEmpty()) {
                sorted.removeIf(released::contains);
            }
            sorted.sort((a, b) -> a.span().compareTo(b.span()));
            all = sorted;
        }
        return sorted;
    }
}
