package org.depesche.training.linguistics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.depesche.linguistics.Tag;

/**
 * Compiles the word list of german-pos-dict and our list of closed word classes into the lexicon of the German language pack.
 *
 * <p>Usage: {@code BuildGermanLexicon OUTPUT}. The same input gives the same bytes.
 */
public final class BuildGermanLexicon {

    private static final String NOTICE = """
            what: German word forms with tag, features and base form
            source: german-pos-dict 1.2.4 by Daniel Naber and others, from Morphy (Wolfgang Lezius) and LanguageTool,
              https://github.com/languagetool-org/german-pos-dict; closed word classes: own list
            licence: CC BY-SA 4.0
            changed: tags converted to STTS, features packed, closed word classes replaced""";

    private BuildGermanLexicon() {}

    /**
     * Builds the file.
     *
     * @param arguments the file to write
     * @throws IOException if the list cannot be read or the file not written
     */
    public static void main(String[] arguments) throws IOException {
        Map<String, Map<Tag, String>> closed = closedClasses();
        Map<String, Map<Reading, Integer>> forms = new TreeMap<>();
        for (WordData entry : new DictionaryLookup(dictionary())) {
            String form = entry.getWord().toString();
            String lemma = entry.getStem().toString();
            String tag = entry.getTag().toString();
            add(forms, closed, form, lemma, tag);
        }
        closed.forEach((form, tags) -> {
            Map<Reading, Integer> readings = forms.computeIfAbsent(form, f -> new LinkedHashMap<>());
            tags.forEach((tag, lemma) -> {
                if (readings.keySet().stream().noneMatch(r -> r.tag() == tag)) {
                    readings.put(Reading.of(tag, form, lemma.isEmpty() ? form : lemma), 0);
                }
            });
        });
        LexiconFile.write(Path.of(arguments[0]), NOTICE, forms);
        System.out.println(forms.size() + " forms");
    }

    private static Dictionary dictionary() throws IOException {
        URL url = BuildGermanLexicon.class.getClassLoader().getResource("org/languagetool/resource/de/german.dict");
        if (url == null) {
            throw new IOException("german-pos-dict is not on the class path");
        }
        return Dictionary.read(url);
    }

    private static void add(
            Map<String, Map<Reading, Integer>> forms,
            Map<String, Map<Tag, String>> closed,
            String form,
            String lemma,
            String tag) {
        Map<Tag, String> allowed = closed.get(form);
        for (GermanDictionaryTag reading : GermanDictionaryTag.of(form, lemma, tag)) {
            if (reading.closed() && allowed != null) {
                for (Tag closedTag : reading.closedTags(allowed.keySet())) {
                    String given = allowed.getOrDefault(closedTag, "");
                    put(forms, form, given.isEmpty() ? lemma : given, closedTag, reading.morphology());
                }
            } else if (allowed == null || !reading.closed()) {
                put(forms, form, lemma, reading.tag(), reading.morphology());
            }
        }
    }

    private static void put(
            Map<String, Map<Reading, Integer>> forms, String form, String lemma, Tag tag, int morphology) {
        forms.computeIfAbsent(form, f -> new LinkedHashMap<>())
                .merge(Reading.of(tag, form, lemma), morphology, (a, b) -> a | b);
    }

    private static Map<String, Map<Tag, String>> closedClasses() throws IOException {
        Map<String, Map<Tag, String>> closed = new TreeMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                BuildGermanLexicon.class.getResourceAsStream("/org/depesche/training/linguistics/closed-class.de.tsv"),
                StandardCharsets.UTF_8))) {
            for (String line : reader.lines().collect(Collectors.toList())) {
                if (line.startsWith("#")) {
                    continue;
                }
                String[] columns = line.split("\t", -1);
                for (String form : columns[2].split(" ", -1)) {
                    closed.computeIfAbsent(form, f -> new TreeMap<>()).putIfAbsent(Tag.valueOf(columns[0]), columns[1]);
                }
            }
        }
        return closed;
    }
}
