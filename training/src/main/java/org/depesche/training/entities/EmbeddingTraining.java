package org.depesche.training.entities;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Trains word vectors on the raw text and keeps them in a working folder: the slow first step of {@link EntityTraining}. */
final class EmbeddingTraining {

    static final String VECTORS = "vectors.bin";
    static final String VOCABULARY = "vocabulary.tsv";

    private EmbeddingTraining() {}

    /**
     * The raw text that shapes a model: articles of all kinds and the later of the debates. With the earlier ones, which are twice as
     * much, debates would weigh more than all else.
     */
    static RawText text(Path raw) {
        return new RawText(List.of(
                raw.resolve("wikipedia_klexikon.txt.gz"),
                raw.resolve("klexikon.txt.gz"),
                raw.resolve("wikinews_de_train.txt.gz"),
                raw.resolve("reden_bundesregierung_sample.txt.gz"),
                raw.resolve("bundestag_wp21.txt.gz")));
    }

    static void run(Path raw, Path work) throws IOException {
        RawText text = text(raw);
        Embedding embedding = Embedding.of(text);
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
