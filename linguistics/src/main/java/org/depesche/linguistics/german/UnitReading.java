package org.depesche.linguistics.german;

import org.depesche.linguistics.Tag;
import org.depesche.linguistics.TokenKind;
import org.depesche.linguistics.Tokens;
import org.depesche.linguistics.german.ClauseUnits.Opening;
import org.jspecify.annotations.Nullable;

/**
 * Tells how units begin: with a conjunction, a relative pronoun, a question word, their verb. Where structure shows that the tagger erred (an
 * article for a relative pronoun, a participle for a finite verb) the tag is mended.
 */
final class UnitReading {

    private static final int NONE = -1;

    private final Tokens.Builder tokens;
    private final Inflection inflection;
    private final TagMender mender;
    private final ClauseUnits units;

    UnitReading(Tokens.Builder tokens, Inflection inflection, TagMender mender, ClauseUnits units) {
        this.tokens = tokens;
        this.inflection = inflection;
        this.mender = mender;
        this.units = units;
    }

    /** Tells how a unit begins. */
    void read(int unit) {
        int stop = units.to(unit);
        units.finite(unit, units.nextFinite(units.from(unit), stop));
        units.introduction(unit, NONE);
        units.conjunction(unit, NONE);
        int at = units.firstWord(units.from(unit), stop);
        if (at < stop && tokens.tag(at) == Tag.KON) {
            units.conjunction(unit, at);
            at = units.firstWord(at + 1, stop);
        }
        if (at >= stop) {
            units.opening(unit, Opening.NO_VERB);
            return;
        }
        if (units.separator(unit) == TokenKind.COMMA
                || units.separator(unit) == TokenKind.DASH
                || units.conjunction(unit) != NONE) {
            mendPronoun(unit, at, stop);
        }
        if (units.finite(unit) == NONE && (mender.auxiliary(at, stop) || mender.plural(at, Math.min(stop, at + 3)))) {
            units.finite(unit, units.nextFinite(at, stop));
        }
        mendConjunction(unit, at);
        if (units.finite(unit) == at
                && units.separator(unit) == TokenKind.COMMA
                && infinitive(at, stop)
                && mender.adjective(at, stop)) {
            units.finite(unit, units.nextFinite(at, stop));
        }
        if (units.finite(unit) == at && units.separator(unit) != TokenKind.TERMINATOR && !units.frame(unit)) {
            mendFirst(unit, at, stop);
        }
        Opening dependent = dependent(unit, at, stop);
        if (dependent != null) {
            if (units.finite(unit) == NONE) {
                mendLast(unit, stop, null);
            }
            units.opening(unit, dependent);
        } else if (units.finite(unit) != NONE) {
            units.opening(unit, units.finite(unit) == at ? Opening.FINITE_FIRST : Opening.FINITE_LATER);
        } else {
            boolean set = units.separator(unit) != TokenKind.WORD;
            units.opening(unit, set && infinitive(at, stop) ? Opening.INFINITIVE : Opening.NO_VERB);
            if (units.opening(unit) == Opening.INFINITIVE && tokens.tag(at) == Tag.KOUI) {
                units.introduction(unit, at);
            }
        }
    }

