package org.depesche.linguistics.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.depesche.linguistics.Analysis;
import org.depesche.linguistics.Clauses;
import org.depesche.linguistics.LanguagePack;
import org.depesche.linguistics.NounPhrases;
import org.depesche.linguistics.PartOfSpeech;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.Tokens;
import org.depesche.linguistics.VerbGroups;
import org.depesche.linguistics.scan.Abbreviations;
import org.depesche.linguistics.scan.Scan;

/** The smallest pack that does something: English words with their parts of speech and base forms. docs/language-packs.md shows it. */
public final class EnglishWords implements LanguagePack {

    private record Word(PartOfSpeech part, String lemma) {}

    /** Loaded when the first text is analysed. */
    private static final class Data {

        static final Map<String, Word> WORDS = load();

        static final Abbreviations ABBREVIATIONS =
                new Abbreviations(Map.of("mr", Abbreviations.Use.LEADING, "a.m", Abbreviations.Use.FREE));

        private static Map<String, Word> load() {
            Map<String, Word> words = new HashMap<>();
            try (InputStream in = EnglishWords.class.getResourceAsStream("words.tsv")) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("\t"))
                        .forEach(cells -> words.put(cells[0], new Word(PartOfSpeech.valueOf(cells[1]), cells[2])));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Map.copyOf(words);
        }
    }

    @Override
    public String language() {
        return "en";
    }

    @Override
    public Analysis analyze(String text, int[] borders) {
        Scan scan = Scan.of(text, borders, Data.ABBREVIATIONS, (characters, start, end) -> false);
        Tokens.Builder words = scan.tokens();
        for (int token = 0; token < words.size(); token++) {
            Word word = word(words.text().substring(words.start(token), words.end(token)));
            if (word != null) {
                words.tag(token, Tag.XY, word.part());
            }
        }
        Tokens tokens = words.build(scan.sentences(), EnglishWords::lemma);
        return new Analysis(
                language(),
                text,
                true,
                tokens,
                scan.sentences(),
                scan.marks(),
                new Clauses.Builder(tokens.size()).build(),
                new VerbGroups.Builder().build(tokens),
                new NounPhrases.Builder().build(tokens.size()));
    }

    private static Word word(String form) {
        return Data.WORDS.get(form.toLowerCase(Locale.ROOT));
    }

    private static String lemma(Tokens words, int token) {
        Word word = word(words.text(token));
        return word == null ? words.text(token) : word.lemma();
    }
}
