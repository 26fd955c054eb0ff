package org.depesche.cli.html;

import java.util.List;
import org.depesche.core.annotation.TimeExpression;

/** When: the words that name a time and their value. */
final class DatesPart implements Part {

    @Override
    public void write(Findings findings, Anchors anchors, Markup page) {
        List<TimeExpression> dates = findings.extraction().dates();
        if (dates.isEmpty()) {
            return;
        }
        page.html(
                        "<section id=\"dates\" aria-labelledby=\"dates-h\">\n<h2 id=\"dates-h\"><span class=\"swatch d\">When</span></h2>\n")
                .html("<ul class=\"pairs\">\n");
        int number = 0;
        for (TimeExpression date : dates) {
            String key = "d" + ++number;
            String value = date.modifier() == null
                    ? date.value()
                    : date.value() + " " + date.modifier().name();
            page.html("<li id=\"" + key + "-e\" tabindex=\"-1\">");
            anchors.begin(key, "", page);
            findings.foreign(date.span().in(findings.text()), page);
            anchors.end(key, page);
            page.html(" <span class=\"value\">").isolated(value).html("</span>");
            page.html(
                    "<details><summary>Why</summary><div class=\"detail\" id=\"" + key + "-d\"><p class=\"what\"><b>");
            page.isolated(value).html("</b>, " + date.kind().label() + "</p>");
            Reasons.write(date.confidence(), date.because(), page);
            page.html("</div></details></li>\n");
        }
        page.html("</ul>\n</section>\n");
    }
}
