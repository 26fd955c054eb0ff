package org.depesche.core.article;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article besides its text, as its carrier (page, feed, wire item, file) states it.
 *
 * @param url the address of the article, as written
 * @param publisher the outlet's name
 * @param authors names from metadata, as written; a byline in the text is an annotation, not a source
 * @param published when it was first published
 * @param modified when it was last changed
 * @param metadata further statements, in the order of the carrier
 * @param extra members that no field above takes, handed through; values as {@link JsonShape} describes them
 */
public record Source(
        @Nullable String url,
        @Nullable String publisher,
        List<String> authors,
        @Nullable Moment published,
        @Nullable Moment modified,
        List<MetadataField> metadata,
        Map<String, @Nullable Object> extra) {

    private static final Source UNKNOWN = new Source(null, null, List.of(), null, null, List.of(), Map.of());

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if {@code extra} holds something that is no JSON value
     */
    public Source {
        authors = List.copyOf(authors);
        metadata = List.copyOf(metadata);
        extra = JsonShape.copyOf(Objects.requireNonNull(extra, "extra"));
    }

    /**
     * A source of which nothing is known.
     *
     * @return the empty source
     */
    public static Source unknown() {
        return UNKNOWN;
    }

    /**
     * The values of the metadata fields at a path, in order.
     *
     * @param path a path as {@link MetadataField#path()} has it
     * @return the values; empty where there is none
     */
    public List<String> metadata(String path) {
        return metadata.stream()
                .filter(field -> field.path().equals(path))
                .map(MetadataField::value)
                .toList();
    }
}
