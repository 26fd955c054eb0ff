package org.depesche.extractors.entities.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/**
 * Makes the forms of words, and remembers those of frequent words, which all threads share, and the last ones of others. The place of another word is written
 * over, unless the text in hand has the word. What is remembered changes nothing but the time. Not thread safe.
 */
final class WordForms {

    private static final int RECENT = 1 << 12;
    private static final int MOST_SPARE = 1 << 10;
    private static final int SHORTEST_HEAD = 4;
    private static final int LONGEST_TRIED = 40;
    private static final int HEAD = 10_000;
    private static final int KIND = 20_000;
    private static final int COARSE_HEAD = 1000;
    private static final int COARSE_KIND = 2000;

    private final WordTable table;
    private final FrequentForms frequent;
    private final @Nullable WordForm[] recent = new WordForm[RECENT];
    /** For words of the text in hand whose places other words of it have. */
    private final List<WordForm> spare = new ArrayList<>();

    /** The same for a giant text, once there are no more spare ones; by their words, of which it has many time and again. */
    private final Map<Long, WordForm> further = new HashMap<>();

    private int spareTaken;
    private int text;
    /** What stands before a text. */
    final WordForm before;
    /** What stands after a text. */
    final WordForm after;

    WordForms(WordTable table) {
        this(table, new FrequentForms());
    }

    WordForms(WordTable table, FrequentForms frequent) {
        this.table = table;
        this.frequent = frequent;
        this.before = frequent.before;
        this.after = frequent.after;
    }

    /** Begins another text: forms that were given for the one before may be written over. */
    void begin() {
        text++;
        spareTaken = 0;
        if (!further.isEmpty()) {
            further.clear();
        }
    }

    WordForm of(Words words, int word) {
        String whole = words.text();
        int from = words.start(word);
        int to = words.end(word);
        byte kind = kind(words, word);
        long hash = WordHash.of(whole, from, to, false);
        WordForm known = frequent.of(hash, kind);
        if (known != null) {
            return known;
        }
        int place = (int) (hash >>> 32) & (RECENT - 1);
        WordForm form = recent[place];
        if (form == null) {
            form = new WordForm();
            recent[place] = form;
        } else if (form.is(hash, kind)) {
            form.met = text;
            return form;
        } else if (form.met == text) {
            form = spareTaken < MOST_SPARE ? spare() : further(hash, kind);
            if (form.is(hash, kind)) {
                return form;
            }
        }
        set(form, whole, from, to, kind, hash);
        form.met = text;
        return frequent.settled(form);
    }

    private WordForm spare() {
        if (spareTaken == spare.size()) {
            spare.add(new WordForm());
        }
        return spare.get(spareTaken++);
    }

    /** The form of a word of a giant text, or an empty one. */
    private WordForm further(long hash, byte kind) {
        WordForm form = further.get(hash);
        if (form == null) {
            form = new WordForm();
            further.put(hash, form);
            return form;
        }
        return form.is(hash, kind) ? form : new WordForm();
    }

    private static byte kind(Words words, int word) {
        return words.sign(word)
                ? WordForm.SIGN
                : words.number(word)
                        ? WordForm.NUMBER
                        : words.capitals(word)
                                ? WordForm.CAPITALS
                                : words.capitalised(word) ? WordForm.CAPITALISED : WordForm.LOWER;
    }

