package org.depesche.linguistics;

import java.util.Arrays;
import java.util.Objects;

/**
 * The stretches of a text that stand between quotation marks, in every convention of marks and nested, in the order of their opening marks.
 *
 * <p>A stretch whose closing mark is missing is kept, {@linkplain #closed not closed}, and ends with its paragraph. A stretch over several
 * paragraphs that are opened anew each is one stretch with {@linkplain #reopenings reopenings}. A closing mark without an opening one makes
 * no stretch; its token has the kind {@link TokenKind#CLOSING_MARK} all the same. Immutable and thread safe.
 */
public final class Marks {

    private static final MarkStyle[] STYLES = MarkStyle.values();

    private final int[] openToken;
    private final int[] closeToken;
    private final int[] start;
    private final int[] end;
    private final int[] openEnd;
    private final int[] closeStart;
    private final int[] parent;
    private final byte[] style;
    private final int[][] reopenings;

    private Marks(Builder builder) {
        int n = builder.size;
        openToken = Arrays.copyOf(builder.openToken, n);
        closeToken = Arrays.copyOf(builder.closeToken, n);
        start = new int[n];
        end = new int[n];
        openEnd = new int[n];
        closeStart = new int[n];
        parent = new int[n];
        style = Arrays.copyOf(builder.style, n);
        reopenings = Arrays.copyOf(builder.reopenings, n);
        Tokens.Builder tokens = builder.tokens;
        int[] enclosing = new int[n];
        int depth = 0;
        for (int i = 0; i < n; i++) {
            start[i] = tokens.start(openToken[i]);
            openEnd[i] = tokens.end(openToken[i]);
            if (closeToken[i] >= 0) {
                closeStart[i] = tokens.start(closeToken[i]);
                end[i] = tokens.end(closeToken[i]);
            } else {
                end[i] = tokens.end(builder.lastToken[i]);
                closeStart[i] = end[i];
            }
            while (depth > 0 && end[enclosing[depth - 1]] <= start[i]) {
                depth--;
            }
            parent[i] = depth > 0 ? enclosing[depth - 1] : -1;
            enclosing[depth++] = i;
        }
    }

    /**
     * Number of stretches.
     *
     * @return zero or more
     */
    public int size() {
        return start.length;
    }

    /**
     * Where a stretch starts.
     *
     * @param stretch the stretch
     * @return offset of its opening mark
     */
    public int start(int stretch) {
        return start[stretch];
    }

    /**
     * Where a stretch ends.
     *
     * @param stretch the stretch
     * @return offset after its closing mark, or the end of its last paragraph where that is missing
     */
    public int end(int stretch) {
        return end[stretch];
    }

    /**
     * Where the words between the marks start.
     *
     * @param stretch the stretch
     * @return offset after the opening mark
     */
    public int innerStart(int stretch) {
        return openEnd[stretch];
    }

    /**
     * Where the words between the marks end.
     *
     * @param stretch the stretch
     * @return offset of the closing mark, or {@link #end} where that is missing
     */
    public int innerEnd(int stretch) {
        return closeStart[stretch];
    }

    /**
     * The opening mark.
     *
     * @param stretch the stretch
     * @return token number
     */
    public int openToken(int stretch) {
        return openToken[stretch];
    }

    /**
     * The closing mark.
     *
     * @param stretch the stretch
     * @return token number, or -1 where it is missing
     */
    public int closeToken(int stretch) {
        return closeToken[stretch];
    }

    /**
     * Whether the closing mark is there.
     *
     * @param stretch the stretch
     * @return whether {@link #closeToken} is a token
     */
    public boolean closed(int stretch) {
        return closeToken[stretch] >= 0;
    }

    /**
     * The stretch around this one.
     *
     * @param stretch the stretch
     * @return the innermost such stretch, or -1
     */
    public int parent(int stretch) {
        return parent[stretch];
    }

    /**
     * The form of the opening mark.
     *
     * @param stretch the stretch
     * @return its style
     */
    public MarkStyle style(int stretch) {
        return STYLES[style[stretch]];
    }

    /**
     * The marks that open the stretch anew at the start of its second and later paragraphs.
     *
     * @param stretch the stretch
     * @return how many there are
     */
    public int reopenings(int stretch) {
        return reopenings[stretch].length;
    }

