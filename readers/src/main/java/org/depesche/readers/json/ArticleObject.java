package org.depesche.readers.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.depesche.core.article.Article;
import org.depesche.core.article.Section;
import org.depesche.core.json.ArticleJson;
import org.depesche.core.json.JsonFormatException;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.ReadArticle;
import org.depesche.readers.ReadProblem;
import org.depesche.readers.ReadResult;
import org.depesche.readers.SourceMap;
import org.depesche.readers.layout.TextLayout;

/** One object of the contract as a result. */
final class ArticleObject {

    private ArticleObject() {}

    /**
     * Reads an object.
     *
     * @param json the object
     * @param input the input
     * @param place where in the input it stands
     * @param id the id where the object has none; may be empty
     * @return the article with sections over its text, or what is wrong with it
     */
    static ReadResult read(String json, ArticleInput input, String place, String id) {
        Article article;
        try {
            article = ArticleJson.read(json);
        } catch (JsonFormatException e) {
            return new ReadProblem(input.name(), place, String.valueOf(e.getMessage()));
        }
        Article.Builder named = article.toBuilder();
        if (article.id().isEmpty()) {
            named.id(id);
        }
        if (article.sections().isEmpty()) {
            named.sections(TextLayout.sections(article.text()));
        }
        Article whole = named.build();
        return new ReadArticle(whole, place, input.isSourceMapWanted() ? map(whole, json) : null);
    }

    /** A text is its own source; what was put together is so out of the headline, the lead and the paragraphs, each a section. */
    private static SourceMap map(Article article, String json) {
        SourceMap.Builder map = new SourceMap.Builder("");
        String text = article.text();
        if (!article.assembled()) {
            return map.literal(0, text.length(), "/text", 0).build(text);
        }
        Deque<String> pointers = new ArrayDeque<>();
        try {
            JsonNode node = JsonItems.MAPPER.readTree(json);
            for (String name : List.of("headline", "lead")) {
                addFilled(pointers, node.path(name), "/" + name);
            }
            int index = 0;
            for (JsonNode paragraph : node.path("paragraphs")) {
                addFilled(pointers, paragraph, "/paragraphs/" + index++);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("was read before", e);
        }
        for (Section section : article.sections()) {
            map.literal(section.span().start(), section.span().end(), pointers.remove(), 0);
        }
        return map.build(text);
    }

    private static void addFilled(Deque<String> pointers, JsonNode value, String pointer) {
        if (!value.asText("").isEmpty()) {
            pointers.add(pointer);
        }
    }
}
