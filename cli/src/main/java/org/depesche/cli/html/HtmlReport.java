package org.depesche.cli.html;

import java.util.List;
import java.util.Set;
import org.depesche.cli.output.Report;
import org.depesche.core.article.Article;
import org.depesche.core.pipeline.Extraction;

/**
 * A page for an article: its text with all findings marked in layers that can be switched, and beside it who says how much and what, where
 * the article comes from, who and what it speaks of, when, what plugins found, and what could not be done. The page needs no other file and
 * loads none; nothing that an article holds becomes markup or script.
 */
public final class HtmlReport implements Report {

    private static final List<Part> PARTS = List.of(
            new VoicesPart(),
            new ProvenancePart(),
            new EntitiesPart(),
            new DatesPart(),
            new ExtensionsPart(),
            new FailuresPart(),
            new SourcePart());

    /** Where a page of a folder gets its way back: as all text is escaped, no article can hold it. */
    private static final String WAY_BACK = "<span class=\"brand\">Depesche</span>";

    /** A report. */
    public HtmlReport() {}

    @Override
    public String article(Extraction extraction) {
        Article article = extraction.article();
        Findings findings = Findings.of(extraction);
        Markup page = new Markup();
        Frame.begin(ArticleText.title(article), PageSummary.of(findings), page);
        page.html("<body>\n<a class=\"skip\" href=\"#text\">Skip to the article</a>\n")
                .html("<a class=\"skip\" href=\"#findings\">Skip to the findings</a>\n");
        page.html("<header class=\"bar\">\n").html(WAY_BACK).html("\n");
        layers(findings, page);
        Frame.scheme(page);
        page.html("</header>\n");
        Bar.definePatterns(page);
        page.html("<div class=\"page\">\n<main>\n");
        Set<String> drawn = ArticleText.write(findings, page);
        page.html("</main>\n<aside id=\"findings\" tabindex=\"-1\" aria-label=\"Findings\">\n");
        Anchors anchors = new Anchors(drawn);
        if (extraction.annotations().findAny().isEmpty()) {
            page.html("<p class=\"sum\">Nothing was found in this article.</p>\n");
        }
        for (Part part : PARTS) {
            part.write(findings, anchors, page);
        }
        page.html("</aside>\n</div>\n<footer>Read by a program, which errs: every finding says how sure it is, and why."
                + "</footer>\n<div id=\"card\" role=\"tooltip\" hidden></div>\n");
        Frame.end(page);
        return page.toString();
    }

    private static void layers(Findings findings, Markup page) {
        page.html("<fieldset class=\"layers\"><legend>Show</legend>");
        for (Layer layer : Layer.values()) {
            int count = findings.count(layer);
            if (count > 0) {
                page.html("<label class=\"" + layer.label()
                        + "\"><input type=\"checkbox\" autocomplete=\"off\" checked id=\"show-" + layer.label()
                        + "\"><span>" + layer.heading() + " <b>" + count + "</b></span></label>");
            }
        }
        page.html("</fieldset>\n");
    }

    /** A page with a way back to the index of its folder. */
    static String withWayBack(String page, String index) {
        String way = "<nav aria-label=\"Folder\"><a class=\"brand\" href=\"" + index + "\">Depesche</a></nav>";
        int at = page.indexOf(WAY_BACK);
        return at < 0 ? page : page.substring(0, at) + way + page.substring(at + WAY_BACK.length());
    }
}
