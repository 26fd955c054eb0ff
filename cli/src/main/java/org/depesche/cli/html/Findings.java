package org.depesche.cli.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.core.annotation.Entity;
import org.depesche.core.pipeline.Extraction;

/**
 * An extraction with what the parts of its page share.
 *
 * @param extraction what was found
 * @param words the words of the article
 * @param voices who says how much
 * @param entityNumbers the number of each entity, from 1, by its id
 * @param quoteNumbers the number of each quote, from 1, by its id
 */
record Findings(
        Extraction extraction,
        Words words,
        Voices voices,
        Map<String, Integer> entityNumbers,
        Map<String, Integer> quoteNumbers) {

    static Findings of(Extraction extraction) {
        Words words = Words.of(extraction.article().text());
        Map<String, Integer> entities = new HashMap<>();
        for (Entity entity : extraction.entities()) {
            entities.putIfAbsent(entity.id(), entities.size() + 1);
        }
        Map<String, Integer> quotes = new HashMap<>();
        extraction.quotes().forEach(quote -> quotes.putIfAbsent(quote.id(), quotes.size() + 1));
        return new Findings(extraction, words, Voices.of(extraction, words), entities, quotes);
    }

    String text() {
        return extraction.article().text();
    }

    /** How many findings a layer shows. */
    int count(Layer layer) {
        List<?> found = switch (layer) {
            case QUOTES -> extraction.quotes();
            case ENTITIES -> extraction.entities();
            case DATES -> extraction.dates();
            case PROVENANCE -> extraction.provenance();
            case EXTENSIONS -> extraction.extensions();
        };
        return found.size();
    }

    /** What a reader calls the quote with an id: the number is of this page, the id of the data. */
    String nameOfQuote(String id) {
        Integer number = quoteNumbers.get(id);
        return number == null
                ? id
                : "quote " + id + " of " + voices.byQuote().get(number - 1).name();
    }

    /** Writes words of the article, in their own language, into a sentence of ours. */
    void foreign(String words, Markup page) {
        String language = extraction.article().language();
        page.html("<bdi");
        if (language != null) {
            page.attribute("lang", language);
        }
        page.html(">").line(words).html("</bdi>");
    }
}
