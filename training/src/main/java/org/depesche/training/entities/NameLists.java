package org.depesche.training.entities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.depesche.extractors.entities.data.DataFile;
import org.depesche.extractors.entities.name.WordHash;
import org.depesche.extractors.entities.name.WordTable;

/** Collects flags for words and for names of several words from lists of given and family names, places and organisations. */
final class NameLists {

    private static final int LEAST_GIVEN = 5;
    private static final int LEAST_SURNAME = 2;
    private static final int LONGEST = 5;

    private final Path folder;
    private final Path countries;
    private final Map<String, Integer> words = new TreeMap<>();
    private final Map<Long, Integer> phrases = new TreeMap<>();

    NameLists(Path folder, Path countries) throws IOException {
        this.folder = folder;
        this.countries = countries;
        given();
        surnames();
        places();
        organizations();
    }

    Map<String, Integer> words() {
        return words;
    }

    Map<Long, Integer> phrases() {
        return phrases;
    }

    /** The rows of a list under its header. */
    static List<String[]> rows(Path file) throws IOException {
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(line.split("\t", -1));
            }
        }
        return rows;
    }

    static List<String[]> nations() throws IOException {
        return own("nations.tsv");
    }

    private static List<String[]> own(String file) throws IOException {
        try (InputStream in = NameLists.class.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return DataFile.rows(reader);
        }
    }

    private void given() throws IOException {
        Map<String, int[]> counts = new HashMap<>();
        for (String[] row : rows(folder.resolve("vornamen_berlin_2012-2023.tsv.gz"))) {
            counts.computeIfAbsent(row[0], k -> new int[2])[row[1].equals("w") ? 0 : 1] += Integer.parseInt(row[2]);
        }
        counts.forEach((name, count) -> {
            if (count[0] + count[1] >= LEAST_GIVEN && plausible(name)) {
                if (count[0] * 20 >= count[1]) {
                    add(name, WordTable.GIVEN_FEMALE);
                }
                if (count[1] * 20 >= count[0]) {
                    add(name, WordTable.GIVEN_MALE);
                }
            }
        });
        for (String[] row : rows(folder.resolve("forenames_by_country_CC0.tsv.gz"))) {
            add(row[3], row[1].equals("F") ? WordTable.GIVEN_FEMALE : WordTable.GIVEN_MALE);
        }
        for (String[] row : rows(folder.resolve("names_faker_de_MIT.tsv.gz"))) {
            switch (row[1]) {
                case "given_m" -> add(row[0], WordTable.GIVEN_MALE);
                case "given_f" -> add(row[0], WordTable.GIVEN_FEMALE);
                default -> add(row[0], WordTable.SURNAME);
            }
        }
        Map<String, int[]> politicians = new HashMap<>();
        for (String[] row : rows(folder.resolve("politicians_everypolitician2015_wikidata.tsv.gz"))) {
            if (!row[4].isEmpty() && row[4].indexOf(' ') < 0) {
                politicians.computeIfAbsent(row[4], k -> new int[2])[row[2].equals("female") ? 0 : 1]++;
            }
        }
        politicians.forEach((name, count) -> {
            if (count[0] + count[1] >= 2 && plausible(name)) {
                add(name, (count[0] > 0 ? WordTable.GIVEN_FEMALE : 0) | (count[1] > 0 ? WordTable.GIVEN_MALE : 0));
            }
        });
    }

    private void surnames() throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (String[] row : rows(folder.resolve("officeholders_wikidata.tsv.gz"))) {
            String name = row[2].replaceAll(" (Jr|Sr|II|III|IV)\\.?$", "");
            int cut = name.lastIndexOf(' ');
            if (cut > 0) {
                counts.merge(name.substring(cut + 1), 1, Integer::sum);
            }
        }
        for (String file : List.of("mdb_openparliamenttv_2022_CC0.tsv.gz", "us_congress_current_CC0.tsv.gz")) {
            for (String[] row : rows(folder.resolve(file))) {
                counts.merge(row[1].substring(row[1].lastIndexOf(' ') + 1), 2, Integer::sum);
            }
        }
        for (String[] row : rows(folder.resolve("bundestag_redner_wp19-21.tsv.gz"))) {
            counts.merge(row[4], 2, Integer::sum);
        }
        for (String[] row : rows(folder.resolve("nationalrat_at_personen.tsv.gz"))) {
            counts.merge(row[2], 2, Integer::sum);
        }
        for (String[] row : rows(folder.resolve("surnames_by_country_CC0.tsv.gz"))) {
            counts.merge(row[2], 2, Integer::sum);
        }
        counts.forEach((name, count) -> {
            if (count >= LEAST_SURNAME && plausible(name)) {
                add(name, WordTable.SURNAME);
            }
        });
    }

    private void places() throws IOException {
        for (String[] row : rows(folder.resolve("world_cities15k_CCBY.tsv.gz"))) {
            if (plausible(row[0])) {
                add(row[0], WordTable.CITY);
            }
        }
        for (String[] row : own("names.tsv")) {
            int flag = flag(row[1]);
            add(row[0], flag);
            for (String name : list(row[2])) {
                add(name, flag);
            }
            adjectives(row[3]);
        }
        try (BufferedReader reader = Files.newBufferedReader(countries)) {
            for (String[] row : DataFile.rows(reader)) {
                for (String name : list(row[2] + "|" + row[3])) {
                    add(name, WordTable.PLACE);
                }
                adjectives(row[4]);
                for (String name : list(row[5])) {
                    add(name, WordTable.PLACE);
                }
            }
        }
    }

    private static int flag(String kind) {
        return switch (kind) {
            case "city" -> WordTable.CITY;
            case "place" -> WordTable.PLACE;
            case "company" -> WordTable.COMPANY;
            case "club" -> WordTable.CLUB;
            case "organization" -> WordTable.ORGANIZATION;
            default -> throw new IllegalArgumentException("names.tsv: unknown kind " + kind);
        };
    }

    private void adjectives(String stems) {
        for (String stem : list(stems)) {
            for (String ending : List.of("", "e", "en", "er", "es", "em")) {
                add(stem + ending, WordTable.PLACE);
                add(Character.toUpperCase(stem.charAt(0)) + stem.substring(1) + ending, WordTable.PLACE);
            }
        }
    }

    private void organizations() throws IOException {
        for (String[] row : rows(folder.resolve("parties_factions_de_openparliamenttv_CC0.tsv.gz"))) {
            add(row[2], WordTable.ORGANIZATION);
        }
        for (String[] row : rows(folder.resolve("parties_partyfacts.tsv.gz"))) {
            if (row[3].indexOf(' ') > 0) {
                add(row[3], WordTable.ORGANIZATION);
            }
            if (List.of("DEU", "AUT", "CHE").contains(row[1]) && row[2].length() > 1) {
                add(row[2], WordTable.ORGANIZATION);
            }
        }
        for (String[] row : rows(folder.resolve("media_outlets_fundus_MIT.tsv.gz"))) {
            add(row[2], WordTable.ORGANIZATION);
        }
        for (String[] row : rows(folder.resolve("football_clubs_CC0.tsv.gz"))) {
            add(row[0], WordTable.CLUB);
            for (String alias : list(row[4])) {
                add(alias.replaceAll(" \\[..\\]$", ""), WordTable.CLUB);
            }
        }
        for (String[] row : rows(folder.resolve("companies_financedatabase_MIT.tsv.gz"))) {
            if (!row[2].isEmpty()) {
                add(company(row[0]), WordTable.COMPANY);
            }
        }
        for (String[] row : rows(folder.resolve("sp500_PDDL.tsv.gz"))) {
            add(company(row[1]), WordTable.COMPANY);
        }
        for (String particle :
                "von van de der den di da dos do du del la le el al bin ibn und für des zu zur zum am an auf im in of the and ohne"
                        .split(" ")) {
            words.merge(particle, WordTable.PARTICLE, (a, b) -> a | b);
        }
    }

    private static String company(String name) {
        String bare = name.replaceAll(
                ",? (AG & Co\\. KGaA|SE & Co\\. KGaA|GmbH & Co\\. KGaA|AG|SE|Inc\\.?|Corp\\.?|Corporation|Company|plc|PLC|Ltd\\.?|Limited|S\\.A\\.|N\\.V\\.|SA|NV|KGaA|Co\\.|Group|Holdings?|\\(.*\\))$",
                "");
        return bare.equals(name) ? bare : company(bare);
    }

    private static boolean plausible(String name) {
        return name.length() > 2 && Character.isUpperCase(name.charAt(0));
    }

    static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    private void add(String name, int flag) {
        String[] parts = name.strip().split(" ");
        if (parts.length == 0 || parts[0].isEmpty() || parts.length > LONGEST) {
            return;
        }
        if (parts.length == 1) {
            if (parts[0].length() > 1) {
                words.merge(parts[0], flag, (a, b) -> a | b);
            }
            return;
        }
        words.merge(parts[0], WordTable.PHRASE_START, (a, b) -> a | b);
        long hash = WordHash.of(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            hash = WordTable.phrase(hash, WordHash.of(parts[i]));
        }
        phrases.merge(hash, flag, (a, b) -> a | b);
    }
}
