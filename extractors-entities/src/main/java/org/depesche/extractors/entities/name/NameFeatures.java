package org.depesche.extractors.entities.name;

import org.depesche.extractors.entities.token.Words;

/** Computes the features of a word as numbers. One instance serves one text; not thread safe. */
public final class NameFeatures {

    /** An upper bound of the number of features of a word. */
    public static final int MOST = 130;

    private static final int AFFIXES = 6;
    private static final long SALT = 0x9e3779b97f4a7c15L;

    private final WordColumns columns;
    private final Words words;
    private final NameCandidates candidates;
    private long[] out = new long[0];
    private int count;

    /**
     * Prepares the features of a text.
     *
     * @param words the text's words
     * @param table what is known of words
     */
    public NameFeatures(Words words, WordTable table) {
        this.columns = new WordColumns(words, table);
        this.words = words;
        this.candidates = new NameCandidates(words, columns);
    }

    /**
     * Which labels a word may get.
     *
     * @param word the number of the word
     * @return one bit a label; only bit 0 where the word cannot be in a name
     */
    public int allowed(int word) {
        return candidates.allowed(word);
    }

    /**
     * The row of a word's vector.
     *
     * @param word the number of the word, out of the text too
     * @return a row of {@link WordVectors}, 0 for none
     */
    public int row(int word) {
        return word < 0 || word >= words.size() ? 0 : columns.row[word];
    }

    /**
     * What {@link HiddenLayer} is told of a word beside its vector.
     *
     * @param word the number of the word, out of the text too
     * @return one bit a trait
     */
    public long traits(int word) {
        return word < 0 || word >= words.size() ? HiddenLayer.OUTSIDE : columns.traits[word];
    }

    /**
     * Computes the features of a word.
     *
     * @param word the number of the word
     * @param into at least {@link #MOST} long
     * @return how many there are
     */
    public int collect(int word, long[] into) {
        out = into;
        count = 0;
        words(word);
        affixes(word);
        shapes(word);
        clusters(word);
        lists(word);
        habits(word);
        hyphens(word);
        surroundings(word);
        quotes(word);
        nouns(word);
        origins(word);
        return count;
    }

    private void words(int word) {
        long here = columns.lower[word];
        long before = lower(word, -1);
        long after = lower(word, 1);
        add(1, 1);
        add(2, here);
        add(3, before);
        add(4, after);
        add(5, lower(word, -2));
        add(6, lower(word, 2));
        add(7, WordHash.pair(before, here));
        add(8, WordHash.pair(here, after));
        add(9, WordHash.pair(before, after));
        add(10, columns.form[word]);
        add(11, WordHash.pair(lower(word, -2), before));
        add(12, WordHash.pair(after, lower(word, 2)));
    }

    private void affixes(int word) {
        int from = words.start(word);
        int to = words.end(word);
        String text = words.text();
        long hash = WordHash.START;
        for (int i = 0; i < Math.min(AFFIXES, to - from); i++) {
            hash = WordHash.step(hash, text.charAt(from + i));
            if (i > 0) {
                add(14 + i, hash);
            }
        }
        hash = WordHash.START;
        for (int i = 0; i < Math.min(AFFIXES, to - from); i++) {
            hash = WordHash.step(hash, text.charAt(to - 1 - i));
            add(20 + i, hash);
        }
        add(27, suffix(word - 1, 3));
        add(28, suffix(word + 1, 3));
        add(29, suffix(word - 1, 5));
    }

    private long suffix(int word, int length) {
        if (word < 0 || word >= words.size()) {
            return 0;
        }
        int to = words.end(word);
        long hash = WordHash.START;
        for (int i = 0; i < Math.min(length, to - words.start(word)); i++) {
            hash = WordHash.step(hash, words.text().charAt(to - 1 - i));
        }
        return hash;
    }

    private void shapes(int word) {
        long here = shape(word);
        long before = shape(word - 1);
        long after = shape(word + 1);
        long start = words.sentenceStart(word) ? 1 : 0;
        add(30, here * 2 + start);
        add(31, WordHash.pair(before, here));
        add(32, WordHash.pair(here, after));
        add(33, WordHash.pair(before, after));
        add(34, WordHash.pair(kinds(word, -2), kinds(word, 1)));
        add(35, start * 2 + ((columns.flags[word] & WordTable.USUALLY_LOWER) != 0 ? 1 : 0) + 7);
        add(36, Math.min(words.length(word), 20));
    }

