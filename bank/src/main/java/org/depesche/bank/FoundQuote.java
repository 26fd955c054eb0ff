package org.depesche.bank;

import java.util.List;
import org.depesche.core.article.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A quote that was found, with the article that it stands in.
 *
 * @param article the article's id
 * @param url the article's address, null where it is not known
 * @param outlet the outlet, null where it is not known
 * @param language the article's language, null where it is not known
 * @param published when the article was first published, null where it is not known
 * @param agencies the agencies that the article credits, in order
 * @param quote the quote
 */
public record FoundQuote(
        String article,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String language,
        @Nullable Moment published,
        List<BankedAgency> agencies,
        BankedQuote quote) {

    /** Copies the list. */
    public FoundQuote {
        agencies = List.copyOf(agencies);
    }
}
