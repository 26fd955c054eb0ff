package org.depesche.readers.cues;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names and short forms of agencies as they stand in lines. */
final class AgencyNames {

    private static final int MOST_WORDS = 3;
    private static final int LONGEST_SHORT_FORM = 3;

    private final Set<String> names = new HashSet<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Set<String> inSmallLetters = new HashSet<>();

    /** Adds a name in lower case; {@code small} where it is written so too. */
    void add(String name, boolean small) {
        names.add(name);
        firstWords.add(LineWords.of(name).get(0));
        if (small) {
            inSmallLetters.add(name);
        }
    }

    /** How many names of agencies stand in the line. */
    int count(String line) {
        int found = 0;
        List<String> words = LineWords.of(line);
        for (int from = 0; from < words.size(); from++) {
            if (!firstWords.contains(lower(words.get(from)))) {
                continue;
            }
            for (int count = Math.min(MOST_WORDS, words.size() - from); count > 0; count--) {
                String name = String.join(" ", words.subList(from, from + count));
                if (names.contains(lower(name)) && hasAgencyShape(name)) {
                    found++;
                    from += count - 1;
                    break;
                }
            }
        }
        return found;
    }

    /** Short forms that are words of a language too count only as agencies write them: {@code AP}, {@code TT}, {@code dpa}. */
    private boolean hasAgencyShape(String name) {
        if (name.length() > LONGEST_SHORT_FORM) {
            return true;
        }
        return name.equals(name.toUpperCase(Locale.ROOT)) || inSmallLetters.contains(name);
    }

    /** Words that are neither an agency's nor initials nor the small words of credits. */
    int countOthers(String line) {
        int unknown = 0;
        for (String word : LineWords.of(line)) {
            String lower = lower(word);
            boolean initials = word.length() <= 4 && word.equals(lower);
            boolean agency = names.contains(lower);
            boolean part = names.stream().anyMatch(name -> name.indexOf(' ') > 0 && name.contains(lower));
            unknown += initials || agency || part ? 0 : 1;
        }
        return unknown;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
