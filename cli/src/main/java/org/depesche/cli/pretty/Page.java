package org.depesche.cli.pretty;

/** Lines of text of a given width, filled from top to bottom. Not thread safe. */
final class Page {

    private static final String INDENT = "  ";

    /** Below this the text beside an indent is no longer read with ease. */
    private static final int LEAST_TEXT = 20;

    private final StringBuilder out = new StringBuilder();
    private final int width;
    private final boolean isColoured;

    Page(int width, boolean isColoured) {
        this.width = width;
        this.isColoured = isColoured;
    }

    int width() {
        return width;
    }

    /** The heading of a panel, after a blank line. */
    void heading(String words, String remark) {
        out.append('\n');
        StyledText heading = new StyledText().literal(Style.STRONG, words);
        if (!remark.isEmpty()) {
            heading.literal("  ").literal(Style.FAINT, remark);
        }
        paragraph(0, 0, heading);
    }

    /** A paragraph one step in. */
    void paragraph(StyledText text) {
        paragraph(1, 1, text);
    }

    /**
     * A paragraph.
     *
     * @param first by how many steps its first line is indented
     * @param rest by how many steps the others are
     */
    void paragraph(int first, int rest, StyledText text) {
        hanging(INDENT.repeat(first), INDENT.length() * rest, text);
    }

    /**
     * A paragraph with something before its first line.
     *
     * @param before what stands there, its width included in that of the line; plain
     * @param indent by how many columns the other lines are indented
     */
    void hanging(String before, int indent, StyledText text) {
        String plain = text.plain();
        int column = ScreenWidth.of(before, 0, before.length());
        out.append(before);
        int start = 0;
        while (true) {
            int end = lineEnd(plain, start, Math.max(LEAST_TEXT, width - column));
            text.write(start, end, isColoured, out);
            out.append('\n');
            start = end;
            while (start < plain.length() && plain.charAt(start) == ' ') {
                start++;
            }
            if (start >= plain.length()) {
                return;
            }
            out.append(" ".repeat(indent));
            column = indent;
        }
    }

    /** Where the line that begins at an offset ends: before the last blank that fits, or within a word that alone is too long. */
    private static int lineEnd(String text, int start, int room) {
        int used = 0;
        int blank = -1;
        for (int i = start; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c == ' ' && i > start) {
                blank = i;
            }
            used += ScreenWidth.of(c);
            if (used > room && c != ' ') {
                return blank > start ? blank : i > start ? i : i + Character.charCount(c);
            }
            i += Character.charCount(c);
        }
        int end = text.length();
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    void blank() {
        out.append('\n');
    }

    /** A line across the page. */
    void rule(String mark) {
        paragraph(0, 0, new StyledText().literal(Style.FAINT, mark.repeat(width)));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
