package org.depesche.linguistics.german;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.depesche.linguistics.Analysis;
import org.depesche.linguistics.LanguagePack;
import org.depesche.linguistics.Reserve;
import org.depesche.linguistics.tagging.Tagger;

/**
 * The German language pack. Its data are loaded once, when the first text is analysed. The columns that texts are analysed in are used again, some hundred
 * kilobytes for each text that is analysed at a time. Thread safe.
 */
public final class German implements LanguagePack {

    private static final Reserve<GermanAnalyzer> ANALYZERS = new Reserve<>(() -> Loaded.INSTANCE.analyzer());

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

        GermanAnalyzer analyzer() {
            return new GermanAnalyzer(data, tagger, complementWords, perfectWithSein);
        }
    }

    @Override
    public String language() {
        return "de";
    }

    @Override
    public Analysis analyze(String text, int[] borders) {
        if (text.length() > GermanAnalyzer.LONGEST_KEPT) {
            return Loaded.INSTANCE.analyzer().analyze(text, borders);
        }
        GermanAnalyzer analyzer = ANALYZERS.take();
        Analysis analysis = analyzer.analyze(text, borders);
        // not after a failure: where memory ran out some columns have grown and others have not
        ANALYZERS.giveBack(analyzer);
        return analysis;
    }
}
