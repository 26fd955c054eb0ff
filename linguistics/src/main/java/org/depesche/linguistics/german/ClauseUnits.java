package org.depesche.linguistics.german;

import java.util.Arrays;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.TokenKind;
import org.depesche.linguistics.Tokens;

/**
 * The units of a sentence: stretches between punctuation with at most one finite verb, and how each begins. Where structure shows that the
 * tagger erred (an article for a relative pronoun, a participle for a finite verb) the tag is mended. Reused from sentence to sentence.
 */
final class ClauseUnits {

    /** How a unit begins, as far as clauses care. */
    enum Opening {
        /** With a subordinating conjunction. */
        SUBORDINATE,
        /** With a relative pronoun. */
        RELATIVE,
        /** With a w-word or ob, and a verb at its end. */
        INTERROGATIVE,
        /** An infinitive with zu and no finite verb. */
        INFINITIVE,
        /** With its finite verb. */
        FINITE_FIRST,
        /** With something else before its finite verb. */
        FINITE_LATER,
        /** No verb that could make a clause. */
        NO_VERB
    }

    private static final int NONE = -1;
    private static final int LONGEST_BRACKET = 80;

    private final Tokens.Builder tokens;
    private final Inflection inflection;
    private final TagMender mender;

    private int size;
    private int[] from = new int[64];
    private int[] to = new int[64];
    private int[] finite = new int[64];
    private int[] introduction = new int[64];
    private int[] conjunction = new int[64];
    private TokenKind[] separator = new TokenKind[64];
    private Opening[] opening = new Opening[64];
    private boolean[] opens = new boolean[64];
    private boolean[] closes = new boolean[64];
    private int end;
    private int bracketed;

    ClauseUnits(Tokens.Builder tokens, Inflection inflection) {
        this.tokens = tokens;
        this.inflection = inflection;
        this.mender = new TagMender(tokens, inflection);
    }

    int size() {
        return size;
    }

    int from(int unit) {
        return from[unit];
    }

    int to(int unit) {
        return to[unit];
    }

    int finite(int unit) {
        return finite[unit];
    }

    int introduction(int unit) {
        return introduction[unit];
    }

    int conjunction(int unit) {
        return conjunction[unit];
    }

    /** What stands before the unit: a comma, colon, dash …; a word where it was cut at a conjunction; a terminator at the start. */
    TokenKind separator(int unit) {
        return separator[unit];
    }

    Opening opening(int unit) {
        return opening[unit];
    }

    boolean opensBracket(int unit) {
        return opens[unit];
    }

    boolean closesBracket(int unit) {
        return closes[unit];
    }

    /** Whether nothing before the unit in its sentence goes on after it. */
    boolean restarts(int unit) {
        return separator[unit] == TokenKind.TERMINATOR
                || separator[unit] == TokenKind.COLON
                || separator[unit] == TokenKind.SEMICOLON;
    }

