package org.depesche.extractors.quotes.lexicon;

import java.util.EnumSet;
import java.util.Set;
import org.depesche.core.article.Labelled;

/** What renders the words that a cue reports. */
public enum Content implements Labelled {
    /** A clause with <em>dass</em>. */
    DASS,
    /** An indirect question, with <em>ob</em> or a w-word. */
    QUESTION,
    /** A dependent clause with the verb in second place. */
    VERB_SECOND,
    /** An infinitive with <em>zu</em>. */
    INFINITIVE,
    /** Direct speech between marks. */
    MARKS;

    private final String label = Labelled.super.label();

    @Override
    public String label() {
        return label;
    }

    static Set<Content> of(Row row, String column) {
        Set<Content> all = EnumSet.noneOf(Content.class);
        for (String label : row.list(column)) {
            all.add(Labelled.find(Content.class, label)
                    .orElseThrow(() -> row.wrong(column, Labelled.labels(Content.class))));
        }
        return all;
    }
}
