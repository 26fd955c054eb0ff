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
        String text = words.text();
        for (int word = 0; word < size; word++) {
            look(text, word);
        }
        for (int word = 0; word < size; word++) {
            if ((flags[word] & WordTable.PHRASE_START) != 0) {
                markPhrases(word);
            }
        }
    }

    private void look(String text, int word) {
        int from = words.start(word);
        int to = words.end(word);
        form[word] = WordHash.of(text, from, to, false);
        lower[word] = WordHash.of(text, from, to, true);
        int value = table.value(form[word]);
        if (words.sign(word)) {
            cluster[word] = (short) WordTable.cluster(value);
            return;
        }
        int known = WordTable.flags(value);
        int own = WordTable.habit(known);
        if (words.capitalised(word)) {
            int length = to - from;
            if (words.capitals(word) && length > 3) {
                int folded = table.value(title(text, from, to));
                if (WordTable.cluster(value) == 0) {
                    value |= WordTable.cluster(folded);
                }
                known |= WordTable.flags(folded);
                own = own == 0 ? WordTable.habit(WordTable.flags(folded)) : own;
            }
            if (length > 3 && text.charAt(to - 1) == 's') {
                int base = table.value(WordHash.of(text, from, to - 1, false));
                known |= WordTable.flags(base)
                        & ~(WordTable.PHRASE_START | WordTable.PARTICLE | WordTable.USUALLY_LOWER);
                if (WordTable.cluster(value) == 0) {
                    value = (value & ~0xfff) | WordTable.cluster(base);
                }
            }
            if (WordTable.cluster(value) == 0 || words.sentenceStart(word)) {
                int small = table.value(lower[word]);
                if (WordTable.cluster(value) == 0) {
                    value |= WordTable.cluster(small);
                }
            }
            if (WordTable.cluster(value) == 0) {
                head[word] = head(text, from, to);
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

    /** The cluster of the longest end of a word that is a noun by itself: of a compound, what it is a kind of. */
    private short head(String text, int from, int to) {
        if (to - from > LONGEST_TRIED) {
            return 0;
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
            int known = WordTable.cluster(table.value(WordHash.mix(hash)));
            if (known != 0) {
                return (short) known;
            }
        }
        return 0;
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