    /** Whether the finite verb is the last word, but for verb forms that stand behind it in a cluster. */
    boolean last(int unit) {
        for (int token = finite[unit] + 1; token < to[unit]; token++) {
            if (tokens.kind(token).lexical() && !tokens.tag(token).infinitive()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the unit is short, begins with its verb and goes on with what can be its subject: <em>sagte der Minister am Montag</em>. */
    boolean frame(int unit) {
        int next = finite[unit] + 1;
        if (next >= to[unit]) {
            return false;
        }
        return switch (tokens.tag(next)) {
            case PPER, PDS, PIS, ART, PPOSAT, PIAT, PDAT, NN, NE, ADJA, CARD, FM, PRF -> true;
            default -> tokens.kind(next) == TokenKind.OPENING_MARK;
        };
    }

    /** Whether no pronoun, noun or name stands next to the finite verb that could be its subject. */
    boolean subjectless(int unit) {
        return !frame(unit);
    }

    // -- cutting
    // -----------------------------------------------------------------------------------------------------------------

    void cut(int first, int sentenceEnd) {
        size = 0;
        end = sentenceEnd;
        bracketed = NONE;
        int start = first;
        TokenKind before = TokenKind.TERMINATOR;
        boolean opensNext = false;
        boolean closesNext = false;
        int token = first;
        while (token < end) {
            TokenKind kind = tokens.kind(token);
            switch (kind) {
                case COMMA -> {
                    if (!insidePhrase(token)) {
                        token = afterClosing(token + 1);
                        add(start, token, before, opensNext, closesNext);
                        opensNext = false;
                        closesNext = false;
                        start = token;
                        before = kind;
                        continue;
                    }
                }
                case SEMICOLON, COLON, TERMINATOR -> {
                    token = afterClosing(token + 1);
                    add(start, token, before, opensNext, closesNext);
                    opensNext = false;
                    closesNext = false;
                    start = token;
                    before = kind;
                    continue;
                }
                case DASH -> {
                    if (token > start) {
                        add(start, token, before, opensNext, closesNext);
                        opensNext = false;
                        closesNext = false;
                        start = token;
                        before = kind;
                    }
                }
                case OPENING_BRACKET -> {
                    int close = clauseInBracket(token);
                    if (close != NONE) {
                        if (token > start) {
                            add(start, token, before, opensNext, closesNext);
                            closesNext = false;
                        }
                        opensNext = true;
                        start = token;
                        before = kind;
                        bracketed = close;
                    }
                }
                case CLOSING_BRACKET -> {
                    if (token == bracketed) {
                        add(start, token + 1, before, opensNext, closesNext);
                        opensNext = false;
                        closesNext = true;
                        start = token + 1;
                        before = kind;
                        bracketed = NONE;
                    }
                }
                default -> {}
            }
            token++;
        }
        if (start < end) {
            add(start, end, before, opensNext, closesNext);
        }
        if (size > 0 && nextFinite(first, end) == NONE) {
            mendMain(first);
        }
        boolean resumed = false;
        for (int unit = 0; unit < size; unit++) {
            classify(unit);
            resumed |= opening[unit] == Opening.FINITE_FIRST && conjunction[unit] == NONE;
        }
        if (size > 1 && opening[0] == Opening.NO_VERB && !resumed && mendSubject(first, to[0])) {
            classify(0);
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
        int one = nextFinite(start, stop);
        while (one != NONE) {
            int two = nextFinite(one + 1, stop);
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
                append(at, point, cut, openHere, closeHere);
                openHere = false;
                closeHere = false;
                cut = TokenKind.WORD;
                at = point;
            }
            one = two;
        }
        int object = infinitiveObject(at, stop);
        if (object != NONE) {
            append(at, object, cut, openHere, closeHere);
            append(object, stop, TokenKind.COMMA, false, false);
        } else {
            append(at, stop, cut, openHere, closeHere);
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

    private void append(int start, int stop, TokenKind before, boolean opensBracket, boolean closesBracket) {
        if (size == from.length) {
            int capacity = size * 2;
            from = Arrays.copyOf(from, capacity);
            to = Arrays.copyOf(to, capacity);
            finite = Arrays.copyOf(finite, capacity);
            introduction = Arrays.copyOf(introduction, capacity);
            conjunction = Arrays.copyOf(conjunction, capacity);
            separator = Arrays.copyOf(separator, capacity);
            opening = Arrays.copyOf(opening, capacity);
            opens = Arrays.copyOf(opens, capacity);
            closes = Arrays.copyOf(closes, capacity);
        }
        from[size] = start;
        to[size] = stop;
        separator[size] = before;
        opens[size] = opensBracket;
        closes[size] = closesBracket;
        size++;
    }

    private int nextFinite(int start, int stop) {
        for (int token = start; token < stop; token++) {
            if (tokens.tag(token).finite()) {
                return token;
            }
        }
        return NONE;
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

    // -- mending
    // -----------------------------------------------------------------------------------------------------------------

    private int lexicalFrom(int token, int stop) {
        int at = token;
        while (at < stop && !tokens.kind(at).lexical()) {
            at++;
        }
        return at;
    }

    // -- classifying
    // -------------------------------------------------------------------------------------------------------------

    private void classify(int unit) {
        int stop = to[unit];
        finite[unit] = nextFinite(from[unit], stop);
        introduction[unit] = NONE;
        conjunction[unit] = NONE;
        int at = lexicalFrom(from[unit], stop);
        if (at < stop && tokens.tag(at) == Tag.KON) {
            conjunction[unit] = at;
            at = lexicalFrom(at + 1, stop);
        }
        if (at >= stop) {
            opening[unit] = Opening.NO_VERB;
            return;
        }
        if (separator[unit] == TokenKind.COMMA || separator[unit] == TokenKind.DASH || conjunction[unit] != NONE) {
            mendPronoun(unit, at, stop);
        }
        if (finite[unit] == NONE && (mender.auxiliary(at, stop) || mender.plural(at, Math.min(stop, at + 3)))) {
            finite[unit] = nextFinite(at, stop);
        }
        mendConjunction(unit, at);
        if (finite[unit] == at
                && separator[unit] == TokenKind.COMMA
                && infinitive(at, stop)
                && mender.adjective(at, stop)) {
            finite[unit] = nextFinite(at, stop);
        }
        if (finite[unit] == at && separator[unit] != TokenKind.TERMINATOR && !frame(unit)) {
            mendFirst(unit, at, stop);
        }
        Opening dependent = dependent(unit, at, stop);
        if (dependent != null) {
            if (finite[unit] == NONE) {
                mendLast(unit, stop, null);
            }
            opening[unit] = dependent;
        } else if (finite[unit] != NONE) {
            opening[unit] = finite[unit] == at ? Opening.FINITE_FIRST : Opening.FINITE_LATER;
        } else {
            boolean set = separator[unit] != TokenKind.WORD;
            opening[unit] = set && infinitive(at, stop) ? Opening.INFINITIVE : Opening.NO_VERB;
            if (opening[unit] == Opening.INFINITIVE && tokens.tag(at) == Tag.KOUI) {
                introduction[unit] = at;
            }
        }
    }

    private boolean infinitive(int start, int stop) {
        for (int token = start; token < stop; token++) {
            if (tokens.tag(token) == Tag.VVIZU) {
                return true;
            }
            if (token + 1 < stop && is(token, "zu") && tokens.tag(token + 1).verbal()) {
                Tag next = tokens.tag(token + 1);
                if (next.infinitive() || inflection.retag(token + 1, Tag.VVINF, Tag.VAINF)) {
                    inflection.retag(token, Tag.PTKZU, Tag.PTKZU);
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a word asks: a w-adverb before an adjective or adverb, or a preposition before a w-word. */
    private boolean question(int at) {
        Tag next = tokens.tag(at + 1);
        return next == Tag.PWAV
                || next == Tag.PWS
                || next == Tag.PWAT
                || (tokens.tag(at) == Tag.PWAV && (next == Tag.ADV || next == Tag.ADJD || next == Tag.PIAT));
    }

    /** als, wie, während and their kin are conjunctions where the finite verb of their unit comes last. */
    private void mendConjunction(int unit, int at) {
        int verb = finite[unit];
        if (verb <= at + 1
                || question(at)
                || tokens.tag(at) == Tag.KOUS
                || tokens.tag(at).nominal()
                || !last(unit)) {
            return;
        }
        for (int token = at + 1; token < verb; token++) {
            Tag tag = tokens.tag(token);
            if (tag == Tag.NN || tag == Tag.NE || tag == Tag.PPER || tag == Tag.PIS || tag == Tag.PDS) {
                inflection.retag(at, Tag.KOUS, Tag.KOUS);
                return;
            }
        }
    }

    /** A verb form that begins a unit and has no subject after it may be an adjective or a participle. */
    private void mendFirst(int unit, int at, int stop) {
        if (tokens.tag(at) == Tag.VVFIN && conjunction[unit] == NONE && inflection.retag(at, Tag.VVPP, Tag.VVPP)) {
            finite[unit] = nextFinite(at + 1, stop);
        }
    }

    /** The opening of a dependent clause, or null; sets the word that introduces it. */
    private @org.jspecify.annotations.Nullable Opening dependent(int unit, int at, int stop) {
        for (int token = at; token < stop && token < at + 3; token++) {
            Tag tag = tokens.tag(token);
            if (finite[unit] == token + 1 && is(token, "als") && inflection.subjunctive(token + 1)) {
                introduction[unit] = token;
                return Opening.SUBORDINATE;
            }
            switch (tag) {
                case KOUS -> {
                    if (finite[unit] == NONE && comparison(token)) {
                        return null;
                    }
                    if (finite[unit] == token + 1 && !last(unit) && inflection.retag(token, Tag.ADV, Tag.PAV)) {
                        return null;
                    }
                    introduction[unit] = token;
                    return is(token, "ob") ? Opening.INTERROGATIVE : Opening.SUBORDINATE;
                }
                case PRELS, PRELAT -> {
                    introduction[unit] = token;
                    return Opening.RELATIVE;
                }
                case PWS, PWAT, PWAV -> {
                    return question(unit, token);
                }
                case APPR, ADV, PTKNEG, ADJD, APPRART -> {}
                default -> {
                    return null;
                }
            }
        }
        return null;
    }

    private boolean comparison(int token) {
        return is(token, "als") || is(token, "wie") || is(token, "so") || is(token, "bis") || is(token, "seit");
    }

    private @org.jspecify.annotations.Nullable Opening question(int unit, int token) {
        int verb = finite[unit];
        if (verb == NONE && separator[unit] != TokenKind.COMMA) {
            return null;
        }
        boolean start = separator[unit] != TokenKind.COMMA && separator[unit] != TokenKind.WORD;
        boolean verbAtEnd = verb == NONE || (last(unit) && verb > token + 1);
        if (start && !verbAtEnd) {
            return null;
        }
        introduction[unit] = token;
        if (start) {
            return is(token, "wer") || is(token, "was") ? Opening.RELATIVE : Opening.INTERROGATIVE;
        }
        if ((tokens.tag(token) == Tag.PWAV && pronominal(token)) || substituting(unit, token)) {
            return Opening.RELATIVE;
        }
        return Opening.INTERROGATIVE;
    }

    /** Whether welcher and its forms stand alone and right after a noun. */
    private boolean substituting(int unit, int token) {
        int before = from[unit] - 1;
        while (before > 0 && !tokens.kind(before).lexical()) {
            before--;
        }
        boolean alone = tokens.tag(token) == Tag.PWS
                || (tokens.tag(token) == Tag.PWAT && token + 1 < to[unit] && !nominalStart(tokens.tag(token + 1)));
        return alone
                && tokens.end(token) - tokens.start(token) > 5
                && before >= 0
                && tokens.tag(before).nominal();
    }

    /** Whether a w-adverb is one of those that mostly relate to a noun or clause before: wobei, womit, wodurch. */
    private boolean pronominal(int token) {
        int start = tokens.start(token);
        int length = tokens.end(token) - start;
        return (length > 4
                        && tokens.text().startsWith("wo", start)
                        && !tokens.text().startsWith("woher", start)
                        && !tokens.text().startsWith("wohin", start))
                || (length == 2 && tokens.text().startsWith("wo", start));
    }

    private boolean is(int token, String form) {
        int start = tokens.start(token);
        return tokens.end(token) - start == form.length()
                && tokens.text().regionMatches(true, start, form, 0, form.length());
    }

    /** A dependent unit without a finite verb: its last word is one, if its form can be. */
    private boolean mendLast(int unit, int stop, @org.jspecify.annotations.Nullable Tag only) {
        for (int token = stop - 1; token > from[unit]; token--) {
            if (!tokens.kind(token).lexical()) {
                continue;
            }
            Tag tag = tokens.tag(token);
            boolean form = only == null
                    ? tag == Tag.VVPP || tag == Tag.VVINF || tag == Tag.VAINF || tag == Tag.VMINF || tag == Tag.ADJD
                    : tag == only;
            if (form && tokens.tag(token - 1) != Tag.PTKZU) {
                Tag verb = tag == Tag.VAINF ? Tag.VAFIN : tag == Tag.VMINF ? Tag.VMFIN : Tag.VVFIN;
                if (inflection.retag(token, verb, verb)) {
                    finite[unit] = token;
                    return true;
                }
            }
            return false;
        }
        return false;
    }

    /** Tells der, die, das at the start of a unit as article, demonstrative or relative pronoun by the place of the finite verb. */
    private void mendPronoun(int unit, int first, int stop) {
        int at = first;
        if (tokens.tag(at) == Tag.APPR && at + 1 < stop) {
            at++;
        }
        Tag tag = tokens.tag(at);
        int verb = finite[unit];
        if (verb == NONE || (tag != Tag.ART && tag != Tag.PDS && tag != Tag.PRELS) || !definite(at)) {
            return;
        }
        boolean last = last(unit);
        boolean nounNext = at + 1 < stop && nominalStart(tokens.tag(at + 1));
        if (tag == Tag.PRELS) {
            if (last || at > first) {
                return;
            }
            if (verb == at + 1) {
                inflection.retag(at, Tag.PDS, Tag.PDS);
            } else if (nounNext && agrees(at, verb)) {
                inflection.retag(at, Tag.ART, Tag.ART);
            }
        } else if (last && separator[unit] == TokenKind.COMMA && conjunction[unit] == NONE) {
            boolean cluster = verb > at + 2 && nonfinite(tokens.tag(verb - 1)) && tokens.tag(verb - 2) != Tag.PTKZU;
            boolean alone = cluster || !nounNext || !agrees(at, verb);
            if (alone && (verb > at + 1 || tag == Tag.PDS)) {
                inflection.retag(at, Tag.PRELS, Tag.PRELS);
            }
        }
    }

    private static boolean nonfinite(Tag tag) {
        return tag.infinitive() || tag.participle();
    }

    private boolean definite(int token) {
        int length = tokens.end(token) - tokens.start(token);
        return tokens.text().charAt(tokens.start(token)) == 'd' && length >= 3 && length <= 6;
    }

    private static boolean nominalStart(Tag tag) {
        return tag == Tag.NN
                || tag == Tag.NE
                || tag == Tag.ADJA
                || tag == Tag.CARD
                || tag == Tag.FM
                || tag == Tag.TRUNC;
    }

    /** Whether the first noun after an article, with only adjectives between, shares case, gender and number with it. */
    private boolean agrees(int article, int stop) {
        int cells = inflection.cells(article, Tag.ART);
        for (int token = article + 1; token < stop; token++) {
            Tag tag = tokens.tag(token);
            if (tag == Tag.NN || tag == Tag.NE || tag == Tag.FM) {
                int own = tokens.morphology(token) & 0xffff;
                return own == 0 || (own & cells) != 0;
            }
            if (!nominalStart(tag) && tag != Tag.ADV && tag != Tag.ADJD) {
                return false;
            }
        }
        return false;
    }
}
