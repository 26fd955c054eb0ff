package org.depesche.training.linguistics;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depesche.linguistics.german.GermanData;

/**
 * Trains the tagger of the German language pack.
 *
 * <p>Usage: {@code TrainGermanTagger OUTPUT TREEBANK...}: CoNLL-U files, gzipped or not. The same input gives the same bytes.
 */
public final class TrainGermanTagger {

    private static final int EPOCHS = 8;

    private TrainGermanTagger() {}

    /**
     * Trains and writes the model.
     *
     * @param arguments the file to write, then the files to train on
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        GermanData data = GermanData.load();
        List<Corpus> corpora = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            corpora.add(Corpus.of(Treebank.read(Path.of(arguments[i]), "\n"), data));
        }
        TaggerTraining training = new TaggerTraining(corpora);
        training.run(EPOCHS);
        training.write(Path.of(arguments[0]), "what: part-of-speech tagger for German");
    }
}
