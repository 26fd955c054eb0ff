package org.depesche.extractors.provenance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which phrases may stand in a stretch of text: those one of whose {@linkplain PhrasePattern#key key words} does. Immutable. */
final class PhraseIndex {

    private static final int[] NONE = {};

    private final int[][] byWord;
    private final BitSet always = new BitSet();

    PhraseIndex(List<Phrase> phrases, Vocabulary vocabulary) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int word = 0; word < vocabulary.size(); word++) {
            lists.add(List.of());
        }
        for (int i = 0; i < phrases.size(); i++) {
            int[] key = phrases.get(i).pattern().key();
            if (key.length == 0) {
                always.set(i);
            }
            for (int word : key) {
                if (lists.get(word).isEmpty()) {
                    lists.set(word, new ArrayList<>());
                }
                lists.get(word).add(i);
            }
        }
        byWord = lists.stream()
                .map(list -> list.isEmpty()
                        ? NONE
                        : list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Sets the numbers of the phrases that may stand between two tokens. */
    void find(Tokens tokens, int from, int to, Vocabulary vocabulary, BitSet candidates) {
        candidates.clear();
        candidates.or(always);
        for (int token = from; token < to; token++) {
            int word = tokens.isWord(token)
                    ? tokens.word(token)
                    : vocabulary.find(tokens.text(), tokens.start(token), tokens.end(token));
            if (word != Vocabulary.UNKNOWN && word < byWord.length) {
                for (int phrase : byWord[word]) {
                    candidates.set(phrase);
                }
            }
        }
    }
}
