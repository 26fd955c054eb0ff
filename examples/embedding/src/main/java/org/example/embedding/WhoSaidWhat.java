package org.example.embedding;

import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Quote;
import org.depesche.core.article.Article;
import org.depesche.core.pipeline.Extraction;
import org.depesche.core.pipeline.Pipeline;

/** Prints who said what in the text that is its argument. */
public final class WhoSaidWhat {

    private WhoSaidWhat() {}

    /**
     * Prints the quotes, and what could not be done.
     *
     * @param arguments the text of an article in German
     */
    public static void main(String[] arguments) {
        Article article = Article.of(arguments[0]);
        Extraction extraction = Pipeline.standard().extract(article);
        for (Quote quote : extraction.quotes()) {
            String speaker = extraction.entity(quote).map(Entity::name).orElse("somebody");
            System.out.println(speaker + ": " + quote.in(article.text()));
        }
        extraction.provenance().forEach(signal -> System.out.println(signal.kind().label()));
        extraction.failures().forEach(System.err::println);
    }
}
