package org.depesche.extractors.entities.chain;

/** White space inside names and roles, which line breaks and indents of a page leave there. */
final class Blanks {

    private Blanks() {}

    /** The text with one blank for each run of ASCII white space. */
    static String single(String text) {
        StringBuilder single = new StringBuilder(text.length());
        boolean isInRun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isBlank = c == ' ' || (c >= '\t' && c <= '\r');
            if (!isBlank) {
                single.append(c);
            } else if (!isInRun) {
                single.append(' ');
            }
            isInRun = isBlank;
        }
        return single.toString();
    }
}
