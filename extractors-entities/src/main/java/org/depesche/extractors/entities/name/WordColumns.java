package org.depesche.extractors.entities.name;

import org.depesche.extractors.entities.token.Words;

/** What the features need to know of every word of a text, computed once. */
final class WordColumns {

    private static final int LONGEST_PHRASE = 5;
    private static final int SHORTEST_HEAD = 4;
    private static final int LONGEST_TRIED = 40;

    final Words words;
    final WordTable table;
    final long[] form;
    final long[] lower;
    final int[] flags;
    final short[] cluster;
    final short[] head;
    final int[] phrase;
    final byte[] habit;
    /** The row of the word's vector, or of what it is a kind of; 0 for none. */
    final int[] row;
    /** What {@link HiddenLayer} is told of the word beside its vector. */
    final long[] traits;

    final ShortQuotes quotes;

    /** What kind of thing the noun is by its ending: see {@link NameHeads}. */
    final byte[] noun;

    WordColumns(Words words, WordTable table) {
        this.words = words;
        this.table = table;
        int size = words.size();
        form = new long[size];
        lower = new long[size];
        flags = new int[size];
        cluster = new short[size];
        head = new short[size];
        phrase = new int[size];
        habit = new byte[size];
        row = new int[size];
        traits = new long[size];
        quotes = new ShortQuotes(words);
        noun = new byte[size];
        String text = words.text();
        for (int word = 0; word < size; word++) {
            look(text, word);
        }
        for (int word = 0; word < size; word++) {
            if ((flags[word] & WordTable.PHRASE_START) != 0) {
                markPhrases(word);
            }
        }
        for (int word = 0; word < size; word++) {
            traits[word] = HiddenLayer.traits(
                            kind(word),
                            flags[word],
                            habit[word],
                            phrase[word] >>> 1,
                            words.sentenceStart(word),
                            head[word] != 0)
                    | HiddenLayer.quoted(quotes.place[word], quotes.length[word]);
        }
    }

    /** The kind of a word, from 1: sign, number, capitals, capitalised, small; 0 outside of the text. */
    int kind(int word) {
        if (word < 0 || word >= words.size()) {
            return 0;
        }
        return words.sign(word)
                ? 1
                : words.number(word) ? 2 : words.capitals(word) ? 3 : words.capitalised(word) ? 4 : 5;
    }

    private void look(String text, int word) {
        int from = words.start(word);
        int to = words.end(word);
        form[word] = WordHash.of(text, from, to, false);
        lower[word] = WordHash.of(text, from, to, true);
        int slot = table.slot(form[word]);
        int value = table.valueAt(slot);
        row[word] = table.rowAt(slot);
        if (words.sign(word)) {
            cluster[word] = (short) WordTable.cluster(value);
            return;
        }
        int known = WordTable.flags(value);
        int own = WordTable.habit(known);
        if (words.capitalised(word)) {
            int length = to - from;
            noun[word] = NameHeads.GERMAN.kind(text, from, to);
            if (words.capitals(word) && length > 3) {
                int other = table.slot(title(text, from, to));
                int folded = table.valueAt(other);
                if (WordTable.cluster(value) == 0) {
                    value |= WordTable.cluster(folded);
                    row[word] = table.rowAt(other);
                }
                known |= WordTable.flags(folded);
                own = own == 0 ? WordTable.habit(WordTable.flags(folded)) : own;
            }
            if (length > 3 && text.charAt(to - 1) == 's') {
                int other = table.slot(WordHash.of(text, from, to - 1, false));
                int base = table.valueAt(other);
                known |= WordTable.flags(base)
                        & ~(WordTable.PHRASE_START | WordTable.PARTICLE | WordTable.USUALLY_LOWER);
                if (WordTable.cluster(value) == 0) {
                    value = (value & ~0xfff) | WordTable.cluster(base);
                    row[word] = table.rowAt(other);
                }
            }
            if (WordTable.cluster(value) == 0) {
                int other = table.slot(lower[word]);
                value |= WordTable.cluster(table.valueAt(other));
                row[word] = table.rowAt(other);
            }
            if (WordTable.cluster(value) == 0) {
                int other = head(text, from, to);
                if (other >= 0) {
                    head[word] = (short) WordTable.cluster(table.valueAt(other));
                    row[word] = table.rowAt(other);
                }
            }
        }
        flags[word] = known;
        habit[word] = (byte) own;
        cluster[word] = (short) WordTable.cluster(value);
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

    private void markPhrases(int first) {
        long hash = form[first];
        int longest = 0;
        int found = 0;
        for (int word = first + 1; word < Math.min(words.size(), first + LONGEST_PHRASE); word++) {
            if (words.breakBefore(word)) {
                break;
            }
            hash = WordTable.phrase(hash, form[word]);
            int known = WordTable.flags(table.value(hash));
            if (known != 0) {
                longest = word + 1;
                found = known;
            }
        }
        for (int word = first; word < longest; word++) {
            if (phrase[word] == 0) {
                phrase[word] = found << 1 | (word == first ? 1 : 0);
            }
        }
    }
}