    private long kinds(int word, int from) {
        long kinds = 0;
        for (int i = 0; i < 2; i++) {
            kinds = kinds * 8 + kind(word + from + i);
        }
        return kinds;
    }

    private int kind(int word) {
        return columns.kind(word);
    }

    /** The kinds of letters in a row, each run once. */
    private long shape(int word) {
        if (word < 0 || word >= words.size()) {
            return 1;
        }
        long hash = WordHash.START;
        char last = 0;
        for (int i = 0; i < Math.min(words.length(word), 24); i++) {
            char c = words.charAt(word, i);
            char kind = (c >= 'a' && c <= 'z') || Character.isLowerCase(c)
                    ? 'x'
                    : Character.isUpperCase(c) ? 'X' : c >= '0' && c <= '9' ? 'd' : c;
            if (kind != last) {
                hash = WordHash.step(hash, kind);
                last = kind;
            } else if (i == 1 && kind == 'X') {
                hash = WordHash.step(hash, 'Y');
            }
        }
        return hash;
    }

    private void clusters(int word) {
        long here = cluster(word, 0);
        long before = cluster(word, -1);
        long after = cluster(word, 1);
        add(40, here);
        add(41, before);
        add(42, after);
        add(43, cluster(word, -2));
        add(44, cluster(word, 2));
        add(45, WordHash.pair(before, here));
        add(46, WordHash.pair(here, after));
        add(47, WordHash.pair(coarse(word, -1), coarse(word, 1)));
        add(48, coarse(word, 0));
        add(49, coarse(word, -1));
        add(50, coarse(word, 1));
        add(51, WordHash.pair(WordHash.pair(coarse(word, -1), coarse(word, 0)), coarse(word, 1)));
        add(52, WordHash.pair(WordHash.pair(coarse(word, -2), coarse(word, -1)), coarse(word, 0)));
        add(53, WordHash.pair(WordHash.pair(coarse(word, 0), coarse(word, 1)), coarse(word, 2)));
        add(54, WordHash.pair(here, words.sentenceStart(word) ? 1 : 0));
    }

    private long cluster(int word, int offset) {
        int at = word + offset;
        if (at < 0 || at >= words.size()) {
            return -1;
        }
        int head = columns.head[at];
        return columns.cluster[at] != 0 ? columns.cluster[at] : head != 0 ? 10_000L + head : kind(at) + 20_000L;
    }

    private long coarse(int word, int offset) {
        int at = word + offset;
        if (at < 0 || at >= words.size()) {
            return -1;
        }
        int cluster = columns.cluster[at];
        return cluster != 0
                ? columns.table.coarse(cluster)
                : columns.head[at] != 0 ? 1000L + columns.table.coarse(columns.head[at]) : kind(at) + 2000L;
    }

    private static final int LISTED = 0xff;

    private void lists(int word) {
        for (int offset = -1; offset <= 1; offset++) {
            int at = word + offset;
            if (at < 0 || at >= words.size()) {
                continue;
            }
            int flags = columns.flags[at] & LISTED;
            add(60 + offset, flags);
            int phrase = columns.phrase[at];
            if (phrase != 0) {
                add(64 + offset, phrase);
            }
            if (offset == 0 && flags != 0) {
                for (int bit = 0; bit < 8; bit++) {
                    if ((flags & 1 << bit) != 0) {
                        add(70 + bit, 1);
                    }
                }
            }
        }
        add(67, WordHash.pair(flags(word - 1), flags(word)));
        add(68, WordHash.pair(flags(word), flags(word + 1)));
    }

    private void habits(int word) {
        int here = habit(word);
        int before = habit(word - 1);
        int after = habit(word + 1);
        add(100, here);
        add(101, before);
        add(102, after);
        add(103, before * 32L + here);
        add(104, here * 32L + after);
        add(105, (before * 32L + here) * 32 + after);
        add(106, here * 2L + (words.sentenceStart(word) ? 1 : 0));
        add(107, here & 7);
        add(108, WordHash.pair(habit(word - 2), before));
        add(109, WordHash.pair(after, habit(word + 2)));
        add(110, WordHash.pair(here, lower(word, -1)));
        add(111, WordHash.pair(here, flags(word)));
    }

    private int habit(int word) {
        return word < 0 || word >= words.size() ? -1 : words.capitalised(word) ? columns.habit[word] : 40 + kind(word);
    }

    private int flags(int word) {
        return word < 0 || word >= words.size() ? 0 : columns.flags[word] & LISTED;
    }

