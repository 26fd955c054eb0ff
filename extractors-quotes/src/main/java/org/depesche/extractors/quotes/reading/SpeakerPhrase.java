package org.depesche.extractors.quotes.reading;

import org.depesche.linguistics.ClauseKind;
import org.depesche.linguistics.NominalRelation;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.TokenKind;

/** How far the noun phrase of a speaker reaches: attributes, appositions, brackets, a marked name; no relative or content clause. */
final class SpeakerPhrase {

    private static final int LONGEST_BRACKET = 16;
    private static final int LONGEST_APPOSITION = 24;

    private final Scene scene;

    SpeakerPhrase(Scene scene) {
        this.scene = scene;
    }

    /**
     * The full phrase around a flat one.
     *
     * @param phrase a noun phrase
     * @param limit the token that it must not reach
     * @param alone whether everything up to the limit is one constituent, as before the finite verb of a main clause
     */
    Pieces full(int phrase, int limit, boolean alone) {
        int first = scene.phrases.firstToken(phrase);
        int end = scene.phrases.endToken(phrase);
        if (scene.phrases.pronoun(phrase)) {
            return Pieces.of(first, end);
        }
        if (alone) {
            return constituent(first, Math.max(end, limit));
        }
        int before = -1;
        while (end != before && end < limit) {
            before = end;
            end = Math.min(limit, extended(first, end, limit, alone));
        }
        return Pieces.of(first, end);
    }

    /** Everything from a token to a limit, but for adverbs and clauses at the end. */
    private Pieces constituent(int first, int limit) {
        int end = limit;
        int clause = scene.clauses.of(first);
        for (int token = first + 1; token < end; token++) {
            int other = scene.clauses.of(token);
            if (other != clause && other >= 0 && scene.clauses.kind(other) != ClauseKind.FRAGMENT
                    && (scene.clauses.introduction(other) >= 0 || scene.finite(other) || scene.clauses.kind(other) == ClauseKind.INFINITIVE)) {
                end = token;
            }
        }
        while (end > first + 1 && trailing(end - 1)) {
            end--;
        }
        return Pieces.of(first, end);
    }

    private boolean trailing(int token) {
        return switch (scene.tokens.tag(token)) {
            case ADV, PAV, COMMA, ADJD, PTKNEG, KON -> true;
            default -> false;
        };
    }

    private int extended(int first, int end, int limit, boolean alone) {
        if (scene.is(end, TokenKind.OPENING_BRACKET)) {
            int close = bracketEnd(end);
            return close > 0 && close <= limit ? close : end;
        }
        if (scene.is(end, TokenKind.OPENING_MARK)) {
            int stretch = scene.marks.of(end);
            return stretch >= 0 && scene.marks.closed(stretch) && !scene.verbatim(stretch)
                            && scene.endOf(stretch) <= limit
                    ? scene.endOf(stretch)
                    : end;
        }
        if (scene.is(end, TokenKind.COMMA)) {
            return apposition(end, limit, alone);
        }
        if (end >= scene.tokens.size()) {
            return end;
        }
        int next = scene.phrases.of(end);
        if (next >= 0 && scene.phrases.firstToken(next) == end) {
            return attached(next, first, end) ? scene.phrases.endToken(next) : end;
        }
        if (scene.is(end, Tag.APPR) || scene.is(end, Tag.APPRART)) {
            int governed = end + 1 < limit ? scene.phrases.of(end + 1) : -1;
            boolean attributive = alone && governed >= 0 || governed >= 0 && attached(governed, first, end) && attribute(end);
            return attributive ? scene.phrases.endToken(governed) : end;
        }
        if (scene.is(end, Tag.KON) && end + 1 < limit) {
            int joined = scene.phrases.of(end + 1);
            return joined >= 0 && (alone || attached(joined, first, end)) && scene.phrases.firstToken(joined) == end + 1
                    ? scene.phrases.endToken(joined)
                    : end;
        }
        return end;
    }

    private boolean attached(int phrase, int first, int end) {
        int host = scene.phrases.host(phrase);
        return host >= 0 && scene.phrases.firstToken(host) >= first && scene.phrases.endToken(host) <= end;
    }

    /** Whether a preposition after a noun mostly makes an attribute of it and not an adverbial of its verb. */
    private boolean attribute(int token) {
        return scene.is(token, "von") || scene.is(token, "vom") || scene.is(token, "für") || scene.is(token, "aus") || scene.is(token, "um");
    }

    private int bracketEnd(int open) {
        int end = Math.min(scene.tokens.size(), open + LONGEST_BRACKET);
        for (int token = open + 1; token < end; token++) {
            if (scene.tokens.kind(token) == TokenKind.CLOSING_BRACKET) {
                return token + 1;
            }
        }
        return -1;
    }

    private int apposition(int comma, int limit, boolean alone) {
        int next = comma + 1;
        if (next >= limit) {
            return comma;
        }
        int phrase = scene.phrases.of(next);
        if (phrase < 0 || scene.phrases.firstToken(phrase) != next || scene.phrases.pronoun(phrase)) {
            return comma;
        }
        boolean named = scene.is(next, Tag.NE);
        if (scene.phrases.relation(phrase) != NominalRelation.APPOSITION && !alone && !named && !scene.is(comma - 1, Tag.NE)) {
            return comma;
        }
        int end = scene.phrases.endToken(phrase);
        int most = Math.min(limit, end + LONGEST_APPOSITION);
        int before = -1;
        while (end != before && end < most && !scene.is(end, TokenKind.COMMA)) {
            before = end;
            end = extended(next, end, most, true);
        }
        // closed by a comma, a bracket, the verb or the end of the sentence; otherwise it is no apposition but the next clause
        while (named && end < most && scene.is(end, Tag.NE)) {
            end++;
        }
        boolean closed = end >= limit || !scene.tokens.kind(end).lexical() || scene.is(end, Tag.APPR) || scene.is(end, Tag.APPRART)
                || scene.is(end, Tag.ADV);
        return closed ? end : comma;
    }
}
