package org.depesche.extractors.provenance;

import java.util.HashMap;
import java.util.Map;

/**
 * Names of several words, found from a token on. Between the words of a name the text may have a hyphen or none. Filled while the lexica
 * are read; from then on only asked.
 */
final class NameTrie {

    private static final int ROOT = 0;

    private final Map<Long, Integer> edges = new HashMap<>();
    private final Map<Integer, Integer> values = new HashMap<>();
    private boolean[] first = new boolean[0];
    private int nodes = 1;

    /** Adds a name under a value from 0 on; a name that is there keeps its value, which is returned. */
    int add(String name, int value, Vocabulary vocabulary) {
        Tokens tokens = Tokens.of(name, vocabulary);
        int node = ROOT;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.sign(i) == '-') {
                continue;
            }
            int word = vocabulary.add(tokens.string(i));
            if (node == ROOT) {
                if (word >= first.length) {
                    first = java.util.Arrays.copyOf(first, Math.max(word + 1, first.length * 2));
                }
                first[word] = true;
            }
            Integer next = edges.putIfAbsent(edge(node, word), nodes);
            node = next == null ? nodes++ : next;
        }
        Integer before = values.putIfAbsent(node, value);
        return before == null ? value : before;
    }

    /**
     * The longest name from a token on.
     *
     * @return the value in the high and the token after the name in the low half, or -1
     */
    long longest(Tokens tokens, int from, int to, Vocabulary vocabulary) {
        int word = word(tokens, from, vocabulary);
        if (word == Vocabulary.UNKNOWN || word >= first.length || !first[word]) {
            return -1;
        }
        long found = -1;
        int node = ROOT;
        int at = from;
        while (at < to) {
            if (at > from && tokens.sign(at) == '-' && at + 1 < to) {
                at++;
            }
            Integer next = edges.get(edge(node, word(tokens, at, vocabulary)));
            if (next == null) {
                break;
            }
            node = next;
            at++;
            Integer value = values.get(node);
            if (value != null) {
                found = (long) value << 32 | at;
            }
        }
        return found;
    }

    private static int word(Tokens tokens, int token, Vocabulary vocabulary) {
        return tokens.isWord(token) || tokens.word(token) != Vocabulary.UNKNOWN
                ? tokens.word(token)
                : vocabulary.find(tokens.text(), tokens.start(token), tokens.end(token));
    }

    private static long edge(int node, int word) {
        return (long) node << 32 | word;
    }
}
