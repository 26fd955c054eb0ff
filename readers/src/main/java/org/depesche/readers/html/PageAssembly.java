package org.depesche.readers.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depesche.core.article.Article;
import org.depesche.core.article.Link;
import org.depesche.core.article.Section;
import org.depesche.core.article.SectionKind;
import org.depesche.core.article.Span;
import org.depesche.readers.SourceMap;
import org.depesche.readers.layout.TextLayout;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;

/** Puts the article together out of the scored blocks of its page: story and furniture in reading order. Not thread safe. */
final class PageAssembly {

    private static final float LIKELY = 0.5f;
    private static final float POSSIBLE = 0.05f;
    private static final int BODY_WORDS = 80;
    private static final float MISSING = 0.3f;
    private static final int LEAD_BLOCKS = 2;
    private static final int REPEATED_WORDS = 12;
    private static final int REPEATED_FURNITURE = 3;
    private static final int NOTE_WORDS = 60;
    private static final int CAPTION_WORDS = 30;
    private static final int SEAL_WORDS = 12;
    private static final int SEAL_BLOCKS = 30;
    private static final int MOST_AUTHORS = 6;

    private final Page page;
    private final BlockFeatures features;
    private final SourceMap.@Nullable Builder map;
    private final Article.Builder article = Article.builder();
    private final List<Link> links = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();
    private int paragraphs;
    private int picture;

    private PageAssembly(Page page, BlockFeatures features, SourceMap.@Nullable Builder map) {
        this.page = page;
        this.features = features;
        this.map = map;
    }

    /** Puts the article together and notes on the way where its text lies in the source, if there is a map to note it in. */
    static Article assemble(Page page, BlockFeatures features, SourceMap.@Nullable Builder map) {
        return new PageAssembly(page, features, map).assemble();
    }

    /**
     * The score above which blocks are taken: where the F1 that can be expected, word by word, is highest. On a page that the model is sure of it is near one half, on
     * a strange page lower.
     */
    private static float threshold(List<Block> blocks) {
        List<Block> byScore = new ArrayList<>(blocks);
        byScore.sort(Comparator.comparingDouble((Block block) -> -block.bodyScore));
        double expected = 0;
        for (Block block : byScore) {
            expected += block.bodyScore * block.words;
        }
        double right = 0;
        double taken = 0;
        double best = 0;
        float threshold = 1;
        for (int i = 0; i < byScore.size() && byScore.get(i).bodyScore >= POSSIBLE; i++) {
            Block block = byScore.get(i);
            right += block.bodyScore * block.words;
            taken += block.words;
            double f1 = 2 * right / Math.max(1, taken + expected);
            if (f1 > best) {
                best = f1;
                threshold = i + 1 < byScore.size() ? byScore.get(i + 1).bodyScore : 0;
            }
        }
        return Math.min(LIKELY, threshold);
    }

    private Article assemble() {
        PageSource.describe(page, features, article);
        float threshold = threshold(page.blocks);
        int first = -1;
        int last = -1;
        for (Block block : page.blocks) {
            if (block.bodyScore > threshold) {
                first = first < 0 ? block.index : first;
                last = block.index;
            }
        }
        int headline = features.headline();
        if (isElsewhere(threshold)) {
            return stated(headline);
        }
        Block shown = headline < 0 ? null : page.blocks.get(headline);
        Headline title = Headline.of(page, shown);
        String squeezedTitle = Headline.squeezed(title.heading() == null ? title.wording() : title.heading());
        Furniture furniture =
                new Furniture(page, features, article.build().source().authors(), first, last);
        boolean titled = false;
        for (Block block : page.blocks) {
            if (!titled && (block.index == headline || block.bodyScore > threshold)) {
                appendTitle(title, shown);
                titled = true;
            }
            vouchers(block.index, furniture);
            if (block.index == headline || isPartOfTitle(block, squeezedTitle)) {
                continue;
            }
            boolean story = block.bodyScore > threshold;
            SectionKind kind = story ? storyKind(block, furniture) : furniture.kind(block);
            boolean weighty = block.words >= (story ? REPEATED_WORDS : REPEATED_FURNITURE);
            if (kind != null && weighty && !shown(block)) {
                continue;
            }
            if (kind != null && furniture.cues().isConsent(block.text)) {
                kind = null;
            }
            if (kind != null) {
                if (block.time != null) {
                    article.metadata("html:time", block.time);
                }
                append(kind, block, furniture);
                paragraphs += story && block.words > 5 ? 1 : 0;
            }
        }
        if (!titled) {
            appendTitle(title, shown);
        }
        vouchers(page.blocks.size(), furniture);
        links.forEach(article::link);
        if (article.build().source().authors().isEmpty()) {
            linkedAuthors().forEach(name -> article.author(name).metadata("html:author", name));
        }
        return article.build();
    }

