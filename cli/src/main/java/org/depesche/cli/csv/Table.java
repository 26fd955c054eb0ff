package org.depesche.cli.csv;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.core.article.Labelled;

/** The tables that every batch has. Each row is made of the JSON of one article, so that both forms say the same. */
public enum Table implements Labelled {
    /** A row for each article. */
    ARTICLES("article", "url", "publisher", "published", "modified", "language", "authors", "quotes", "entities") {
        @Override
        void rows(JsonNode article, List<List<Cell>> rows) {
            JsonNode source = article.path("source");
            rows.add(List.of(
                    Cell.of(article.get("id")),
                    Cell.of(source.get("url")),
                    Cell.of(source.get("publisher")),
                    Cell.of(article.get("published")),
                    Cell.of(source.get("modified")),
                    Cell.of(article.get("language")),
                    Cell.list(source.path("authors")),
                    Cell.number(article.path("quotes").size()),
                    Cell.number(article.path("entities").size())));
        }
    },
    /** A row for each quote. */
    QUOTES(
            "article",
            "id",
            "form",
            "start",
            "end",
            "spans",
            "text",
            "cue",
            "lemma",
            "speaker",
            "speaker_entity",
            "speaker_name",
            "speaker_kind",
            "addressee",
            "addressee_entity",
            "medium",
            "venue",
            "within",
            "continues",
            "confidence",
            "because") {
        @Override
        void rows(JsonNode article, List<List<Cell>> rows) {
            Map<String, JsonNode> names = new HashMap<>();
            article.path("entities")
                    .forEach(entity -> names.put(entity.path("id").asText(), entity.path("name")));
            for (JsonNode quote : article.path("quotes")) {
                JsonNode cue = quote.path("cue");
                JsonNode speaker = quote.path("speaker");
                JsonNode addressee = quote.path("addressee");
                rows.add(List.of(
                        Cell.of(article.get("id")),
                        Cell.of(quote.get("id")),
                        Cell.of(quote.get("form")),
                        Cell.start(quote),
                        Cell.end(quote),
                        Cell.spans(quote.path("spans")),
                        Cell.of(quote.get("text")),
                        Cell.of(cue.get("text")),
                        Cell.of(cue.get("lemma")),
                        Cell.of(speaker.get("text")),
                        Cell.of(speaker.get("entity")),
                        Cell.of(names.get(speaker.path("entity").asText())),
                        Cell.of(speaker.get("kind")),
                        Cell.of(addressee.get("text")),
                        Cell.of(addressee.get("entity")),
                        Cell.of(quote.get("medium")),
                        Cell.of(quote.path("venue").get("text")),
                        Cell.of(quote.get("within")),
                        Cell.of(quote.get("continues")),
                        Cell.of(quote.get("confidence")),
                        Cell.list(quote.path("because"))));
            }
        }
    },
    /** A row for each person, place, organisation and so on of an article. */
    ENTITIES(
            "article",
            "id",
            "type",
            "name",
            "roles",
            "party",
            "affiliation",
            "gender",
            "age",
            "country",
            "wikidata",
            "latitude",
            "longitude",
            "mentions",
            "confidence",
            "because") {
        @Override
        void rows(JsonNode article, List<List<Cell>> rows) {
            for (JsonNode entity : article.path("entities")) {
                rows.add(List.of(
                        Cell.of(article.get("id")),
                        Cell.of(entity.get("id")),
                        Cell.of(entity.get("type")),
                        Cell.of(entity.get("name")),
                        Cell.list(entity.path("roles"), "text"),
                        Cell.of(entity.get("party")),
                        Cell.of(entity.get("affiliation")),
                        Cell.of(entity.get("gender")),
                        Cell.of(entity.get("age")),
                        Cell.of(entity.get("country")),
                        Cell.of(entity.get("wikidata")),
                        Cell.of(entity.path("coordinates").get(0)),
                        Cell.of(entity.path("coordinates").get(1)),
                        Cell.number(entity.path("mentions").size()),
                        Cell.of(entity.get("confidence")),
                        Cell.list(entity.path("because"))));
            }
        }
    },
    /** A row for each place of the text that speaks of an entity. */
    MENTIONS("article", "entity", "type", "name", "start", "end", "text", "form") {
        @Override
        void rows(JsonNode article, List<List<Cell>> rows) {
            for (JsonNode entity : article.path("entities")) {
                for (JsonNode mention : entity.path("mentions")) {
                    rows.add(List.of(
                            Cell.of(article.get("id")),
                            Cell.of(entity.get("id")),
                            Cell.of(entity.get("type")),
                            Cell.of(entity.get("name")),
                            Cell.of(mention.get("start")),
                            Cell.of(mention.get("end")),
                            Cell.of(mention.get("text")),
                            Cell.of(mention.get("form"))));
                }
            }
        }
    },
    /** A row for each time expression. */
    DATES("article", "start", "end", "text", "value", "kind", "mod", "confidence", "because") {
        @Override
        void rows(JsonNode article, List<List<Cell>> rows) {
            for (JsonNode date : article.path("dates")) {
                rows.add(List.of(
                        Cell.of(article.get("id")),
                        Cell.of(date.get("start")),
                        Cell.of(date.get("end")),
                        Cell.of(date.get("text")),
                        Cell.of(date.get("value")),
                        Cell.of(date.get("kind")),
                        Cell.of(date.get("mod")),
                        Cell.of(date.get("confidence")),
                        Cell.list(date.path("because"))));
            }
        }
    },
    /** A row for each sign of where an article comes from; the values are JSON, since each kind has its own. */
    PROVENANCE(
            "article",
            "kind",
            "start",
            "end",
            "text",
            "scope",
            "agencies",
            "agency_names",
            "values",
            "place",
            "path",
            "confidence",
            "because") {
        @Override
        void rows(JsonNode article, List<List<Cell>> rows) {
            for (JsonNode signal : article.path("provenance")) {
                rows.add(List.of(
                        Cell.of(article.get("id")),
                        Cell.of(signal.get("kind")),
                        Cell.of(signal.get("start")),
                        Cell.of(signal.get("end")),
                        Cell.of(signal.get("text")),
                        Cell.of(signal.get("scope")),
                        Cell.list(signal.path("agencies"), "id"),
                        Cell.list(signal.path("agencies"), "name"),
                        signal.path("values").isEmpty() ? Cell.EMPTY : Cell.of(signal.get("values")),
                        Cell.of(signal.get("place")),
                        Cell.of(signal.get("path")),
                        Cell.of(signal.get("confidence")),
                        Cell.list(signal.path("because"))));
            }
        }
    },
    /** A row for each thing that an extractor could not do. */
    FAILURES("article", "extractor", "stage", "message") {
        @Override
        void rows(JsonNode article, List<List<Cell>> rows) {
            for (JsonNode failure : article.path("failures")) {
                rows.add(List.of(
                        Cell.of(article.get("id")),
                        Cell.of(failure.get("extractor")),
                        Cell.of(failure.get("stage")),
                        Cell.of(failure.get("message"))));
            }
        }
    };

    private final List<String> columns;

    Table(String... columns) {
        this.columns = List.of(columns);
    }

    List<String> columns() {
        return columns;
    }

    List<List<Cell>> rows(JsonNode article) {
        List<List<Cell>> rows = new ArrayList<>();
        rows(article, rows);
        return rows;
    }

    abstract void rows(JsonNode article, List<List<Cell>> rows);
}
