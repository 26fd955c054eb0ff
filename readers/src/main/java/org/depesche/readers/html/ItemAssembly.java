package org.depesche.readers.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.depesche.core.article.Article;
import org.depesche.core.article.Link;
import org.depesche.core.article.SectionKind;
import org.depesche.core.article.Span;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.ReadArticle;
import org.depesche.readers.SiteRule;
import org.depesche.readers.SiteRules;
import org.depesche.readers.SourceMap;
import org.depesche.readers.cues.LineCues;
import org.depesche.readers.layout.TextLayout;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Puts the text of an article together out of the fields of its feed item or wire item: lines, plain text, and HTML that is the article and nothing else. Not thread
 * safe.
 */
public final class ItemAssembly {

    private static final int NOTE_WORDS = 60;
    private static final float POINTS_ELSEWHERE = 0.3f;

    private final Article.Builder article;
    private final SourceMap.@Nullable Builder map;
    private @Nullable SiteRule rule;

    ItemAssembly(Article.Builder article, SourceMap.@Nullable Builder map) {
        this.article = article;
        this.map = map;
    }

    /**
     * An assembly.
     *
     * @param article where sections are appended
     * @param input says whether a source map is wanted
     * @return the assembly
     */
    public static ItemAssembly of(Article.Builder article, ArticleInput input) {
        return new ItemAssembly(article, input.isSourceMapWanted() ? new SourceMap.Builder("") : null);
    }

    /**
     * Takes the rule of the site that an item comes from: what it drops and what it says is the story counts in the item's HTML.
     *
     * @param rules the user's rules
     * @param address the item's address, or null
     * @return this assembly
     */
    public ItemAssembly rules(SiteRules rules, @Nullable String address) {
        rule = rules == SiteRules.none() ? null : rules.rule(address);
        return this;
    }

    /**
     * Appends a line.
     *
     * @param kind what it is
     * @param words its words; nothing is appended where they are empty
     * @param raw the string that they were made from
     * @param pointer where that string lies in the item
     */
    public void line(SectionKind kind, String words, String raw, String pointer) {
        int start = article.append(kind, words);
        if (map != null && !words.isEmpty()) {
            map.markup(start, start + words.length(), pointer, raw, 0, raw.length(), "");
        }
    }

    /**
     * Appends a text without markup, its sections told by its layout.
     *
     * @param text the text
     * @param pointer where it lies in the item; null where it was unpacked, so that no place in it is one of the item's
     */
    public void plain(String text, @Nullable String pointer) {
        TextLayout.sections(text).forEach(section -> {
            String words = section.span().in(text);
            int start = article.append(section.kind(), words);
            if (map != null && pointer != null && !words.isEmpty()) {
                map.literal(
                        start, start + words.length(), pointer, section.span().start());
            }
        });
    }

    /**
     * Appends the sections of a piece of HTML: paragraphs, headings, lists, quotations by their elements; captions, credits, notes, pointers by element and words.
     *
     * @param html the piece
     * @param pointer where it lies in the item; null where it was written anew from elements, so that no place in it is one of the item's
     */
    public void html(String html, @Nullable String pointer) {
        boolean mapped = map != null && pointer != null;
        Document document = parse(html, mapped);
        RuledPage ruled = RuledPage.of(document, rule);
        LineCues cues = LineCues.standard();
        for (Block block : BlockCollector.collect(document).blocks()) {
            if (block.frame.within(ElementFrame.HIDDEN)) {
                continue;
            }
            SectionKind kind = kind(block, cues);
            if (ruled.hasBody() && !ruled.isBody(block) && isStory(kind)) {
                continue;
            }
            int glued = kind == SectionKind.PARAGRAPH ? cues.gluedCredit(block.text) : -1;
            int end = glued < 0 ? block.text.length() : glued;
            append(kind, block, html, mapped ? pointer : null, 0, end);
            if (glued >= 0) {
                append(SectionKind.CREDIT, block, html, mapped ? pointer : null, glued, block.text.length());
            }
        }
    }

    private static boolean isStory(SectionKind kind) {
        return kind == SectionKind.PARAGRAPH
                || kind == SectionKind.HEADING
                || kind == SectionKind.LIST_ITEM
                || kind == SectionKind.BLOCK_QUOTE;
    }

    private static Document parse(String html, boolean tracked) {
        Parser parser = PageParser.parser(tracked);
        Document shell = Document.createShell("");
        shell.parser(parser);
        List<Node> nodes = new ArrayList<>(parser.parseFragmentInput(html, shell.body(), ""));
        for (Node node : nodes) {
            node.remove();
            shell.body().appendChild(node);
        }
        return shell;
    }

    private void append(SectionKind kind, Block block, String html, @Nullable String pointer, int from, int to) {
        String words = block.text.substring(from, to).stripTrailing();
        int end = from + words.length();
        int start = article.append(kind, words);
        for (Link link : block.links) {
            Span span = link.span();
            if (span.start() >= from && span.end() <= end) {
                article.link(new Link(new Span(start + span.start() - from, start + span.end() - from), link.target()));
            }
        }
        for (SourceRun run : pointer == null ? List.<SourceRun>of() : block.runs) {
            int begin = Math.max(from, run.start());
            int stop = Math.min(end, run.end());
            if (begin < stop) {
                Objects.requireNonNull(map)
                        .markup(
                                start + begin - from,
                                start + stop - from,
                                String.valueOf(pointer),
                                html,
                                run.sourceStart(),
                                run.sourceEnd(),
                                block.text.substring(run.start(), begin));
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
        if (cues.isTeaser(block.text) && block.linkDensity() > POINTS_ELSEWHERE) {
            return SectionKind.TEASER;
        }
        if (block.words <= NOTE_WORDS && cues.isNote(block.text, false)) {
            return SectionKind.NOTE;
        }
        if (frame.within(ElementFrame.QUOTE)) {
            return SectionKind.BLOCK_QUOTE;
        }
        boolean item = frame.tag.equals("li") || frame.parentOrSelf().tag.equals("li");
        return item ? SectionKind.LIST_ITEM : SectionKind.PARAGRAPH;
    }

    /**
     * The article with what was appended.
     *
     * @param place where in the input the item stands
     * @return the result, with a source map where one is wanted
     */
    public ReadArticle read(String place) {
        Article built = article.build();
        return new ReadArticle(built, place, map == null ? null : map.build(built.text()));
    }
}