    /** The names that a byline links to pages of their own. */
    private List<String> linkedAuthors() {
        Article built = article.build();
        List<String> names = new ArrayList<>();
        for (Section section : built.sections(SectionKind.BYLINE)) {
            for (Link link : built.links()) {
                String words = link.span().in(built.text());
                if (section.span().contains(link.span()) && AuthorNames.isFullName(words) && !names.contains(words)) {
                    names.add(words);
                }
            }
        }
        return names.size() <= MOST_AUTHORS ? names : List.of();
    }

    /** Whether the blocks hold only a small part of the text that the page states: it is behind a wall, or drawn by a script. */
    private boolean isElsewhere(float threshold) {
        String stated = page.statements.property("articleBody");
        int words = stated == null ? 0 : PageText.words(stated);
        if (words < BODY_WORDS) {
            return false;
        }
        int found = 0;
        for (Block block : page.blocks) {
            found += block.bodyScore > threshold ? block.words : 0;
        }
        return found < MISSING * words;
    }

    /** The article as structured data state it. */
    private Article stated(int headline) {
        Block shown = headline < 0 ? null : page.blocks.get(headline);
        appendTitle(Headline.of(page, shown), shown);
        DataNode node = page.statements.article;
        String body = node == null ? null : node.text("articleBody");
        if (body != null) {
            boolean markup = body.contains("</p>") || body.contains("<br");
            if (markup) {
                new ItemAssembly(article, null).html(body, null);
            } else {
                TextLayout.sections(body)
                        .forEach(section -> article.append(
                                section.kind(), PageText.clean(section.span().in(body))));
            }
        }
        return article.build();
    }

    /** The words of seals and logos that stand up to a block and vouch for the story or its outlet. */
    private void vouchers(int index, Furniture furniture) {
        for (; picture < page.pictures.size() && page.pictures.get(picture).block() <= index; picture++) {
            String words = PageText.clean(page.pictures.get(picture).element().attr("alt"));
            boolean near = page.pictures.get(picture).block() <= furniture.last() + SEAL_BLOCKS;
            if (near
                    && PageText.words(words) <= SEAL_WORDS
                    && furniture.cues().isNote(words, true)
                    && texts.add(PageText.normal(words))) {
                int start = article.append(SectionKind.NOTE, words);
                article.metadata("html:image.alt", words);
                Range alt = page.pictures
                        .get(picture)
                        .element()
                        .attributes()
                        .sourceRange("alt")
                        .valueRange();
                if (map != null && alt.isTracked()) {
                    map.markup(start, start + words.length(), alt.startPos(), alt.endPos());
                }
            }
        }
    }

    /** Whether a block's words come for the first time: pages hold texts twice, for wide and narrow screens. */
    private boolean shown(Block block) {
        return texts.add(features.words(block.index).normal);
    }

    private boolean isPartOfTitle(Block block, String squeezedTitle) {
        boolean near = Math.abs(block.index - features.headline()) <= 3 || block.frame.within(ElementFrame.HEADING);
        String own = !near || block.words > 40 ? "" : Headline.squeezed(block.text);
        return !own.isEmpty()
                && (own.equals(squeezedTitle)
                        || (own.length() > 5 && squeezedTitle.startsWith(own))
                        || (block.hasParent("h1") && squeezedTitle.endsWith(own)));
    }

