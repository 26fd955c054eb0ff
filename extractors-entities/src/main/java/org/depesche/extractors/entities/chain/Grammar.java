package org.depesche.extractors.entities.chain;

import org.depesche.extractors.entities.token.Words;
import org.depesche.linguistics.Analysis;
import org.depesche.linguistics.Clauses;
import org.depesche.linguistics.Gender;
import org.depesche.linguistics.GrammaticalCase;
import org.depesche.linguistics.GrammaticalNumber;
import org.depesche.linguistics.NounPhrases;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.Tokens;
import org.jspecify.annotations.Nullable;

/** The grammar of an article, asked by the numbers of its words. */
final class Grammar {

    private static final Gender[] GENDERS = Gender.values();

    private final Analysis analysis;
    private final Tokens tokens;
    private final int words;
    private final int[] tokenOf;
    private final int[] wordOf;

    /** Sets the columns of words and tokens. */
    Grammar(Words words, Analysis analysis, ArticleColumns columns) {
        this.words = words.size();
        this.analysis = analysis;
        this.tokens = analysis.tokens();
        this.tokenOf = columns.token;
        this.wordOf = columns.word;
        int token = 0;
        int placed = 0;
        for (int word = 0; word < words.size(); word++) {
            while (token + 1 < tokens.size() && tokens.end(token) <= words.start(word)) {
                token++;
            }
            tokenOf[word] = tokens.size() == 0 ? -1 : token;
            while (placed <= token && placed < tokens.size()) {
                wordOf[placed++] = word;
            }
        }
        while (placed <= tokens.size()) {
            wordOf[placed++] = words.size();
        }
    }

    /** What the words stand on. */
    Analysis analysis() {
        return analysis;
    }

    /** The token that a word lies in, or -1. */
    int token(int word) {
        return word < 0 || word >= words ? -1 : tokenOf[word];
    }

    /** The first word that lies in a token or after it. */
    int word(int token) {
        return wordOf[token];
    }

    /** The fine part of speech of a word. */
    Tag tag(int word) {
        int token = token(word);
        return token < 0 ? Tag.XY : tokens.tag(token);
    }

    /** The base form of a word. */
    String lemma(int word) {
        int token = token(word);
        return token < 0 ? "" : tokens.lemma(token);
    }

    /** Whether a word can only be a genitive. */
    boolean genitive(int word) {
        int token = token(word);
        return token >= 0
                && tokens.mayBe(token, GrammaticalCase.GENITIVE)
                && !tokens.mayBe(token, GrammaticalCase.NOMINATIVE);
    }

    /** Whether a name stands in a subject without an article, so that it is no genitive beside its noun: <i>Sprecherin Ada Peters sagte</i>. */
    boolean bareSubject(int first) {
        int token = token(first);
        Clauses clauses = analysis.clauses();
        NounPhrases phrases = analysis.nounPhrases();
        int clause = token < 0 ? -1 : clauses.of(token);
        int subject = clause < 0 ? -1 : clauses.subject(clause);
        return subject >= 0
                && phrases.firstToken(subject) <= token
                && token < phrases.endToken(subject)
                && tokens.tag(phrases.firstToken(subject)) != Tag.ART;
    }

    /** Whether a noun can only be a plural. */
    boolean plural(int word) {
        int token = token(word);
        return token >= 0
                && tokens.mayBe(token, GrammaticalNumber.PLURAL)
                && !tokens.mayBe(token, GrammaticalNumber.SINGULAR);
    }

    /** The gender of a common noun where the word list knows only one, else null. */
    @Nullable
    Gender gender(int word) {
        int token = token(word);
        if (token < 0 || tokens.tag(token) != Tag.NN) {
            return null;
        }
        Gender found = null;
        for (Gender each : GENDERS) {
            if (tokens.mayBe(token, each)) {
                if (found != null) {
                    return null;
                }
                found = each;
            }
        }
        return found;
    }
}
