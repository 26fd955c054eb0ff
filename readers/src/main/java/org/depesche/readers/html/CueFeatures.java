package org.depesche.readers.html;

import org.depesche.readers.cues.LineCues;
import org.depesche.readers.cues.OfferWords;

/** What the words of a block say: cues of captions, credits, bylines, notes and teasers, words of offers; and the last block before it that opens such a part. */
final class CueFeatures implements FeatureGroup {

    private static final int MOST_WORDS = 60;
    private static final int OPENER_WORDS = 8;
    private static final int FAR = 40;

    private final LineCues cues = LineCues.standard();
    private final OfferWords offers = OfferWords.standard();
    private final PageProfile page;
    private final int[] opener;

    CueFeatures(PageProfile page) {
        this.page = page;
        this.opener = new int[page.blocks.size()];
        int last = -FAR;
        for (Block block : page.blocks) {
            opener[block.index] = last;
            if (opens(block)) {
                last = block.index;
            }
        }
    }

    private boolean opens(Block block) {
        return block.words <= OPENER_WORDS
                && !block.ends
                && (cues.isTeaser(block.text) || offers.count(page.words[block.index].normal) > 0);
    }

    @Override
    public void describe(Block block, FeatureSink out) {
        boolean brief = block.words <= MOST_WORDS;
        String text = block.text;
        out.add("cue.caption", brief && (cues.isCaption(text) || cues.endsInPictureCredit(text)) ? 1 : 0);
        out.add("cue.credit", brief && cues.isCredit(text) ? 1 : 0);
        out.add("cue.byline", brief && cues.isByline(text) ? 1 : 0);
        out.add("cue.note", brief && cues.isNote(text, false) ? 1 : 0);
        out.add("cue.teaser", brief && cues.isTeaser(text) ? 1 : 0);
        out.add("cue.offers", brief ? offers.count(page.words[block.index].normal) : 0);
        int from = opener[block.index];
        out.add("opener.distance", Math.min(FAR, block.index - from));
        out.add("opener.level", from < 0 ? 0 : level(block, page.blocks.get(from)));
    }

    /** How many levels above a block an element holds another one too. */
    private static int level(Block block, Block other) {
        int levels = 0;
        for (ElementFrame f = block.frame; f != null; f = f.parent) {
            if (f.firstBlock >= 0 && f.firstBlock <= other.index) {
                return levels;
            }
            levels++;
        }
        return levels;
    }
}
