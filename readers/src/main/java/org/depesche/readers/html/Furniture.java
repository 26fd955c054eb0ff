package org.depesche.readers.html;

import java.util.ArrayList;
import java.util.List;
import org.depesche.core.article.SectionKind;
import org.depesche.readers.cues.LineCues;
import org.jspecify.annotations.Nullable;

/** Says what the blocks around the story are: byline, credit, caption, note, teaser, or nothing that belongs to the article. */
final class Furniture {

    private static final int LONG = 400;
    private static final int BLOCKS_BEHIND = 30;
    private static final int BLOCKS_BEFORE = 8;
    private static final int CAPTION_LENGTH = 600;
    private static final int BYLINE_WORDS = 16;
    private static final int NAME_WORDS = 8;
    private static final int DATE_DIGITS = 6;
    private static final int LEAST_WORDS = 4;
    private static final int NEAR = 6;
    private static final int MOST_LINES = 4;

    private final LineCues cues = LineCues.standard();
    private final Page page;
    private final BlockFeatures features;
    private final List<String> authors;
    private final int first;
    private final int last;
    private final @Nullable ElementFrame container;

    Furniture(Page page, BlockFeatures features, List<String> authors, int first, int last) {
        this.page = page;
        this.features = features;
        this.authors = new ArrayList<>();
        authors.forEach(name -> this.authors.add(PageText.normal(name)));
        this.first = first;
        this.last = last;
        this.container = container();
    }

    /** The smallest element that holds the headline and the end of the story, else the one around the story. */
    private @Nullable ElementFrame container() {
        if (last < 0) {
            return null;
        }
        int from = features.headline() < 0 ? first : Math.min(first, features.headline());
        ElementFrame frame = page.blocks.get(last).frame;
        while (frame != null && frame.firstBlock > from) {
            frame = frame.parent;
        }
        return frame;
    }

    private boolean isInside(Block block) {
        ElementFrame around = container;
        boolean near =
                block.index >= (features.headline() < 0 ? first : Math.min(features.headline(), first)) - BLOCKS_BEFORE
                        && block.index <= last + BLOCKS_BEHIND;
        return near
                && (around == null
                        || (block.index >= around.firstBlock && block.index <= around.lastBlock)
                        || block.index > last
                        || block.index < first);
    }

    /** What a block that is no part of the story is, or null if it does not belong to the article. */
    @Nullable
    SectionKind kind(Block block) {
        if (last < 0 || !isInside(block) || block.words == 0) {
            return null;
        }
        ElementFrame frame = block.frame;
        boolean outside = frame.within(ElementFrame.NAV | ElementFrame.HIDDEN)
                || frame.distance(Purpose.COOKIE) <= 3
                || frame.distance(Purpose.COMMENT) <= 3
                || frame.distance(Purpose.HIDDEN) <= 1;
        String text = block.text;
        boolean amid = block.index >= Math.min(first, features.headline() < 0 ? first : features.headline())
                && block.index <= last;
        if (outside) {
            return null;
        }
        if (isSigned(block)) {
            return SectionKind.BYLINE;
        }
        if (isCaption(block)) {
            return amid || frame.within(ElementFrame.FIGURE) ? SectionKind.CAPTION : null;
        }
        if (cues.isNote(text, true) && block.linkDensity() < 0.9) {
            return SectionKind.NOTE;
        }
        if (cues.isAgency(text)) {
            return SectionKind.CREDIT;
        }
        if (isDate(block) && digits(block.text) >= DATE_DIGITS && !cues.isByline(block.text)) {
            return SectionKind.OTHER;
        }
        if (isByline(block)) {
            return SectionKind.BYLINE;
        }
        if (isCredit(block)) {
            return SectionKind.CREDIT;
        }
        if (isDate(block)) {
            return SectionKind.OTHER;
        }
        if (block.is(Purpose.NOTE) || frame.distance(Purpose.NOTE) <= 1) {
            return block.linkDensity() < 0.5 && frame.distance(Purpose.TEASER) > 3 ? SectionKind.NOTE : null;
        }
        if (!amid) {
            return block.index < first && isKicker(block) ? SectionKind.KICKER : null;
        }
        if (cues.isTeaser(text) || frame.distance(Purpose.TEASER) <= 4 || block.linkDensity() > 0.6) {
            return block.words >= 2 && block.text.length() < LONG ? SectionKind.TEASER : null;
        }
        boolean noise = frame.distance(Purpose.SHARE) <= 2
                || frame.distance(Purpose.ADVERT) <= 3
                || frame.distance(Purpose.SUBSCRIBE) <= 3
                || frame.within(ElementFrame.FORM);
        return noise || block.words < LEAST_WORDS ? null : SectionKind.OTHER;
    }

