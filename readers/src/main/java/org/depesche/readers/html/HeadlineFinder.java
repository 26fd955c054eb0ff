package org.depesche.readers.html;

import java.util.List;

/** Finds the block that shows the headline: by its heading element and by how much it says what the page states as its title. */
final class HeadlineFinder {

    private static final int LONGEST = 400;
    private static final float LEAST = 1;
    private static final float SURE = 0.6f;
    private static final float AGREED = 0.15f;

    private final List<WordSet> wanted;

    private HeadlineFinder(List<WordSet> wanted) {
        this.wanted = wanted;
    }

    /** The index of the block, or -1 where none looks like a headline. */
    static int find(List<Block> blocks, WordSet[] words, List<WordSet> wanted) {
        HeadlineFinder finder = new HeadlineFinder(wanted);
        int best = -1;
        float most = 0;
        for (Block block : blocks) {
            if (block.words == 0 || block.text.length() > LONGEST || block.frame.within(ElementFrame.NAV)) {
                continue;
            }
            float score = finder.score(block, words[block.index]);
            if (score > most) {
                most = score;
                best = block.index;
            }
        }
        return most >= LEAST ? best : -1;
    }

    private float score(Block block, WordSet words) {
        float score = block.frame.within(ElementFrame.HEADING) ? 0.5f : 0;
        score += block.frame.tag.equals("h1") || block.hasParent("h1") ? 1 : 0;
        score += block.frame.distance(Purpose.HEADLINE) <= 1 ? 0.3f : 0;
        float match = 0;
        int agreeing = 0;
        for (WordSet stated : wanted) {
            float similarity = words.similarity(stated);
            match = Math.max(match, similarity);
            agreeing += similarity > SURE ? 1 : 0;
        }
        score += 2 * match + AGREED * agreeing;
        score -= block.linkDensity() > 0.5 ? 0.7f : 0;
        score -= block.frame.within(ElementFrame.ASIDE | ElementFrame.FOOTER | ElementFrame.HIDDEN) ? 0.5f : 0;
        return match > SURE || score >= 1.5 ? score : 0;
    }
}
