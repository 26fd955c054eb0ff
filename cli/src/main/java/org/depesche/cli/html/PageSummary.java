package org.depesche.cli.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.depesche.core.annotation.Agency;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself in its head, for the index of its folder: the index is made of the pages, so that it is whole too where an
 * earlier run wrote some of them.
 *
 * @param id the article's id
 * @param title its headline, else its id
 * @param publisher the outlet, null where it is not known
 * @param published ISO 8601, null where it is not known
 * @param words how many words it has
 * @param quotes how many quotes were found
 * @param voices who speaks, the one with the most words first
 * @param agencies names of the agencies that the text is credited to
 * @param failures what could not be done
 */
record PageSummary(
        String id,
        String title,
        @Nullable String publisher,
        @Nullable String published,
        int words,
        int quotes,
        List<Spoken> voices,
        List<String> agencies,
        int failures) {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String BEFORE = "<meta name=\"depesche-article\" content=\"";
    private static final String AFTER = "\">";

    /** The head's first lines hold it; a file without it is no page of ours. */
    private static final int MOST_LINES = 8;

    /**
     * How much a voice says.
     *
     * @param name the speaker
     * @param words how many words
     * @param quotes in how many quotes
     * @param isNamed whether it is an entity, who is the same in other articles, and not a phrase such as <i>ein Sprecher</i>
     */
    record Spoken(String name, int words, int quotes, boolean isNamed) {}

    static PageSummary of(Findings findings) {
        Article article = findings.extraction().article();
        TreeSet<String> agencies = new TreeSet<>();
        for (ProvenanceSignal signal : findings.extraction().provenance()) {
            if (signal.kind() == ProvenanceSignal.Kind.AGENCY_CREDIT
                    && signal.scope() != ProvenanceSignal.Scope.IMAGE) {
                signal.agencies().stream().map(Agency::name).forEach(agencies::add);
            }
        }
        return new PageSummary(
                article.id(),
                ArticleText.title(article),
                article.source().publisher(),
                article.source().published() == null
                        ? null
                        : article.source().published().toString(),
                findings.words().count(),
                findings.extraction().quotes().size(),
                findings.voices().shares().stream()
                        .filter(share -> !share.voice().name().isEmpty())
                        .map(share -> new Spoken(
                                share.name(),
                                share.words(),
                                share.quotes().size(),
                                share.voice().entity() != null))
                        .toList(),
                List.copyOf(agencies),
                findings.extraction().failures().size());
    }

    void write(Markup page) {
        try {
            page.html(BEFORE).line(JSON.writeValueAsString(this)).html(AFTER).html("\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of texts and numbers can be written", e);
        }
    }

    /** What a page says of itself; null where the file says nothing. */
    static @Nullable PageSummary read(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (int i = 0; i < MOST_LINES; i++) {
                String line = lines.readLine();
                if (line == null) {
                    return null;
                }
                if (line.startsWith(BEFORE) && line.endsWith(AFTER)) {
                    String json = line.substring(BEFORE.length(), line.length() - AFTER.length())
                            .replace("&quot;", "\"")
                            .replace("&#39;", "'")
                            .replace("&lt;", "<")
                            .replace("&gt;", ">")
                            .replace("&amp;", "&");
                    return JSON.readValue(json, PageSummary.class);
                }
            }
        }
        return null;
    }
}
