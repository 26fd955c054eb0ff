package org.depesche.cli.html;

import java.util.List;

/** How sure a finding is and why: the rules that made it. */
final class Reasons {

    private static final int PERCENT = 100;

    private Reasons() {}

    static void write(double confidence, List<String> because, Markup page) {
        page.html("<p class=\"why\">")
                .html((int) Math.round(confidence * PERCENT))
                .html(" % sure");
        if (!because.isEmpty()) {
            page.html(" because of");
            for (String rule : because) {
                page.html(" <code>").line(rule).html("</code>");
            }
        }
        page.html("</p>");
    }
}
