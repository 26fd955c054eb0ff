package org.depesche.training.linguistics;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.depesche.linguistics.german.GermanData;
import org.depesche.linguistics.tagging.Tagger;

/**
 * Trains the tagger of the German language pack.
 *
 * <p>Usage: {@code TrainGermanTagger OUTPUT [--gold TREEBANK]... [--raw TEXT EVERY]... [--names ARTICLES GOLD]...}: treebanks in CoNLL-U to
 * learn from; texts with names marked, in JSON lines; and texts, one paragraph a line, of which every so manieth line is labelled by OpenNLP's model and the one learnt so far, and learnt from where
 * both agree. Files may be gzipped. The same input gives the same bytes.
 */
public final class TrainGermanTagger {

    private static final int GOLD_EPOCHS = 8;
    private static final int SILVER_EPOCHS = 4;
    private static final int ROUNDS = 2;
    private static final int GOLD_COPIES = 6;

    private static final String NOTICE = """
            what: part-of-speech tagger for German, averaged perceptron
            source: UD German GSD (development part), https://github.com/UniversalDependencies/UD_German-GSD, CC BY-SA 4.0;
              texts of the German Wikipedia, CC BY-SA 4.0, and debates of the German Bundestag, official works (§ 5 UrhG),
              and sentences of GermEval 2014 with their names (Benikova, Biemann, Reznicek), CC BY 4.0;
              the last three labelled by the model opennlp-de-ud-gsd-pos-1.3 of Apache OpenNLP, Apache-2.0,
              trained on UD German GSD
            licence: CC BY-SA 4.0""";

    private TrainGermanTagger() {}

    /**
     * Trains and writes the model.
     *
     * @param arguments the file to write, then the files to train on
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        GermanData data = GermanData.load();
        Path output = Path.of(arguments[0]);
        List<Corpus> gold = new ArrayList<>();
        List<Corpus> taught = new ArrayList<>();
        IdentityHashMap<Corpus, NamedText> names = new IdentityHashMap<>();
        for (int i = 1; i < arguments.length; i++) {
            if (arguments[i].equals("--gold")) {
                gold.add(Corpus.of(Treebank.read(Path.of(arguments[++i]), "\n"), data));
            } else if (arguments[i].equals("--raw")) {
                Path raw = Path.of(arguments[++i]);
                taught.add(new SilverText().teach(SilverText.sample(raw, Integer.parseInt(arguments[++i])), data));
            } else if (arguments[i].equals("--names")) {
                NamedText named = NamedText.read(Path.of(arguments[++i]), Path.of(arguments[++i]));
                Corpus corpus = new SilverText().teach(named.lines(), data);
                taught.add(corpus);
                names.put(corpus, named);
            } else {
                throw new IllegalArgumentException("neither --gold nor --raw: " + arguments[i]);
            }
        }
        TaggerTraining training = new TaggerTraining(gold, List.of(), 1);
        training.run(GOLD_EPOCHS);
        training.write(output, NOTICE);
        for (int round = 0; round < ROUNDS && !taught.isEmpty(); round++) {
            Tagger ours;
            try (InputStream in = Files.newInputStream(output)) {
                ours = Tagger.read(in);
            }
            List<Corpus> silver = new ArrayList<>();
            for (Corpus corpus : taught) {
                silver.add(SilverText.agreed(corpus, ours, names.get(corpus)));
            }
            training = new TaggerTraining(gold, silver, GOLD_COPIES);
            training.run(SILVER_EPOCHS);
            training.write(output, NOTICE);
        }
    }
}
