package org.depesche.linguistics;

import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import org.depesche.linguistics.scan.Abbreviations;
import org.depesche.linguistics.scan.Scan;

/** The language packs on the class path or module path. */
final class LanguagePacks {

    private static final Map<String, LanguagePack> PACKS = packs();

    private LanguagePacks() {}

    private static Map<String, LanguagePack> packs() {
        Map<String, LanguagePack> packs = new HashMap<>();
        for (LanguagePack pack : ServiceLoader.load(LanguagePack.class, LanguagePack.class.getClassLoader())) {
            packs.putIfAbsent(pack.language(), pack);
        }
        return packs;
    }

    static Analysis analyze(String text, int[] borders, String language) {
        LanguagePack pack = PACKS.get(language);
        return pack != null ? pack.analyze(text, borders) : scanned(text, borders, language);
    }

    /** What punctuation alone tells, for a language without a pack. */
    private static Analysis scanned(String text, int[] borders, String language) {
        Scan scan = Scan.of(text, borders, Abbreviations.NONE, (characters, start, end) -> false);
        Tokens tokens = scan.tokens().build(scan.sentences(), Tokens::text);
        return new Analysis(
                language.isEmpty() ? "und" : language,
                text,
                false,
                tokens,
                scan.sentences(),
                scan.marks(),
                new Clauses.Builder(tokens.size()).build(),
                new VerbGroups.Builder().build(tokens),
                new NounPhrases.Builder().build(tokens.size()));
    }
}