    private SectionKind storyKind(Block block, Furniture furniture) {
        if (block.words <= 14 && furniture.cues().isCredit(block.text)) {
            return SectionKind.CREDIT;
        }
        if (block.words <= 14 && paragraphs == 0 && furniture.cues().isByline(block.text)) {
            return SectionKind.BYLINE;
        }
        if (furniture.cues().isTeaser(block.text) && block.linkDensity() > 0.5) {
            return SectionKind.TEASER;
        }
        boolean caption = block.frame.within(ElementFrame.FIGCAPTION) || block.frame.distance(Purpose.CAPTION) <= 1;
        if (caption || (furniture.cues().isCaption(block.text) && block.words <= CAPTION_WORDS)) {
            return SectionKind.CAPTION;
        }
        boolean edge = paragraphs == 0 || block.index > furniture.last() - 3;
        if (block.words <= NOTE_WORDS && furniture.cues().isNote(block.text, edge)) {
            return SectionKind.NOTE;
        }
        ElementFrame frame = block.frame;
        if (frame.within(ElementFrame.QUOTE)) {
            return SectionKind.BLOCK_QUOTE;
        }
        if (frame.within(ElementFrame.HEADING) && paragraphs > 0) {
            return SectionKind.HEADING;
        }
        if (frame.tag.equals("li") || frame.parentOrSelf().tag.equals("li")) {
            return SectionKind.LIST_ITEM;
        }
        if (paragraphs < LEAD_BLOCKS && isLead(block)) {
            return SectionKind.LEAD;
        }
        boolean allStrong = block.strongCharacters >= block.text.length() - 1;
        boolean brief = block.words <= 14 && !block.ends;
        return allStrong && brief && paragraphs > 0 ? SectionKind.HEADING : SectionKind.PARAGRAPH;
    }

    private boolean isLead(Block block) {
        if (block.frame.distance(Purpose.LEAD) <= 1) {
            return true;
        }
        if (paragraphs > 0) {
            return false;
        }
        boolean apart = block.strongCharacters > block.text.length() * 0.9 || block.frame.within(ElementFrame.HEADING);
        return apart || features.isDescription(block.index);
    }

    private void appendTitle(Headline headline, @Nullable Block shown) {
        int stated = article.append(SectionKind.HEADLINE, headline.wording());
        String heading = headline.heading();
        String title = heading == null ? headline.wording() : heading;
        int start = heading == null ? stated : article.append(SectionKind.HEADLINE, heading);
        if (shown == null || shown.runs.isEmpty()) {
            return;
        }
        if (title.equals(shown.text)) {
            addRuns(shown, start, 0, title.length());
        } else if (map != null && !title.isEmpty()) {
            SourceRun first = shown.runs.get(0);
            SourceRun last = shown.runs.get(shown.runs.size() - 1);
            map.markup(start, start + title.length(), first.sourceStart(), last.sourceEnd());
        }
    }

    /** Notes where a part of a block, now at an offset of the article, lies in the source. */
    private void addRuns(Block block, int start, int from, int to) {
        if (map == null) {
            return;
        }
        for (SourceRun run : block.runs) {
            int begin = Math.max(from, run.start());
            int end = Math.min(to, run.end());
            if (begin < end) {
                map.markup(
                        start + begin - from,
                        start + end - from,
                        run.sourceStart(),
                        run.sourceEnd(),
                        block.text.substring(run.start(), begin));
            }
        }
    }

    private void append(SectionKind kind, Block block, Furniture furniture) {
        int glued = kind == SectionKind.PARAGRAPH || kind == SectionKind.LIST_ITEM
                ? furniture.cues().gluedCredit(block.text)
                : -1;
        int start;
        if (glued > 0) {
            String story = block.text.substring(0, glued).stripTrailing();
            start = article.append(kind, story);
            addLinks(block, start, 0, story.length());
            addRuns(block, start, 0, story.length());
            start = article.append(SectionKind.CREDIT, block.text.substring(glued));
            addLinks(block, start, glued, block.text.length());
            addRuns(block, start, glued, block.text.length());
        } else {
            start = article.append(kind, block.text);
            addLinks(block, start, 0, block.text.length());
            addRuns(block, start, 0, block.text.length());
        }
    }

    private void addLinks(Block block, int start, int from, int to) {
        for (Link link : block.links) {
            Span span = link.span();
            if (span.start() >= from && span.end() <= to) {
                links.add(new Link(new Span(start + span.start() - from, start + span.end() - from), link.target()));
            }
        }
    }
}
