package org.depesche.cli.pretty;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.depesche.bank.BankedAgency;
import org.depesche.bank.BankedQuote;
import org.depesche.bank.BankedSpeaker;
import org.depesche.bank.FoundQuote;
import org.depesche.core.annotation.Quote;
import org.depesche.core.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Found quotes for a person: who, when and where, then the words and how they were told. Nothing that a bank holds can steer the terminal.
 *
 * @param width the columns of a line
 * @param isColoured whether colour may be used
 */
public record FoundPage(int width, boolean isColoured) {

    /**
     * One quote.
     *
     * @param found the quote
     * @return lines of text
     */
    public String quote(FoundQuote found) {
        Page page = new Page(width, isColoured);
        BankedQuote quote = found.quote();
        StyledText heading = speaker(quote.speaker());
        String source = source(found);
        if (!source.isEmpty()) {
            heading.literal(Style.FAINT, ", ").add(Style.FAINT, source);
        }
        page.paragraph(0, 1, heading);
        String before = "    " + quote.form().label() + "  ";
        Style style = quote.form() == Quote.Form.DIRECT ? Style.VERBATIM : Style.PLAIN;
        page.hanging(before, 4, new StyledText().add(style, quote.text()));
        page.hanging("    ", 4, new StyledText().literal(Style.FAINT, "– ").add(Style.FAINT, remarks(found)));
        return page.toString();
    }

    private static StyledText speaker(@Nullable BankedSpeaker speaker) {
        StyledText heading = new StyledText();
        if (speaker == null) {
            return heading.literal(Style.SPEAKER, "(nobody named)");
        }
        if (speaker.name() == null) {
            return heading.add(Style.SPEAKER, speaker.phrase());
        }
        heading.add(Style.SPEAKER, speaker.name());
        if (!speaker.name().equals(speaker.phrase())) {
            heading.literal(Style.FAINT, " (")
                    .add(Style.FAINT, speaker.phrase())
                    .literal(Style.FAINT, ")");
        }
        return heading;
    }

    private static String source(FoundQuote found) {
        List<String> parts = new ArrayList<>();
        if (found.published() != null) {
            parts.add(found.published().date().toString());
        }
        if (found.outlet() != null) {
            parts.add(found.outlet());
        }
        String agencies = found.agencies().stream()
                .filter(agency -> !"image".equals(agency.scope()))
                .map(BankedAgency::id)
                .distinct()
                .collect(Collectors.joining(", "));
        String where = String.join(", ", parts);
        return agencies.isEmpty() ? where : where.isEmpty() ? agencies : where + " (" + agencies + ")";
    }

    private static String remarks(FoundQuote found) {
        BankedQuote quote = found.quote();
        List<String> remarks = new ArrayList<>();
        if (quote.cue() != null) {
            remarks.add(quote.cue());
        }
        if (quote.speaker() != null && quote.speaker().wikidata() != null) {
            remarks.add(quote.speaker().wikidata());
        }
        String spans = quote.spans().stream().map(FoundPage::span).collect(Collectors.joining(" "));
        remarks.add(found.article() + " " + quote.id() + " " + spans);
        if (found.url() != null) {
            remarks.add(found.url());
        }
        return String.join("; ", remarks);
    }

    private static String span(Span span) {
        return span.start() + "–" + span.end();
    }
}
