package org.depesche.cli.html;

import java.util.Locale;
import java.util.Map;
import org.depesche.core.annotation.Quote;

/** The bar of a voice in the chart: as long as its share of the longest one, in pieces by form. The words beside it say the same. */
final class Bar {

    private static final double FULL = 100;

    private Bar() {}

    static void write(VoiceShare voice, int most, Markup page) {
        page.html("<svg class=\"bar\" width=\"100%\" height=\"12\" aria-hidden=\"true\" focusable=\"false\">");
        double at = 0;
        for (Map.Entry<Quote.Form, Integer> form : voice.wordsByForm().entrySet()) {
            double width = most == 0 ? 0 : FULL * form.getValue() / most;
            String style = form.getKey().label();
            String place = String.format(Locale.ROOT, "x=\"%.2f%%\" width=\"%.2f%%\" height=\"12\"", at, width);
            page.html("<rect class=\"" + style + "\" " + place + "/>");
            page.html("<rect class=\"pattern " + style + "\" " + place + "/>");
            at += width;
        }
        page.html("</svg>");
    }

    /** The patterns that tell the forms apart without colour; once a page. */
    static void definePatterns(Markup page) {
        page.html("<svg class=\"patterns\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><defs>");
        pattern("lines", "0", "<path d=\"M0 1.5h6M0 4.5h6\"/>", page);
        pattern("rising", "-45", "<path d=\"M0 3h6\"/>", page);
        pattern("falling", "45", "<path d=\"M0 3h6\"/>", page);
        pattern("bars", "90", "<path d=\"M0 3h6\"/>", page);
        page.html("</defs></svg>\n");
    }

    private static void pattern(String id, String turn, String shape, Markup page) {
        page.html("<pattern id=\"pattern-" + id + "\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\""
                + " patternTransform=\"rotate(" + turn + ")\">" + shape + "</pattern>");
    }
}
