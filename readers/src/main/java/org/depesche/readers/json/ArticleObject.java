package org.depesche.readers.json;

import org.depesche.core.article.Article;
import org.depesche.core.json.ArticleJson;
import org.depesche.core.json.JsonFormatException;
import org.depesche.readers.ReadArticle;
import org.depesche.readers.ReadProblem;
import org.depesche.readers.ReadResult;
import org.depesche.readers.layout.TextLayout;

/** One object of the contract as a result. */
final class ArticleObject {

    private ArticleObject() {}

    /**
     * Reads an object.
     *
     * @param json the object
     * @param input the input's name
     * @param place where in the input it stands
     * @param id the id where the object has none; may be empty
     * @return the article with sections over its text, or what is wrong with it
     */
    static ReadResult read(String json, String input, String place, String id) {
        Article article;
        try {
            article = ArticleJson.read(json);
        } catch (JsonFormatException e) {
            return new ReadProblem(input, place, String.valueOf(e.getMessage()));
        }
        Article.Builder named = article.toBuilder();
        if (article.id().isEmpty()) {
            named.id(id);
        }
        if (article.sections().isEmpty()) {
            named.sections(TextLayout.sections(article.text()));
        }
        return new ReadArticle(named.build(), place);
    }
}
