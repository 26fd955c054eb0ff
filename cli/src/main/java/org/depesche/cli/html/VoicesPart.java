package org.depesche.cli.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.depesche.cli.wording.Amount;
import org.depesche.cli.wording.Excerpt;
import org.depesche.core.annotation.Quote;

/** Who says how much, as a chart, and what, voice by voice. */
final class VoicesPart implements Part {

    private static final double PERCENT = 100;

    @Override
    public void write(Findings findings, Anchors anchors, Markup page) {
        Voices voices = findings.voices();
        if (voices.shares().isEmpty()) {
            return;
        }
        page.html("<section id=\"voices\" aria-labelledby=\"voices-h\">\n<h2 id=\"voices-h\">Who says how much</h2>\n");
        int all = findings.words().count();
        page.html("<p class=\"sum\">" + voices.words() + " of " + Amount.of(all, "word") + " are quoted, "
                + share(voices.words(), all) + "; in " + Amount.of(findings.count(Layer.QUOTES), "quote") + " by "
                + Amount.of(voices.shares().size(), "voice") + ".</p>\n");
        chart(voices, page);
        legend(voices, page);
        for (VoiceShare voice : voices.shares()) {
            page.html("<section class=\"voice\" id=\"")
                    .html(voice.key())
                    .html("\" tabindex=\"-1\">\n<h3><span class=\"n\">");
            page.html(voice.number()).html("</span> ").isolated(voice.name()).html("</h3>\n");
            if (!voice.voice().remark().isEmpty()) {
                page.html("<p class=\"role\">").isolated(voice.voice().remark()).html("</p>\n");
            }
            page.html("<ul class=\"said\">\n");
            for (int number : voice.quotes()) {
                quote(number, voice, findings, anchors, page);
            }
            page.html("</ul>\n</section>\n");
        }
        page.html("</section>\n");
    }

    private static void chart(Voices voices, Markup page) {
        page.html("<ol class=\"chart\">\n");
        int most = voices.shares().stream().mapToInt(VoiceShare::words).max().orElse(0);
        for (VoiceShare voice : voices.shares()) {
            page.html("<li><a href=\"#")
                    .html(voice.key())
                    .html("\"><span class=\"n\">")
                    .html(voice.number());
            page.html("</span> ").isolated(voice.name()).html("</a>");
            Bar.write(voice, most, page);
            page.html("<span class=\"share\"><b>")
                    .html(share(voice.words(), voices.words()))
                    .html("</b> ");
            page.html(Amount.of(voice.words(), "word")).html("</span></li>\n");
        }
        page.html("</ol>\n");
    }

    private static void legend(Voices voices, Markup page) {
        page.html("<ul class=\"legend\" aria-label=\"Forms of quotes\">");
        for (Quote.Form form : Quote.Form.values()) {
            int words = voices.shares().stream()
                    .mapToInt(voice -> voice.wordsByForm().getOrDefault(form, 0))
                    .sum();
            boolean isThere = voices.shares().stream()
                    .anyMatch(voice -> voice.wordsByForm().containsKey(form));
            if (isThere) {
                page.html("<li><span class=\"swatch q " + form.label() + "\">" + form.label() + "</span> "
                        + share(words, voices.words()) + "</li>");
            }
        }
        page.html("</ul>\n");
    }

    private static String share(int part, int whole) {
        double percent = whole == 0 ? 0 : PERCENT * part / whole;
        return percent > 0 && percent < 1 ? "under 1 %" : Math.round(percent) + " %";
    }

    private static void quote(int number, VoiceShare voice, Findings findings, Anchors anchors, Markup page) {
        Quote quote = findings.extraction().quotes().get(number - 1);
        String key = "q" + number;
        String label = quote.form().label();
        page.html("<li id=\"" + key + "-e\" tabindex=\"-1\">");
        page.html("<span class=\"form q " + label + "\">" + label + "</span> ");
        anchors.begin(key, "", page);
        findings.foreign(Excerpt.of(quote.spans(), findings.text()), page);
        anchors.end(key, page);
        page.html("<details><summary>Why</summary><div class=\"detail\" id=\"" + key + "-d\">");
        page.html("<p class=\"what\"><b>" + Character.toUpperCase(label.charAt(0))
                + label.substring(1).toLowerCase(Locale.ROOT) + " quote</b>, voice ");
        page.html(voice.number()).html(": ").isolated(voice.name()).html("</p>");
        page.html("<dl>");
        details(quote, findings).forEach((term, words) -> {
            page.html("<div><dt>" + term + "</dt><dd>");
            findings.foreign(words, page);
            page.html("</dd></div>");
        });
        page.html("</dl>");
        Reasons.write(quote.confidence(), quote.because(), page);
        page.html("</div></details></li>\n");
    }

    private static Map<String, String> details(Quote quote, Findings findings) {
        String text = findings.text();
        Map<String, String> details = new LinkedHashMap<>();
        if (quote.speaker() != null) {
            details.put("Speaker", Excerpt.of(quote.speaker().spans(), text));
        }
        if (quote.cue() != null) {
            String cue = Excerpt.of(quote.cue().spans(), text);
            details.put(
                    "Cue",
                    cue.equals(quote.cue().lemma())
                            ? cue
                            : cue + " (" + quote.cue().lemma() + ")");
        }
        if (quote.addressee() != null) {
            details.put("To", Excerpt.of(quote.addressee().spans(), text));
        }
        if (quote.venue() != null) {
            details.put("Where", Excerpt.of(quote.venue().spans(), text));
        }
        if (quote.medium() != Quote.Medium.UNKNOWN) {
            details.put("Medium", quote.medium().label());
        }
        if (quote.within() != null) {
            details.put("Inside", findings.nameOfQuote(quote.within()));
        }
        if (quote.continues() != null) {
            details.put("Goes on from", findings.nameOfQuote(quote.continues()));
        }
        return details;
    }
}
