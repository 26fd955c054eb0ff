package org.depesche.readers.html;

import org.depesche.core.article.Article;
import org.depesche.core.article.Link;
import org.depesche.core.article.SectionKind;
import org.depesche.core.article.Span;
import org.depesche.readers.cues.LineCues;
import org.jsoup.Jsoup;

/** A piece of HTML that is the article and nothing else, as feeds and wire items carry it. Stateless and thread safe. */
public final class HtmlFragment {

    private HtmlFragment() {}

    /**
     * Appends the sections of a piece to an article: paragraphs, headings, lists, quotations by their elements; captions, credits, notes, pointers by element and
     * words.
     *
     * @param html the piece
     * @param article where to
     */
    public static void append(String html, Article.Builder article) {
        LineCues cues = LineCues.standard();
        for (Block block : BlockCollector.collect(Jsoup.parseBodyFragment(html)).blocks()) {
            if (block.frame.within(ElementFrame.HIDDEN)) {
                continue;
            }
            SectionKind kind = kind(block, cues);
            int glued = kind == SectionKind.PARAGRAPH ? cues.gluedCredit(block.text) : -1;
            String story =
                    glued < 0 ? block.text : block.text.substring(0, glued).stripTrailing();
            int start = article.append(kind, story);
            for (Link link : block.links) {
                Span span = link.span();
                if (span.end() <= story.length()) {
                    article.link(new Link(new Span(start + span.start(), start + span.end()), link.target()));
                }
            }
            if (glued >= 0) {
                article.append(SectionKind.CREDIT, block.text.substring(glued));
            }
        }
    }

    private static SectionKind kind(Block block, LineCues cues) {
        ElementFrame frame = block.frame;
        if (frame.within(ElementFrame.FIGURE) || cues.isCaption(block.text)) {
            return SectionKind.CAPTION;
        }
        if (cues.isCredit(block.text)) {
            return SectionKind.CREDIT;
        }
        if (frame.within(ElementFrame.HEADING)) {
            return SectionKind.HEADING;
        }
        if (cues.isByline(block.text)) {
            return SectionKind.BYLINE;
        }
        if (cues.isTeaser(block.text) && block.linkDensity() > 0.3) {
            return SectionKind.TEASER;
        }
        if (block.words <= 60 && cues.isNote(block.text, false)) {
            return SectionKind.NOTE;
        }
        if (frame.within(ElementFrame.QUOTE)) {
            return SectionKind.BLOCK_QUOTE;
        }
        boolean item = frame.tag.equals("li") || frame.parentOrSelf().tag.equals("li");
        return item ? SectionKind.LIST_ITEM : SectionKind.PARAGRAPH;
    }

    /**
     * The words of a piece without markup.
     *
     * @param html the piece
     * @return its text on one line
     */
    public static String text(String html) {
        return PageText.clean(
                html.indexOf('<') < 0 && html.indexOf('&') < 0
                        ? html
                        : Jsoup.parseBodyFragment(html).text());
    }
}
