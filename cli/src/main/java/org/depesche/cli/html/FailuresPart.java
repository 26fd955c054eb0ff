package org.depesche.cli.html;

import org.depesche.core.pipeline.Failure;

/** What could not be done. */
final class FailuresPart implements Part {

    @Override
    public void write(Findings findings, Anchors anchors, Markup page) {
        if (findings.extraction().failures().isEmpty()) {
            return;
        }
        page.html(
                "<section id=\"failures\" aria-labelledby=\"failures-h\">\n<h2 id=\"failures-h\">Not done</h2>\n<ul>\n");
        for (Failure failure : findings.extraction().failures()) {
            page.html("<li><b>")
                    .isolated(failure.extractor())
                    .html("</b> (" + failure.stage().label() + "): ");
            page.isolated(failure.message()).html("</li>\n");
        }
        page.html("</ul>\n</section>\n");
    }
}
