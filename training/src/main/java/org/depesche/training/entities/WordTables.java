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
            rows.put(line[0], i + 1);
        }
        for (int i = 0; i < FINE; i++) {
            coarse[i + 1] = (short) (rough.clusters()[i] + 1);
        }
        vectors = rounded(values);
    }

    private static WordVectors rounded(float[] values) {
        byte[] rounded = new byte[values.length];
        for (int row = 0; row < values.length; row += Embedding.DIMENSIONS) {
            double square = 0;
            for (int d = 0; d < Embedding.DIMENSIONS; d++) {
                square += values[row + d] * values[row + d];
            }
            double by = WordVectors.SCALE / StrictMath.sqrt(Math.max(square, 1e-12));
            for (int d = 0; d < Embedding.DIMENSIONS; d++) {
                rounded[row + d] = (byte) Math.max(-127, Math.min(127, StrictMath.round(values[row + d] * by)));
            }
        }
        return WordVectors.of(rounded);
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