    private void hyphens(int word) {
        int from = words.start(word);
        int to = words.end(word);
        String text = words.text();
        int first = text.indexOf('-', from + 1);
        if (first < 0 || first >= to - 1) {
            return;
        }
        int last = text.lastIndexOf('-', to - 2);
        long left = WordHash.of(text, from, first, false);
        long right = WordHash.of(text, last + 1, to, false);
        int leftValue = columns.table.value(left);
        int rightValue = columns.table.value(right);
        add(80, left);
        add(81, right);
        add(82, WordTable.cluster(leftValue));
        add(83, WordTable.cluster(rightValue));
        add(84, WordTable.flags(leftValue) & LISTED);
        add(85, WordTable.flags(rightValue) & LISTED);
        add(86, WordHash.pair(WordTable.cluster(leftValue), WordTable.cluster(rightValue)));
        add(87, Character.isUpperCase(text.charAt(last + 1)) ? 1 : 0);
    }

    private void nouns(int word) {
        int here = noun(word);
        int before = noun(word - 1);
        int after = noun(word + 1);
        add(118, here);
        add(119, before);
        add(120, after);
        add(121, WordHash.pair(before, habit(word)));
        add(122, WordHash.pair(here, kind(word + 1)));
        add(123, WordHash.pair(noun(word - 2), kind(word - 1)));
        add(124, WordHash.pair(WordHash.pair(here, lower(word, -1)), kind(word + 1)));
    }

    /** A capitalised word in -er is told what the place would be that its people or things come from: Harburg, Bremen. */
    private void origins(int word) {
        int from = words.start(word);
        int to = words.end(word) - 2;
        if (to - from < 4 || !words.text().startsWith("er", to) || !words.capitalised(word)) {
            return;
        }
        int place = columns.table.value(WordHash.of(words.text(), from, to, false));
        int inEn = columns.table.value(WordHash.withEnding(words.text(), from, to, "en"));
        add(125, (WordTable.flags(place) | WordTable.flags(inEn)) & LISTED);
        add(126, WordTable.cluster(place) == 0 ? WordTable.cluster(inEn) : WordTable.cluster(place));
        add(127, WordTable.habit(WordTable.flags(place)) * 32L + WordTable.habit(WordTable.flags(inEn)));
    }

    private int noun(int word) {
        return word < 0 || word >= words.size() ? 0 : columns.noun[word];
    }

    private void quotes(int word) {
        int length = columns.quotes.length[word];
        if (length == 0) {
            return;
        }
        int place = columns.quotes.place[word];
        int mark = word - place;
        int edge = (place == 1 ? 1 : 0) + (place == length ? 2 : 0);
        add(112, edge * 16 + length);
        add(113, WordHash.pair(lower(mark, -1), edge));
        add(114, WordHash.pair(cluster(mark, -1), edge));
        add(115, WordHash.pair(kind(mark - 1), kind(mark + length + 2) * 16 + edge));
        add(116, WordHash.pair(suffix(mark - 1, 4), edge));
        add(117, WordHash.pair(lower(mark, length + 2), edge));
    }

    /** The small words and the capitalised words next to the name that the word may be in. */
    private void surroundings(int word) {
        int left = word - 1;
        while (left >= 0 && left > word - 4 && words.capitalised(left) && !words.breakBefore(left + 1)) {
            left--;
        }
        int right = word + 1;
        while (right < words.size() && right < word + 4 && words.capitalised(right) && !words.breakBefore(right)) {
            right++;
        }
        long leftWord = left < 0 || words.breakBefore(left + 1) ? 3 : columns.lower[left];
        long rightWord = right >= words.size() || words.breakBefore(right) ? 3 : columns.lower[right];
        add(90, leftWord);
        add(91, rightWord);
        add(92, (word - left) * 8L + (right - word));
        add(93, WordHash.pair(leftWord, word - left));
        add(94, WordHash.pair(leftWord, cluster(word, 0)));
        if (left >= 0) {
            add(95, cluster(left, 0));
        }
        if (right < words.size()) {
            add(96, cluster(right, 0));
        }
        if (word > 0 && words.sign(word - 1) && right < words.size() && words.sign(right)) {
            add(97, WordHash.pair(columns.lower[word - 1], columns.lower[right]));
        }
        if (left > 0 && left < word - 1) {
            add(98, cluster(left + 1, 0));
        }
    }

    private long lower(int word, int offset) {
        int at = word + offset;
        return at < 0 ? 1 : at >= words.size() ? 2 : columns.lower[at];
    }

    private void add(int template, long value) {
        out[count++] = WordHash.mix(value * 0x2545f4914f6cdd1dL + template * SALT);
    }
}
