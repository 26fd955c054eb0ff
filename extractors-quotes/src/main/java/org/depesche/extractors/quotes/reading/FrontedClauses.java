package org.depesche.extractors.quotes.reading;

import org.depesche.extractors.quotes.lexicon.Content;
import org.depesche.linguistics.ClauseKind;
import org.depesche.linguistics.Mood;
import org.depesche.linguistics.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Indirect speech that a subordinate clause before its main clause frames, where the words reported look like a main clause of their
 * own: <em>Weil der Landrat sagte, das Geld fehle, jubelte die Stadt</em>.
 */
final class FrontedClauses {

    private final Scene scene;
    private final IndirectClauses clauses;

    FrontedClauses(Scene scene, IndirectClauses clauses) {
        this.scene = scene;
        this.clauses = clauses;
    }

    /** The quote that such a clause frames, or null. */
    @Nullable
    Draft find(Act act) {
        int use = act.governing(Content.VERB_SECOND);
        Pieces words = use < 0 ? Pieces.NONE : words(act.clause());
        return words.isEmpty() ? null : clauses.draft(act, use, Content.VERB_SECOND, words, true);
    }

    /** The words in Konjunktiv I between a subordinate clause at the start of a sentence and the verb of its main clause. */
    Pieces words(int clause) {
        int start = scene.clauses.firstToken(clause);
        int sentence = scene.tokens.sentence(start);
        if (scene.clauses.kind(clause) != ClauseKind.SUBORDINATE
                || scene.clauses.introduction(clause) < 0
                || start > scene.sentences.firstToken(sentence) + 1) {
            return Pieces.NONE;
        }
        int first = scene.subtree(clause).end();
        int end = scene.bodyEnd(sentence);
        int said = first < end ? scene.clauses.of(first) : -1;
        boolean reports = said >= 0
                && scene.is(first - 1, TokenKind.COMMA)
                && scene.clauses.kind(said) == ClauseKind.MAIN
                && scene.mood(said) == Mood.SUBJUNCTIVE_I
                && scene.clauses.finiteVerb(said) > first;
        if (!reports) {
            return Pieces.NONE;
        }
        for (int token = scene.clauses.finiteVerb(said) + 1; token < end; token++) {
            int other = scene.clauses.of(token);
            if (scene.is(token - 1, TokenKind.COMMA)
                    && other >= 0
                    && scene.clauses.finiteVerb(other) == token
                    && scene.clauses.firstToken(other) == token) {
                return Pieces.of(first, token - 1);
            }
        }
        return Pieces.NONE;
    }
}
