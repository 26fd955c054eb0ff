package org.depesche.extractors.quotes.reading;

import org.depesche.extractors.quotes.lexicon.SpeakerNoun;
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
        return full(scene.phrases.firstToken(phrase), phrase, limit, alone);
    }

    /**
     * The full phrase around a flat one that a participle parted from its article.
     *
     * @param first the first token of the phrase, its article
     * @param phrase a noun phrase
     * @param limit the token that it must not reach
     * @param alone as above
     */
    Pieces full(int first, int phrase, int limit, boolean alone) {
        int end = nameCut(phrase);
        if (scene.phrases.pronoun(phrase) && !(scene.is(first, Tag.PIS) && partitive(end, limit))) {
            return Pieces.of(first, end);
        }
        if (alone) {
            return constituent(first, Math.max(end, limit));
        }
        int before = -1;
        while (end != before && end < limit) {
            before = end;
            end = Math.min(limit, extended(first, end, limit));
        }
        return Pieces.of(first, closed(first, end));
    }

    /** The end of a flat phrase, or of the name at its start where a noun that is nobody follows: <em>laut Airbus | Bestellungen</em>. */
    private int nameCut(int phrase) {
        int first = scene.phrases.firstToken(phrase);
        int end = scene.phrases.endToken(phrase);
        int name = scene.nameEnd(first);
        boolean cut = name > first
                && name < end
                && scene.is(name, Tag.NN)
                && scene.nameEnd(name) == 0
                && scene.tokens.length(name) > 2
                && scene.lexicon.speaker(scene.tokens.lemma(name)) == null;
        return cut ? name : end;
    }

    /** Whether what follows an indefinite pronoun is the whole that it is a part of: <em>einer | der Männer</em>. */
    private boolean partitive(int next, int limit) {
        return next < limit
                && (scene.is(next, "der")
                        || scene.is(next, "dieser")
                        || scene.is(next, "ihrer")
                        || scene.is(next, "seiner")
                        || scene.is(next, "von"));
    }

    /** Takes along the closing mark of a name whose opening one is inside. */
    private int closed(int first, int end) {
        int stretch = end > first ? scene.stretchOf(end - 1) : -1;
        boolean opened = stretch >= 0 && scene.marks.openToken(stretch) >= first && scene.marks.closed(stretch);
        return opened && scene.marks.closeToken(stretch) == end ? end + 1 : end;
    }

    /** Everything from a token to a limit, but for adverbs and clauses at the end. */
    Pieces constituent(int first, int limit) {
        int end = limit;
        int clause = scene.clauses.of(first);
        for (int token = first + 1; token < end; token++) {
            int other = scene.clauses.of(token);
            if (other != clause
                    && other >= 0
                    && scene.clauses.kind(other) != ClauseKind.FRAGMENT
                    && (scene.clauses.introduction(other) >= 0
                            || scene.finite(other)
                            || scene.clauses.kind(other) == ClauseKind.INFINITIVE)) {
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

    private int extended(int first, int end, int limit) {
        if (end >= scene.tokens.size()) {
            return end;
        }
        if (scene.nameEnd(end - 1) > end) {
            return scene.nameEnd(end - 1);
        }
        if (scene.is(end, TokenKind.OPENING_BRACKET)) {
            int close = bracketEnd(end);
            return close > 0 && close <= limit ? close : end;
        }
        if (scene.is(end, TokenKind.OPENING_MARK)) {
            return markedName(end, limit);
        }
        if (scene.is(end, TokenKind.CLOSING_MARK)) {
            return closed(first, end);
        }
        if (scene.is(end, TokenKind.COMMA)) {
            return apposition(end, limit);
        }
        if (surname(end, limit)) {
            return end + 1;
        }
        int next = scene.phrases.of(end);
        if (next >= 0 && scene.phrases.firstToken(next) == end) {
            return attached(next, first, end) || continues(next, end) ? scene.phrases.endToken(next) : end;
        }
        if (scene.is(end, Tag.APPR) || scene.is(end, Tag.APPRART)) {
            int governed = end + 1 < limit ? scene.phrases.of(end + 1) : -1;
            boolean attributive =
                    governed >= 0 && ((attached(governed, first, end) && attribute(end)) || seat(first, end));
            return attributive ? scene.phrases.endToken(governed) : end;
        }
        if (scene.is(end, Tag.KON) && end + 1 < limit) {
            int joined = scene.phrases.of(end + 1);
            return joined >= 0 && attached(joined, first, end) && scene.phrases.firstToken(joined) == end + 1
                    ? scene.phrases.endToken(joined)
                    : end;
        }
        return end;
    }

    /** Whether a capital word after a name or noun is part of the name, though it was taken for a verb or for a phrase of its own. */
    private boolean surname(int token, int limit) {
        if (token >= limit
                || !scene.is(token, TokenKind.WORD)
                || !Character.isUpperCase(scene.tokens.charAt(token, 0))) {
            return false;
        }
        if (scene.nameEnd(token - 1) == token && !scene.is(token, Tag.NE)) {
            return false;
        }
        Tag before = scene.tokens.tag(token - 1);
        boolean verb = scene.tokens.tag(token).verbal() && before.nominal();
        boolean name = scene.is(token, Tag.NE) || scene.is(token, Tag.FM) || scene.is(token, Tag.XY);
        boolean noun =
                scene.is(token, Tag.NN) && scene.lexicon.speaker(scene.tokens.lemma(token)) == null && alone(token);
        return verb || (before == Tag.NE && (name || noun));
    }

    private boolean alone(int token) {
        int phrase = scene.phrases.of(token);
        return phrase < 0 || (scene.phrases.firstToken(phrase) == token && scene.phrases.endToken(phrase) == token + 1);
    }

    /** The end of a name between marks that stands beside its noun. */
    private int markedName(int open, int limit) {
        int stretch = scene.marks.of(open);
        if (stretch < 0 || !scene.marks.closed(stretch) || scene.endOf(stretch) > limit) {
            return open;
        }
        boolean name = !scene.verbatim(stretch)
                || (scene.is(open - 1, Tag.NN) && scene.lexicon.markHead(scene.tokens.lemma(open - 1)) != null);
        return name ? scene.endOf(stretch) : open;
    }

    /** Whether a phrase without determiner and preposition goes on with one that broke off after a capital adjective: <em>des Roten | Kreuzes</em>. */
    private boolean continues(int next, int end) {
        int phrase = scene.phrases.of(end - 1);
        boolean determined = phrase >= 0
                && (scene.phrases.determiner(phrase) >= 0 || scene.is(scene.phrases.firstToken(phrase), Tag.ART));
        String last = scene.tokens.text(end - 1);
        return determined
                && scene.phrases.determiner(next) < 0
                && scene.phrases.preposition(next) < 0
                && !scene.phrases.pronoun(next)
                && scene.tokens.tag(end).nominal()
                && (last.endsWith("en") || last.endsWith("e") || last.endsWith("r") || last.endsWith("s"));
    }

    /** Whether <em>in</em> with a name tells where a body has its seat: <em>die Regierung in Lomé</em>. */
    private boolean seat(int first, int preposition) {
        if (!scene.is(preposition, "in") || !scene.is(preposition + 1, Tag.NE) || preposition <= first) {
            return false;
        }
        int before = preposition - 1;
        SpeakerNoun noun = scene.is(before, Tag.NN) ? scene.lexicon.speaker(scene.tokens.lemma(before)) : null;
        return (noun != null && noun.type() == SpeakerNoun.Type.ORGANIZATION)
                || (scene.is(before, Tag.NE) && capitals(before) && before > first);
    }

    private boolean capitals(int token) {
        return scene.tokens.length(token) > 1
                && scene.tokens.length(token) < 6
                && Character.isUpperCase(scene.tokens.charAt(token, 0))
                && Character.isUpperCase(scene.tokens.charAt(token, 1));
    }

    private boolean attached(int phrase, int first, int end) {
        int host = scene.phrases.host(phrase);
        return host >= 0 && scene.phrases.firstToken(host) >= first && scene.phrases.endToken(host) <= end;
    }

    /** Whether a preposition after a noun mostly makes an attribute of it and not an adverbial of its verb. */
    private boolean attribute(int token) {
        return scene.is(token, "von")
                || scene.is(token, "vom")
                || scene.is(token, "für")
                || scene.is(token, "aus")
                || scene.is(token, "um");
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

    private int apposition(int comma, int limit) {
        int next = comma + 1;
        if (next >= limit) {
            return comma;
        }
        int phrase = scene.phrases.of(next);
        if (phrase < 0 || scene.phrases.firstToken(phrase) != next || scene.phrases.pronoun(phrase)) {
            return comma;
        }
        boolean named = scene.is(next, Tag.NE);
        boolean described = scene.lexicon.speaker(scene.tokens.lemma(scene.phrases.head(phrase))) != null;
        boolean afterName = scene.is(comma - 1, Tag.NE) || scene.is(comma - 1, TokenKind.CLOSING_BRACKET);
        if (!named
                && !(described && afterName)
                && (afterName || scene.phrases.relation(phrase) != NominalRelation.APPOSITION)) {
            return comma;
        }
        int end = scene.phrases.endToken(phrase);
        int most = Math.min(limit, end + LONGEST_APPOSITION);
        int before = -1;
        while (end != before && end < most && !scene.is(end, TokenKind.COMMA)) {
            before = end;
            end = extended(next, end, most);
        }
        while (named && end < most && scene.is(end, Tag.NE)) {
            end++;
        }
        // closed by punctuation or an adverbial; otherwise it is no apposition but the next clause
        boolean closed = end >= limit
                || !scene.tokens.kind(end).lexical()
                || scene.is(end, Tag.APPR)
                || scene.is(end, Tag.APPRART)
                || scene.is(end, Tag.ADV);
        return closed ? end : comma;
    }
}
