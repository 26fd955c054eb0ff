package org.depesche.cli.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depesche.cli.wording.MomentWords;
import org.depesche.core.article.Article;
import org.depesche.core.article.Section;
import org.depesche.core.article.SectionKind;
import org.depesche.core.article.Source;
import org.depesche.core.article.Span;

/** The article: all of its text, in the shape that its sections give it, with the marks. */
final class ArticleText {

    private final Article article;
    private final Markup page;
    private final MarkedText marked;
    private boolean hasTitle;
    private boolean isList;

    private ArticleText(Article article, Markup page, MarkedText marked) {
        this.article = article;
        this.page = page;
        this.marked = marked;
    }

    /** Writes the article; gives the keys of the marks that stand in it. */
    static Set<String> write(Findings findings, Markup page) {
        Article article = findings.extraction().article();
        MarkedText marked = new MarkedText(article.text(), Marks.of(findings), page);
        new ArticleText(article, page, marked).write();
        return marked.drawn();
    }

    private void write() {
        page.html("<article id=\"text\" tabindex=\"-1\"");
        if (article.language() != null) {
            page.attribute("lang", article.language());
        }
        page.html(">\n");
        writeOrigin();
        if (article.sections(SectionKind.HEADLINE).isEmpty()) {
            page.html("<h1 class=\"untitled\" lang=\"en\">")
                    .line(title(article))
                    .html("</h1>\n");
            hasTitle = true;
        }
        for (Section section : sections(article)) {
            write(section);
        }
        endList();
        page.html("</article>\n");
    }

    /** What an article is called: its headline, else its id. */
    static String title(Article article) {
        List<Section> headlines = article.sections(SectionKind.HEADLINE);
        return headlines.isEmpty() ? article.id().isEmpty() ? "Article" : article.id() : article.text(headlines.get(0));
    }

    private void writeOrigin() {
        Source source = article.source();
        List<String> parts = new ArrayList<>();
        if (source.publisher() != null) {
            parts.add(source.publisher());
        }
        if (source.published() != null) {
            parts.add(MomentWords.of(source.published()));
        }
        parts.addAll(source.authors());
        if (!parts.isEmpty()) {
            page.html("<p class=\"origin\">");
            for (int i = 0; i < parts.size(); i++) {
                page.html(i == 0 ? "" : " <span aria-hidden=\"true\">·</span> ").isolated(parts.get(i));
            }
            page.html("</p>\n");
        }
    }

    /** The sections, and between them as further ones whatever text stands in none. */
    static List<Section> sections(Article article) {
        List<Section> all = new ArrayList<>();
        int covered = 0;
        for (Section section : article.sections()) {
            paragraphs(article.text(), covered, section.span().start(), all);
            all.add(section);
            covered = section.span().end();
        }
        paragraphs(article.text(), covered, article.text().length(), all);
        return all;
    }

    /** Text without known structure: a paragraph for each run of lines that no empty line divides. */
    private static void paragraphs(String text, int start, int end, List<Section> all) {
        int from = -1;
        int to = start;
        int breaks = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                if (from >= 0 && breaks > 1) {
                    all.add(Section.of(SectionKind.PARAGRAPH, from, to));
                    from = i;
                }
                from = from < 0 ? i : from;
                to = i + 1;
                breaks = 0;
            } else if (c == '\n') {
                breaks++;
            }
        }
        if (from >= 0) {
            all.add(Section.of(SectionKind.PARAGRAPH, from, to));
        }
    }

    private void write(Section section) {
        Span span = section.span();
        if (span.isEmpty()) {
            return;
        }
        if (section.kind() != SectionKind.LIST_ITEM) {
            endList();
        }
        switch (section.kind()) {
            case HEADLINE -> headline(span);
            case HEADING -> block("h2", "", span);
            case PARAGRAPH -> block("p", "", span);
            case LIST_ITEM -> listItem(span);
            case BLOCK_QUOTE -> block("blockquote", "", span);
            case KICKER, LEAD, CAPTION, BYLINE, CREDIT, NOTE, TEASER, OTHER ->
                block("p", section.kind().label(), span);
        }
    }

    private void headline(Span span) {
        block(hasTitle ? "h2" : "h1", "", span);
        hasTitle = true;
    }

    private void listItem(Span span) {
        if (!isList) {
            page.html("<ul>\n");
            isList = true;
        }
        block("li", "", span);
    }

    private void endList() {
        if (isList) {
            page.html("</ul>\n");
            isList = false;
        }
    }

    private void block(String element, String style, Span span) {
        page.html("<")
                .html(element)
                .html(style.isEmpty() ? "" : " class=\"" + style + "\"")
                .html(">");
        marked.write(span);
        page.html("</").html(element).html(">\n");
    }
}
