package org.depesche.linguistics.german;

import org.depesche.linguistics.Clauses;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.Tokens;

/** Tells which verbs and nouns of a text take a clause without a conjunction: <em>sagte, er komme</em>. */
final class VerbsOfSaying {

    private final Tokens.Builder tokens;
    private final Clauses.Builder clauses;
    private final Inflection inflection;
    private final ComplementWords words;

    VerbsOfSaying(Tokens.Builder tokens, Clauses.Builder clauses, Inflection inflection, ComplementWords words) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.inflection = inflection;
        this.words = words;
    }

    /** Whether a clause is one of saying by its finite verb and the verbs beside it. */
    boolean isInClause(int finite, int clause) {
        if (finite < 0) {
            return false;
        }
        int end = finite + 1;
        while (end < tokens.size() && clauses.of(end) == clause) {
            end++;
        }
        int from = finite;
        while (from > 0 && clauses.of(from - 1) == clause) {
            from--;
        }
        return isIn(finite, from, end);
    }

    /** Whether a noun of the clause right before a token takes a clause without a conjunction. */
    boolean isNounBefore(int first) {
        int clause = clauses.of(first - 1);
        for (int token = first - 1; token >= 0 && clauses.of(token) == clause; token--) {
            if (tokens.tag(token) == Tag.NN && words.containsNoun(inflection.lemma(token))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the verbs between two tokens takes a clause without a conjunction. */
    boolean isIn(int finite, int from, int end) {
        String particle = "";
        int head = finite;
        for (int token = from; token < end; token++) {
            Tag tag = tokens.tag(token);
            if (tag == Tag.PTKVZ) {
                particle = tokens.text().substring(tokens.start(token), tokens.end(token));
            } else if (token != finite && (tag == Tag.VVPP || tag == Tag.VVINF || tag == Tag.VVIZU)) {
                head = token;
            }
        }
        String lemma = inflection.lemma(head);
        return words.contains(head == finite && !particle.isEmpty() ? particle.concat(lemma) : lemma);
    }
}
