package org.depesche.extractors.entities.chain;

import java.util.List;
import java.util.Set;
import org.depesche.core.annotation.Coordinates;
import org.depesche.core.annotation.Entity;
import org.depesche.extractors.entities.data.RowIndex;
import org.jspecify.annotations.Nullable;

/** Large cities of the world by their German and local names; of several with one name the article's countries tell which is meant. Immutable. */
final class Towns {

    private static final Set<String> NEAR = Set.of("DE", "AT", "CH", "LI", "LU");
    private static final int METROPOLIS = 300;
    private static final int CLEARLY_LARGER = 8;

    private static final int FURTHER_NAMES = 5;

    private final RowIndex rows = RowIndex.read("cities.tsv", FURTHER_NAMES);

    /**
     * A city.
     *
     * @param name what is known of it
     * @param thousands its inhabitants in thousands
     */
    private record Town(KnownName name, int thousands) {}

    private Towns() {}

    /** Read when an article first names a place that no other list knows. */
    private static final class Holder {
        private static final Towns ALL = new Towns();
    }

    static Towns all() {
        return Holder.ALL;
    }

    private static Town town(String[] row) {
        Coordinates where = new Coordinates(Double.parseDouble(row[2]), Double.parseDouble(row[3]));
        KnownName name = new KnownName(row[0], Entity.Type.PLACE, "city", null, row[1], where, null);
        return new Town(name, Integer.parseInt(row[4]));
    }

    /** The city of that name in an article that speaks of these countries, or null where it cannot be told. */
    @Nullable
    KnownName find(String name, Set<String> countries) {
        List<String[]> named = rows.all(name);
        if (named.isEmpty()) {
            return null;
        }
        List<Town> towns = named.stream().map(Towns::town).toList();
        List<Town> there = towns.stream()
                .filter(town -> countries.contains(town.name().country()))
                .toList();
        if (!there.isEmpty()) {
            return clear(there);
        }
        List<Town> near = towns.stream()
                .filter(town -> NEAR.contains(town.name().country()))
                .toList();
        if (!near.isEmpty() && (countries.isEmpty() || towns.size() == near.size())) {
            return clear(near);
        }
        List<Town> large =
                towns.stream().filter(town -> town.thousands() >= METROPOLIS).toList();
        return large.isEmpty() ? null : clear(towns);
    }

    /** The one that is much larger than all others. */
    private static @Nullable KnownName clear(List<Town> towns) {
        Town largest = null;
        int second = 0;
        for (Town town : towns) {
            if (largest == null || town.thousands() > largest.thousands()) {
                second = largest == null ? 0 : largest.thousands();
                largest = town;
            } else {
                second = Math.max(second, town.thousands());
            }
        }
        return largest == null || second * CLEARLY_LARGER > largest.thousands() ? null : largest.name();
    }
}
