package org.depesche.bank;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.depesche.bank.sql.QuoteNumber;
import org.depesche.core.annotation.Agency;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.annotation.Quote;
import org.depesche.core.annotation.Speaker;
import org.depesche.core.article.Article;
import org.depesche.core.article.Moment;
import org.depesche.core.article.Span;
import org.depesche.core.json.JsonFormatException;
import org.depesche.core.pipeline.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * An article with its quotes, as a bank keeps it. Immutable and thread safe.
 *
 * @param id what the article is known by: an article with the same id takes its place
 * @param url its address, null where it is not known
 * @param outlet its publisher, or the host of its address where no publisher is stated; null where neither is known
 * @param language its language as a BCP 47 tag, null where it is not known
 * @param published when it was first published, null where it is not known
 * @param agencies the agencies credited, in order, without repetition
 * @param quotes its quotes, in order
 */
public record BankedArticle(
        String id,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String language,
        @Nullable Moment published,
        List<BankedAgency> agencies,
        List<BankedQuote> quotes) {

    /**
     * Copies the lists and makes all text storable.
     *
     * @throws IllegalArgumentException if something that is looked up by index is longer than 2000 bytes of UTF-8, or there are more than
     *     65536 quotes
     */
    public BankedArticle {
        id = Storable.key("the id", Objects.requireNonNull(id, "id"));
        url = Storable.orNull(url);
        outlet = outlet == null ? null : Storable.key("the outlet's name", outlet);
        language = Storable.orNull(language);
        agencies = List.copyOf(agencies);
        quotes = List.copyOf(quotes);
        if (quotes.size() > QuoteNumber.MOST_QUOTES) {
            throw new IllegalArgumentException(
                    "has " + quotes.size() + " quotes, a bank takes " + QuoteNumber.MOST_QUOTES + " of one article");
        }
    }

    /**
     * What a bank keeps of an extraction.
     *
     * @param extraction the extraction
     * @return the article with its quotes
     */
    public static BankedArticle of(Extraction extraction) {
        Article article = extraction.article();
        Set<BankedAgency> agencies = new LinkedHashSet<>();
        for (ProvenanceSignal signal : extraction.provenance()) {
            if (signal.kind() == ProvenanceSignal.Kind.AGENCY_CREDIT) {
                String scope = signal.scope() == null ? null : signal.scope().label();
                for (Agency agency : signal.agencies()) {
                    agencies.add(new BankedAgency(agency.id(), agency.name(), scope));
                }
            }
        }
        Map<String, Entity> entities = new HashMap<>();
        extraction.entities().forEach(entity -> entities.put(entity.id(), entity));
        List<BankedQuote> quotes = new ArrayList<>();
        for (Quote quote : extraction.quotes()) {
            quotes.add(quote(quote, article.text(), entities));
        }
        String url = article.source().url();
        return new BankedArticle(
                article.id(),
                url,
                outlet(article.source().publisher(), url),
                article.language(),
                article.source().published(),
                List.copyOf(agencies),
                quotes);
    }

    private static BankedQuote quote(Quote quote, String text, Map<String, Entity> entities) {
        return new BankedQuote(
                quote.id(),
                quote.form(),
                quote.in(text),
                quote.spans(),
                quote.cue() == null ? null : Span.join(quote.cue().spans(), text),
                quote.cue() == null ? null : quote.cue().lemma(),
                speaker(quote.speaker(), text, entities),
                quote.medium(),
                quote.confidence(),
                quote.because());
    }

    private static @Nullable BankedSpeaker speaker(
            @Nullable Speaker speaker, String text, Map<String, Entity> entities) {
        if (speaker == null) {
            return null;
        }
        Entity entity = speaker.entity() == null ? null : entities.get(speaker.entity());
        return new BankedSpeaker(
                Span.join(speaker.spans(), text),
                speaker.kind(),
                speaker.entity(),
                entity == null ? null : entity.name(),
                entity == null ? null : entity.type().label(),
                entity == null ? null : entity.wikidata());
    }

    /**
     * Reads what a bank keeps from an extraction in JSON, whether or not it was written with its text.
     *
     * @param json one JSON object, as {@code depesche extract} writes it
     * @return the article with its quotes
     * @throws JsonFormatException if it is broken or no extraction, or counts code points and lacks the text that would turn them into
     *     UTF-16 units
     */
    public static BankedArticle read(String json) throws JsonFormatException {
        return ExtractionLine.read(json).article();
    }

    /** The publisher, or the host of the address without {@code www.}. */
    static @Nullable String outlet(@Nullable String publisher, @Nullable String url) {
        if (publisher != null && !publisher.isBlank()) {
            return publisher.strip();
        }
        if (url == null) {
            return null;
        }
        try {
            String host = new URI(url).getHost();
            if (host == null) {
                return null;
            }
            String lower = host.toLowerCase(Locale.ROOT);
            return lower.startsWith("www.") ? lower.substring(4) : lower;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
