package org.depesche.readers.cues;

import java.util.ArrayList;
import java.util.List;

/** The words of a short line: letters, digits and the hyphens between them. */
final class LineWords {

    private LineWords() {}

    static List<String> of(String line) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : ' ';
            boolean inside = Character.isLetterOrDigit(c) || (c == '-' && start >= 0);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(line.substring(start, line.charAt(i - 1) == '-' ? i - 1 : i));
                start = -1;
            }
        }
        return words;
    }
}
