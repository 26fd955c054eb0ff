package org.depesche.bank;

import java.util.Objects;
import org.depesche.core.article.Labelled;

/**
 * What became of an article that was put into a bank.
 *
 * @param article the article's id
 * @param outcome what was done
 * @param quotes how many quotes the bank now has of it
 * @param before how many it had
 */
public record Addition(String article, Outcome outcome, int quotes, int before) {

    /** Checks that nothing is null. */
    public Addition {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(outcome, "outcome");
    }

    /** What was done with an article. */
    public enum Outcome implements Labelled {
        /** The bank did not know it. */
        ADDED,
        /** The bank had other findings under its id, which are gone. */
        REPLACED,
        /** The bank had exactly this. */
        UNCHANGED
    }
}
