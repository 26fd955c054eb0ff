package org.depesche.extractors.provenance;

import java.util.Arrays;

/**
 * Names of several words, found from a token on. Between the words of a name the text may have a hyphen or none. Filled while the lexica
 * are read; from then on only asked.
 */
final class NameTrie {

    private static final int ROOT = 0;
    private static final int NONE = -1;

    /** Open addressing: an edge is its node and word; 0 is no edge, as no word has the number 0. */
    private long[] edges = new long[1 << 10];

    private int[] targets = new int[1 << 10];
    private int edgeCount;
    private int[] values = {NONE, NONE, NONE, NONE};
    private boolean[] first = new boolean[64];
    private int nodes = 1;

    /** Adds a name under a value from 0 on; a name that is there keeps its value, which is returned. */
    int add(String name, int value, Vocabulary vocabulary) {
        Tokens tokens = Tokens.of(name, vocabulary);
        int node = ROOT;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.sign(i) != '-') {
                int word = tokens.word(i) == Vocabulary.UNKNOWN ? vocabulary.add(tokens.string(i)) : tokens.word(i);
                node = descend(node, word);
            }
        }
        if (values[node] == NONE) {
            values[node] = value;
        }
        return values[node];
    }

    private int descend(int node, int word) {
        if (node == ROOT) {
            if (word >= first.length) {
                first = Arrays.copyOf(first, Math.max(word + 1, first.length * 2));
            }
            first[word] = true;
        }
        int target = target(node, word);
        if (target != NONE) {
            return target;
        }
        if (++edgeCount * 2 > edges.length) {
            long[] old = edges;
            int[] oldTargets = targets;
            edges = new long[old.length * 2];
            targets = new int[edges.length];
            for (int i = 0; i < old.length; i++) {
                if (old[i] != 0) {
                    put(old[i], oldTargets[i]);
                }
            }
        }
        put(edge(node, word), nodes);
        if (nodes == values.length) {
            values = Arrays.copyOf(values, nodes * 2);
            Arrays.fill(values, nodes, values.length, NONE);
        }
        return nodes++;
    }

    private void put(long edge, int target) {
        int slot = slot(edge);
        while (edges[slot] != 0) {
            slot = (slot + 1) & (edges.length - 1);
        }
        edges[slot] = edge;
        targets[slot] = target;
    }

    private int target(int node, int word) {
        long edge = edge(node, word);
        int slot = slot(edge);
        while (edges[slot] != 0) {
            if (edges[slot] == edge) {
                return targets[slot];
            }
            slot = (slot + 1) & (edges.length - 1);
        }
        return NONE;
    }

    private int slot(long edge) {
        long mixed = edge * 0x9e3779b97f4a7c15L;
        return (int) (mixed >>> 40) & (edges.length - 1);
    }

    /**
     * The longest name from a token on.
     *
     * @return the value in the high and the token after the name in the low half, or -1
     */
    long longest(Tokens tokens, int from, int to, Vocabulary vocabulary) {
        int word = word(tokens, from, vocabulary);
        if (word == Vocabulary.UNKNOWN || word >= first.length || !first[word]) {
            return NONE;
        }
        long found = NONE;
        int node = ROOT;
        int at = from;
        while (at < to) {
            if (at > from && tokens.sign(at) == '-' && at + 1 < to) {
                at++;
            }
            int known = word(tokens, at, vocabulary);
            node = known == Vocabulary.UNKNOWN ? NONE : target(node, known);
            if (node == NONE) {
                break;
            }
            at++;
            if (values[node] != NONE) {
                found = (long) values[node] << 32 | at;
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
