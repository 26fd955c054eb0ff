package org.depesche.extractors.quotes.reading;

import org.depesche.linguistics.Marks;
import org.depesche.linguistics.TokenKind;
import org.depesche.linguistics.Tokens;

/**
 * Which stretch of marks stands around each token, and which stretches hold somebody's words. Finders ask from left to right, so the last
 * answer is kept for the tokens that share it. Confined to the reading of one article.
 */
final class Stretches {

    private final Tokens tokens;
    private final Marks marks;
    private final boolean[] verbatim;

    /** The tokens from {@code from} to before {@code to} have the same stretch around them. */
    private int from;

    private int to;
    private int stretch = -1;
    private boolean inVerbatim;

    Stretches(Tokens tokens, Marks marks) {
        this.tokens = tokens;
        this.marks = marks;
        verbatim = new boolean[marks.size()];
        for (int i = 0; i < verbatim.length; i++) {
            verbatim[i] = isVerbatim(i);
        }
        to = verbatim.length == 0 ? tokens.size() : 0;
    }

    /** The innermost stretch around a token, its marks included, or -1. */
    int around(int token) {
        if (token < from || token >= to) {
            find(token);
        }
        return stretch;
    }

    /** Whether a stretch holds somebody's words so long that a frame inside it is theirs. */
    boolean verbatim(int which) {
        return verbatim[which];
    }

    /** Whether a token stands inside somebody's words. */
    boolean inVerbatim(int token) {
        if (token < from || token >= to) {
            find(token);
        }
        return inVerbatim;
    }

    /** The number after the last token of a stretch. */
    int end(int which) {
        return marks.closed(which) ? marks.closeToken(which) + 1 : tokens.notBefore(marks.end(which));
    }

    private void find(int token) {
        int next = firstAfter(token);
        from = next == 0 ? 0 : marks.openToken(next - 1);
        to = next == verbatim.length ? tokens.size() : marks.openToken(next);
        stretch = next - 1;
        while (stretch >= 0 && end(stretch) <= token) {
            from = Math.max(from, end(stretch));
            stretch = marks.parent(stretch);
        }
        to = stretch < 0 ? to : Math.min(to, end(stretch));
        inVerbatim = false;
        for (int outer = stretch; outer >= 0 && !inVerbatim; outer = marks.parent(outer)) {
            inVerbatim = verbatim[outer];
        }
    }

    /** The first stretch that opens after a token; their number where there is none. */
    int firstAfter(int token) {
        int low = 0;
        int high = verbatim.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.openToken(middle) <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isVerbatim(int which) {
        int words = 0;
        boolean finite = false;
        boolean terminal = false;
        int end = end(which);
        for (int token = marks.openToken(which) + 1; token < end; token++) {
            if (tokens.kind(token).lexical()) {
                words++;
                finite |= tokens.tag(token).finite();
            }
            terminal |= tokens.kind(token) == TokenKind.TERMINATOR;
        }
        return (words >= 3 && ((finite && words >= 4) || terminal)) || words >= 9;
    }
}
