package org.depesche.linguistics.scan;

/** Finds web and mail addresses. */
final class Addresses {

    private Addresses() {}

    static boolean urlStarts(String text, int at, int limit) {
        char c = text.charAt(at);
        if (c != 'h' && c != 'w' && c != 'H' && c != 'W') {
            return false;
        }
        return at + 8 < limit
                && (text.regionMatches(true, at, "http://", 0, 7)
                        || text.regionMatches(true, at, "https://", 0, 8)
                        || text.regionMatches(true, at, "www.", 0, 4));
    }

    /** Up to a space or bracket, without the punctuation that ends the sentence around it. */
    static int urlEnd(String text, int start, int limit) {
        int at = start;
        while (at < limit) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || "<>\"„“”»«()[]{}|".indexOf(c) >= 0) {
                break;
            }
            at++;
        }
        while (at > start && ".,;:!?'’".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    /**
     * The end of a mail address whose first part begins a word.
     *
     * @param text the text
     * @param start where the word starts
     * @param stop where its letters end: at a full stop, an underscore or the {@code @}
     * @param limit end of the paragraph
     * @return the end of the address, or -1
     */
    static int mailEnd(String text, int start, int stop, int limit) {
        int at = stop;
        while (at < limit && at - start < 64 && local(text.charAt(at))) {
            at++;
        }
        if (at >= limit || text.charAt(at) != '@') {
            return -1;
        }
        int end = at + 1;
        int dot = -1;
        while (end < limit && host(text.charAt(end))) {
            if (text.charAt(end) == '.') {
                dot = end;
            }
            end++;
        }
        while (end > at && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == '-')) {
            end--;
        }
        return dot > at && dot < end ? end : -1;
    }

    private static boolean local(char c) {
        return (c < 128 && Character.isLetterOrDigit(c)) || c == '.' || c == '_' || c == '-' || c == '+';
    }

    private static boolean host(char c) {
        return (c < 128 && Character.isLetterOrDigit(c)) || c == '.' || c == '-';
    }

    /** Whether what follows a full stop without a space is the end of a web address: <em>Spiegel.de</em>. */
    static boolean domain(String text, int start, int end) {
        int length = end - start;
        if (length < 2 || length > 4) {
            return false;
        }
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }
}
