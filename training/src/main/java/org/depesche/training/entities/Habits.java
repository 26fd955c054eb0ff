package org.depesche.training.entities;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.depesche.extractors.entities.name.NameLabel;
import org.depesche.extractors.entities.name.NameModel;
import org.depesche.extractors.entities.name.NameTagger;
import org.depesche.extractors.entities.name.WordHash;
import org.depesche.extractors.entities.name.WordTable;
import org.depesche.extractors.entities.token.Words;

/**
 * Lets a first model read the raw text and sums up what each capitalised word and each name of several words mostly was, so that clear
 * places in it serve unclear ones.
 */
final class Habits {

    static final String FILE = "habits.tsv";

    private static final int LEAST = 3;
    private static final int LONGEST = 5;
    private static final int KINDS = 6;
    private static final int NO_NAME = 7;

    private Habits() {}

    /** Numbers of words ({@link WordHash}) and phrases ({@link WordTable#phrase}) and the flags that their habits make. */
    static Map<Long, Integer> of(NameModel model, RawText text) throws IOException {
        NameTagger tagger = NameTagger.thorough(model);
        Map<Long, float[]> sums = new HashMap<>();
        Map<Long, Phrase> phrases = new HashMap<>();
        text.forEach(paragraph -> {
            Words words = Words.of(paragraph);
            NameTagger.Tagging tagging = tagger.tag(words);
            for (int word = 0; word < words.size(); word++) {
                if (words.capitalised(word) && words.length(word) > 1) {
                    float[] sum = sums.computeIfAbsent(
                            WordHash.of(words.text(), words.start(word), words.end(word), false),
                            k -> new float[KINDS]);
                    for (int label = 0; label < NameLabel.COUNT; label++) {
                        sum[kind(label)] += tagging.likely(word, label);
                    }
                }
                if (NameLabel.isBegin(tagging.label(word))) {
                    addPhrase(words, tagging, word, phrases);
                }
            }
        });
        Map<Long, Integer> habits = new TreeMap<>();
        sums.forEach((number, sum) -> {
            int habit = habit(sum);
            if (habit != 0) {
                habits.put(number, habit << WordTable.HABIT_SHIFT);
            }
        });
        phrases.forEach((number, phrase) -> {
            int habit = habit(phrase.sum);
            if (habit != 0) {
                habits.merge(number, habit << WordTable.HABIT_SHIFT, (a, b) -> a | b);
                habits.merge(phrase.first, WordTable.PHRASE_START, (a, b) -> a | b);
            }
        });
        return habits;
    }

    /** A name of several words: the number of its first word, and what it was. */
    private static final class Phrase {

        private final long first;
        private final float[] sum = new float[KINDS];

        Phrase(long first) {
            this.first = first;
        }
    }

    private static void addPhrase(Words words, NameTagger.Tagging tagging, int first, Map<Long, Phrase> phrases) {
        int label = tagging.label(first);
        long start = WordHash.of(words.text(), words.start(first), words.end(first), false);
        long number = start;
        int limit = first + 1;
        while (limit < words.size() && tagging.label(limit) == label + 1) {
            number = WordTable.phrase(number, WordHash.of(words.text(), words.start(limit), words.end(limit), false));
            limit++;
        }
        if (limit > first + 1 && limit <= first + LONGEST && words.capitalised(first)) {
            Phrase phrase = phrases.computeIfAbsent(number, k -> new Phrase(start));
            phrase.sum[1 + NameLabel.type(label)]++;
        }
    }

    static void write(Map<Long, Integer> habits, Path work) throws IOException {
        StringBuilder out = new StringBuilder();
        habits.forEach(
                (number, habit) -> out.append(number).append('\t').append(habit).append('\n'));
        Files.writeString(work.resolve(FILE), out);
    }

    static Map<Long, Integer> read(Path work) throws IOException {
        Map<Long, Integer> habits = new TreeMap<>();
        for (String line : Files.readAllLines(work.resolve(FILE))) {
            int tab = line.indexOf('\t');
            habits.put(Long.valueOf(line.substring(0, tab)), Integer.valueOf(line.substring(tab + 1)));
        }
        return habits;
    }

    private static int kind(int label) {
        return label == NameLabel.OUTSIDE
                ? 0
                : NameLabel.isDerived(label) || NameLabel.isPart(label) ? 5 : 1 + NameLabel.type(label);
    }

    private static int habit(float[] sum) {
        float all = 0;
        for (float each : sum) {
            all += each;
        }
        if (all < LEAST - 0.5f) {
            return 0;
        }
        int best = 1;
        for (int kind = 2; kind < KINDS; kind++) {
            best = sum[kind] > sum[best] ? kind : best;
        }
        float share = 1 - sum[0] / all;
        if (share < 0.04f) {
            return all < 40 ? 0 : NO_NAME;
        }
        if (share < 0.2f) {
            return best;
        }
        int clear = sum[best] / all > 0.85f ? 3 : sum[best] / all > 0.55f ? 2 : 1;
        return best | clear << 3;
    }
}
