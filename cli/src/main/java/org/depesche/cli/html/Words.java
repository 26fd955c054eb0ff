package org.depesche.cli.html;

import java.util.Arrays;
import org.depesche.core.article.Span;

/** The words of a text, by number. A word is a run without white space that holds a letter or a digit. Immutable. */
final class Words {

    private final int[] starts;

    private Words(int[] starts) {
        this.starts = starts;
    }

    static Words of(String text) {
        int[] starts = new int[16];
        int count = 0;
        int start = 0;
        boolean isWord = false;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (isWord) {
                    if (count == starts.length) {
                        starts = Arrays.copyOf(starts, 2 * count);
                    }
                    starts[count++] = start;
                }
                isWord = false;
                start = i + Character.charCount(c);
            } else if (!isWord && Character.isLetterOrDigit(c)) {
                isWord = true;
                start = i;
            }
            i += Character.charCount(c);
        }
        return new Words(Arrays.copyOf(starts, count));
    }

    int count() {
        return starts.length;
    }

    /** The number of the first word whose first letter stands at an offset or behind it. */
    int from(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at < 0 ? -at - 1 : at;
    }

    /** How many words begin in a span. */
    int in(Span span) {
        return from(span.end()) - from(span.start());
    }
}
