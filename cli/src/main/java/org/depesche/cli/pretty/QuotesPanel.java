package org.depesche.cli.pretty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.cli.terminal.VisibleText;
import org.depesche.cli.wording.Amount;
import org.depesche.cli.wording.Excerpt;
import org.depesche.cli.wording.Voice;
import org.depesche.core.annotation.Quote;
import org.depesche.core.pipeline.Extraction;

/** Who said what: the quotes by speaker, in the order in which speakers first speak. */
final class QuotesPanel implements Panel {

    @Override
    public void write(Extraction extraction, Page page) {
        if (extraction.quotes().isEmpty()) {
            return;
        }
        Map<Voice, List<Quote>> byVoice = new LinkedHashMap<>();
        for (Quote quote : extraction.quotes()) {
            byVoice.computeIfAbsent(Voice.of(quote, extraction), voice -> new ArrayList<>())
                    .add(quote);
        }
        long speakers = byVoice.keySet().stream()
                .filter(voice -> !voice.name().isEmpty())
                .count();
        page.heading(
                "QUOTES",
                Amount.of(extraction.quotes().size(), "quote") + " by " + Amount.of((int) speakers, "speaker"));
        int ids = extraction.quotes().stream()
                .mapToInt(quote -> quote.id().length())
                .max()
                .orElse(0);
        int forms = extraction.quotes().stream()
                .mapToInt(quote -> quote.form().label().length())
                .max()
                .orElse(0);
        boolean isFirst = true;
        for (Map.Entry<Voice, List<Quote>> entry : byVoice.entrySet()) {
            if (!isFirst) {
                page.blank();
            }
            isFirst = false;
            page.paragraph(1, 2, heading(entry.getKey()));
            for (Quote quote : entry.getValue()) {
                write(quote, extraction.article().text(), ids, forms, page);
            }
        }
    }

    private static void write(Quote quote, String text, int ids, int forms, Page page) {
        String before = "    " + pad(VisibleText.line(quote.id()), ids) + "  "
                + pad(quote.form().label(), forms) + "  ";
        Style style = quote.form() == Quote.Form.DIRECT ? Style.VERBATIM : Style.PLAIN;
        page.hanging(before, before.length(), new StyledText().add(style, Excerpt.of(quote.spans(), text)));
        String remarks = remarks(quote, text);
        if (!remarks.isEmpty()) {
            page.hanging(
                    " ".repeat(before.length()), before.length(), new StyledText().add(Style.FAINT, "– " + remarks));
        }
    }

    private static String pad(String word, int width) {
        return word + " ".repeat(Math.max(0, width - word.length()));
    }

    private static String remarks(Quote quote, String text) {
        List<String> remarks = new ArrayList<>();
        if (quote.cue() != null) {
            remarks.add(Excerpt.of(quote.cue().spans(), text));
        }
        if (quote.medium() == Quote.Medium.WRITING) {
            remarks.add("in writing");
        } else if (quote.medium() == Quote.Medium.THOUGHT) {
            remarks.add("a thought");
        }
        if (quote.addressee() != null) {
            remarks.add("to " + Excerpt.of(quote.addressee().spans(), text));
        }
        if (quote.venue() != null) {
            remarks.add(Excerpt.of(quote.venue().spans(), text));
        }
        if (quote.continues() != null) {
            remarks.add("goes on from " + quote.continues());
        }
        if (quote.within() != null) {
            remarks.add("inside " + quote.within());
        }
        return String.join("; ", remarks);
    }

    private static StyledText heading(Voice voice) {
        if (voice.name().isEmpty()) {
            return new StyledText().literal(Style.SPEAKER, "(" + Voice.NOBODY + ")");
        }
        StyledText heading = new StyledText().add(Style.SPEAKER, voice.name());
        return voice.remark().isEmpty()
                ? heading
                : heading.literal(Style.FAINT, ", ").add(Style.FAINT, voice.remark());
    }
}
