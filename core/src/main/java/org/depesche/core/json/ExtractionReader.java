package org.depesche.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depesche.core.annotation.Addressee;
import org.depesche.core.annotation.Agency;
import org.depesche.core.annotation.Coordinates;
import org.depesche.core.annotation.Cue;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Evidence;
import org.depesche.core.annotation.Extension;
import org.depesche.core.annotation.ExtensionReader;
import org.depesche.core.annotation.Mention;
import org.depesche.core.annotation.Passage;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.annotation.Quote;
import org.depesche.core.annotation.Role;
import org.depesche.core.annotation.Speaker;
import org.depesche.core.annotation.TimeExpression;
import org.depesche.core.annotation.UntypedExtension;
import org.depesche.core.article.Article;
import org.depesche.core.article.MetadataField;
import org.depesche.core.article.Span;
import org.depesche.core.fault.MessageLine;
import org.depesche.core.pipeline.Extraction;
import org.depesche.core.pipeline.Failure;
import org.jspecify.annotations.Nullable;

/** Reads one extraction from its tree. */
final class ExtractionReader {

    private final JsonNode root;
    private final Map<String, ExtensionReader> extensionReaders;
    private final Article article;
    private final Offsets offsets;

    ExtractionReader(JsonNode root, Map<String, ExtensionReader> extensionReaders) throws JsonFormatException {
        if (!root.hasNonNull("text")) {
            throw new JsonFormatException(
                    "\"text\" is missing: an extraction can be read only if it was written with its text", null);
        }
        this.root = root;
        this.extensionReaders = extensionReaders;
        this.article = ArticleJson.read(root, true);
        this.offsets = Offsets.of(article.text(), ArticleJson.unit(root));
    }

    Extraction read() throws JsonFormatException {
        try {
            return new Extraction(
                    article,
                    list("quotes", this::quote),
                    list("entities", this::entity),
                    list("dates", this::date),
                    list("provenance", this::signal),
                    extensions(),
                    list("failures", this::failure));
        } catch (IllegalArgumentException e) {
            throw new JsonFormatException(String.valueOf(e.getMessage()), e);
        }
    }

    private Quote quote(JsonNode node) throws JsonFormatException {
        JsonNode cue = JsonTree.objectOrNull(node, "cue");
        JsonNode speaker = JsonTree.objectOrNull(node, "speaker");
        JsonNode addressee = JsonTree.objectOrNull(node, "addressee");
        return new Quote(
                JsonTree.requiredText(node, "id"),
                ArticleJson.label(node, "form", Quote.Form.class),
                spans(node, "spans"),
                cue == null ? null : new Cue(spans(cue, "spans"), JsonTree.requiredText(cue, "lemma")),
                passage(node, "frame"),
                speaker == null
                        ? null
                        : new Speaker(
                                spans(speaker, "spans"),
                                JsonTree.text(speaker, "entity"),
                                ArticleJson.label(speaker, "kind", Speaker.Kind.class)),
                addressee == null ? null : new Addressee(spans(addressee, "spans"), JsonTree.text(addressee, "entity")),
                ArticleJson.label(node, "medium", Quote.Medium.class),
                passage(node, "venue"),
                spans(node, "insertions"),
                JsonTree.text(node, "within"),
                JsonTree.text(node, "continues"),
                JsonTree.number(node, "confidence", 1),
                JsonTree.texts(node, "because"));
    }

    private Entity entity(JsonNode node) throws JsonFormatException {
        return new Entity(
                JsonTree.requiredText(node, "id"),
                ArticleJson.label(node, "type", Entity.Type.class),
                JsonTree.requiredText(node, "name"),
                list(node, "mentions", this::mention),
                list(node, "roles", this::role),
                JsonTree.text(node, "party"),
                JsonTree.text(node, "affiliation"),
                node.hasNonNull("gender") ? ArticleJson.label(node, "gender", Entity.Gender.class) : null,
                node.hasNonNull("age") ? (Integer) JsonTree.whole(node, "age") : null,
                JsonTree.text(node, "country"),
                JsonTree.text(node, "wikidata"),
                coordinates(node),
                JsonTree.number(node, "confidence", 1),
                JsonTree.texts(node, "because"));
    }

    private Mention mention(JsonNode node) throws JsonFormatException {
        return new Mention(ArticleJson.span(node, offsets), ArticleJson.label(node, "form", Mention.Form.class));
    }

    private Role role(JsonNode node) throws JsonFormatException {
        Span span = node.hasNonNull("start") ? ArticleJson.span(node, offsets) : null;
        return new Role(JsonTree.requiredText(node, "text"), JsonTree.text(node, "of"), span);
    }

