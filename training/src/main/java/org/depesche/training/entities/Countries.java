package org.depesche.training.entities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Compiles the file of countries: codes and ids from the list of country codes, German names from CLDR, adjectives from {@code nations.tsv}. */
final class Countries {

    private Countries() {}

    static void compile(Path gazetteers, Path target) throws IOException {
        Map<String, String> ids = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(gazetteers.resolve("country-codes_PDDL.csv.gz"))),
                StandardCharsets.UTF_8))) {
            List<String> header = cells(lines.readLine());
            int code = header.indexOf("ISO3166-1-Alpha-2");
            int id = header.indexOf("wikidata_id");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> cells = cells(line);
                if (cells.size() > id) {
                    ids.put(cells.get(code), cells.get(id).replaceAll(".*/", ""));
                }
            }
        }
        StringBuilder out = new StringBuilder();
        out.append("# Countries with their names, adjectives and inhabitants\n");
        out.append(
                        "# source: ids and codes from datasets/country-codes (PDDL), names from CLDR (Unicode licence), the rest compiled for this project;")
                .append(" licence: CC0 but for the names of CLDR\n");
        out.append(
                "# columns: ISO 3166-1 alpha-2 code, Wikidata id, name, further names, adjective stems, inhabitants\n");
        for (String[] row : NameLists.nations()) {
            String name = new Locale.Builder().setRegion(row[0]).build().getDisplayCountry(Locale.GERMAN);
            List<String> further = new ArrayList<>(NameLists.list(row[1]));
            name = switch (row[0]) {
                case "US" -> "USA";
                case "GB" -> "Großbritannien";
                case "HK" -> "Hongkong";
                case "PS" -> "Palästina";
                case "VA" -> "Vatikan";
                case "CG" -> "Kongo";
                case "CD" -> "Demokratische Republik Kongo";
                case "MM" -> "Myanmar";
                case "MK" -> "Nordmazedonien";
                case "BA" -> "Bosnien und Herzegowina";
                default -> name;
            };
            further.remove(name);
            out.append(row[0])
                    .append('\t')
                    .append(row[0].equals("XK") ? "Q1246" : ids.getOrDefault(row[0], ""))
                    .append('\t')
                    .append(name)
                    .append('\t')
                    .append(String.join("|", further))
                    .append('\t')
                    .append(row[2])
                    .append('\t')
                    .append(row[3])
                    .append('\n');
        }
        Files.writeString(target, out);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
