package org.depesche.linguistics.german;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.depesche.linguistics.Analysis;
import org.depesche.linguistics.Clauses;
import org.depesche.linguistics.LanguagePack;
import org.depesche.linguistics.NounPhrases;
import org.depesche.linguistics.Tokens;
import org.depesche.linguistics.VerbGroups;
import org.depesche.linguistics.lexicon.WordForms;
import org.depesche.linguistics.scan.Scan;
import org.depesche.linguistics.tagging.Tagger;

/** The German language pack. Its data are loaded once, when the first text is analysed. Thread safe. */
public final class German implements LanguagePack {

    /** Makes a pack; nothing is loaded. */
    public German() {}

    private record Loaded(
            GermanData data, Tagger tagger, ComplementWords complementWords, Set<String> perfectWithSein) {

        private static final Loaded INSTANCE = load();

        private static Loaded load() {
            try (InputStream in = GermanData.resource("tagger.bin")) {
                return new Loaded(
                        GermanData.load(), Tagger.read(in), ComplementWords.load(), VerbGrouper.perfectWithSein());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public String language() {
        return "de";
    }

    @Override
    public Analysis analyze(String text, int[] borders) {
        Loaded loaded = Loaded.INSTANCE;
        GermanData data = loaded.data();
        Scan scan = Scan.of(text, borders, data.abbreviations(), data.starters());
        Tokens.Builder tokens = scan.tokens();
        WordForms forms = new WordForms(data.lexicon(), tokens, scan.sentences());
        loaded.tagger().tag(forms, scan.sentences());
        Inflection inflection = new Inflection(data.lexicon(), forms);
        inflection.apply(scan.sentences());
        GermanLemmas lemmas = new GermanLemmas(data.lexicon(), forms);
        Clauses.Builder clauses =
                new ClauseParser(tokens, lemmas, inflection, loaded.complementWords()).parse(scan.sentences());
        new ConditionalMood(tokens, clauses, inflection).apply();
        VerbGroups.Builder groups =
                new VerbGrouper(tokens, lemmas, inflection, clauses, loaded.perfectWithSein()).group();
        NounPhrases.Builder phrases = new NounPhraseChunker(tokens).chunk(scan.sentences());
        new SubjectFinder(tokens, clauses, phrases).find();
        Tokens finished = tokens.build(scan.sentences(), lemmas);
        return new Analysis(
                language(),
                text,
                true,
                finished,
                scan.sentences(),
                scan.marks(),
                clauses.build(),
                groups.build(finished),
                phrases.build(finished.size()));
    }
}
