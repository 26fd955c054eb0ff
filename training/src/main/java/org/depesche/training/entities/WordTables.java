package org.depesche.training.entities;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depesche.extractors.entities.name.WordTable;
import org.depesche.extractors.entities.name.WordVectors;

/** Puts clusters of word vectors and name lists into one table. */
final class WordTables {

    private static final int FINE = 1000;
    private static final int COARSE = 80;
    private static final int ROUNDS = 6;
    /** The most frequent words have vectors in the model; the others have their cluster. */
    private static final int MOST_VECTORS = 100_000;

    private final Map<String, Integer> clusters = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final short[] coarse = new short[FINE + 1];
    private final WordVectors vectors;

    /** Reads word vectors from the working folder and clusters them. */
    WordTables(Path work) throws IOException {
        List<String> lines = Files.readAllLines(work.resolve(EmbeddingTraining.VOCABULARY), StandardCharsets.UTF_8);
        float[] values = new float[lines.size() * Embedding.DIMENSIONS];
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(Files.newInputStream(work.resolve(EmbeddingTraining.VECTORS)), 1 << 16))) {
            for (int i = 0; i < values.length; i++) {
                values[i] = in.readFloat();
            }
        }
        Clustering fine = new Clustering(values, Embedding.DIMENSIONS, FINE, ROUNDS);
        Clustering rough = new Clustering(fine.centres(), Embedding.DIMENSIONS, COARSE, ROUNDS);
        for (int i = 0; i < lines.size(); i++) {
            String[] line = lines.get(i).split("\t");
            clusters.put(line[0], fine.clusters()[i] + 1);
            counts.put(line[0], Integer.parseInt(line[1]));
            if (i < MOST_VECTORS) {
                rows.put(line[0], i + 1);
            }
        }
        for (int i = 0; i < FINE; i++) {
            coarse[i + 1] = (short) (rough.clusters()[i] + 1);
        }
        vectors = packed(values);
    }

    private static WordVectors packed(float[] values) {
        int rows = Math.min(MOST_VECTORS, values.length / Embedding.DIMENSIONS);
        byte[] packed = new byte[rows * WordVectors.BYTES];
        for (int row = 0; row < rows; row++) {
            int from = row * Embedding.DIMENSIONS;
            double square = 0;
            for (int d = 0; d < Embedding.DIMENSIONS; d++) {
                square += values[from + d] * values[from + d];
            }
            double by = StrictMath.sqrt(Embedding.DIMENSIONS / Math.max(square, 1e-12));
            for (int pair = 0; pair < WordVectors.BYTES; pair++) {
                int first = WordVectors.level(values[from + pair * 2] * by);
                int second = WordVectors.level(values[from + pair * 2 + 1] * by);
                packed[row * WordVectors.BYTES + pair] = (byte) (second << 4 | first);
            }
        }
        return WordVectors.of(packed);
    }

    WordVectors vectors() {
        return vectors;
    }

    WordTable compile(NameLists lists, Map<Long, Integer> habits) {
        Map<String, Integer> words = new HashMap<>(lists.words());
        counts.forEach((word, count) -> {
            if (Character.isUpperCase(word.charAt(0))) {
                String small = Character.toLowerCase(word.charAt(0)) + word.substring(1);
                if (counts.getOrDefault(small, 0) > count) {
                    words.merge(word, WordTable.USUALLY_LOWER, (a, b) -> a | b);
                }
            }
        });
        Map<Long, Integer> byNumber = new TreeMap<>(lists.phrases());
        habits.forEach((number, flags) -> byNumber.merge(number, flags, (a, b) -> a | b));
        return WordTable.of(clusters, rows, words, byNumber, coarse);
    }
}
