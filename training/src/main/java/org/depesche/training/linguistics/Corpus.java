package org.depesche.training.linguistics;

import java.util.ArrayList;
import java.util.List;
import org.depesche.linguistics.Sentences;
import org.depesche.linguistics.Tokens;
import org.depesche.linguistics.german.GermanData;
import org.depesche.linguistics.lexicon.WordForms;
import org.depesche.linguistics.scan.Scan;
import org.jspecify.annotations.Nullable;

/**
 * A text as the tagger sees it, with the labels that it should get.
 *
 * @param gold whether people gave the labels
 * @param tokens the tokens
 * @param sentences the sentences
 * @param forms what the lexicon says of the tokens
 * @param words by token, the word of the treebank with the same borders, or null
 */
record Corpus(
        boolean gold,
        Tokens.Builder tokens,
        Sentences sentences,
        WordForms forms,
        List<Treebank.@Nullable Word> words) {

    static Corpus of(Treebank treebank, GermanData data) {
        Scan scan = Scan.of(
                treebank.text(),
                treebank.sentences().stream()
                        .limit(treebank.sentences().size() - 1)
                        .mapToInt(Integer::intValue)
                        .toArray(),
                data.abbreviations(),
                data.starters());
        Tokens.Builder tokens = scan.tokens();
        List<Treebank.@Nullable Word> words = new ArrayList<>();
        int at = 0;
        for (int token = 0; token < tokens.size(); token++) {
            while (at < treebank.words().size() && treebank.words().get(at).start() < tokens.start(token)) {
                at++;
            }
            if (at < treebank.words().size()
                    && treebank.words().get(at).start() == tokens.start(token)
                    && treebank.words().get(at).end() == tokens.end(token)) {
                words.add(treebank.words().get(at));
            } else {
                words.add(null);
            }
        }
        return new Corpus(
                true, tokens, scan.sentences(), new WordForms(data.lexicon(), tokens, scan.sentences()), words);
    }
}
