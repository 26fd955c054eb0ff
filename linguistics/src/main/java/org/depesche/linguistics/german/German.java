package org.depesche.linguistics.german;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.depesche.linguistics.Analysis;
import org.depesche.linguistics.LanguagePack;
import org.depesche.linguistics.tagging.Tagger;

/**
 * The German language pack. Its data are loaded once, when the first text is analysed. Each thread that analyses keeps the columns it does so in, some
 * hundred kilobytes with articles as they are usual. Thread safe.
 */
public final class German implements LanguagePack {

    private static final ThreadLocal<GermanAnalyzer> ANALYZERS =
            ThreadLocal.withInitial(() -> Loaded.INSTANCE.analyzer());

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
        try {
            return ANALYZERS.get().analyze(text, borders);
        } catch (RuntimeException | Error e) {
            // where memory ran out some columns have grown and others have not
            ANALYZERS.remove();
            throw e;
        }
    }
}
