package org.depesche.extractors.entities.chain;

/** White space inside names and roles, which line breaks and indents of a page leave there. */
final class Blanks {

    private Blanks() {}

    /** The text with one blank for each run of ASCII white space. */
    static String single(String text) {
        if (isSingle(text)) {
            return text;
        }
        StringBuilder single = new StringBuilder(text.length());
        boolean isInRun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isBlank = isBlank(c);
            if (!isBlank) {
                single.append(c);
            } else if (!isInRun) {
                single.append(' ');
            }
            isInRun = isBlank;
        }
        return single.toString();
    }

    private static boolean isSingle(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c) && (c != ' ' || (i > 0 && text.charAt(i - 1) == ' '))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
