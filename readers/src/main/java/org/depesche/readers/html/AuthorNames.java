package org.depesche.readers.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesche.readers.cues.LineCues;
import org.jspecify.annotations.Nullable;

/** Cuts what metadata give as author into names. */
final class AuthorNames {

    private static final int LONGEST = 80;

    private AuthorNames() {}

    /** The names; empty for addresses and other things that are none. */
    static List<String> split(@Nullable String written) {
        List<String> names = new ArrayList<>();
        if (written == null || written.length() > 400 || written.contains("://")) {
            return names;
        }
        String text = PageText.clean(written);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            int length = i == text.length() ? 1 : separator(text, i);
            if (length > 0) {
                add(names, text.substring(start, i));
                start = Math.min(text.length(), i + length);
                i = Math.max(i, start - 1);
            }
        }
        return names;
    }

    /** Whether words look like a first and a last name. */
    static boolean isFullName(String words) {
        String[] parts = words.strip().split(" ");
        if (parts.length < 2 || parts.length > 4 || words.length() > LONGEST) {
            return false;
        }
        for (String part : new String[] {parts[0], parts[parts.length - 1]}) {
            boolean name = !part.isEmpty() && Character.isUpperCase(part.charAt(0));
            for (int i = 1; name && i < part.length(); i++) {
                char c = part.charAt(i);
                name = Character.isLetter(c) || c == '-' || c == '.' || c == '’' || c == '\'';
            }
            if (!name || part.length() < 2) {
                return false;
            }
        }
        return !words.equals(words.toUpperCase(Locale.ROOT));
    }

    private static int separator(String text, int at) {
        char c = text.charAt(at);
        if (c == ',' || c == ';' || c == '|' || c == '\n') {
            return 1;
        }
        if (c == '/' && at > 0 && at + 1 < text.length()) {
            return 1;
        }
        for (String word : List.of(" und ", " and ", " & ", " et ", " sowie ")) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return word.length();
            }
        }
        return 0;
    }

    private static void add(List<String> names, String part) {
        String name = part.strip();
        int blank = name.indexOf(' ');
        if (blank > 0) {
            boolean led = LineCues.standard().leadsAuthor(name.substring(0, blank));
            name = led ? name.substring(blank + 1).strip() : name;
        }
        int initials = name.endsWith(")") ? name.lastIndexOf('(') : -1;
        name = initials > 0 ? name.substring(0, initials).strip() : name;
        boolean address =
                name.contains("://") || name.contains("www.") || name.contains("@") || name.startsWith("http");
        boolean letters = name.chars().anyMatch(Character::isLetter);
        if (!address && letters && name.length() > 1 && name.length() <= LONGEST && !names.contains(name)) {
            names.add(name);
        }
    }
}
