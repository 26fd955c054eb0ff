package org.depesche.readers.layout;

/** Marks at the edges of blocks by which people write layout in plain text: Markdown's, and those of mail programs. */
final class LineMarks {

    private static final int DEEPEST_HEADING = 6;

    private LineMarks() {}

    /** How deep a heading in Markdown a line is: 1 for {@code # Title}; 0 where it is none. */
    static int headingLevel(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        boolean heading = level > 0
                && level <= DEEPEST_HEADING
                && level + 1 < line.length()
                && line.charAt(level) == ' '
                && line.indexOf('\n') < 0;
        return heading ? level : 0;
    }

    /** The words of a block without the marks of headings and emphasis around them. */
    static String bare(String block) {
        int start = headingLevel(block);
        int end = block.length();
        while (start < end && "*_ ".indexOf(block.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "*_ ".indexOf(block.charAt(end - 1)) >= 0) {
            end--;
        }
        return block.substring(start, end);
    }

    /** Whether a whole block is set in bold. */
    static boolean isBold(String block) {
        return block.length() > 4
                && ((block.startsWith("**") && block.endsWith("**"))
                        || (block.startsWith("__") && block.endsWith("__")));
    }

    /** Whether every line of a block is marked as a quotation. */
    static boolean isQuoted(String block) {
        boolean quoted = false;
        boolean lineStart = true;
        for (int i = 0; i < block.length(); i++) {
            char c = block.charAt(i);
            if (c == '\n' || c == '\r') {
                lineStart = true;
            } else if (lineStart && !Character.isWhitespace(c)) {
                if (c != '>' || block.startsWith(">>", i)) {
                    return false;
                }
                quoted = true;
                lineStart = false;
            }
        }
        return quoted && block.length() > 2;
    }

    /** Whether a line divides a mail from its signature. */
    static boolean isSignatureMark(String line) {
        return line.equals("--");
    }
}
