package org.depesche.extractors.entities.name;

import org.depesche.extractors.entities.token.Words;

/**
 * Computes the features of a word as numbers: its own, which its form gives wherever it stands, those that the words beside it give, and those of
 * several words together. One instance serves one text at a time; not thread safe.
 */
public final class NameFeatures {

    /** An upper bound of the number of features of a word. */
    public static final int MOST = 130;

    /** Longer words count as this long. */
    static final int LONGEST = 20;

    private static final int AFFIXES = 6;
    private static final long SALT = 0x9e3779b97f4a7c15L;

    private final WordColumns columns;
    private Words words = Words.NONE;
    private long[] out = new long[0];
    private int count;

    /**
     * Prepares the features of a text.
     *
     * @param words the text's words
     * @param table what is known of words
     */
    public NameFeatures(Words words, WordTable table) {
        this(words, table, new WordForms(table));
    }

    NameFeatures(Words words, WordTable table, WordForms forms) {
        this(table, forms);
        read(words);
    }

    /** Of no text yet. */
    NameFeatures(WordTable table, WordForms forms) {
        this.columns = new WordColumns(table, forms);
    }

    /** Turns to another text. */
    void read(Words text) {
        words = text;
        columns.read(text);
    }

    /**
     * Which labels a word may get.
     *
     * @param word the number of the word
     * @return one bit a label; only bit 0 where the word cannot be in a name
     */
    public int allowed(int word) {
        return NameCandidates.allowed(words, columns, word);
    }

    /**
     * The row of a word's vector.
     *
     * @param word the number of the word, out of the text too
     * @return a row of {@link WordVectors}, 0 for none
     */
    public int row(int word) {
        return columns.form(word).row;
    }

    /**
     * What {@link HiddenLayer} is told of a word beside its vector.
     *
     * @param word the number of the word, out of the text too
     * @return one bit a trait
     */
    public long traits(int word) {
        return columns.form(word).traits | columns.placeTraits(word);
    }

    WordForm form(int word) {
        return columns.form(word);
    }

    /** The label that the lists give a word of a phrase of several words; {@link NameLabel#OUTSIDE} where they give none or do not agree. */
    int listed(int word) {
        int phrase = columns.phrase[word];
        int type = WordTable.listedType(phrase >>> 1);
        return type < 0 ? NameLabel.OUTSIDE : (phrase & 1) != 0 ? NameLabel.begin(type) : NameLabel.inside(type);
    }

    long placeTraits(int word) {
        return columns.placeTraits(word);
    }

    /**
     * Computes the features of a word.
     *
     * @param word the number of the word
     * @param into at least {@link #MOST} long
     * @return how many there are
     */
    public int collect(int word, long[] into) {
        begin(into);
        own(word);
        for (int offset = -HiddenLayer.REACH; offset <= HiddenLayer.REACH; offset++) {
            beside(form(word + offset), offset);
        }
        together(word);
        return count;
    }

    /** Computes those of the features that the form of a word gives, whatever is beside it; a sentence's first word has its own. */
    int own(int word, long[] into) {
        begin(into);
        own(word);
        return count;
    }

    /** Computes those of the features that a form gives to a word one or two before or after it. */
    int beside(WordForm form, int offset, long[] into) {
        begin(into);
        beside(form, offset);
        return count;
    }

    /** Computes those of the features that several words give together or the place in the text. */
    int together(int word, long[] into) {
        begin(into);
        together(word);
        return count;
    }

    private void begin(long[] into) {
        out = into;
        count = 0;
    }

    private void own(int word) {
        WordForm form = form(word);
        int start = words.sentenceStart(word) ? 1 : 0;
        add(1, 1);
        add(2, form.lower);
        add(10, form.hash);
        affixes(words.text(), words.start(word), words.end(word));
        add(30, form.shape * 2 + start);
        add(35, start * 2 + ((form.flags & WordTable.USUALLY_LOWER) != 0 ? 1 : 0) + 7);
        add(36, form.length);
        add(40, form.cluster);
        add(48, form.coarse);
        add(54, WordHash.pair(form.cluster, start));
        int lists = form.lists();
        add(60, lists);
        for (int bit = 0; bit < 8; bit++) {
            if ((lists & 1 << bit) != 0) {
                add(70 + bit, 1);
            }
        }
        int habit = form.habitOrKind();
        add(100, habit);
        add(106, habit * 2L + start);
        add(107, habit & 7);
        add(111, WordHash.pair(habit, lists));
        add(118, form.noun);
        hyphens(words.text(), words.start(word), words.end(word));
        if (form.capitalised()) {
            origins(words.text(), words.start(word), words.end(word) - 2);
        }
    }

    private void affixes(String text, int from, int to) {
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
    }