    /**
     * One of the marks that open the stretch anew.
     *
     * @param stretch the stretch
     * @param index from 0 to {@link #reopenings(int)} - 1
     * @return token number
     */
    public int reopening(int stretch, int index) {
        return reopenings[stretch][index];
    }

    /**
     * The innermost stretch around an offset.
     *
     * @param offset offset into the text
     * @return the stretch whose start is at or before the offset and whose end is after it, or -1
     */
    public int around(int offset) {
        int found = Arrays.binarySearch(start, offset);
        int stretch = found >= 0 ? found : -found - 2;
        while (stretch >= 0 && end[stretch] <= offset) {
            stretch = parent[stretch];
        }
        return stretch;
    }

    /**
     * The stretch that a mark opens or closes.
     *
     * @param token token of a mark
     * @return the stretch, or -1 where the token is no mark, has no partner, or only opens a stretch anew
     */
    public int of(int token) {
        int found = Arrays.binarySearch(openToken, token);
        if (found >= 0) {
            return found;
        }
        int stretch = -found - 2;
        while (stretch >= 0) {
            if (closeToken[stretch] == token) {
                return stretch;
            }
            stretch = parent[stretch];
        }
        return -1;
    }

    /** Collects stretches in the order of their opening marks; for language packs. Not thread safe. */
    public static final class Builder {

        private static final int[] NO_REOPENINGS = {};

        private final Tokens.Builder tokens;
        private int size;
        private int[] openToken = new int[16];
        private int[] closeToken = new int[16];
        private int[] lastToken = new int[16];
        private byte[] style = new byte[16];
        private int[][] reopenings = new int[16][];

        /**
         * Starts with no stretches.
         *
         * @param tokens the tokens that stretches refer to
         */
        public Builder(Tokens.Builder tokens) {
            this.tokens = tokens;
        }

        /**
         * Opens a stretch.
         *
         * @param token its opening mark
         * @param markStyle its style
         * @return number of the stretch
         */
        public int open(int token, MarkStyle markStyle) {
            if (size == openToken.length) {
                int capacity = size * 2;
                openToken = Arrays.copyOf(openToken, capacity);
                closeToken = Arrays.copyOf(closeToken, capacity);
                lastToken = Arrays.copyOf(lastToken, capacity);
                style = Arrays.copyOf(style, capacity);
                reopenings = Arrays.copyOf(reopenings, capacity);
            }
            openToken[size] = token;
            closeToken[size] = -1;
            lastToken[size] = token;
            style[size] = (byte) markStyle.ordinal();
            reopenings[size] = NO_REOPENINGS;
            return size++;
        }

        /**
         * Closes a stretch.
         *
         * @param stretch the stretch
         * @param token its closing mark
         */
        public void close(int stretch, int token) {
            closeToken[stretch] = token;
            lastToken[stretch] = token;
        }

        /**
         * Says where a stretch ends whose closing mark is missing.
         *
         * @param stretch the stretch
         * @param token the last token in it
         */
        public void limit(int stretch, int token) {
            lastToken[stretch] = token;
        }

        /**
         * Adds a mark that opens a stretch anew.
         *
         * @param stretch the stretch
         * @param token the mark
         */
        public void reopen(int stretch, int token) {
            int[] old = reopenings[stretch];
            int[] grown = Arrays.copyOf(old, old.length + 1);
            grown[old.length] = token;
            reopenings[stretch] = grown;
        }

        /**
         * How often a stretch was opened anew so far.
         *
         * @param stretch the stretch
         * @return zero or more
         */
        public int reopenings(int stretch) {
            return reopenings[Objects.checkIndex(stretch, size)].length;
        }

        /**
         * The opening mark of a stretch.
         *
         * @param stretch the stretch
         * @return token number
         */
        public int openToken(int stretch) {
            return openToken[Objects.checkIndex(stretch, size)];
        }

        /**
         * The finished stretches. Their nesting is computed from their borders, so one that was not closed must not reach over the end of
         * one around it.
         *
         * @return stretches
         */
        public Marks build() {
            return new Marks(this);
        }
    }
}
