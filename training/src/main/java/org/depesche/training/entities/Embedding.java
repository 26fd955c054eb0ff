package org.depesche.training.entities;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.extractors.entities.token.Words;

/**
 * Word vectors by skip-gram with negative sampling (Mikolov and others, 2013), on one thread with a generator of its own, so that the same
 * text gives the same bits.
 */
final class Embedding {

    static final int DIMENSIONS = 64;

    private static final int WINDOW = 3;
    private static final int NEGATIVES = 5;
    private static final int LEAST = 6;
    private static final double SUBSAMPLE = 1e-4;
    private static final float RATE = 0.05f;
    private static final float[] SIGMOID = sigmoid();

    private final String[] vocabulary;
    private final int[] counts;
    private final int[] tokens;
    private float[] vectors = new float[0];
    private long seed = 20240228L;

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

    static Embedding of(RawText text, int epochs) throws IOException {
        Map<String, int[]> counted = new HashMap<>();
        long[] total = new long[1];
        text.forEach(paragraph -> {
            Words words = Words.of(paragraph);
            for (int i = 0; i < words.size(); i++) {
                counted.computeIfAbsent(form(words.text(i)), w -> new int[1])[0]++;
            }
            total[0] += words.size() + 1;
        });
        List<Map.Entry<String, int[]>> kept = new ArrayList<>();
        counted.entrySet().stream().filter(e -> e.getValue()[0] >= LEAST).forEach(kept::add);
        kept.sort(Comparator.<Map.Entry<String, int[]>>comparingInt(e -> -e.getValue()[0])
                .thenComparing(Map.Entry::getKey));
        String[] vocabulary = new String[kept.size()];
        int[] counts = new int[kept.size()];
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < vocabulary.length; i++) {
            vocabulary[i] = kept.get(i).getKey();
            counts[i] = kept.get(i).getValue()[0];
            index.put(vocabulary[i], i);
        }
        int[] tokens = new int[(int) total[0]];
        int[] filled = new int[1];
        text.forEach(paragraph -> {
            Words words = Words.of(paragraph);
            for (int i = 0; i < words.size(); i++) {
                tokens[filled[0]++] = index.getOrDefault(form(words.text(i)), -1);
            }
            tokens[filled[0]++] = -2;
        });
        Embedding embedding = new Embedding(vocabulary, counts, Arrays.copyOf(tokens, filled[0]));
        embedding.train(epochs);
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

    private void train(int epochs) {
        int size = vocabulary.length;
        float[] in = new float[size * DIMENSIONS];
        float[] out = new float[size * DIMENSIONS];
        for (int i = 0; i < in.length; i++) {
            in[i] = ((next() >>> 40) / (float) (1 << 24) - 0.5f) / DIMENSIONS;
        }
        int[] lottery = lottery();
        double all = 0;
        for (int count : counts) {
            all += count;
        }
        int[] keep = new int[size];
        for (int i = 0; i < size; i++) {
            double share = counts[i] / (all * SUBSAMPLE);
            double chance = share <= 1 ? 1 : StrictMath.sqrt(1 / share) + 1 / share;
            keep[i] = (int) (Math.min(1, chance) * (1 << 30));
        }
        float[] gradient = new float[DIMENSIONS];
        int[] line = new int[1024];
        long steps = (long) tokens.length * epochs;
        long done = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            int at = 0;
            while (at < tokens.length) {
                int length = 0;
                int from = at;
                while (at < tokens.length && tokens[at] != -2 && length < line.length) {
                    int word = tokens[at++];
                    if (word >= 0 && (next() >>> 34) <= keep[word]) {
                        line[length++] = word;
                    }
                }
                if (at < tokens.length && tokens[at] == -2) {
                    at++;
                }
                done += at - from;
                float rate = RATE * Math.max(0.0005f, 1 - (float) done / steps);
                for (int i = 0; i < length; i++) {
                    int window = 1 + (int) ((next() >>> 33) % WINDOW);
                    for (int j = Math.max(0, i - window); j <= Math.min(length - 1, i + window); j++) {
                        if (j != i) {
                            pair(in, out, line[j], line[i], lottery, rate, gradient);
                        }
                    }
                }
            }
        }
        vectors = in;
    }

    private void pair(float[] in, float[] out, int word, int near, int[] lottery, float rate, float[] gradient) {
        int a = word * DIMENSIONS;
        Arrays.fill(gradient, 0);
        for (int n = 0; n <= NEGATIVES; n++) {
            int target = n == 0 ? near : lottery[(int) ((next() >>> 33) % lottery.length)];
            if (n > 0 && target == near) {
                continue;
            }
            int b = target * DIMENSIONS;
            float dot = 0;
            for (int d = 0; d < DIMENSIONS; d++) {
                dot += in[a + d] * out[b + d];
            }
            float step = rate * ((n == 0 ? 1 : 0) - sigmoid(dot));
            for (int d = 0; d < DIMENSIONS; d++) {
                gradient[d] += step * out[b + d];
            }
            for (int d = 0; d < DIMENSIONS; d++) {
                out[b + d] += step * in[a + d];
            }
        }
        for (int d = 0; d < DIMENSIONS; d++) {
            in[a + d] += gradient[d];
        }
    }

    private int[] lottery() {
        int[] lottery = new int[1 << 22];
        double all = 0;
        for (int count : counts) {
            all += StrictMath.pow(count, 0.75);
        }
        int word = 0;
        double reached = StrictMath.pow(counts[0], 0.75) / all;
        for (int i = 0; i < lottery.length; i++) {
            lottery[i] = word;
            if ((i + 1.0) / lottery.length > reached && word + 1 < counts.length) {
                word++;
                reached += StrictMath.pow(counts[word], 0.75) / all;
            }
        }
        return lottery;
    }

    private static float[] sigmoid() {
        float[] table = new float[4096];
        for (int i = 0; i < table.length; i++) {
            table[i] = (float) (1 / (1 + StrictMath.exp(-(i - 2048) / 256.0)));
        }
        return table;
    }

    private static float sigmoid(float x) {
        return x <= -8 ? 0 : x >= 7.99f ? 1 : SIGMOID[(int) (x * 256) + 2048];
    }

    private long next() {
        seed = seed * 6364136223846793005L + 1442695040888963407L;
        return seed;
    }
}
