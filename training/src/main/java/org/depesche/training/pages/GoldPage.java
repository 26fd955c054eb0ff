package org.depesche.training.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A page and the paragraphs that a person or a hand-written parser took for its article.
 *
 * @param id the page's name
 * @param site what pages of one site have in common, so that no site is on both sides of a test
 * @param file the page, packed
 * @param body the paragraphs
 */
record GoldPage(String id, String site, Path file, List<String> body) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Reads {@code gold.jsonl.gz} of a folder and the pages that it names. */
    static List<GoldPage> read(Path folder) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(open(folder.resolve("gold.jsonl.gz")), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode gold = MAPPER.readTree(line);
                List<String> body = new ArrayList<>();
                gold.path("body").forEach(paragraph -> body.add(paragraph.asText()));
                String id = gold.path("id").asText();
                Path file = folder.resolve(gold.path("file").asText());
                pages.add(new GoldPage(id, site(id, gold.path("url").asText("")), file, body));
            }
        }
        return pages;
    }

    byte[] html() throws IOException {
        try (InputStream html = open(file)) {
            return html.readAllBytes();
        }
    }

    private static InputStream open(Path file) throws IOException {
        return new GZIPInputStream(Files.newInputStream(file));
    }

    private static String site(String id, String url) {
        int host = url.indexOf("://");
        if (host < 0) {
            int underscore = id.indexOf('_');
            return underscore < 0 ? id : id.substring(0, underscore);
        }
        int end = url.indexOf('/', host + 3);
        String[] labels = url.substring(host + 3, end < 0 ? url.length() : end).split("\\.");
        return labels.length < 2 ? labels[0] : labels[labels.length - 2];
    }
}
