package org.depesche.readers.html;

import java.util.ArrayList;
import java.util.List;
import org.depesche.core.article.Article;
import org.depesche.core.article.Link;
import org.depesche.core.article.Section;
import org.depesche.core.article.SectionKind;
import org.depesche.core.article.Span;
import org.jspecify.annotations.Nullable;

/** Puts the article together out of the scored blocks of its page: story and furniture in reading order. Not thread safe. */
final class PageAssembly {

    private static final float LIKELY = 0.5f;
    private static final float POSSIBLE = 0.05f;
    private static final int ENOUGH = 200;
    private static final int LEAD_BLOCKS = 2;
    private static final int MOST_AUTHORS = 6;

    private final Page page;
    private final BlockFeatures features;
    private final Article.Builder article = Article.builder();
    private final List<Link> links = new ArrayList<>();
    private int paragraphs;

    private PageAssembly(Page page, BlockFeatures features) {
        this.page = page;
        this.features = features;
    }

    static Article assemble(Page page, BlockFeatures features) {
        return new PageAssembly(page, features).assemble();
    }

    /** On a page where next to nothing is likely, the best that there is counts. */
    private static float threshold(List<Block> blocks) {
        int characters = 0;
        float best = 0;
        for (Block block : blocks) {
            characters += block.bodyScore > LIKELY ? block.text.length() : 0;
            best = block.words >= 8 ? Math.max(best, block.bodyScore) : best;
        }
        return characters >= ENOUGH || best < POSSIBLE ? LIKELY : Math.min(LIKELY, best / 2);
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
        Block shown = headline < 0 ? null : page.blocks.get(headline);
        String title = Headline.of(page, shown);
        String squeezedTitle = Headline.squeezed(title);
        Furniture furniture =
                new Furniture(page, features, article.build().source().authors(), first, last);
        boolean titled = false;
        for (Block block : page.blocks) {
            if (!titled && (block.index == headline || block.bodyScore > threshold)) {
                article.append(SectionKind.HEADLINE, title);
                titled = true;
            }
            if (block.index == headline || isPartOfTitle(block, squeezedTitle)) {
                continue;
            }
            boolean story = block.bodyScore > threshold;
            SectionKind kind = story ? storyKind(block, furniture) : furniture.kind(block);
            if (kind != null) {
                append(kind, block, furniture);
                paragraphs += story && block.words > 5 ? 1 : 0;
            }
        }
        if (!titled) {
            article.append(SectionKind.HEADLINE, title);
        }
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

    private boolean isPartOfTitle(Block block, String squeezedTitle) {
        String own = block.words > 40 ? "" : Headline.squeezed(block.text);
        boolean near = Math.abs(block.index - features.headline()) <= 3 || block.frame.within(ElementFrame.HEADING);
        return !own.isEmpty()
                && near
                && (own.equals(squeezedTitle) || (own.length() > 5 && squeezedTitle.startsWith(own)));
    }

    private @Nullable SectionKind storyKind(Block block, Furniture furniture) {
        if (block.words <= 14 && furniture.cues().isCredit(block.text)) {
            return SectionKind.CREDIT;
        }
        if (block.words <= 14 && paragraphs == 0 && furniture.cues().isByline(block.text)) {
            return SectionKind.BYLINE;
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
        boolean brief = block.words <= 14 && !BlockFeatures.ends(block.text);
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
        String normal = features.normal(block.index);
        for (String description : page.statements.descriptions()) {
            if (apart || BlockFeatures.similarity(normal, PageText.normal(description)) > 0.9) {
                return true;
            }
        }
        return apart;
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
            start = article.append(SectionKind.CREDIT, block.text.substring(glued));
            addLinks(block, start, glued, block.text.length());
        } else {
            start = article.append(kind, block.text);
            addLinks(block, start, 0, block.text.length());
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
