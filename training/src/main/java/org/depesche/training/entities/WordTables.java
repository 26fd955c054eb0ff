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

/** Puts clusters of word vectors and name lists into one table. */
final class WordTables {

    private static final int FINE = 1000;
    private static final int COARSE = 80;
    private static final int ROUNDS = 12;

    private WordTables() {}

    static WordTable compile(Path work, NameLists lists, Map<Long, Integer> habits) throws IOException {
        List<String> lines = Files.readAllLines(work.resolve(EmbeddingTraining.VOCABULARY), StandardCharsets.UTF_8);
        float[] vectors = new float[lines.size() * Embedding.DIMENSIONS];
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(Files.newInputStream(work.resolve(EmbeddingTraining.VECTORS)), 1 << 16))) {
            for (int i = 0; i < vectors.length; i++) {
                vectors[i] = in.readFloat();
            }
        }
        Clustering fine = new Clustering(vectors, Embedding.DIMENSIONS, FINE, ROUNDS);
        Clustering coarse = new Clustering(fine.centres(), Embedding.DIMENSIONS, COARSE, ROUNDS);
        Map<String, Integer> clusters = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] row = lines.get(i).split("\t");
            clusters.put(row[0], fine.clusters()[i] + 1);
            counts.put(row[0], Integer.parseInt(row[1]));
        }
        short[] up = new short[FINE + 1];
        for (int i = 0; i < FINE; i++) {
            up[i + 1] = (short) (coarse.clusters()[i] + 1);
        }
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
        habits.forEach((number, habit) -> byNumber.merge(number, habit << WordTable.HABIT_SHIFT, (a, b) -> a | b));
        return WordTable.of(clusters, words, byNumber, up);
    }
}
