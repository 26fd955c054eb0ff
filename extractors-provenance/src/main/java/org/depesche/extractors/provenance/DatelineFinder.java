package org.depesche.extractors.provenance;

import java.util.ArrayList;
import java.util.List;
import org.depesche.core.annotation.ProvenanceDetail;
import org.depesche.core.annotation.ProvenanceSignal.Kind;
import org.depesche.core.annotation.ProvenanceSignal.Scope;
import org.depesche.core.article.SectionKind;
import org.jspecify.annotations.Nullable;

/** Finds datelines: places, and perhaps an agency or a day, before the first sentence of the story or of the paragraph after its lead. */
final class DatelineFinder {

    private static final int BLOCKS = 4;
    private static final int LEAD = 90;
    private static final int LONGEST_DAY = 5;
    private static final int LONGEST_BRACKET = 14;
    private static final int LONGEST_PLACE = 3;

    private final Lexicon lexicon;
    private final Layout layout;
    private final Findings findings;
    private final Tokens tokens;

    DatelineFinder(Lexicon lexicon, Layout layout, Findings findings) {
        this.lexicon = lexicon;
        this.layout = layout;
        this.findings = findings;
        this.tokens = layout.tokens();
    }

    void find(boolean[] claimed) {
        int seen = 0;
        for (int i = 0; i < claimed.length && seen < BLOCKS; i++) {
            Block block = layout.blocks().get(i);
            boolean mayHave = block.kind() == null
                    || block.kind() == SectionKind.LEAD
                    || block.kind() == SectionKind.PARAGRAPH
                    || block.kind() == SectionKind.OTHER
                    || block.kind() == SectionKind.BYLINE;
            if (claimed[i] || !mayHave) {
                continue;
            }
            if (i >= layout.firstStory()) {
                seen++;
            }
            int next = i + 1 < claimed.length ? layout.blocks().get(i + 1).to() : block.to();
            if (at(block.from(), block.to(), next, true)) {
                return;
            }
            if (seen == 1 && afterLead(block)) {
                return;
            }
        }
    }

