package org.depesche.readers.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of lines that layout keeps together.
 *
 * @param start the offset of its first character that is no blank
 * @param end the offset behind its last
 * @param words how many words it has
 */
record TextBlock(int start, int end, int words) {

    /** Lines of hard-wrapped text are no longer than this. */
    private static final int WRAPPED = 100;

    private static final int WRAPPED_LEAST = 40;

    /** Blocks are divided by blank lines; where lines are paragraphs of their own, by line ends. */
    static List<TextBlock> split(String text) {
        List<TextBlock> lines = lines(text);
        List<TextBlock> blocks = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || isBlankLineBetween(text, lines.get(i - 1).end, lines.get(i).start)) {
                join(text, lines.subList(from, i), blocks);
                from = i;
            }
        }
        return blocks;
    }

    private static List<TextBlock> lines(String text) {
        List<TextBlock> lines = new ArrayList<>();
        int start = -1;
        int end = 0;
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (isLineEnd(c)) {
                if (start >= 0) {
                    lines.add(new TextBlock(start, end, words));
                }
                start = -1;
                words = 0;
                inWord = false;
            } else if (isBlank(c)) {
                inWord = false;
            } else {
                start = start < 0 ? i : start;
                end = i + 1;
                words += inWord || !Character.isLetterOrDigit(c) ? 0 : 1;
                inWord = inWord || Character.isLetterOrDigit(c);
            }
        }
        return lines;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF' || c == '\u200B';
    }

    private static boolean isBlankLineBetween(String text, int from, int to) {
        int ends = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean pair = c == '\n' && i > from && text.charAt(i - 1) == '\r';
            ends += c == '\u2029' ? 2 : isLineEnd(c) && !pair ? 1 : 0;
        }
        return ends >= 2;
    }

    /** Lines without a blank line between them: wrapped by hand they are one block, or one for each line that is indented, else each is its own. */
    private static void join(String text, List<TextBlock> lines, List<TextBlock> blocks) {
        if (lines.size() == 1 || !isWrapped(text, lines)) {
            blocks.addAll(lines);
            return;
        }
        int from = 0;
        boolean indents = indentation(text, lines.get(0)) == 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || (indents && indentation(text, lines.get(i)) > 0)) {
                int words = lines.subList(from, i).stream()
                        .mapToInt(TextBlock::words)
                        .sum();
                blocks.add(new TextBlock(lines.get(from).start, lines.get(i - 1).end, words));
                from = i;
            }
        }
    }

    /** How many blanks stand before a line. */
    private static int indentation(String text, TextBlock line) {
        int start = line.start;
        while (start > 0 && isBlank(text.charAt(start - 1)) && !isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        return line.start - start;
    }

    /** Wrapped lines fill their width, and most end in the middle of a sentence; lines that are quoted are kept together, lines with a name and a colon apart. */
    private static boolean isWrapped(String text, List<TextBlock> lines) {
        if (lines.stream().allMatch(line -> text.charAt(line.start) == '>')) {
            return true;
        }
        if (isField(text, lines.get(0)) && isField(text, lines.get(1))) {
            return false;
        }
        int open = 0;
        int full = 0;
        int last = lines.size() - 1;
        for (int i = 0; i < last; i++) {
            TextBlock line = lines.get(i);
            if (line.end - line.start > WRAPPED || line.isListItem(text)) {
                return false;
            }
            full += line.end - line.start >= WRAPPED_LEAST ? 1 : 0;
            open += endsSentence(line.in(text)) ? 0 : 1;
        }
        return 2 * full > last && 2 * open > last;
    }

    /** Whether a line begins with a word and a colon, as those at the head of a mail do. */
    private static boolean isField(String text, TextBlock line) {
        int i = line.start;
        while (i < line.end && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '-')) {
            i++;
        }
        return i > line.start && i < line.end && text.charAt(i) == ':';
    }

    String in(String text) {
        return text.substring(start, end);
    }

    boolean isListItem(String text) {
        char c = text.charAt(start);
        boolean mark = c == '•' || c == '*' || c == '-' || c == '–' || c == '‣' || c == '▪' || c == '◦';
        return mark && start + 1 < end && isBlank(text.charAt(start + 1)) && words > 0;
    }

    /** Whether a text ends as sentences do, closing marks aside. */
    static boolean endsSentence(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?' || c == '…') {
                return true;
            }
            if ("\"“”«»‹›'’)]".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    static boolean endsQuotation(String text) {
        char last = text.charAt(text.length() - 1);
        return "\"“”«»‹›".indexOf(last) >= 0 && endsSentence(text);
    }

    static int trimmedEnd(String text, int start, int end) {
        int trimmed = end;
        while (trimmed > start && isBlank(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }
}