    private boolean infinitive(int start, int stop) {
        for (int token = start; token < stop; token++) {
            if (tokens.tag(token) == Tag.VVIZU) {
                return true;
            }
            if (token + 1 < stop
                    && tokens.isIgnoringCase(token, "zu")
                    && tokens.tag(token + 1).verbal()) {
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
        int verb = units.finite(unit);
        if (verb <= at + 1
                || question(at)
                || tokens.tag(at) == Tag.KOUS
                || tokens.tag(at).nominal()
                || !units.last(unit)) {
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
        if (tokens.tag(at) == Tag.VVFIN
                && units.conjunction(unit) == NONE
                && inflection.retag(at, Tag.VVPP, Tag.VVPP)) {
            units.finite(unit, units.nextFinite(at + 1, stop));
        }
    }

    /** The opening of a dependent clause, or null; sets the word that introduces it. */
    private @Nullable Opening dependent(int unit, int at, int stop) {
        for (int token = at; token < stop && token < at + 3; token++) {
            Tag tag = tokens.tag(token);
            if (units.finite(unit) == token + 1
                    && tokens.isIgnoringCase(token, "als")
                    && inflection.subjunctive(token + 1)) {
                units.introduction(unit, token);
                return Opening.SUBORDINATE;
            }
            switch (tag) {
                case KOUS -> {
                    if (units.finite(unit) == NONE && comparison(token)) {
                        return null;
                    }
                    if (units.finite(unit) == token + 1
                            && !units.last(unit)
                            && inflection.retag(token, Tag.ADV, Tag.PAV)) {
                        return null;
                    }
                    units.introduction(unit, token);
                    return tokens.isIgnoringCase(token, "ob") ? Opening.INTERROGATIVE : Opening.SUBORDINATE;
                }
                case PRELS, PRELAT -> {
                    units.introduction(unit, token);
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
        return tokens.isIgnoringCase(token, "als")
                || tokens.isIgnoringCase(token, "wie")
                || tokens.isIgnoringCase(token, "so")
                || tokens.isIgnoringCase(token, "bis")
                || tokens.isIgnoringCase(token, "seit");
    }

    private @Nullable Opening question(int unit, int token) {
        int verb = units.finite(unit);
        if (verb == NONE && units.separator(unit) != TokenKind.COMMA) {
            return null;
        }
        boolean start = units.separator(unit) != TokenKind.COMMA && units.separator(unit) != TokenKind.WORD;
        boolean verbAtEnd = verb == NONE || (units.last(unit) && verb > token + 1);
        if (start && !verbAtEnd) {
            return null;
        }
        units.introduction(unit, token);
        if (start) {
            return tokens.isIgnoringCase(token, "wer") || tokens.isIgnoringCase(token, "was")
                    ? Opening.RELATIVE
                    : Opening.INTERROGATIVE;
        }
        if ((tokens.tag(token) == Tag.PWAV && pronominal(token)) || substituting(unit, token)) {
            return Opening.RELATIVE;
        }
        return Opening.INTERROGATIVE;
    }

    /** Whether welcher and its forms stand alone and right after a noun. */
    private boolean substituting(int unit, int token) {
        int before = units.from(unit) - 1;
        while (before > 0 && !tokens.kind(before).lexical()) {
            before--;
        }
        boolean alone = tokens.tag(token) == Tag.PWS
                || (tokens.tag(token) == Tag.PWAT
                        && token + 1 < units.to(unit)
                        && !nominalStart(tokens.tag(token + 1)));
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

    /** A dependent unit without a finite verb: its last word is one, if its form can be. */
    private boolean mendLast(int unit, int stop, @Nullable Tag only) {
        for (int token = stop - 1; token > units.from(unit); token--) {
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
                    units.finite(unit, token);
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
        int verb = units.finite(unit);
        if ((tag != Tag.ART && tag != Tag.PDS && tag != Tag.PRELS) || !definite(at)) {
            return;
        }
        if (verb == NONE) {
            mendVerbless(unit, at, stop);
            return;
        }
        boolean last = units.last(unit);
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
        } else if (last && units.separator(unit) == TokenKind.COMMA && units.conjunction(unit) == NONE) {
            boolean cluster = verb > at + 2 && nonfinite(tokens.tag(verb - 1)) && tokens.tag(verb - 2) != Tag.PTKZU;
            boolean alone = cluster || !nounNext || !agrees(at, verb);
            if (alone && (verb > at + 1 || tag == Tag.PDS)) {
                inflection.retag(at, Tag.PRELS, Tag.PRELS);
            }
        }
    }

    /**
     * A pronoun before a phrase that it agrees with, and no verb anywhere, is the article of an apposition: <em>am Montag, dem letzten Tag</em>. An
     * article behind a noun, and a participle at the end that may be a finite verb, make a relative clause: <em>die Frau, die Häuser verkauft</em>.
     */
    private void mendVerbless(int unit, int at, int stop) {
        int last = stop - 1;
        while (last > at && !tokens.kind(last).lexical()) {
            last--;
        }
        if (last == at || !nominalStart(tokens.tag(at + 1))) {
            return;
        }
        for (int token = at + 1; token < last; token++) {
            if (tokens.tag(token).verbal() || tokens.tag(token) == Tag.ADJD) {
                return;
            }
        }
        if (tokens.tag(at) != Tag.ART && tokens.tag(last).nominal() && agrees(at, stop)) {
            inflection.retag(at, Tag.ART, Tag.ART);
        } else if (tokens.tag(last) == Tag.VVPP
                && units.separator(unit) == TokenKind.COMMA
                && units.conjunction(unit) == NONE
                && at >= 2
                && tokens.tag(at - 2).nominal()
                && inflection.retag(last, Tag.VVFIN, Tag.VVFIN)) {
            inflection.retag(at, Tag.PRELS, Tag.PRELS);
            units.finite(unit, last);
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
