package org.depesche.bank;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.core.annotation.Quote;
import org.depesche.core.annotation.Speaker;
import org.depesche.core.article.Labelled;
import org.depesche.core.article.Moment;
import org.depesche.core.article.Span;
import org.depesche.core.json.ExtractionJson;
import org.depesche.core.json.JsonFormatException;
import org.depesche.core.pipeline.Extraction;
import org.depesche.core.pipeline.Failure;
import org.jspecify.annotations.Nullable;

/**
 * One extraction in JSON, read for a bank: without its text too, since quotes carry their words along.
 *
 * @param article what a bank keeps of it
 * @param failures the extractors that threw, or whose findings were thrown away, with what they said: what the article lacks
 */
public record ExtractionLine(BankedArticle article, List<Failure> failures) {

    /** Room for an article of a book's length, and an end for anything else. */
    private static final int MAX_STRING = 256 * 1024 * 1024;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(MAX_STRING)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Copies the list. */
    public ExtractionLine {
        failures = List.copyOf(failures);
    }

    /**
     * Reads a line.
     *
     * @param json one JSON object, as {@code depesche extract} writes it
     * @return what it says
     * @throws JsonFormatException if it is broken or no extraction, or counts code points and lacks the text that would turn them into
     *     UTF-16 units
     */
    public static ExtractionLine read(String json) throws JsonFormatException {
        JsonNode root;
        try {
            root = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            String message = e.getOriginalMessage();
            throw new JsonFormatException(
                    "broken JSON: "
                            + (message == null
                                    ? "unreadable"
                                    : message.lines().findFirst().orElse("unreadable")),
                    e);
        }
        if (root == null
                || !root.isObject()
                || !root.path("offsets").isTextual()
                || !root.path("quotes").isArray()) {
            throw new JsonFormatException(
                    "no extraction: expected an object with \"offsets\" and \"quotes\", as 'depesche extract --to jsonl' writes it",
                    null);
        }
        if (root.path("offsets").textValue().equals("utf16")) {
            try {
                return new ExtractionLine(article(root), lacking(root));
            } catch (IllegalArgumentException | NullPointerException e) {
                throw new JsonFormatException(String.valueOf(e.getMessage()), e);
            }
        }
        if (!root.hasNonNull("text")) {
            throw new JsonFormatException(
                    "offsets are code points and the text that would turn them into UTF-16 units is missing: extract with --with-text, or"
                            + " without --offsets",
                    null);
        }
        Extraction extraction = ExtractionJson.standard().read(json);
        return new ExtractionLine(
                BankedArticle.of(extraction),
                extraction.failures().stream()
                        .filter(failure -> isLacking(failure.stage()))
                        .toList());
    }

    private static boolean isLacking(Failure.Stage stage) {
        return stage == Failure.Stage.EXTRACT || stage == Failure.Stage.OUTPUT;
    }

    private static List<Failure> lacking(JsonNode root) throws JsonFormatException {
        List<Failure> failures = new ArrayList<>();
        for (JsonNode node : root.path("failures")) {
            Failure.Stage stage = label(node, "stage", Failure.Stage.class);
            if (isLacking(stage)) {
                failures.add(new Failure(required(node, "extractor"), stage, required(node, "message"), null));
            }
        }
        return failures;
    }

    private static BankedArticle article(JsonNode root) throws JsonFormatException {
        JsonNode source = root.path("source");
        Map<String, JsonNode> entities = new HashMap<>();
        for (JsonNode entity : root.path("entities")) {
            entities.put(required(entity, "id"), entity);
        }
        List<BankedQuote> quotes = new ArrayList<>();
        for (JsonNode quote : root.path("quotes")) {
            quotes.add(quote(quote, entities));
        }
        Set<BankedAgency> agencies = new LinkedHashSet<>();
        for (JsonNode signal : root.path("provenance")) {
            if ("agency-credit".equals(text(signal, "kind"))) {
                for (JsonNode agency : signal.path("agencies")) {
                    agencies.add(
                            new BankedAgency(required(agency, "id"), required(agency, "name"), text(signal, "scope")));
                }
            }
        }
        String published = text(root, "published");
        String url = text(source, "url");
        return new BankedArticle(
                required(root, "id"),
                url,
                BankedArticle.outlet(text(source, "publisher"), url),
                text(root, "language"),
                published == null ? null : Moment.parse(published),
                List.copyOf(agencies),
                quotes);
    }

    private static BankedQuote quote(JsonNode node, Map<String, JsonNode> entities) throws JsonFormatException {
        JsonNode cue = node.path("cue");
        return new BankedQuote(
                required(node, "id"),
                label(node, "form", Quote.Form.class),
                required(node, "text"),
                spans(node),
                cue.isObject() ? required(cue, "text") : null,
                cue.isObject() ? required(cue, "lemma") : null,
                speaker(node.path("speaker"), entities),
                label(node, "medium", Quote.Medium.class),
                node.path("confidence").asDouble(1),
                texts(node.path("because")));
    }

    private static @Nullable BankedSpeaker speaker(JsonNode node, Map<String, JsonNode> entities)
            throws JsonFormatException {
        if (!node.isObject()) {
            return null;
        }
        String id = text(node, "entity");
        JsonNode entity = id == null ? null : entities.get(id);
        return new BankedSpeaker(
                required(node, "text"),
                label(node, "kind", Speaker.Kind.class),
                id,
                entity == null ? null : required(entity, "name"),
                entity == null ? null : required(entity, "type"),
                entity == null ? null : text(entity, "wikidata"));
    }

    private static List<Span> spans(JsonNode node) throws JsonFormatException {
        List<Span> spans = new ArrayList<>();
        for (JsonNode span : node.path("spans")) {
            if (!span.isArray()
                    || span.size() != 2
                    || !span.get(0).canConvertToInt()
                    || !span.get(1).canConvertToInt()) {
                throw new JsonFormatException("\"spans\" of a quote: expected pairs of offsets", null);
            }
            spans.add(new Span(span.get(0).intValue(), span.get(1).intValue()));
        }
        return spans;
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private static @Nullable String text(JsonNode node, String name) throws JsonFormatException {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new JsonFormatException("\"" + name + "\" is no string", null);
        }
        return value.textValue();
    }

    private static String required(JsonNode node, String name) throws JsonFormatException {
        String value = text(node, name);
        if (value == null) {
            throw new JsonFormatException("\"" + name + "\" is missing", null);
        }
        return value;
    }

    private static <E extends Enum<E> & Labelled> E label(JsonNode node, String name, Class<E> type)
            throws JsonFormatException {
        String label = required(node, name);
        return Labelled.find(type, label)
                .orElseThrow(() -> new JsonFormatException(
                        "\"" + name + "\" is '" + label + "', expected one of " + Labelled.labels(type), null));
    }
}
