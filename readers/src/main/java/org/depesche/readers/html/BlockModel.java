package org.depesche.readers.html;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Scores how likely each block of a page is part of the article, in two passes: by itself, then among its neighbours. Immutable. */
final class BlockModel {

    private static final String RESOURCE = "block-model.bin.gz";

    private final TreeEnsemble first;
    private final TreeEnsemble second;

    BlockModel(TreeEnsemble first, TreeEnsemble second) {
        this.first = first;
        this.second = second;
    }

    static BlockModel standard() {
        return Holder.MODEL;
    }

    private static final class Holder {

        static final BlockModel MODEL = load();

        private static BlockModel load() {
            try (InputStream in = Objects.requireNonNull(BlockModel.class.getResourceAsStream(RESOURCE), RESOURCE);
                    DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)))) {
                data.readUTF();
                return new BlockModel(TreeEnsemble.read(data), TreeEnsemble.read(data));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Sets the score of every block. */
    void score(BlockFeatures features) {
        int size = features.size();
        float[][] rows = rows(features);
        float[] scores = new float[size];
        for (int i = 0; i < size; i++) {
            scores[i] = first.probability(rows[i]);
        }
        features.setScores(scores);
        again(features, rows);
        for (int i = 0; i < size; i++) {
            scores[i] = second.probability(rows[i]);
        }
        features.setScores(scores);
    }

    /** The features of every block. */
    static float[][] rows(BlockFeatures features) {
        float[][] rows = new float[features.size()][];
        FeatureRow row = new FeatureRow();
        for (int i = 0; i < rows.length; i++) {
            row.clear();
            features.describe(i, row);
            rows[i] = row.copy();
        }
        return rows;
    }

    /** Puts behind the features of every block those that look at the scores. */
    static void again(BlockFeatures features, float[][] rows) {
        FeatureGroup scored = features.scored();
        FeatureRow row = new FeatureRow();
        for (int i = 0; i < rows.length; i++) {
            row.clear();
            row.addAll(rows[i]);
            scored.describe(features.block(i), row);
            rows[i] = row.copy();
        }
    }
}
