package org.depesche.training.entities;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Trains word vectors on the raw text and keeps them in a working folder: the slow first step of {@link EntityTraining}. */
final class EmbeddingTraining {

    static final String VECTORS = "vectors.bin";
    static final String VOCABULARY = "vocabulary.tsv";

    private EmbeddingTraining() {}

    /** The raw text that habits are counted on: articles of all kinds and the later of the debates. */
    static RawText mixed(Path raw) {
        return new RawText(files(raw));
    }

    /** The raw text that vectors are counted on: the same and the earlier debates, which are twice as much. */
    static RawText all(Path raw) {
        List<Path> files = new ArrayList<>(files(raw));
        files.add(raw.resolve("bundestag_wp20.txt.gz"));
        return new RawText(files);
    }

    private static List<Path> files(Path raw) {
        return List.of(
                raw.resolve("wikipedia_klexikon.txt.gz"),
                raw.resolve("klexikon.txt.gz"),
                raw.resolve("wikinews_de_train.txt.gz"),
                raw.resolve("reden_bundesregierung_sample.txt.gz"),
                raw.resolve("bundestag_wp21.txt.gz"));
    }

    static void run(Path raw, Path work) throws IOException {
        Embedding embedding = Embedding.of(all(raw));
        Files.createDirectories(work);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(work.resolve(VECTORS))))) {
            for (float value : embedding.vectors()) {
                out.writeFloat(value);
            }
        }
        try (BufferedWriter out = Files.newBufferedWriter(work.resolve(VOCABULARY), StandardCharsets.UTF_8)) {
            for (int i = 0; i < embedding.vocabulary().length; i++) {
                out.write(embedding.vocabulary()[i] + "\t" + embedding.counts()[i] + "\n");
            }
        }
    }
}
