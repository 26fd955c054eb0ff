package org.depesche.cli.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.depesche.bank.BankedAgency;
import org.depesche.bank.BankedQuote;
import org.depesche.bank.BankedSpeaker;
import org.depesche.bank.FoundQuote;
import org.depesche.core.article.Span;
import org.jspecify.annotations.Nullable;

/** Found quotes as a table: comma-separated values of RFC 4180, a row a quote. */
final class FoundTable {

    private static final List<String> HEAD = List.of(
            "article",
            "url",
            "outlet",
            "language",
            "published",
            "agencies",
            "quote",
            "form",
            "text",
            "start",
            "end",
            "spans",
            "speaker",
            "speaker_kind",
            "entity",
            "entity_name",
            "entity_type",
            "wikidata",
            "cue",
            "cue_lemma",
            "medium",
            "confidence",
            "because");

    private FoundTable() {}

    static String head() {
        return row(new ArrayList<>(HEAD));
    }

    static String row(FoundQuote found) {
        BankedQuote quote = found.quote();
        BankedSpeaker speaker = quote.speaker();
        List<@Nullable String> cells = new ArrayList<>();
        cells.add(found.article());
        cells.add(found.url());
        cells.add(found.outlet());
        cells.add(found.language());
        cells.add(found.published() == null ? null : found.published().toString());
        cells.add(found.agencies().stream().map(BankedAgency::id).distinct().collect(Collectors.joining(" ")));
        cells.add(quote.id());
        cells.add(quote.form().label());
        cells.add(quote.text());
        cells.add(Integer.toString(quote.spans().get(0).start()));
        cells.add(Integer.toString(quote.spans().get(quote.spans().size() - 1).end()));
        cells.add(quote.spans().stream().map(FoundTable::span).collect(Collectors.joining(" ")));
        cells.add(speaker == null ? null : speaker.phrase());
        cells.add(speaker == null ? null : speaker.kind().label());
        cells.add(speaker == null ? null : speaker.entity());
        cells.add(speaker == null ? null : speaker.name());
        cells.add(speaker == null ? null : speaker.type());
        cells.add(speaker == null ? null : speaker.wikidata());
        cells.add(quote.cue());
        cells.add(quote.cueLemma());
        cells.add(quote.medium().label());
        cells.add(Double.toString(quote.confidence()));
        cells.add(String.join(" ", quote.because()));
        return row(cells);
    }

    private static String span(Span span) {
        return span.start() + "-" + span.end();
    }

    private static String row(List<@Nullable String> cells) {
        return cells.stream().map(FoundTable::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(@Nullable String value) {
        if (value == null) {
            return "";
        }
        boolean isPlain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && value.strip().equals(value);
        return isPlain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
