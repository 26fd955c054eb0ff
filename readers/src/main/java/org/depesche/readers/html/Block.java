package org.depesche.readers.html;

import java.util.List;
import org.depesche.core.article.Link;
import org.jspecify.annotations.Nullable;

/** A run of text of a page that no block-level element divides, with its links as offsets into the text. */
final class Block {

    final int index;
    final String text;
    final List<Link> links;
    /** Where the text lies in the source; empty where that is not tracked. */
    final List<SourceRun> runs;

    final ElementFrame frame;
    final int linkCharacters;
    final int strongCharacters;
    final int inlinePurposes;
    final @Nullable String time;

    final int words;

    /** Whether the last mark ends a sentence. */
    final boolean ends;

    float bodyScore;

    Block(
            int index,
            String text,
            List<Link> links,
            List<SourceRun> runs,
            ElementFrame frame,
            int linkCharacters,
            int strongCharacters,
            int inlinePurposes,
            @Nullable String time) {
        this.index = index;
        this.text = text;
        this.links = links;
        this.runs = runs;
        this.frame = frame;
        this.linkCharacters = linkCharacters;
        this.strongCharacters = strongCharacters;
        this.inlinePurposes = inlinePurposes;
        this.time = time;
        this.words = PageText.words(text);
        this.ends = PageText.endsSentence(text);
    }

    float linkDensity() {
        return linkCharacters / (float) Math.max(1, text.length());
    }

    boolean hasParent(String tag) {
        ElementFrame parent = frame.parent;
        return parent != null && parent.tag.equals(tag);
    }

    /** Whether the block's own element or an inline one in it is for a purpose. */
    boolean is(Purpose purpose) {
        return frame.is(purpose) || (inlinePurposes & purpose.bit()) != 0;
    }
}
