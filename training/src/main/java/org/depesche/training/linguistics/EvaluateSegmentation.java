package org.depesche.training.linguistics;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.depesche.linguistics.Analysis;
import org.depesche.linguistics.Sentences;
import org.depesche.linguistics.Tokens;

/**
 * Measures sentences, tokens and universal parts of speech on treebanks whose sentences are joined by blanks to one running text. Usage:
 * {@code EvaluateSegmentation [--errors] TREEBANK...}.
 *
 * <p>A contraction is one token, and so is a compound with hyphens, with the part of speech of its last part.
 */
public final class EvaluateSegmentation {

    private EvaluateSegmentation() {}

    /**
     * Prints the scores.
     *
     * @param arguments the option and the treebanks
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        boolean errors = arguments[0].equals("--errors");
        for (int i = errors ? 1 : 0; i < arguments.length; i++) {
            evaluate(Path.of(arguments[i]), errors);
        }
    }

    private static void evaluate(Path file, boolean errors) throws IOException {
        Treebank treebank = Treebank.read(file, " ");
        Analysis analysis = Analysis.of(treebank.text(), "de");
        sentences(treebank, analysis, errors);
        Map<Long, Treebank.Word> gold = new HashMap<>();
        for (Treebank.Word word : treebank.words()) {
            gold.put((long) word.start() << 32 | word.end(), word);
        }
        Score score = new Score();
        score.gold(gold.size());
        int aligned = 0;
        int right = 0;
        Map<String, Integer> confusions = new HashMap<>();
        Tokens tokens = analysis.tokens();
        for (int token = 0; token < tokens.size(); token++) {
            Treebank.Word word = gold.get((long) tokens.start(token) << 32 | tokens.end(token));
            score.found(word != null);
            if (word == null) {
                if (errors) {
                    System.out.println("token " + tokens.text(token) + " in "
                            + context(analysis.text(), tokens.start(token), tokens.end(token)));
                }
                continue;
            }
            aligned++;
            String part = tokens.partOfSpeech(token).name();
            if (part.equals(word.partOfSpeech())) {
                right++;
            } else {
                confusions.merge(word.partOfSpeech() + ">" + part, 1, Integer::sum);
                if (errors) {
                    System.out.println("part " + word.partOfSpeech() + ">" + part + " " + tokens.text(token) + " "
                            + tokens.tag(token) + "/" + word.tag() + " in "
                            + context(analysis.text(), tokens.start(token), tokens.end(token)));
                }
            }
        }
        System.out.println("tokens: " + score);
        System.out.printf("UPOS: %.2f of %d tokens that both have%n", 100.0 * right / aligned, aligned);
        confusions.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(16)
                .forEach(e -> System.out.print(e.getKey() + " " + e.getValue() + "  "));
        System.out.println();
    }

    private static void sentences(Treebank treebank, Analysis analysis, boolean errors) {
        Set<Integer> starts = new HashSet<>(treebank.sentences());
        Score score = new Score();
        score.gold(treebank.sentences().size() - 1);
        Sentences sentences = analysis.sentences();
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            int after = sentence + 1 < sentences.size()
                    ? sentences.start(sentence + 1)
                    : analysis.text().length();
            boolean begins = starts.contains(sentences.start(sentence));
            boolean right = begins && starts.contains(after) && whole(treebank, sentences.start(sentence), after);
            score.found(right);
            if (errors && !right) {
                System.out.println("sentence " + sentences.text(sentence));
            }
        }
        System.out.println("sentences: " + score);
    }

    private static boolean whole(Treebank treebank, int start, int next) {
        return treebank.sentences().indexOf(next) == treebank.sentences().indexOf(start) + 1;
    }

    private static String context(String text, int start, int end) {
        return text.substring(Math.max(0, start - 30), Math.min(text.length(), end + 30));
    }
}
