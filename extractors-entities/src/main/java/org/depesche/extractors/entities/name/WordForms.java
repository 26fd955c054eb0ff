package org.depesche.extractors.entities.name;

import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/**
 * Makes the forms of words, and remembers those of frequent words and the last ones of others: of two frequent words in one place the more frequent stays.
 * What is remembered changes nothing but the time. Safe to share between threads: forms are immutable or settle to the same.
 */
final class WordForms {

    private static final int FREQUENT = 1 << 14;
    private static final int RECENT = 1 << 14;
    private static final int LEAST_FREQUENT = 1 << 15;
    private static final int SHORTEST_HEAD = 4;
    private static final int LONGEST_TRIED = 40;
    private static final int HEAD = 10_000;
    private static final int KIND = 20_000;
    private static final int COARSE_HEAD = 1000;
    private static final int COARSE_KIND = 2000;

    private final WordTable table;
    private final @Nullable WordForm[] frequent = new WordForm[FREQUENT];
    private final @Nullable WordForm[] recent = new WordForm[RECENT];
    /** What stands before a text. */
    final WordForm before = outside(1);
    /** What stands after a text. */
    final WordForm after = outside(2);

    WordForms(WordTable table) {
        this.table = table;
    }

    private static WordForm outside(long lower) {
        return new WordForm(
                WordForm.OUTSIDE,
                lower,
                lower,
                1,
                0,
                0,
                (byte) 0,
                0,
                0,
                (byte) 0,
                -1,
                -1,
                0,
                (byte) 0,
                HiddenLayer.OUTSIDE,
                1);
    }

    WordForm of(Words words, int word) {
        String text = words.text();
        int from = words.start(word);
        int to = words.end(word);
        byte kind = kind(words, word);
        long hash = WordHash.of(text, from, to, false);
        int place = (int) hash & (FREQUENT - 1);
        WordForm held = frequent[place];
        if (held != null && held.hash == hash && held.kind == kind) {
            return held;
        }
        int other = (int) (hash >>> 32) & (RECENT - 1);
        WordForm last = recent[other];
        if (last != null && last.hash == hash && last.kind == kind) {
            return last;
        }
        WordForm form = look(text, from, to, kind, hash);
        if (form.rank != 0 && form.rank <= LEAST_FREQUENT && (held == null || form.rank < held.rank)) {
            frequent[place] = form;
        } else {
            recent[other] = form;
        }
        return form;
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

    private WordForm look(String text, int from, int to, byte kind, long hash) {
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
        return new WordForm(
                kind,
                hash,
                lower,
                shape(text, from, to),
                ending(text, from, to, 3),
                ending(text, from, to, 5),
                (byte) Math.min(length, NameFeatures.LONGEST),
                rank,
                known,
                (byte) habit,
                cluster != 0 ? cluster : head != 0 ? HEAD + head : KIND + kind,
                cluster != 0
                        ? table.coarse(cluster)
                        : head != 0 ? COARSE_HEAD + table.coarse(head) : COARSE_KIND + kind,
                row,
                noun,
                HiddenLayer.traits(kind, known, habit, head != 0),
                NameCandidates.allowed(text, from, to, kind, known));
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
