package org.depesche.core.fault;

/** Makes one line of a message that may hold foreign text: no line breaks, no control characters, an end to its length. */
public final class MessageLine {

    /** The most UTF-16 units that a message keeps. */
    private static final int MAX_LENGTH = 4_000;

    private MessageLine() {}

    /**
     * A text on one line.
     *
     * @param text any text
     * @return the text with a blank for each run of line breaks and control characters, none at the ends, cut after 4000 UTF-16 units; the
     *     same text where it is of that form
     */
    public static String of(String text) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), MAX_LENGTH + 2));
        for (int i = 0; i < text.length() && line.length() <= MAX_LENGTH; i++) {
            char c = text.charAt(i);
            if (!isControl(c)) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        if (line.length() > MAX_LENGTH) {
            int end = MAX_LENGTH - 1;
            line.setLength(Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end);
            line.append('…');
        }
        return line.toString().strip();
    }

    /**
     * What was thrown, on one line.
     *
     * @param thrown anything thrown, even one whose message cannot be had
     * @return the class without its package, a colon and the message where there is one
     */
    public static String of(Throwable thrown) {
        String type = thrown.getClass().getName();
        String name = type.substring(type.lastIndexOf('.') + 1);
        String message;
        try {
            message = thrown.getMessage();
        } catch (RuntimeException e) {
            message = null;
        }
        return of(message == null || message.isBlank() ? name : name + ": " + message);
    }

    private static boolean isControl(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
