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
    static final int DIALOG = 1 << 18;

    /** How far away a purpose counts as not there. */
    static final byte FAR = 12;

    final @Nullable ElementFrame parent;
    final Element element;
    final String tag;
    final int tagNumber;
    final int depth;
    final int around;
    final int own;
    final byte[] distance;
    final int signature;
    /** The nearest article element, this one included. */
    final @Nullable ElementFrame article;
    /** How many article elements this one is in, itself included. */
    final int articleDepth;

    /** How many article elements lie directly in this one. */
    int articles;

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
        this.tagNumber = tagNumber(tag);
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.around = flags | (parent == null ? 0 : parent.around);
        this.own = purposes;
        this.distance = new byte[Purpose.COUNT];
        for (int i = 0; i < distance.length; i++) {
            boolean here = (purposes >>> i & 1) != 0;
            int above = parent == null ? FAR : Math.min(FAR, parent.distance[i] + 1);
            distance[i] = here ? 0 : (byte) above;
        }
        boolean isArticle = (flags & ARTICLE) != 0;
        this.article = isArticle ? this : parent == null ? null : parent.article;
        this.articleDepth = (isArticle ? 1 : 0) + (parent == null ? 0 : parent.articleDepth);
        if (isArticle && parent != null) {
            parent.articles++;
        }
        this.signature = 31 * tag.hashCode() + names;
    }

    /** What an element is, as a number: alike elements have one. */
    private static int tagNumber(String tag) {
        return switch (tag) {
            case "p" -> 0;
            case "div" -> 1;
            case "span" -> 2;
            case "h1" -> 3;
            case "h2" -> 4;
            case "h3" -> 5;
            case "h4", "h5", "h6" -> 6;
            case "blockquote" -> 7;
            case "li" -> 8;
            case "ul", "ol" -> 9;
            case "article" -> 10;
            case "section" -> 11;
            case "main" -> 12;
            case "td", "th" -> 13;
            case "tr", "tbody", "table" -> 14;
            case "dd", "dt", "dl" -> 15;
            case "figcaption" -> 16;
            case "figure" -> 17;
            case "header" -> 18;
            case "footer" -> 19;
            case "aside" -> 20;
            case "nav" -> 21;
            case "body" -> 22;
            case "pre" -> 23;
            default -> tag.indexOf('-') > 0 ? 24 : 25;
        };
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

    /** The nearest element for a purpose, this one included, or null where there is none within some levels. */
    @Nullable
    ElementFrame nearest(Purpose purpose, int levels) {
        ElementFrame frame = this;
        for (int level = 0; frame != null && level <= levels; level++) {
            if (frame.is(purpose)) {
                return frame;
            }
            frame = frame.parent;
        }
        return null;
    }

    ElementFrame parentOrSelf() {
        return parent == null ? this : parent;
    }
}
