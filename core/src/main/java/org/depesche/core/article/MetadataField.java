package org.depesche.core.article;

import java.util.Objects;

/**
 * One statement of a page or feed about the article, outside its text, as it was written there.
 *
 * @param path where it stood: the vocabulary, a colon, and the way to the value, such as
 *     {@code json-ld:NewsArticle.publisher.name}, {@code meta:og:site_name}, {@code link:canonical}, {@code ninjs:infosources.name}
 * @param value the value as written
 */
public record MetadataField(String path, String value) {

    /** Checks that nothing is null. */
    public MetadataField {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
    }
}
