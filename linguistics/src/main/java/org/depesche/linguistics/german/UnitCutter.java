package org.depesche.linguistics.german;

import org.depesche.linguistics.Tag;
import org.depesche.linguistics.TokenKind;
import org.depesche.linguistics.Tokens;
import org.depesche.linguistics.german.ClauseUnits.Opening;

/**
 * Cuts a sentence into units at punctuation and, where a stretch has two finite verbs, at what joins them. Where structure shows that the
 * tagger erred the tag is mended. Used for one sentence after another.
 */
final class UnitCutter {

    private static final int NONE = -1;
    private static final int LONGEST_BRACKET = 80;

    private final Tokens.Builder tokens;
    private final Inflection inflection;
    private final TagMender mender;
    private final ClauseUnits units;
    private final UnitReading reading;
    private int end;
    /** The bracket that ends a unit, or -1. */
    private int bracketed;

    /** The first token of the unit at hand, what stands before it, and the brackets at its start. */
    private int start;

    private TokenKind separator = TokenKind.TERMINATOR;
    private boolean opens;
    private boolean closes;

    UnitCutter(Tokens.Builder tokens, Inflection inflection, ClauseUnits units) {
        this.tokens = tokens;
        this.inflection = inflection;
        this.units = units;
        this.mender = new TagMender(tokens, inflection);
        this.reading = new UnitReading(tokens, inflection, mender, units);
    }

    /** Cuts a stretch of a sentence and tells how its units begin. */
    void cut(int first, int sentenceEnd) {
        units.clear();
        end = sentenceEnd;
        bracketed = NONE;
        start = first;
        separator = TokenKind.TERMINATOR;
        opens = false;
        closes = false;
        int token = first;
        while (token < end) {
            token = cutAt(token);
        }
        finish(end, TokenKind.TERMINATOR);
        read(first);
    }

    /** Ends a unit at a token where that separates units; the token to go on from. */
    private int cutAt(int token) {
        TokenKind kind = tokens.kind(token);
        switch (kind) {
            case COMMA, SEMICOLON, COLON, TERMINATOR -> {
                if (kind == TokenKind.COMMA && insidePhrase(token)) {
                    break;
                }
                int next = afterClosing(token + 1);
                finish(next, kind);
                return next;
            }
            case DASH -> {
                if (token > start) {
                    finish(token, kind);
                }
            }
            case OPENING_BRACKET -> {
                int close = clauseInBracket(token);
                if (close != NONE) {
                    if (token > start) {
                        finish(token, kind);
                    }
                    separator = kind;
                    opens = true;
                    bracketed = close;
                }
            }
            case CLOSING_BRACKET -> {
                if (token == bracketed) {
                    finish(token + 1, kind);
                    closes = true;
                    bracketed = NONE;
                }
            }
            default -> {}
        }
        return token + 1;
    }

    /** Ends the unit at hand before a token, with which the next one starts. */
    private void finish(int stop, TokenKind kind) {
        add(start, stop, separator, opens, closes);
        start = stop;
        separator = kind;
        opens = false;
        closes = false;
    }

    /** Tells how the units begin, with a finite verb mended into them where that is missing. */
    private void read(int first) {
        if (units.size() > 0 && units.nextFinite(first, end) == NONE) {
            mendMain(first);
        }
        boolean resumed = false;
        for (int unit = 0; unit < units.size(); unit++) {
            reading.read(unit);
            resumed |= units.opening(unit) == Opening.FINITE_FIRST && units.conjunction(unit) == NONE;
        }
        if (units.size() > 1 && units.opening(0) == Opening.NO_VERB && !resumed && mendSubject(first, units.to(0))) {
            reading.read(0);
        }
    }

    /** In a sentence without a finite verb, one that could be it: behind a noun or pronoun and before something else. */
    private void mendMain(int first) {
        int last = end - 1;
        if (tokens.kind(last) == TokenKind.TERMINATOR) {
            mendSubject(first, last - 1);
        }
    }

    private boolean mendSubject(int first, int stop) {
        for (int token = first + 1; token < stop; token++) {
            Tag tag = tokens.tag(token);
            Tag before = tokens.tag(token - 1);
            boolean subject = before.nominal()
                    || before == Tag.PPER
                    || before == Tag.PDS
                    || before == Tag.PIS
                    || tokens.kind(token - 1) == TokenKind.CLOSING_MARK;
            if ((tag == Tag.VVPP || tag == Tag.VVINF) && subject && inflection.retag(token, Tag.VVFIN, Tag.VVFIN)) {
                return true;
            }
        }
        return false;
    }

    private int afterClosing(int token) {
        int at = token;
        while (at < end
                && (tokens.kind(at) == TokenKind.CLOSING_MARK
                        || tokens.kind(at) == TokenKind.TERMINATOR
                        || (tokens.kind(at) == TokenKind.CLOSING_BRACKET && at != bracketed))) {
            at++;
        }
        return at;
    }

