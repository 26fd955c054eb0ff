package org.depesche.extractors.provenance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the lexicon knows of an agency that credits name.
 *
 * @param id the id that credits carry ({@code dpa})
 * @param name its name
 * @param country the ISO 3166-1 alpha-2 code of its country
 * @param wikidata its Wikidata id ({@code Q…}), null where it is not known
 * @param isPicture whether it sells pictures only
 */
public record NewsAgency(
        String id, String name, String country, @Nullable String wikidata, boolean isPicture) {

    private static final int COLUMNS = 7;

    /** Checks that nothing is null. */
    public NewsAgency {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(country, "country");
    }

    /**
     * The agency with an id.
     *
     * @param id as {@link org.depesche.core.annotation.Agency#id()} has it
     * @return the agency, or nothing where the lexicon does not know it
     */
    public static Optional<NewsAgency> find(String id) {
        return Optional.ofNullable(Known.BY_ID.get(id));
    }

    /** Read on first use. */
    private static final class Known {

        static final Map<String, NewsAgency> BY_ID = new HashMap<>();

        static {
            add("agencies.tsv", false);
            add("picture-agencies.tsv", true);
        }

        private Known() {}

        private static void add(String resource, boolean isPicture) {
            for (List<String> row : Table.read(resource, COLUMNS)) {
                String wikidata = row.get(3).isEmpty() ? null : row.get(3);
                BY_ID.put(row.get(0), new NewsAgency(row.get(0), row.get(1), row.get(2), wikidata, isPicture));
            }
        }
    }
}
