package org.depesche.training.linguistics;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.depesche.linguistics.Analysis;
import org.depesche.linguistics.Mood;
import org.depesche.linguistics.Tokens;

/** Measures the mood of finite verbs against labels by hand. Usage: {@code EvaluateMood ARTICLES}. */
public final class EvaluateMood {

    private EvaluateMood() {}

    /**
     * Prints the scores, and with a second argument the errors.
     *
     * @param arguments the articles in JSON lines
     * @throws IOException if they cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Map<String, String> texts = Articles.texts(Path.of(arguments[0]));
        boolean errors = arguments.length > 1;
        Map<Mood, Score> scores = new EnumMap<>(Mood.class);
        Score all = new Score();
        for (LabelledSentence sentence : LabelledSentence.read("mood-labels.tsv")) {
            Analysis analysis = Analysis.of(Objects.requireNonNull(texts.get(sentence.article())), "de");
            Map<Integer, Mood> gold = new HashMap<>();
            for (String label : sentence.labels()) {
                int colon = label.indexOf(':');
                gold.put(Integer.parseInt(label.substring(0, colon)), mood(label.charAt(colon + 1)));
            }
            gold.values().forEach(mood -> {
                all.gold(1);
                scores.computeIfAbsent(mood, m -> new Score()).gold(1);
            });
            Tokens tokens = analysis.tokens();
            int end = tokens.notBefore(sentence.end());
            for (int token = tokens.notBefore(sentence.start()); token < end; token++) {
                Mood mood = tokens.mood(token);
                if (mood == Mood.NONE && tokens.tag(token).finite()) {
                    mood = Mood.INDICATIVE;
                }
                Mood right = gold.remove(tokens.start(token));
                if (mood != Mood.NONE) {
                    boolean isRight = mood == right;
                    all.found(isRight);
                    scores.computeIfAbsent(mood, m -> new Score()).found(isRight);
                }
                if (errors && mood != (right == null ? Mood.NONE : right)) {
                    System.out.println(tokens.text(token) + " is " + right + ", taken for " + mood + ": "
                            + analysis.text().substring(sentence.start(), sentence.end()));
                }
            }
        }
        System.out.println("mood of finite verbs: " + all);
        scores.forEach((mood, score) -> System.out.println("  " + mood + ": " + score));
    }

    private static Mood mood(char label) {
        return switch (label) {
            case '1' -> Mood.SUBJUNCTIVE_I;
            case '2' -> Mood.SUBJUNCTIVE_II;
            default -> Mood.INDICATIVE;
        };
    }
}
