package org.depesche.training.entities;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.extractors.entities.name.WordVectors;
import org.depesche.extractors.entities.token.Words;

/**
 * Word vectors from counts: how much more often than by chance a word has a frequent word one or two places before or after it (positive
 * pointwise mutual information, Levy, Goldberg and Dagan, 2015), made short by {@link Factorization}. Counting does better than
 * prediction on some ten million words, and a tenth of its time. The same text gives the same bits.
 */
final class Embedding {

    static final int DIMENSIONS = WordVectors.DIMENSIONS;

    private static final int LEAST = 6;
    /** How many of the most frequent words count as contexts. */
    private static final int CONTEXTS = 5000;

    private static final int[] PLACES = {-2, -1, 1, 2};
    /** The frequency of contexts is raised to this, so that rare ones do not look too telling. */
    private static final double SMOOTHING = 0.75;
    /** Stands for a word that is too rare for a vector. */
    private static final int RARE = -1;
    /** Stands between two paragraphs. */
    private static final int PARAGRAPH = -2;

    private final String[] vocabulary;
    private final int[] counts;
    private final int[] tokens;
    private float[] vectors = new float[0];

    private Embedding(String[] vocabulary, int[] counts, int[] tokens) {
        this.vocabulary = vocabulary;
        this.counts = counts;
        this.tokens = tokens;
    }

    /** The form under which a word is counted: its digits are zeros. */
    static String form(String word) {
        StringBuilder form = null;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= '1' && c <= '9') {
                if (form == null) {
                    form = new StringBuilder(word);
                }
                form.setCharAt(i, '0');
            }
        }
        return form == null ? word : form.toString();
    }

    static Embedding of(RawText text) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        List<int[]> counted = new ArrayList<>();
        int[][] read = {new int[1 << 20]};
        int[] filled = new int[1];
        text.forEach(paragraph -> {
            Words words = Words.of(paragraph);
            if (filled[0] + words.size() + 1 > read[0].length) {
                read[0] = Arrays.copyOf(read[0], (filled[0] + words.size() + 1) * 2);
            }
            for (int i = 0; i < words.size(); i++) {
                String form = form(words.text(i));
                Integer number = numbers.get(form);
                if (number == null) {
                    number = numbers.size();
                    numbers.put(form, number);
                    counted.add(new int[1]);
                }
                counted.get(number)[0]++;
                read[0][filled[0]++] = number;
            }
            read[0][filled[0]++] = PARAGRAPH;
        });
        List<Map.Entry<String, Integer>> kept = new ArrayList<>();
        numbers.entrySet().stream()
                .filter(e -> counted.get(e.getValue())[0] >= LEAST)
                .forEach(kept::add);
        kept.sort(Comparator.<Map.Entry<String, Integer>>comparingInt(e -> -counted.get(e.getValue())[0])
                .thenComparing(Map.Entry::getKey));
        String[] vocabulary = new String[kept.size()];
        int[] counts = new int[kept.size()];
        int[] rank = new int[numbers.size()];
        Arrays.fill(rank, RARE);
        for (int i = 0; i < vocabulary.length; i++) {
            vocabulary[i] = kept.get(i).getKey();
            counts[i] = counted.get(kept.get(i).getValue())[0];
            rank[kept.get(i).getValue()] = i;
        }
        int[] tokens = Arrays.copyOf(read[0], filled[0]);
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = tokens[i] == PARAGRAPH ? PARAGRAPH : rank[tokens[i]];
        }
        Embedding embedding = new Embedding(vocabulary, counts, tokens);
        embedding.vectors = embedding.factors();
        return embedding;
    }

    String[] vocabulary() {
        return vocabulary;
    }

    int[] counts() {
        return counts;
    }

    /** One row a word, of {@link #DIMENSIONS} values. */
    float[] vectors() {
        return vectors;
    }

    private float[] factors() {
        int contexts = Math.min(CONTEXTS, vocabulary.length);
        int columns = PLACES.length * (contexts + 1);
        long[] start = new long[vocabulary.length + 1];
        for (int i = 0; i < vocabulary.length; i++) {
            start[i + 1] = start[i] + (long) counts[i] * PLACES.length;
        }
        short[] seen = new short[Math.toIntExact(start[vocabulary.length])];
        long[] columnCounts = new long[columns];
        collect(seen, start.clone(), columnCounts, contexts);
        Factorization matrix = new Factorization(columns);
        double all = 0;
        for (long count : columnCounts) {
            all += StrictMath.pow((double) count, SMOOTHING);
        }
        double[] chance = new double[columns];
        for (int column = 0; column < columns; column++) {
            chance[column] =
                    StrictMath.log(Math.max(StrictMath.pow((double) columnCounts[column], SMOOTHING), 1e-9) / all);
        }
        int[] times = new int[columns];
        for (int word = 0; word < vocabulary.length; word++) {
            int from = (int) start[word];
            int to = (int) start[word + 1];
            int total = 0;
            for (int i = from; i < to; i++) {
                if (seen[i] >= 0) {
                    times[seen[i]]++;
                    total++;
                }
            }
            matrix.beginRow();
            for (int i = from; i < to; i++) {
                if (seen[i] >= 0 && times[seen[i]] > 0) {
                    int count = times[seen[i]];
                    times[seen[i]] = 0;
                    double information = StrictMath.log((double) count / total) - chance[seen[i]];
                    if (information > 0) {
                        matrix.add(seen[i], (float) (information * count / (count + 1)));
                    }
                }
            }
        }
        return matrix.rows(DIMENSIONS);
    }

    /** Writes for every word the columns that were seen with it: one a place, -1 for a rare context. */
    private void collect(short[] seen, long[] next, long[] columnCounts, int contexts) {
        for (int i = 0; i < tokens.length; i++) {
            int word = tokens[i];
            if (word < 0) {
                continue;
            }
            for (int place = 0; place < PLACES.length; place++) {
                int at = i + PLACES[place];
                int context = at < 0 || at >= tokens.length ? PARAGRAPH : tokens[at];
                int step = PLACES[place] / Math.max(1, Math.abs(PLACES[place]));
                if (Math.abs(PLACES[place]) == 2
                        && i + step >= 0
                        && i + step < tokens.length
                        && tokens[i + step] == PARAGRAPH) {
                    context = PARAGRAPH;
                }
                int column = context == PARAGRAPH ? contexts : context >= 0 && context < contexts ? context : -1;
                if (column >= 0) {
                    column += place * (contexts + 1);
                    columnCounts[column]++;
                }
                seen[(int) next[word]++] = (short) column;
            }
        }
    }
}