    /** A date or time beside the headline or the story's beginning. */
    private boolean isDate(Block block) {
        boolean marked = block.time != null || block.is(Purpose.META);
        int headline = features.headline() < 0 ? first : features.headline();
        boolean near = Math.abs(block.index - headline) <= NEAR || Math.abs(block.index - first) <= NEAR;
        return marked && near && block.words <= BYLINE_WORDS && digits(block.text) > 0;
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }

    /** Whether a short block names one of the authors that the page states; at the edge of the story it may be longer. */
    private boolean isSigned(Block block) {
        boolean edge = block.index <= first + 2 || block.index >= last;
        return block.words <= (edge ? BYLINE_WORDS : NAME_WORDS) && namesAuthor(block);
    }

    private boolean namesAuthor(Block block) {
        String normal = features.words(block.index).normal;
        for (String author : authors) {
            if (author.length() > 6 && normal.contains(author)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCaption(Block block) {
        ElementFrame frame = block.frame;
        return block.text.length() < CAPTION_LENGTH
                && (frame.within(ElementFrame.FIGURE)
                        || frame.distance(Purpose.CAPTION) <= 2
                        || cues.isCaption(block.text)
                        || cues.endsInPictureCredit(block.text)
                        || (frame.distance(Purpose.MEDIA) <= 2 && frame.distance(Purpose.CREDIT) <= 2));
    }

    /** By markup or words, at the edge of the story; where the page states its authors, other names are those of other stories. */
    private boolean isByline(Block block) {
        boolean edge = block.index <= first + 2 || (block.index >= last && block.index <= last + NEAR);
        if (!edge || block.words > BYLINE_WORDS || block.frame.distance(Purpose.TEASER) <= 2) {
            return false;
        }
        boolean named = block.is(Purpose.AUTHOR) || block.frame.distance(Purpose.AUTHOR) <= 1;
        boolean open = authors.isEmpty() || block.index <= first + 2;
        return open && (named || cues.isByline(block.text));
    }

    private boolean isCredit(Block block) {
        boolean named = block.frame.is(Purpose.CREDIT)
                || block.frame.parentOrSelf().is(Purpose.CREDIT)
                || (block.inlinePurposes & Purpose.CREDIT.bit()) != 0;
        return (named
                        && block.words <= 30
                        && block.frame.distance(Purpose.TEASER) > 2
                        && block.index <= last + BLOCKS_BEHIND)
                || holdsCredit(block.text);
    }

    /** Whether one of the lines is a credit: a translator's name may stand in the one above it. */
    private boolean holdsCredit(String text) {
        return text.length() < LONG && text.lines().limit(MOST_LINES).anyMatch(cues::isCredit);
    }

    private boolean isKicker(Block block) {
        int headline = features.headline();
        return headline >= 0
                && block.index < headline
                && block.index >= headline - 3
                && block.words <= 10
                && (block.is(Purpose.KICKER) || block.frame.within(ElementFrame.HEADING))
                && block.frame.distance(Purpose.NAVIGATION) > 2;
    }

    /** The index of the last block of the story. */
    int last() {
        return last;
    }

    LineCues cues() {
        return cues;
    }
}
