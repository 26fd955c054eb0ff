package org.depesche.extractors.entities.token;

/** Marks where sentences begin and what nothing reaches over. */
final class SentenceStarts {

    private SentenceStarts() {}

    /** Sets the places of the words of a scan. */
    static void mark(WordScan scan, String text) {
        boolean starting = true;
        boolean ended = true;
        for (int word = 0; word < scan.size; word++) {
            boolean line = scan.newLine[word];
            if (line) {
                starting = true;
                ended = true;
            }
            boolean sign = scan.kind[word] == Words.SIGN;
            boolean closes = sign && ended && !line && closing(text, scan, word);
            scan.place[word] = Words.place(starting && !sign, ended && !closes, line);
            if (sign) {
                char c = text.charAt(scan.start[word]);
                boolean ends = c == '!' || c == '?' || c == '…' || (c == '.' && ends(text, scan, word));
                ended = ends || closes;
                starting = starting || ends || c == ':';
                starting |= opening(c) && before(text, scan, word) == ':';
            } else {
                starting = false;
                ended = false;
            }
        }
    }

    private static boolean closing(String text, WordScan scan, int word) {
        char c = text.charAt(scan.start[word]);
        return c == ')'
                || c == ']'
                || ((c == '"' || c == '“' || c == '”' || c == '«' || c == '‘' || c == '’' || c == '\'')
                        && (word == 0 || scan.end[word - 1] == scan.start[word]));
    }

    private static boolean opening(char c) {
        return c == '"' || c == '„' || c == '»' || c == '“' || c == '‚' || c == '\'';
    }

    private static char before(String text, WordScan scan, int word) {
        return word == 0 ? '\n' : text.charAt(scan.start[word - 1]);
    }

    /** A full stop after a short number is one of an ordinal, one before a small letter and one set apart after an abbreviation end nothing. */
    private static boolean ends(String text, WordScan scan, int word) {
        if (word + 1 < scan.size && scan.kind[word + 1] == Words.LOWER && !scan.newLine[word + 1]) {
            return false;
        }
        if (word > 0
                && scan.end[word - 1] < scan.start[word]
                && word + 1 < scan.size
                && !scan.newLine[word + 1]
                && Abbreviations.STANDARD.titles(text, scan.start[word - 1], scan.end[word - 1])) {
            return false;
        }
        return word == 0
                || scan.kind[word - 1] != Words.NUMBER
                || scan.end[word - 1] - scan.start[word - 1] > 2
                || word + 1 >= scan.size
                || scan.newLine[word + 1];
    }
}
