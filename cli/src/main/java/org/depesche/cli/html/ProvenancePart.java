package org.depesche.cli.html;

import java.util.ArrayList;
import java.util.List;
import org.depesche.cli.terminal.VisibleText;
import org.depesche.cli.wording.ProvenanceWords;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.article.Article;

/** Where the article comes from, in plain sentences, the most telling first, each with the words that it rests on. */
final class ProvenancePart implements Part {

    @Override
    public void write(Findings findings, Anchors anchors, Markup page) {
        List<ProvenanceSignal> signals = findings.extraction().provenance();
        if (signals.isEmpty()) {
            return;
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < signals.size(); i++) {
            order.add(i);
        }
        order.sort((a, b) -> ProvenanceWords.MOST_TELLING_FIRST.compare(signals.get(a), signals.get(b)));
        page.html("<section id=\"origin\" aria-labelledby=\"origin-h\">\n<h2 id=\"origin-h\"><span class=\"swatch p\">"
                + "Where it comes from</span></h2>\n<ul class=\"origins\">\n");
        for (int i : order) {
            write(signals.get(i), "p" + (i + 1), findings, anchors, page);
        }
        page.html("</ul>\n</section>\n");
    }

    private static void write(ProvenanceSignal signal, String key, Findings findings, Anchors anchors, Markup page) {
        Article article = findings.extraction().article();
        String sentence = ProvenanceWords.sentence(signal, article);
        String evidence = ProvenanceWords.evidence(signal, article);
        String path = ProvenanceWords.path(signal);
        page.html("<li id=\"" + key + "-e\" tabindex=\"-1\">").isolated(sentence);
        page.html("<span class=\"evidence\">");
        anchors.begin(key, "", page);
        findings.foreign(evidence, page);
        anchors.end(key, page);
        if (!path.isEmpty()) {
            page.html(" <span class=\"path\">metadata, ").isolated(path).html("</span>");
        }
        page.html("</span><details><summary>Why</summary><div class=\"detail\" id=\"" + key
                + "-d\"><p class=\"what\"><b>");
        page.html(signal.kind().label().replace('-', ' ')).html("</b></p><p>");
        page.isolated(VisibleText.line(sentence)).html("</p>");
        Reasons.write(signal.confidence(), signal.because(), page);
        page.html("</div></details></li>\n");
    }
}