    /** Flat texts have lead and story in one line. */
    private boolean afterLead(Block block) {
        int limit = Math.min(block.to(), block.from() + LEAD);
        for (int i = block.from(); i + 1 < limit; i++) {
            if (layout.isSentenceEnd(i, block.to()) && at(i + 1, block.to(), block.to(), false)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads a dateline that begins at a token.
     *
     * @param to the end of the block
     * @param further the end of the next block, where the story may go on after a line of its own
     * @param isStart whether the token begins a block
     */
    private boolean at(int from, int to, int further, boolean isStart) {
        int at = from;
        boolean isListed = true;
        boolean isShouted = true;
        while (at < to) {
            int listed = lexicon.places().end(tokens, at, to);
            int end = listed < 0 ? unlisted(at, to) : listed;
            isListed &= listed >= 0;
            if (end < 0) {
                return false;
            }
            for (int i = at; i < end; i++) {
                isShouted &= !tokens.isWord(i) || tokens.isShouted(i);
            }
            at = end;
            if (at < to && tokens.isSign(at, '/') && at + 1 < to) {
                at++;
            } else {
                break;
            }
        }
        int placesEnd = at;
        if (at + 2 < to && tokens.isSign(at, ',') && tokens.isCapital(at + 1)) {
            // a state or country after the town
            int region = at + 2 < to && tokens.isSign(at + 2, '.') ? at + 3 : at + 2;
            while (region + 1 < to
                    && tokens.length(region) == 1
                    && tokens.isCapital(region)
                    && tokens.isSign(region + 1, '.')
                    && !tokens.isSpaceBefore(region)) {
                region += 2;
            }
            boolean isRegion = region < to && (isDash(region) || tokens.isSign(region, '('));
            at = isRegion || (region == to && isShouted) ? region : at;
        }
        int dated = bracketAfterDay(at, to);
        at = dated > 0 ? dated : at;
        CreditLine agencies = null;
        int bracket = at;
        if (at < to && tokens.isSign(at, '(')) {
            int close = at + 1;
            while (close < to && close - at < LONGEST_BRACKET && !tokens.isSign(close, ')')) {
                close++;
            }
            if (close < to && tokens.isSign(close, ')')) {
                CreditLine line = CreditGrammar.explained(lexicon, tokens, at + 1, close);
                if (line != null && line.hasAnyAgency()) {
                    agencies = line;
                }
                if (agencies != null || isDash(close + 1)) {
                    at = close + 1;
                }
            }
        }
        int end = at;
        boolean isDated = false;
        if (at + 1 < to && tokens.isSign(at, ',')) {
            Dates.Match date = lexicon.dates().at(tokens, at + 1, to);
            int dash = date != null ? date.end() : looseDate(at + 1, to);
            if (dash > 0 && isDash(dash)) {
                isDated = true;
                at = dash;
            }
        }
        String rule = rule(from, at, to, further, isStart, isListed, isShouted, agencies != null, isDated);
        if (rule == null) {
            return false;
        }
        List<String> because = new ArrayList<>(List.of(rule));
        because.add(isListed ? "known-place" : isShouted ? "capitals" : "unknown-place");
        if (agencies != null) {
            because.add("agency-in-brackets");
        }
        findings.add(
                Kind.DATELINE,
                layout.span(from, end),
                null,
                agencies == null ? List.of() : agencies.agencies(),
                new ProvenanceDetail.Dateline(places(from, placesEnd, to)),
                isListed || agencies != null ? 0.95 : isShouted ? 0.9 : 0.65,
                because);
        if (agencies != null) {
            findings.add(
                    Kind.AGENCY_CREDIT,
                    layout.span(bracket, end),
                    Scope.TEXT,
                    agencies.agencies(),
                    agencies.wireCredit(),
                    0.97,
                    List.of("dateline"));
        }
        return true;
    }

    private @Nullable String rule(
            int from,
            int at,
            int to,
            int further,
            boolean isStart,
            boolean isListed,
            boolean isShouted,
            boolean hasAgency,
            boolean isDated) {
        if (at >= to) {
            boolean isOwnLine = isStart && isShouted && isListed && further - at > 10;
            return isOwnLine ? "line-of-its-own" : null;
        }
        boolean goesOn = to - at > 5;
        if (isDash(at)) {
            if (at + 1 >= to) {
                return isShouted || hasAgency ? "dash" : null;
            }
            boolean isNewSentence =
                    tokens.isCapital(at + 1) || tokens.isNumber(at + 1) || tokens.isSign(at + 1, Tokens.MARK);
            boolean isSure = isListed || isShouted || hasAgency || isDated;
            return isNewSentence
                            && goesOn
                            && (isSure || (tokens.isSign(at, Tokens.DASH) && to - at > 20 && isFirstWord(from)))
                    ? "dash"
                    : null;
        }
        if (tokens.isSign(at, '·') || tokens.isSign(at, '•')) {
            boolean isPlace = isListed || at - from == 1;
            return isStart && isPlace && goesOn && tokens.isSpaceBefore(at) && tokens.isCapital(at + 1)
                    ? "middle-dot"
                    : null;
        }
        if (tokens.isSign(at, ':')) {
            return isStart && isListed && isShouted && goesOn ? "colon" : null;
        }
        if (hasAgency && tokens.isCapital(at)) {
            return "bracket";
        }
        boolean isStop =
                tokens.isSign(at, '.') && at + 1 < to && tokens.isSpaceBefore(at + 1) && !tokens.isSpaceBefore(at);
        boolean isKnown = lexicon.places().endOfWellKnown(tokens, from, to) > 0 && isListed;
        return isStop && isStart && isKnown && goesOn && tokens.isCapital(at + 1) ? "full-stop" : null;
    }

    /** A place that the lexicon does not know: a few capitalised words, none of them a rubric. */
    private int unlisted(int from, int to) {
        int end = from;
        while (end < to && end - from < LONGEST_PLACE && tokens.isShouted(end) && !isRubric(end)) {
            end++;
        }
        if (end < to && tokens.isShouted(end)) {
            return -1;
        }
        if (end > from && !(tokens.length(from) <= 3 && end == from + 1)) {
            return end;
        }
        if (!tokens.isCapital(from) || isRubric(from) || tokens.length(from) < 3) {
            return -1;
        }
        end = from + 1;
        while (end < to && end - from < LONGEST_PLACE) {
            int next = tokens.isSign(end, '-') ? end + 1 : end;
            if (next >= to || !tokens.isCapital(next) || isRubric(next)) {
                break;
            }
            end = next + 1;
        }
        return end;
    }

    private boolean isRubric(int token) {
        return lexicon.words().is(tokens.word(token), CreditWord.RUBRIC)
                || lexicon.words().is(tokens.word(token), CreditWord.PICTURE)
                || lexicon.words().is(tokens.word(token), CreditWord.SOURCE);
    }

    /** One word only, so that no phrase ends in front of the dash. */
    private boolean isFirstWord(int from) {
        return tokens.isCapital(from) && !isRubric(from);
    }

    /** A dash with a blank after it; a hyphen with one before or after it. */
    private boolean isDash(int token) {
        if (token >= tokens.size()) {
            return false;
        }
        char sign = tokens.sign(token);
        boolean isSpaceAfter = token + 1 >= tokens.size() || tokens.isSpaceBefore(token + 1);
        return (sign == Tokens.DASH && (isSpaceAfter || tokens.isSpaceBefore(token))) || (sign == '-' && isSpaceAfter);
    }

    /** The bracket behind a comma and a day, as agencies have it: <i>PARIS, 3. Mai (AFP)</i>; -1 where there is none. */
    private int bracketAfterDay(int comma, int to) {
        if (comma + 2 >= to || !tokens.isSign(comma, ',')) {
            return -1;
        }
        int at = comma + 1;
        if (tokens.isLower(at) && tokens.length(at) <= 2) {
            at++;
        }
        int day = at;
        while (at < to && at - day < LONGEST_DAY && !tokens.isSign(at, '(')) {
            boolean isOfDay = tokens.isNumber(at) || tokens.isWord(at) || tokens.isSign(at, '.');
            if (!isOfDay) {
                return -1;
            }
            at++;
        }
        boolean isDay = at < to && at > day && (tokens.isNumber(day) || tokens.isNumber(day + 1));
        return isDay && tokens.isSign(at, '(') ? at : -1;
    }

    /** The token after digits and dots that were meant as a date, or -1. */
    private int looseDate(int from, int to) {
        int at = from;
        while (at < to && (tokens.isNumber(at) || tokens.isSign(at, '.'))) {
            at++;
        }
        return at - from >= 3 ? at : -1;
    }

    /** The places from one token to another, which slashes part. */
    private List<String> places(int from, int end, int to) {
        List<String> places = new ArrayList<>();
        int at = from;
        while (at < end) {
            int listed = lexicon.places().end(tokens, at, to);
            int next = listed < 0 ? unlisted(at, to) : listed;
            places.add(spelled(at, next));
            at = next + 1;
        }
        return places;
    }

    /** The place as a reader would write it. */
    private String spelled(int from, int to) {
        StringBuilder place = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && tokens.isSpaceBefore(i)) {
                place.append(' ');
            }
            String word = tokens.string(i);
            if (!tokens.isShouted(i)) {
                place.append(word);
                continue;
            }
            place.append(word.charAt(0));
            for (int c = 1; c < word.length(); c++) {
                place.append(Character.toLowerCase(word.charAt(c)));
            }
        }
        return place.toString();
    }
}