    private static @Nullable Coordinates coordinates(JsonNode node) throws JsonFormatException {
        JsonNode value = node.get("coordinates");
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isArray()
                || value.size() != 2
                || !value.get(0).isNumber()
                || !value.get(1).isNumber()) {
            throw JsonTree.wrong("coordinates", "latitude and longitude", value);
        }
        return new Coordinates(value.get(0).doubleValue(), value.get(1).doubleValue());
    }

    private TimeExpression date(JsonNode node) throws JsonFormatException {
        String modifier = JsonTree.text(node, "mod");
        return new TimeExpression(
                ArticleJson.span(node, offsets),
                ArticleJson.label(node, "kind", TimeExpression.Kind.class),
                JsonTree.requiredText(node, "value"),
                modifier == null ? null : modifier(modifier),
                JsonTree.number(node, "confidence", 1),
                JsonTree.texts(node, "because"));
    }

    private static TimeExpression.Modifier modifier(String name) throws JsonFormatException {
        for (TimeExpression.Modifier modifier : TimeExpression.Modifier.values()) {
            if (modifier.name().equals(name)) {
                return modifier;
            }
        }
        throw new JsonFormatException("\"mod\" is '" + name + "', not a TIMEX3 modifier", null);
    }

    private ProvenanceSignal signal(JsonNode node) throws JsonFormatException {
        ProvenanceSignal.Kind kind = ArticleJson.label(node, "kind", ProvenanceSignal.Kind.class);
        Evidence evidence = node.hasNonNull("start")
                ? new Evidence.InText(ArticleJson.span(node, offsets))
                : new Evidence.InMetadata(
                        new MetadataField(JsonTree.requiredText(node, "path"), JsonTree.requiredText(node, "text")));
        return new ProvenanceSignal(
                kind,
                evidence,
                node.hasNonNull("scope") ? ArticleJson.label(node, "scope", ProvenanceSignal.Scope.class) : null,
                list(node, "agencies", ExtractionReader::agency),
                DetailJson.read(kind, JsonTree.objectOrNull(node, "values"), offsets),
                JsonTree.number(node, "confidence", 1),
                JsonTree.texts(node, "because"));
    }

    private static Agency agency(JsonNode node) throws JsonFormatException {
        return new Agency(JsonTree.requiredText(node, "id"), JsonTree.requiredText(node, "name"));
    }

    private List<Extension> extensions() throws JsonFormatException {
        List<Extension> extensions = new ArrayList<>();
        JsonNode kinds = JsonTree.objectOrNull(root, "annotations");
        if (kinds == null) {
            return extensions;
        }
        for (Map.Entry<String, JsonNode> kind : kinds.properties()) {
            extensions.addAll(list(kinds, kind.getKey(), node -> extension(kind.getKey(), node)));
        }
        return extensions;
    }

    private Extension extension(String kind, JsonNode node) throws JsonFormatException {
        List<Span> spans = node.has("spans") ? spans(node, "spans") : List.of(ArticleJson.span(node, offsets));
        Map<String, @Nullable Object> fields = JsonTree.members(node);
        Extension.RESERVED.forEach(fields::remove);
        UntypedExtension untyped = new UntypedExtension(kind, spans, fields);
        ExtensionReader reader = extensionReaders.get(kind);
        return reader == null ? untyped : typed(reader, untyped);
    }

    private static Extension typed(ExtensionReader reader, UntypedExtension untyped) throws JsonFormatException {
        Extension typed;
        try {
            typed = reader.read(untyped.spans(), untyped.fields());
        } catch (RuntimeException | LinkageError e) {
            throw new JsonFormatException(reader.getClass().getName() + ": " + MessageLine.of(e), e);
        }
        if (typed == null) {
            throw new JsonFormatException(reader.getClass().getName() + " returned null", null);
        }
        return typed;
    }

    private Failure failure(JsonNode node) throws JsonFormatException {
        return new Failure(
                JsonTree.requiredText(node, "extractor"),
                ArticleJson.label(node, "stage", Failure.Stage.class),
                JsonTree.requiredText(node, "message"),
                null);
    }

    private @Nullable Passage passage(JsonNode node, String name) throws JsonFormatException {
        JsonNode value = JsonTree.objectOrNull(node, name);
        return value == null ? null : new Passage(spans(value, "spans"));
    }

    private List<Span> spans(JsonNode node, String name) throws JsonFormatException {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : JsonTree.list(node, name)) {
            if (!pair.isArray()
                    || pair.size() != 2
                    || !pair.get(0).isInt()
                    || !pair.get(1).isInt()) {
                throw JsonTree.wrong(name, "a list of pairs of offsets", pair);
            }
            spans.add(ArticleJson.span(pair.get(0).intValue(), pair.get(1).intValue(), offsets));
        }
        return spans;
    }

    private <T> List<T> list(String name, ItemReader<T> reader) throws JsonFormatException {
        return list(root, name, reader);
    }

    private static <T> List<T> list(JsonNode node, String name, ItemReader<T> reader) throws JsonFormatException {
        List<T> items = new ArrayList<>();
        for (JsonNode item : JsonTree.list(node, name)) {
            if (!item.isObject()) {
                throw JsonTree.wrong(name, "a list of objects", item);
            }
            try {
                items.add(reader.read(item));
            } catch (JsonFormatException e) {
                throw new JsonFormatException(name + "[" + items.size() + "]: " + e.getMessage(), e);
            } catch (IllegalArgumentException e) {
                throw new JsonFormatException(name + "[" + items.size() + "]: " + e.getMessage(), e);
            }
        }
        return items;
    }

    private interface ItemReader<T> {
        T read(JsonNode node) throws JsonFormatException;
    }
}