    private void set(WordForm form, String text, int from, int to, byte kind, long hash) {
        long lower = WordHash.of(text, from, to, true);
        int slot = table.slot(hash);
        int rank = table.rowAt(slot);
        int cluster = WordTable.cluster(table.valueAt(slot));
        int row = rank;
        int head = 0;
        int known = 0;
        int habit = 0;
        byte noun = 0;
        int length = to - from;
        if (kind != WordForm.SIGN) {
            known = WordTable.flags(table.valueAt(slot));
            habit = WordTable.habit(known);
        }
        if (kind == WordForm.CAPITALISED || kind == WordForm.CAPITALS) {
            noun = NameHeads.GERMAN.kind(text, from, to);
            if (kind == WordForm.CAPITALS && length > 3) {
                int other = table.slot(title(text, from, to));
                int folded = table.valueAt(other);
                if (cluster == 0) {
                    cluster = WordTable.cluster(folded);
                    row = table.rowAt(other);
                }
                known |= WordTable.flags(folded);
                habit = habit == 0 ? WordTable.habit(WordTable.flags(folded)) : habit;
            }
            if (length > 3 && text.charAt(to - 1) == 's') {
                int other = table.slot(WordHash.of(text, from, to - 1, false));
                int base = table.valueAt(other);
                known |= WordTable.flags(base)
                        & ~(WordTable.PHRASE_START | WordTable.PARTICLE | WordTable.USUALLY_LOWER);
                if (cluster == 0) {
                    cluster = WordTable.cluster(base);
                    row = table.rowAt(other);
                }
            }
            if (cluster == 0) {
                int other = table.slot(lower);
                cluster = WordTable.cluster(table.valueAt(other));
                row = table.rowAt(other);
            }
            if (cluster == 0) {
                int other = head(text, from, to);
                if (other >= 0) {
                    head = WordTable.cluster(table.valueAt(other));
                    row = table.rowAt(other);
                }
            }
        }
        form.begin();
        form.kind = kind;
        form.hash = hash;
        form.lower = lower;
        form.shape = shape(text, from, to);
        form.ending = ending(text, from, to, 3);
        form.longEnding = ending(text, from, to, 5);
        form.length = (byte) Math.min(length, NameFeatures.LONGEST);
        form.rank = rank;
        form.flags = known;
        form.habit = (byte) habit;
        form.cluster = cluster != 0 ? cluster : head != 0 ? HEAD + head : KIND + kind;
        form.coarse = cluster != 0
                ? table.coarse(cluster)
                : head != 0 ? COARSE_HEAD + table.coarse(head) : COARSE_KIND + kind;
        form.row = row;
        form.noun = noun;
        form.traits = HiddenLayer.traits(kind, known, habit, head != 0);
        form.allowed = NameCandidates.allowed(text, from, to, kind, known);
    }

    private static long title(String text, int from, int to) {
        long hash = WordHash.step(WordHash.START, text.charAt(from));
        for (int i = from + 1; i < to; i++) {
            hash = WordHash.step(hash, WordHash.lower(text.charAt(i)));
        }
        return WordHash.mix(hash);
    }

    /** The place of the longest end of a word that is a noun by itself: of a compound, what it is a kind of; -1 for none. */
    private int head(String text, int from, int to) {
        if (to - from > LONGEST_TRIED) {
            return -1;
        }
        for (int cut = from + 2; cut <= to - SHORTEST_HEAD; cut++) {
            char c = text.charAt(cut);
            if (c == '-') {
                continue;
            }
            long hash = WordHash.step(WordHash.START, Character.toUpperCase(c));
            for (int i = cut + 1; i < to; i++) {
                hash = WordHash.step(hash, text.charAt(i));
            }
            int slot = table.slot(WordHash.mix(hash));
            if (WordTable.cluster(table.valueAt(slot)) != 0) {
                return slot;
            }
        }
        return -1;
    }

    private static long ending(String text, int from, int to, int length) {
        long hash = WordHash.START;
        for (int i = 0; i < Math.min(length, to - from); i++) {
            hash = WordHash.step(hash, text.charAt(to - 1 - i));
        }
        return hash;
    }

    private static long shape(String text, int from, int to) {
        long hash = WordHash.START;
        char last = 0;
        for (int i = from; i < Math.min(to, from + 24); i++) {
            char c = text.charAt(i);
            char kind = (c >= 'a' && c <= 'z') || Character.isLowerCase(c)
                    ? 'x'
                    : Character.isUpperCase(c) ? 'X' : c >= '0' && c <= '9' ? 'd' : c;
            if (kind != last) {
                hash = WordHash.step(hash, kind);
                last = kind;
            } else if (i == from + 1 && kind == 'X') {
                hash = WordHash.step(hash, 'Y');
            }
        }
        return hash;
    }
}