    private void hyphens(String text, int from, int to) {
        int first = -1;
        int last = -1;
        for (int i = from + 1; i < to - 1; i++) {
            if (text.charAt(i) == '-') {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return;
        }
        long left = WordHash.of(text, from, first, false);
        long right = WordHash.of(text, last + 1, to, false);
        int leftValue = columns.table.value(left);
        int rightValue = columns.table.value(right);
        add(80, left);
        add(81, right);
        add(82, WordTable.cluster(leftValue));
        add(83, WordTable.cluster(rightValue));
        add(84, WordTable.flags(leftValue) & WordTable.LISTED);
        add(85, WordTable.flags(rightValue) & WordTable.LISTED);
        add(86, WordHash.pair(WordTable.cluster(leftValue), WordTable.cluster(rightValue)));
        add(87, Character.isUpperCase(text.charAt(last + 1)) ? 1 : 0);
    }

    /** A capitalised word in -er is told what the place would be that its people or things come from: Harburg, Bremen. */
    private void origins(String text, int from, int to) {
        if (to - from < 4 || !text.startsWith("er", to)) {
            return;
        }
        int place = columns.table.value(WordHash.of(text, from, to, false));
        int inEn = columns.table.value(WordHash.withEnding(text, from, to, "en"));
        add(125, (WordTable.flags(place) | WordTable.flags(inEn)) & WordTable.LISTED);
        add(126, WordTable.cluster(place) == 0 ? WordTable.cluster(inEn) : WordTable.cluster(place));
        add(127, WordTable.habit(WordTable.flags(place)) * 32L + WordTable.habit(WordTable.flags(inEn)));
    }

    private void beside(WordForm form, int offset) {
        switch (offset) {
            case -2 -> {
                add(5, form.lower);
                add(43, form.cluster);
            }
            case -1 -> {
                add(3, form.lower);
                add(27, form.ending);
                add(29, form.longEnding);
                add(41, form.cluster);
                add(49, form.coarse);
                add(59, form.lists());
                add(101, form.habitOrKind());
                add(119, form.noun);
            }
            case 1 -> {
                add(4, form.lower);
                add(28, form.ending);
                add(42, form.cluster);
                add(50, form.coarse);
                add(61, form.lists());
                add(102, form.habitOrKind());
                add(120, form.noun);
            }
            case 2 -> {
                add(6, form.lower);
                add(44, form.cluster);
            }
            default -> {}
        }
    }

    private void together(int word) {
        WordForm here = form(word);
        WordForm before = form(word - 1);
        WordForm after = form(word + 1);
        WordForm earlier = form(word - 2);
        WordForm later = form(word + 2);
        add(7, WordHash.pair(before.lower, here.lower));
        add(8, WordHash.pair(here.lower, after.lower));
        add(9, WordHash.pair(before.lower, after.lower));
        add(31, WordHash.pair(before.shape, here.shape));
        add(32, WordHash.pair(here.shape, after.shape));
        add(34, WordHash.pair(earlier.kind * 8L + before.kind, after.kind * 8L + later.kind));
        add(45, WordHash.pair(before.cluster, here.cluster));
        add(46, WordHash.pair(here.cluster, after.cluster));
        add(47, WordHash.pair(before.coarse, after.coarse));
        add(51, WordHash.pair(WordHash.pair(before.coarse, here.coarse), after.coarse));
        add(67, WordHash.pair(before.lists(), here.lists()));
        add(68, WordHash.pair(here.lists(), after.lists()));
        add(103, before.habitOrKind() * 32L + here.habitOrKind());
        add(104, here.habitOrKind() * 32L + after.habitOrKind());
        add(110, WordHash.pair(here.habitOrKind(), before.lower));
        add(121, WordHash.pair(before.noun, here.habitOrKind()));
        add(122, WordHash.pair(here.noun, after.kind));
        int phrase = columns.phrase[word];
        if (phrase != 0) {
            add(64, phrase);
        }
        surroundings(word);
        quotes(word);
    }

    private void quotes(int word) {
        int length = columns.quotes.length[word];
        if (length == 0) {
            return;
        }
        int place = columns.quotes.place[word];
        int mark = word - place;
        WordForm before = form(mark - 1);
        int edge = (place == 1 ? 1 : 0) + (place == length ? 2 : 0);
        add(112, edge * 16 + length);
        add(113, WordHash.pair(before.lower, edge));
        add(114, WordHash.pair(before.cluster, edge));
        add(115, WordHash.pair(before.kind, form(mark + length + 2).kind * 16 + edge));
        add(116, WordHash.pair(before.ending, edge));
        add(117, WordHash.pair(form(mark + length + 2).lower, edge));
    }

    /** The small words next to the name that the word may be in. */
    private void surroundings(int word) {
        int left = word - 1;
        while (left >= 0 && left > word - 4 && words.capitalised(left) && !words.breakBefore(left + 1)) {
            left--;
        }
        int right = word + 1;
        while (right < words.size() && right < word + 4 && words.capitalised(right) && !words.breakBefore(right)) {
            right++;
        }
        long leftWord = left < 0 || words.breakBefore(left + 1) ? 3 : form(left).lower;
        long rightWord = right >= words.size() || words.breakBefore(right) ? 3 : form(right).lower;
        add(90, leftWord);
        add(91, rightWord);
        add(92, (word - left) * 8L + (right - word));
        add(94, WordHash.pair(leftWord, form(word).cluster));
    }

    private void add(int template, long value) {
        out[count++] = WordHash.mix(value * 0x2545f4914f6cdd1dL + template * SALT);
    }
}
