package org.depesche.training.entities;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Compiles the file of heads of state and government and members of parliaments that German news speaks of. */
final class OfficeHolders {

    private static final String NONE = "";

    private OfficeHolders() {}

    static void compile(Path gazetteers, Path target) throws IOException {
        Map<String, String[]> people = new TreeMap<>();
        Set<String> shared = new HashSet<>();
        for (String[] row : NameLists.rows(gazetteers.resolve("officeholders_wikidata.tsv.gz"))) {
            if (row[0].startsWith("world")) {
                put(people, shared, row[2], row[1], row[6]);
            }
        }
        for (String[] row : NameLists.rows(gazetteers.resolve("mdb_openparliamenttv_2022_CC0.tsv.gz"))) {
            put(people, shared, row[1], row[0], row[3]);
        }
        for (String[] row : NameLists.rows(gazetteers.resolve("us_congress_current_CC0.tsv.gz"))) {
            put(people, shared, row[1], row[0], row[4]);
        }
        for (String[] row : NameLists.rows(gazetteers.resolve("nationalrat_at_personen.tsv.gz"))) {
            put(people, shared, row[1] + " " + row[2], row[4], row[3]);
        }
        people.keySet().removeAll(shared);
        StringBuilder out = new StringBuilder();
        out.append(
                "# Heads of state and government, members of the Bundestag, the Nationalrat and the Congress of the USA\n");
        out.append(
                        "# source: Wikidata through EveryPolitician (CC0), Open Parliament TV (CC0), unitedstates/congress-legislators (CC0), Nationalrat")
                .append(" (CC BY 4.0); people who share a name are left out; licence: CC BY 4.0\n");
        out.append("# columns: name, Wikidata id, gender (f, m or empty)\n");
        people.forEach((name, rest) -> out.append(name)
                .append('\t')
                .append(rest[0])
                .append('\t')
                .append(rest[1])
                .append('\n'));
        Files.writeString(target, out);
    }

    private static void put(Map<String, String[]> people, Set<String> shared, String name, String id, String gender) {
        if (name.indexOf(' ') < 0 || !id.startsWith("Q")) {
            return;
        }
        String sex = gender.isEmpty() ? NONE : gender.toLowerCase(Locale.ROOT).startsWith("f") ? "f" : "m";
        String[] before = people.put(name, new String[] {id, sex});
        if (before != null && !before[0].equals(id)) {
            shared.add(name);
        }
    }
}
