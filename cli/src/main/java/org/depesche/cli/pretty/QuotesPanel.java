package org.depesche.cli.pretty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.depesche.cli.terminal.VisibleText;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Quote;
import org.depesche.core.annotation.Speaker;
import org.depesche.core.article.Span;
import org.depesche.core.pipeline.Extraction;
import org.jspecify.annotations.Nullable;

/** Who said what: the quotes by speaker, in the order in which speakers first speak. */
final class QuotesPanel implements Panel {

    private static final String GAP = " … ";

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
        long speakers =
                byVoice.keySet().stream().filter(voice -> !voice.name.isEmpty()).count();
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
            page.paragraph(1, 2, entry.getKey().heading());
            for (Quote quote : entry.getValue()) {
                write(quote, extraction.article().text(), ids, forms, page);
            }
        }
    }

    private static void write(Quote quote, String text, int ids, int forms, Page page) {
        String before = "    " + pad(VisibleText.line(quote.id()), ids) + "  "
                + pad(quote.form().label(), forms) + "  ";
        Style style = quote.form() == Quote.Form.DIRECT ? Style.VERBATIM : Style.PLAIN;
        page.hanging(before, before.length(), new StyledText().add(style, join(quote.spans(), text)));
        String remarks = remarks(quote, text);
        if (!remarks.isEmpty()) {
            page.hanging(
                    " ".repeat(before.length()), before.length(), new StyledText().add(Style.FAINT, "– " + remarks));
        }
    }

    private static String pad(String word, int width) {
        return word + " ".repeat(Math.max(0, width - word.length()));
    }

    private static String join(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(GAP));
    }

    private static String remarks(Quote quote, String text) {
        List<String> remarks = new ArrayList<>();
        if (quote.cue() != null) {
            remarks.add(join(quote.cue().spans(), text));
        }
        if (quote.medium() == Quote.Medium.WRITING) {
            remarks.add("in writing");
        } else if (quote.medium() == Quote.Medium.THOUGHT) {
            remarks.add("a thought");
        }
        if (quote.addressee() != null) {
            remarks.add("to " + join(quote.addressee().spans(), text));
        }
        if (quote.venue() != null) {
            remarks.add(join(quote.venue().spans(), text));
        }
        if (quote.continues() != null) {
            remarks.add("goes on from " + quote.continues());
        }
        if (quote.within() != null) {
            remarks.add("inside " + quote.within());
        }
        return String.join("; ", remarks);
    }

    /**
     * Whose quotes stand together: an entity, or a phrase where no entity is known.
     *
     * @param entity the entity's id, null where none is known
     * @param name what the heading says, empty where nobody is named
     * @param remark what is told of the speaker
     */
    private record Voice(@Nullable String entity, String name, String remark) {

        static Voice of(Quote quote, Extraction extraction) {
            Speaker speaker = quote.speaker();
            if (speaker == null) {
                return new Voice(null, "", "");
            }
            Entity entity = extraction.entity(quote).orElse(null);
            if (entity != null) {
                return new Voice(entity.id(), entity.name(), RoleWords.of(entity));
            }
            String kind =
                    speaker.kind() == Speaker.Kind.NAMED ? "" : speaker.kind().label();
            return new Voice(null, join(speaker.spans(), extraction.article().text()), kind);
        }

        StyledText heading() {
            if (name.isEmpty()) {
                return new StyledText().literal(Style.SPEAKER, "(nobody named)");
            }
            StyledText heading = new StyledText().add(Style.SPEAKER, name);
            return remark.isEmpty()
                    ? heading
                    : heading.literal(Style.FAINT, ", ").add(Style.FAINT, remark);
        }
    }
}
