package org.depesche.training.linguistics;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.depesche.linguistics.german.GermanData;
import org.depesche.linguistics.tagging.Features;
import org.depesche.linguistics.tagging.Tagger;

/** Measures a tagger model on treebanks. Usage: {@code EvaluateTagger MODEL TREEBANK...}. */
public final class EvaluateTagger {

    private EvaluateTagger() {}

    /**
     * Prints the accuracy of universal parts of speech and of tags, and the most frequent errors.
     *
     * @param arguments the model, then the treebanks
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        GermanData data = GermanData.load();
        Tagger tagger;
        try (InputStream in = Files.newInputStream(Path.of(arguments[0]))) {
            tagger = Tagger.read(in);
        }
        for (int i = 1; i < arguments.length; i++) {
            Corpus corpus = Corpus.of(Treebank.read(Path.of(arguments[i]), "\n"), data);
            tagger.tag(new Features(corpus.forms()), corpus.sentences());
            int right = 0;
            int rightTag = 0;
            int all = 0;
            Map<String, Integer> errors = new HashMap<>();
            for (int token = 0; token < corpus.tokens().size(); token++) {
                Treebank.Word word = corpus.words().get(token);
                if (word == null) {
                    continue;
                }
                all++;
                String part = corpus.tokens().partOfSpeech(token).name();
                if (part.equals(word.partOfSpeech())) {
                    right++;
                } else {
                    errors.merge(word.partOfSpeech() + ">" + part, 1, Integer::sum);
                }
                if (corpus.tokens().tag(token).name().equals(word.tag())
                        || word.tag().startsWith("$")) {
                    rightTag++;
                }
            }
            System.out.printf(
                    "%s: %d words, UPOS %.2f, tag %.2f%n",
                    arguments[i], all, 100.0 * right / all, 100.0 * rightTag / all);
            errors.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .limit(20)
                    .forEach(e -> System.out.print(e.getKey() + " " + e.getValue() + "  "));
            System.out.println();
        }
    }
}
