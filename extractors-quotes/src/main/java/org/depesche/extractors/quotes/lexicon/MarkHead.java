package org.depesche.extractors.quotes.lexicon;

import org.depesche.core.article.Labelled;

/**
 * A noun whose marked apposition is no speech: <em>der Roman „…“</em>.
 *
 * @param noun nominative singular
 * @param type what stands between the marks
 */
public record MarkHead(String noun, Type type) {

    static MarkHead of(Row row) {
        return new MarkHead(row.text("noun"), row.label("kind", Type.class));
    }

    /** What stands between the marks. */
    public enum Type implements Labelled {
        /** The title of a work or medium. */
        TITLE,
        /** The name of anything else. */
        NAME
    }
}
