package org.depesche.extractors.provenance;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a statement of a carrier says, by where it stood: {@code metadata-paths.tsv}. */
enum MetadataPath {
    AUTHOR_TYPE,
    AUTHOR,
    CREDIT,
    PUBLISHER,
    RIGHTS,
    PICTURE_CREDIT,
    PICTURE_TEXT,
    MARK_TEXT,
    POLICY,
    LINK,
    FREE,
    CORRECTION,
    SPONSOR,
    PAID,
    RUBRIC,
    DIGITAL_SOURCE,
    BASED_ON,
    CANONICAL,
    WIRE_ID,
    DATELINE;

    private static final Map<String, MetadataPath> BY_PATH = read();

    /** What a path says; null for one that says nothing here. Microdata is read as JSON-LD is. */
    static @Nullable MetadataPath of(String path) {
        String known = path.startsWith("microdata:") ? "json-ld:" + path.substring("microdata:".length()) : path;
        return BY_PATH.get(known);
    }

    private static Map<String, MetadataPath> read() {
        Map<String, MetadataPath> paths = new HashMap<>();
        for (List<String> row : Table.read("metadata-paths.tsv", 2)) {
            MetadataPath meaning = valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            Table.list(row.get(1)).forEach(path -> paths.put(path, meaning));
        }
        return Map.copyOf(paths);
    }
}
