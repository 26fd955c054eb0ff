package org.depesche.cli.wording;

import java.util.Objects;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Quote;
import org.depesche.core.annotation.Speaker;
import org.depesche.core.pipeline.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * Whose quotes stand together: an entity, or a phrase where no entity is known.
 *
 * @param entity the entity's id, null where none is known
 * @param name what a heading says, empty where nobody is named
 * @param remark what is told of the speaker, empty where nothing is
 */
public record Voice(@Nullable String entity, String name, String remark) {

    /** What a heading says where nobody is named. */
    public static final String NOBODY = "nobody named";

    /** Checks that name and remark are there. */
    public Voice {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(remark, "remark");
    }

    /**
     * The voice of a quote.
     *
     * @param quote the quote
     * @param extraction the extraction that it belongs to
     * @return the voice, equal for quotes of one speaker
     */
    public static Voice of(Quote quote, Extraction extraction) {
        Speaker speaker = quote.speaker();
        if (speaker == null) {
            return new Voice(null, "", "");
        }
        Entity entity = extraction.entity(quote).orElse(null);
        if (entity != null) {
            return new Voice(entity.id(), entity.name(), RoleWords.of(entity));
        }
        String kind = speaker.kind() == Speaker.Kind.NAMED ? "" : speaker.kind().label();
        return new Voice(null, Excerpt.of(speaker.spans(), extraction.article().text()), kind);
    }
}
