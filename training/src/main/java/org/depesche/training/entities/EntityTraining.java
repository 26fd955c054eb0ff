package org.depesche.training.entities;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.extractors.entities.name.NameLabel;
import org.depesche.extractors.entities.name.NameModel;
import org.depesche.extractors.entities.name.WordTable;
import org.depesche.extractors.entities.name.WordVectors;
import org.depesche.training.entities.NameCorpus.Scheme;

/**
 * Rebuilds what the entity extractor ships: the files of countries and office holders, and the model of names with its word table.
 *
 * <pre>EntityTraining DATA WORK RESOURCES</pre>
 *
 * <p>DATA is the folder with {@code raw}, {@code ner}, {@code treebanks} and {@code gazetteers}; WORK keeps word vectors and habits
 * between runs (what is missing is made first, which takes most of the time); RESOURCES is the folder of the extractor's data files.
 */
public final class EntityTraining {

    private static final int FIRST_ROUNDS = 3;
    private static final int ROUNDS = 9;
    /** How many models the shipped one is the mean of. */
    private static final int MODELS = 2;

    private static final float RATE = 0.15f;
    private static final float DECAY = 0.001f;
    private static final float DROPOUT = 0.5f;
    private static final float BUNDESTAG = 0.5f;
    private static final float SMARTDATA = 0.3f;
    private static final int AVERAGED = 3;
    private static final int LEAST_SEEN = 2;
    private static final float LEAST_WEIGHT = 0.06f;
    private static final String ABOUT =
            "GermEval 2014 test part (CC BY 4.0), SmartData corpus (CC BY 4.0), Bundestag sittings with names"
                    + " (Apache-2.0); word vectors from Bundestag debates (official works), German Wikipedia and"
                    + " Klexikon (CC BY-SA 4.0), Wikinews texts (CC BY 2.5), government speeches (CC BY-SA); name lists: GeoNames cities (CC BY 4.0),"
                    + " Wikidata (CC0), given names of Berlin (CC BY 3.0 DE), Bundestag (official works),"
                    + " Nationalrat (CC BY 4.0), FinanceDatabase, fundus, Faker and Party Facts (MIT), football clubs (CC0), S&P 500 (PDDL)";

    private EntityTraining() {}

    /**
     * Runs.
     *
     * @param arguments DATA, WORK, RESOURCES
     * @throws IOException if reading or writing fails
     */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        Path work = Path.of(arguments[1]);
        Path resources = Path.of(arguments[2]);
        Countries.compile(data.resolve("gazetteers"), resources.resolve("countries.tsv"));
        OfficeHolders.compile(data.resolve("gazetteers"), resources.resolve("officeholders.tsv"));
        if (!Files.exists(work.resolve(EmbeddingTraining.VECTORS))) {
            EmbeddingTraining.run(data.resolve("raw"), work);
        }
        List<LabelledText> texts = texts(data);
        NameLists lists = new NameLists(data.resolve("gazetteers"), resources.resolve("countries.tsv"));
        addParticles(texts, lists.words());
        WordTables tables = new WordTables(work);
        if (!Files.exists(work.resolve(Habits.FILE))) {
            WordTable first = tables.compile(lists, Map.of());
            FieldTraining small = train(texts, first, tables.vectors(), 1, FIRST_ROUNDS);
            FieldTraining.Kept few = small.kept(LEAST_WEIGHT);
            NameModel reader = NameModel.of("", first, small.hidden(), small.transitions(), few.keys(), few.weights());
            Habits.write(Habits.of(reader, EmbeddingTraining.mixed(data.resolve("raw"))), work);
        }
        Map<Long, Integer> habits = Habits.read(work);
        WordTable table = tables.compile(lists, habits);
        FieldTraining training = train(texts, table, tables.vectors(), MODELS, ROUNDS);
        FieldTraining.Kept kept = training.kept(LEAST_WEIGHT);
        NameModel model =
                NameModel.of(ABOUT, table, training.hidden(), training.transitions(), kept.keys(), kept.weights());
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(resources.resolve("names-de.model"))))) {
            model.write(out);
        }
        System.err.printf("%d features kept, %d words with habits%n", kept.keys().length, habits.size());
    }

    static FieldTraining train(List<LabelledText> texts, WordTable table, WordVectors vectors, int models, int rounds) {
        FieldTraining training = new FieldTraining(RATE, DECAY, DROPOUT, vectors);
        for (LabelledText text : texts) {
            training.add(text, table);
        }
        training.train(models, rounds, AVERAGED, LEAST_SEEN);
        return training;
    }

    static List<LabelledText> texts(Path data) throws IOException {
        Path names = data.resolve("ner");
        List<LabelledText> texts = new ArrayList<>();
        texts.addAll(NameCorpus.read(names, "germeval-test-as-train", Scheme.GERMEVAL, 1));
        texts.addAll(NameCorpus.readColumns(
                List.of(
                        data.resolve("treebanks/ner_gold/bundestag-gold-01143.conll.gz"),
                        data.resolve("treebanks/ner_gold/bundestag-gold-09036.conll.gz"),
                        data.resolve("treebanks/ner_gold/bundestag-gold-18181.conll.gz")),
                BUNDESTAG));
        texts.addAll(NameCorpus.read(names, "smartdata-train", Scheme.SMARTDATA, SMARTDATA));
        return texts;
    }

    /** Small words that stand inside of marked names at least twice. */
    static void addParticles(List<LabelledText> texts, Map<String, Integer> words) {
        int inside = 1 << NameLabel.inside(0)
                | 1 << NameLabel.inside(1)
                | 1 << NameLabel.inside(2)
                | 1 << NameLabel.inside(3);
        Map<String, Integer> counts = new HashMap<>();
        for (LabelledText text : texts) {
            for (int word = 0; word < text.words().size(); word++) {
                if (text.words().lower(word) && text.weight() == 1 && (text.right(word) & inside) != 0) {
                    counts.merge(text.words().text(word), 1, Integer::sum);
                }
            }
        }
        counts.forEach((word, count) -> {
            if (count >= 2) {
                words.merge(word, WordTable.PARTICLE, (a, b) -> a | b);
            }
        });
    }
}
