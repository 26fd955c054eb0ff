package org.depesche.readers;

import java.util.Locale;
import org.depesche.core.article.Span;
import org.depesche.readers.decoding.InvisibleCharacters;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Aligns a piece of text with the markup that it was made from, unit by unit. */
final class SourceAlignment {

    private static final int LONGEST_REFERENCE = 40;

    private final String source;
    private final int[] starts;
    private final int[] ends;
    private int at;

    private SourceAlignment(String source, int length, int at) {
        this.source = source;
        this.starts = new int[length];
        this.ends = new int[length];
        this.at = at;
    }

    /** The alignment, or null where the text is not what the markup says. */
    static @Nullable SourceAlignment of(String text, String source, int start, int end) {
        SourceAlignment alignment = new SourceAlignment(source, text.length(), start);
        for (int i = 0; i < text.length(); i++) {
            if (!alignment.step(i, text.charAt(i), end)) {
                return null;
            }
        }
        return alignment;
    }

    /** Goes on to the place of the next unit of the text. */
    private boolean step(int index, char wanted, int end) {
        boolean blank = wanted == ' ' || wanted == '\n';
        while (at < end) {
            int next = unitEnd(end);
            String unit = decoded(next);
            if (isBlank(unit) || unit.isEmpty() || InvisibleCharacters.length(unit, 0) == unit.length()) {
                if (blank && isBlank(unit)) {
                    put(index, at, next);
                    at = next;
                    return true;
                }
                at = next;
                continue;
            }
            if (blank) {
                // the blank came from an element or from the text before
                put(index, at, at);
                return true;
            }
            return take(index, wanted, unit, next);
        }
        put(index, at, at);
        return blank;
    }

    /** A unit of the source may stand for two of the text, which are taken one after the other. */
    private boolean take(int index, char wanted, String unit, int next) {
        boolean second = unit.length() == 2 && index > 0 && starts[index - 1] == at && ends[index - 1] == next;
        if (unit.charAt(second ? 1 : 0) != wanted) {
            return false;
        }
        put(index, at, next);
        at = unit.length() == 1 || second ? next : at;
        return true;
    }

    private void put(int index, int start, int end) {
        starts[index] = start;
        ends[index] = end;
    }

    private static boolean isBlank(String unit) {
        return unit.length() == 1 && (Character.isWhitespace(unit.charAt(0)) || Character.isSpaceChar(unit.charAt(0)));
    }

    /** The end of the character reference, surrogate pair or single unit that begins at the current place. */
    private int unitEnd(int end) {
        char c = source.charAt(at);
        if (Character.isHighSurrogate(c) && at + 1 < end && Character.isLowSurrogate(source.charAt(at + 1))) {
            return at + 2;
        }
        if (c != '&') {
            return at + 1;
        }
        int last = Math.min(end, at + LONGEST_REFERENCE);
        int i = at + 1;
        while (i < last && (Character.isLetterOrDigit(source.charAt(i)) || source.charAt(i) == '#')) {
            i++;
        }
        if (i < last && source.charAt(i) == ';') {
            i++;
        }
        for (int j = i; j > at + 2; j--) {
            String reference = source.substring(at, j);
            String resolved = Parser.unescapeEntities(reference, false);
            if (!resolved.startsWith("&") || reference.toLowerCase(Locale.ROOT).startsWith("&amp")) {
                if (resolved.codePointCount(0, resolved.length()) == 1) {
                    return j;
                }
            }
        }
        return at + 1;
    }

    private String decoded(int next) {
        String raw = source.substring(at, next);
        return raw.length() > 2 && raw.charAt(0) == '&' ? Parser.unescapeEntities(raw, false) : raw;
    }

    /** The span of the source that some units of the text stand in, as offsets from the beginning of the text. */
    Span span(int from, int to) {
        return new Span(starts[from], Math.max(starts[from], ends[to - 1]));
    }
}
