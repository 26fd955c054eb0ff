package org.depesche.readers.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element on the way down the page, with what its names and those around it say, and sums over the text below it. */
final class ElementFrame {

    static final int ARTICLE = 1;
    static final int MAIN = 1 << 1;
    static final int ASIDE = 1 << 2;
    static final int NAV = 1 << 3;
    static final int FOOTER = 1 << 4;
    static final int HEADER = 1 << 5;
    static final int FIGURE = 1 << 6;
    static final int LIST = 1 << 7;
    static final int TABLE = 1 << 8;
    static final int FORM = 1 << 9;
    static final int QUOTE = 1 << 10;
    static final int LINK = 1 << 11;
    static final int HIDDEN = 1 << 12;
    static final int HEADING = 1 << 13;
    static final int BODY_PROPERTY = 1 << 14;
    static final int FIGCAPTION = 1 << 15;
    static final int SECTION = 1 << 16;
    static final int PARAGRAPH = 1 << 17;

    /** How far away a purpose counts as not there. */
    static final byte FAR = 12;

    final @Nullable ElementFrame parent;
    final Element element;
    final String tag;
    final int depth;
    final int around;
    final int own;
    final byte[] distance;
    final int signature;

    int characters;
    int linkCharacters;
    int blocks;
    int paragraphCharacters;
    int firstBlock = -1;
    int lastBlock = -1;
    float score;

    ElementFrame(@Nullable ElementFrame parent, Element element, int flags, int purposes, int names) {
        this.parent = parent;
        this.element = element;
        this.tag = element.normalName();
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.around = flags | (parent == null ? 0 : parent.around);
        this.own = purposes;
        this.distance = new byte[Purpose.COUNT];
        for (int i = 0; i < distance.length; i++) {
            boolean here = (purposes >>> i & 1) != 0;
            int above = parent == null ? FAR : Math.min(FAR, parent.distance[i] + 1);
            distance[i] = here ? 0 : (byte) above;
        }
        this.signature = 31 * tag.hashCode() + names;
    }

    boolean within(int flag) {
        return (around & flag) != 0;
    }

    boolean is(Purpose purpose) {
        return (own & purpose.bit()) != 0;
    }

    int distance(Purpose purpose) {
        return distance[purpose.ordinal()];
    }

    ElementFrame parentOrSelf() {
        return parent == null ? this : parent;
    }
}
