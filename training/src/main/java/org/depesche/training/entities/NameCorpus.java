package org.depesche.training.entities;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.depesche.extractors.entities.name.NameLabel;
import org.depesche.extractors.entities.token.Words;

/** Reads corpora with marked names and says for every word which labels their rules leave open. */
final class NameCorpus {

    private static final int INSIDE_OR_BEGIN_OTHER = 1 << NameLabel.begin(3) | 1 << NameLabel.inside(3);
    private static final int DERIVED = 0b1111 << 9;
    private static final int PART = 0b1111 << 13;

    /** How a corpus writes its labels and what it leaves unmarked. */
    enum Scheme {
        /** All four types, derived words and parts: what is unmarked is no name. */
        GERMEVAL,
        /** News and notices of companies: common nouns are marked as companies. */
        SMARTDATA,
        /** Debates: adjectives and all else are MISC. */
        BUNDESTAG,
        /** Rulings: persons, places, courts and authorities; laws are marked otherwise. */
        LEGAL,
        /** Newspapers of old, read by machine: persons, places, organisations. */
        OLD
    }

    private static final Map<String, String> LABELS = labels();

    private NameCorpus() {}

    private static Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>();
        for (String type : List.of("PER", "LOC", "ORG", "OTH")) {
            labels.put(type, type);
        }
        labels.put("person", "PER");
        labels.put("organization", "ORG");
        labels.put("organization-company", "ORG");
        labels.put("location", "LOC");
        labels.put("location-city", "LOC");
        for (String person : List.of("RR", "AN")) {
            labels.put(person, "PER");
        }
        for (String place : List.of("LD", "LDS", "ST", "STR")) {
            labels.put(place, "LOC");
        }
        for (String organization : List.of("GRT", "INN", "UN")) {
            labels.put(organization, "ORG");
        }
        return labels;
    }

    static List<LabelledText> read(Path folder, String set, Scheme scheme, float weight) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, JsonNode> gold = new HashMap<>();
        for (JsonNode node : lines(json, folder.resolve(set + ".gold.jsonl.gz"))) {
            gold.put(node.get("id").asText(), node);
        }
        List<LabelledText> texts = new ArrayList<>();
        for (JsonNode article : lines(json, folder.resolve(set + ".articles.jsonl.gz"))) {
            JsonNode marked = Objects.requireNonNull(gold.get(article.get("id").asText()), "no gold for an article");
            if (scheme == Scheme.SMARTDATA && marked.path("source").asText().startsWith("t")) {
                continue;
            }
            texts.add(text(article.get("text").asText(), marked.get("mentions"), scheme, weight));
        }
        return texts;
    }

    private static List<JsonNode> lines(ObjectMapper json, Path file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                nodes.add(json.readTree(line));
            }
        }
        return nodes;
    }

    private static LabelledText text(String text, JsonNode mentions, Scheme scheme, float weight) {
        Words words = Words.of(text);
        int[] right = new int[words.size()];
        for (int word = 0; word < right.length; word++) {
            right[word] = 1 | unmarked(words, word, scheme);
        }
        for (JsonNode mention : mentions) {
            if (mention.path("layer").asInt(1) == 1) {
                int start = text.offsetByCodePoints(0, mention.get("start").asInt());
                int end = text.offsetByCodePoints(0, mention.get("end").asInt());
                mark(
                        words,
                        right,
                        words.covering(start),
                        end,
                        mention.get("label").asText(),
                        scheme);
            }
        }
        return new LabelledText(words, right, weight, scheme.ordinal());
    }

    private static int unmarked(Words words, int word, Scheme scheme) {
        if (scheme == Scheme.GERMEVAL || words.sign(word)) {
            return 0;
        }
        boolean hyphen = words.text(word).indexOf('-', 1) > 0;
        int open = hyphen ? PART : 0;
        if (scheme != Scheme.BUNDESTAG) {
            open |= words.capitalised(word) ? INSIDE_OR_BEGIN_OTHER : 0;
            open |= DERIVED;
        }
        return open;
    }

    private static void mark(Words words, int[] right, int first, int end, String label, Scheme scheme) {
        int limit = first;
        while (limit < words.size() && words.start(limit) < end) {
            limit++;
        }
        if (limit == first) {
            return;
        }
        boolean derived = label.endsWith("deriv");
        boolean part = label.endsWith("part");
        String bare = derived
                ? label.substring(0, label.length() - 5)
                : part ? label.substring(0, label.length() - 4) : label;
        int type = NameLabel.typeOf(LABELS.getOrDefault(bare, bare));
        if (type < 0) {
            if (scheme != Scheme.GERMEVAL) {
                Arrays.fill(right, first, limit, 1 | INSIDE_OR_BEGIN_OTHER | DERIVED | PART);
            }
            return;
        }
        for (int word = first; word < limit; word++) {
            right[word] = derived
                    ? 1 << NameLabel.derived(type)
                    : part
                            ? 1 << NameLabel.part(type)
                            : 1 << (word == first ? NameLabel.begin(type) : NameLabel.inside(type));
        }
        if (scheme == Scheme.SMARTDATA) {
            loosen(words, right, first, limit, type);
        }
    }

    /** Marked adjectives are derived words; a single marked word that looks like a common noun may be none. */
    private static void loosen(Words words, int[] right, int first, int limit, int type) {
        if (limit - first > 1) {
            return;
        }
        if (words.lower(first)) {
            right[first] = 1 | 1 << NameLabel.derived(type);
        } else if (type == 2) {
            right[first] |= 1;
        } else if (type == 1 && words.text(first).matches(".*(isch(e|en|er|es|em)?|er)")) {
            right[first] |= 1 << NameLabel.derived(type);
        }
    }

    /** Reads debates in columns, the tag in the fifth, one text a sentence. */
    static List<LabelledText> readColumns(List<Path> files, float weight) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        for (Path file : files) {
            StringBuilder text = new StringBuilder();
            List<int[]> spans = new ArrayList<>();
            List<String> types = new ArrayList<>();
            try (BufferedReader lines = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    String[] cells = line.split("\t");
                    if (cells.length < 5) {
                        flush(texts, text, spans, types, weight);
                        continue;
                    }
                    String word = cells[1].replace("-LRB-", "(").replace("-RRB-", ")");
                    int start = text.length();
                    text.append(word).append(' ');
                    if (cells[4].startsWith("B-")) {
                        spans.add(new int[] {start, start + word.length()});
                        types.add(cells[4].substring(2));
                    } else if (cells[4].startsWith("I-") && !spans.isEmpty()) {
                        spans.get(spans.size() - 1)[1] = start + word.length();
                    }
                }
            }
            flush(texts, text, spans, types, weight);
        }
        return texts;
    }

    private static void flush(
            List<LabelledText> texts, StringBuilder text, List<int[]> spans, List<String> types, float weight) {
        Words words = Words.of(text.toString());
        int[] right = new int[words.size()];
        for (int word = 0; word < right.length; word++) {
            right[word] = 1 | unmarked(words, word, Scheme.BUNDESTAG);
        }
        for (int i = 0; i < spans.size(); i++) {
            int first = words.covering(spans.get(i)[0]);
            if (types.get(i).equals("MISC")) {
                for (int word = first; word < words.size() && words.start(word) < spans.get(i)[1]; word++) {
                    right[word] = 1 | DERIVED | (words.lower(word) ? 0 : INSIDE_OR_BEGIN_OTHER);
                }
            } else {
                mark(words, right, first, spans.get(i)[1], types.get(i), Scheme.BUNDESTAG);
            }
        }
        if (words.size() > 0) {
            texts.add(new LabelledText(words, right, weight, Scheme.BUNDESTAG.ordinal()));
        }
        text.setLength(0);
        spans.clear();
        types.clear();
    }
}
