package org.depesche.linguistics.identification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesche.core.extractor.LanguageIdentifier;
import org.depesche.linguistics.FoldedWords;
import org.jspecify.annotations.Nullable;

/**
 * Tells a language by its function words and telling letters.
 *
 * <p>Each word of the first {@value #LONGEST} characters that is a function word counts for the languages that have it, the less the more
 * they are; so do letters that few languages use. A language is named only if it has a fair share of the words and clearly more than the
 * next. Immutable and thread safe; the word list is read when the first text comes.
 */
public final class FunctionWordIdentifier implements LanguageIdentifier {

    private static final int LONGEST = 4_000;
    private static final double LETTER_WEIGHT = 0.25;
    private static final double LEAST_SCORE = 2.0;
    private static final double LEAST_SHARE = 0.12;
    private static final double LEAST_LEAD = 1.25;

    /** Makes an identifier; nothing is loaded. */
    public FunctionWordIdentifier() {}

    private record Evidence(List<String> languages, FoldedWords<int[]> words, FoldedWords<int[]> letters) {

        private static final Evidence INSTANCE = load();

        private static Evidence load() {
            List<String> languages = new ArrayList<>();
            Map<String, int[]> words = new HashMap<>();
            Map<String, int[]> letters = new HashMap<>();
            try (BufferedReader reader = open()) {
                String line;
                while ((line = reader.readLine()) != null) {
                    if (line.startsWith("#")) {
                        continue;
                    }
                    String[] columns = line.split("\t", -1);
                    if (!languages.contains(columns[0])) {
                        languages.add(columns[0]);
                    }
                    int language = languages.indexOf(columns[0]);
                    for (String entry : columns[2].split(" ", -1)) {
                        if (columns[1].equals("words")) {
                            words.merge(entry, new int[] {language}, Evidence::union);
                        } else {
                            letters.merge(entry.substring(0, 1), new int[] {language}, Evidence::union);
                        }
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Evidence(List.copyOf(languages), new FoldedWords<>(words), new FoldedWords<>(letters));
        }

        private static BufferedReader open() throws IOException {
            InputStream in = FunctionWordIdentifier.class.getResourceAsStream("function-words.tsv");
            if (in == null) {
                throw new IOException("missing resource function-words.tsv");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        }

        private static int[] union(int[] some, int[] one) {
            for (int language : some) {
                if (language == one[0]) {
                    return some;
                }
            }
            int[] union = java.util.Arrays.copyOf(some, some.length + 1);
            union[some.length] = one[0];
            return union;
        }
    }

    @Override
    public Optional<String> identify(CharSequence text) {
        Evidence evidence = Evidence.INSTANCE;
        double[] scores = new double[evidence.languages().size()];
        int words = 0;
        int limit = Math.min(text.length(), LONGEST);
        int at = 0;
        while (at < limit) {
            if (!Character.isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < limit && Character.isLetter(text.charAt(end))) {
                add(scores, evidence.letters().get(text, end, end + 1), LETTER_WEIGHT);
                end++;
            }
            words++;
            add(scores, evidence.words().get(text, at, end), 1);
            at = end;
        }
        return decide(scores, words, evidence.languages());
    }

    private static void add(double[] scores, int @Nullable [] languages, double weight) {
        if (languages != null) {
            for (int language : languages) {
                scores[language] += weight / languages.length;
            }
        }
    }

    private static Optional<String> decide(double[] scores, int words, List<String> languages) {
        int best = 0;
        for (int language = 1; language < scores.length; language++) {
            if (scores[language] > scores[best]) {
                best = language;
            }
        }
        double second = 0;
        for (int language = 0; language < scores.length; language++) {
            if (language != best) {
                second = Math.max(second, scores[language]);
            }
        }
        boolean sure = scores[best] >= LEAST_SCORE
                && scores[best] >= LEAST_SHARE * words
                && scores[best] >= LEAST_LEAD * second;
        return sure ? Optional.of(languages.get(best)) : Optional.empty();
    }
}