    /** A comma between adjectives of one phrase does not cut. */
    private boolean insidePhrase(int comma) {
        return comma + 1 < end && comma > 0 && tokens.tag(comma - 1) == Tag.ADJA && tokens.tag(comma + 1) == Tag.ADJA;
    }

    /** The closing bracket, where there is a finite verb between it and the opening one. */
    private int clauseInBracket(int open) {
        boolean verb = false;
        int limit = Math.min(end, open + LONGEST_BRACKET);
        for (int token = open + 1; token < limit; token++) {
            if (tokens.kind(token) == TokenKind.CLOSING_BRACKET) {
                return verb ? token : NONE;
            }
            verb |= tokens.tag(token).finite();
        }
        return NONE;
    }

    private void add(int start, int stop, TokenKind before, boolean opensBracket, boolean closesBracket) {
        if (start >= stop) {
            return;
        }
        if (before == TokenKind.TERMINATOR) {
            mender.possessive(start);
        }
        mender.verbs(start, stop);
        int at = start;
        TokenKind cut = before;
        boolean openHere = opensBracket;
        boolean closeHere = closesBracket;
        int one = units.nextFinite(start, stop);
        while (one != NONE) {
            int two = units.nextFinite(one + 1, stop);
            if (two == NONE) {
                break;
            }
            if (cluster(one, two) && mender.demote(two, stop)) {
                continue;
            }
            int point = splitPoint(at, one, two);
            if (point == one + 1 && mender.adjective(one, stop)) {
                one = two;
                continue;
            }
            if (point == NONE && mender.demote(two, stop)) {
                continue;
            }
            if (point == NONE && mender.demote(one, stop)) {
                one = two;
                continue;
            }
            if (point != NONE) {
                units.add(at, point, cut, openHere, closeHere);
                openHere = false;
                closeHere = false;
                cut = TokenKind.WORD;
                at = point;
            }
            one = two;
        }
        int object = infinitiveObject(at, stop);
        if (object != NONE) {
            units.add(at, object, cut, openHere, closeHere);
            units.add(object, stop, TokenKind.COMMA, false, false);
        } else {
            units.add(at, stop, cut, openHere, closeHere);
        }
    }

    /** Where an infinitive clause begins that follows a participle without a comma: <em>hat angekündigt die Preise zu erhöhen</em>. */
    private int infinitiveObject(int start, int stop) {
        int last = stop - 1;
        while (last > start && !tokens.kind(last).lexical()) {
            last--;
        }
        if (last == start) {
            return NONE;
        }
        boolean infinitive =
                tokens.tag(last) == Tag.VVIZU || (tokens.tag(last).infinitive() && tokens.tag(last - 1) == Tag.PTKZU);
        if (!infinitive) {
            return NONE;
        }
        boolean auxiliary = false;
        for (int token = start; token < last - 1; token++) {
            auxiliary |= tokens.tag(token) == Tag.VAFIN;
            if (auxiliary && tokens.tag(token) == Tag.VVPP) {
                return token + 1;
            }
        }
        return NONE;
    }

    /** Whether only infinitives stand between two verbs: <em>hätte sein sollen</em>. */
    private boolean cluster(int one, int two) {
        for (int token = one + 1; token < two; token++) {
            if (!tokens.tag(token).infinitive()) {
                return false;
            }
        }
        return two > one + 1;
    }

    /** Where a stretch with two finite verbs is cut: at a subordinating word, a conjunction or a closing mark between them. */
    private int splitPoint(int start, int one, int two) {
        int conjunctionAt = NONE;
        int mark = NONE;
        for (int token = two; token > one; token--) {
            Tag tag = tokens.tag(token);
            if (tag == Tag.KOUS || tag == Tag.PRELS || tag == Tag.PWAV || tag == Tag.PWS) {
                return token > one + 1 && tokens.tag(token - 1) == Tag.KON ? token - 1 : token;
            }
            if (tag == Tag.KON && (conjunctionAt == NONE || joinsNouns(conjunctionAt))) {
                conjunctionAt = token;
            }
            if (tokens.kind(token) == TokenKind.CLOSING_MARK) {
                mark = token + 1;
            }
        }
        if (conjunctionAt != NONE) {
            return conjunctionAt;
        }
        if (mark != NONE) {
            return mark;
        }
        return subordinating(start, one) ? one + 1 : NONE;
    }

    private boolean joinsNouns(int conjunctionAt) {
        return conjunctionAt > 0
                && tokens.tag(conjunctionAt - 1).nominal()
                && conjunctionAt + 1 < end
                && !tokens.tag(conjunctionAt + 1).finite();
    }

    private boolean subordinating(int start, int stop) {
        for (int token = start; token < stop - 1 && token < start + 4; token++) {
            Tag tag = tokens.tag(token);
            if (tag == Tag.KOUS || tag == Tag.PRELS || tag == Tag.PRELAT || tag == Tag.PWS || tag == Tag.PWAV) {
                return true;
            }
        }
        return false;
    }
}
