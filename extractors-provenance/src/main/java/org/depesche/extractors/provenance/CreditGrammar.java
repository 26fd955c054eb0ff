package org.depesche.extractors.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stretch of text as a credit line, part by part: {@code Mit Material von}, {@code Quelle: ntv.de, ino/dpa},
 * {@code Von Ada Muster, dpa}, {@code (APA/red, 3.9.2015)}. It gives a reading of any text; how good the reading is, the line says.
 */
final class CreditGrammar {

    private static final int LONGEST_INITIALS = 5;
    private static final int LONGEST_NAME = 6;

    private final Lexicon lexicon;
    private final Tokens tokens;
    private final int to;
    private final CreditLine line;

    /** Whether the line is of no use once a word has no place in it. */
    private final boolean isStrict;

    private boolean isEditor;
    private int at;

    private CreditGrammar(Lexicon lexicon, Tokens tokens, int from, int to, boolean isStrict) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.to = to;
        this.line = new CreditLine(tokens, from, to);
        this.isStrict = isStrict;
        this.at = from;
    }

    static CreditLine read(Lexicon lexicon, Tokens tokens, int from, int to) {
        return new CreditGrammar(lexicon, tokens, from, to, false).read();
    }

    /** The line where it is {@linkplain CreditLine#isExplained explained}, else null; running text is given up at its first words. */
    static @Nullable CreditLine explained(Lexicon lexicon, Tokens tokens, int from, int to) {
        CreditLine line = new CreditGrammar(lexicon, tokens, from, to, true).read();
        return line.isExplained() ? line : null;
    }

    private CreditLine read() {
        while (at < to && !(isStrict && line.has(LinePart.Kind.UNKNOWN))) {
            part();
        }
        return line;
    }

    private void part() {
        if (!tokens.isWord(at) && !tokens.isNumber(at)) {
            sign();
            return;
        }
        int key = WireKey.end(tokens, at, to);
        if (key > 0) {
            lexicon.agencies().byId("dpa").ifPresent(line::add);
            add(LinePart.Kind.WIRE_KEY, key, tokens.string(at, key).toLowerCase(Locale.ROOT));
            return;
        }
        if (agency() || date() || glued()) {
            return;
        }
        if (tokens.isNumber(at)) {
            number();
            return;
        }
        int word = tokens.word(at);
        if (word != Vocabulary.UNKNOWN && known(word)) {
            return;
        }
        int domain = domain(at);
        if (domain > at) {
            add(LinePart.Kind.HOUSE, domain, null);
            return;
        }
        long outlet = lexicon.outlets().longest(tokens, at, to);
        if (outlet >= 0) {
            add(LinePart.Kind.HOUSE, (int) outlet, lexicon.outlets().name((int) (outlet >>> 32)));
            return;
        }
        if (tokens.isCapital(at)) {
            name();
        } else if (tokens.isLower(at)
                && tokens.length(at) <= LONGEST_INITIALS
                && !lexicon.words().is(word, CreditWord.REST)) {
            int end = at + 1;
            while (end + 1 < to && tokens.isSign(end, '-') && tokens.isLower(end + 1) && tokens.length(end + 1) <= 3) {
                end += 2;
            }
            boolean isSet = isSeparated(at, end);
            add(isSet ? LinePart.Kind.INITIALS : LinePart.Kind.UNKNOWN, end, null);
        } else {
            add(LinePart.Kind.UNKNOWN, at + 1, null);
        }
    }

    /** Whether signs or the line's ends stand around a word, or a slash beside it: words of a sentence have neither. */
    private boolean isSeparated(int from, int end) {
        boolean isBefore = from == line.from() || tokens.sign(from - 1) != 0;
        boolean isAfter = end >= to || tokens.sign(end) != 0;
        return (isBefore && isAfter)
                || (from > line.from() && tokens.isSign(from - 1, '/'))
                || (end < to && tokens.isSign(end, '/'));
    }

    private void sign() {
        switch (tokens.sign(at)) {
            case '©' -> line.add(CreditLine.Sign.COPYRIGHT);
            case '/' -> line.add(CreditLine.Sign.SLASH);
            case '|' -> line.add(CreditLine.Sign.BAR);
            case '(' -> {
                if (at + 2 < to && tokens.isSign(at + 2, ')') && tokens.is(at + 1, "c")) {
                    line.add(CreditLine.Sign.COPYRIGHT);
                    at += 2;
                }
            }
            default -> {
                // separators and furniture
            }
        }
        at++;
    }

    private boolean agency() {
        Agencies.Match match = lexicon.agencies().at(tokens, at, to);
        if (match == null) {
            return false;
        }
        int end = match.end();
        while (end < to) {
            int service = tokens.isSign(end, '-') || tokens.isSign(end, '/') ? end + 1 : end;
            if (service >= to || !lexicon.words().is(tokens.word(service), CreditWord.SERVICE)) {
                break;
            }
            end = service + 1;
        }
        line.add(match.form());
        add(LinePart.Kind.AGENCY, end, match.form().agency().id());
        return true;
    }

    /** Strings that lost their blanks: <i>dpaAktualisiert</i>, <i>APAReuters</i>. */
    private boolean glued() {
        if (!tokens.isWord(at) || tokens.word(at) != Vocabulary.UNKNOWN) {
            return false;
        }
        String article = tokens.text();
        int from = tokens.start(at);
        int end = tokens.end(at);
        List<AgencyForm> found = List.of();
        for (AgencyForm form = lexicon.agencies().glued(article, from, end);
                form != null;
                form = lexicon.agencies().glued(article, from, end)) {
            found = found.isEmpty() ? new ArrayList<>(2) : found;
            found.add(form);
            from += form.text().length();
        }
        boolean whole = from == end && found.size() > 1;
        boolean text = !found.isEmpty()
                && from < end - 1
                && Character.isUpperCase(article.charAt(from))
                && Character.isLowerCase(article.charAt(from + 1));
        if (!whole && !text) {
            return false;
        }
        found.forEach(line::add);
        add(LinePart.Kind.AGENCY, at + 1, found.get(0).agency().id());
        if (text) {
            // what follows without a blank is no longer part of the line
            at = to;
        }
        return true;
    }

    private boolean date() {
        Dates.Match match = lexicon.dates().at(tokens, at, to);
        if (match == null) {
            return false;
        }
        add(LinePart.Kind.DATE, match.end(), match.value() == null ? "" : match.value());
        return true;
    }

    /** A time of day, a year or a number of no use. */
    private void number() {
        boolean plain = at + 1 >= to || tokens.isSpaceBefore(at + 1) || !tokens.isWord(at + 1);
        if (plain) {
            at++;
        } else {
            add(LinePart.Kind.UNKNOWN, at + 1, null);
        }
    }

    private boolean known(int word) {
        CreditWords words = lexicon.words();
        if (words.is(word, CreditWord.PICTURE)) {
            line.add(CreditLine.Sign.PICTURE);
            at++;
        } else if (words.is(word, CreditWord.SOURCE)) {
            line.add(CreditLine.Sign.SOURCE);
            at++;
        } else if (words.is(word, CreditWord.EDITOR)
                && (isFollowedBy(':') || (tokens.isCapital(at) && isPersonAhead()))) {
            isEditor = true;
            at++;
        } else if (words.is(word, CreditWord.BY)
                && (at == line.from() || !lexicon.words().is(word, CreditWord.PARTICLE))) {
            line.add(CreditLine.Sign.BY);
            at++;
        } else if (words.is(word, CreditWord.AGENCIES)) {
            if (words.is(word, CreditWord.MATERIAL)) {
                line.add(CreditLine.Sign.MATERIAL);
            }
            add(LinePart.Kind.AGENCIES, at + 1, null);
        } else if (words.is(word, CreditWord.MATERIAL)) {
            line.add(CreditLine.Sign.MATERIAL);
            at++;
        } else if (words.is(word, CreditWord.PLACE) && isPlaceAhead()) {
            at++;
            place();
        } else if (words.is(word, CreditWord.DESK)) {
            add(LinePart.Kind.DESK, at + 1, null);
        } else if (words.is(word, CreditWord.JOIN)
                || words.is(word, CreditWord.REST)
                || words.is(word, CreditWord.BY)
                || (words.is(word, CreditWord.TITLE) && !isPersonAhead())) {
            if (tokens.is(at, "via")) {
                line.add(CreditLine.Sign.VIA);
            }
            at++;
        } else {
            return false;
        }
        return true;
    }

    /** Whether a place may follow the word: it stands after somebody who can be somewhere, and no agency follows. */
    private boolean isPlaceAhead() {
        List<LinePart> parts = line.parts();
        return at + 1 < to
                && tokens.isCapital(at + 1)
                && !parts.isEmpty()
                && parts.get(parts.size() - 1).to() == at
                && lexicon.agencies().at(tokens, at + 1, to) == null;
    }

    private void place() {
        int end = lexicon.places().end(tokens, at, to);
        if (end < 0) {
            end = at + 1;
            while (end < to && tokens.isCapital(end) && end - at < 3) {
                end++;
            }
        }
        add(LinePart.Kind.PLACE, end, null);
    }

    /** A run of capitalised words: a person, a house or a place. */
    private void name() {
        int place = lexicon.places().end(tokens, at, to);
        int start = at;
        while (start + 1 < to && isTitle(start)) {
            start++;
            if (tokens.isSign(start, '.')) {
                start++;
            }
        }
        if (start >= to || !tokens.isCapital(start)) {
            start = at;
        }
        int end = start;
        int words = 0;
        boolean isHouse = false;
        while (end < to && words < LONGEST_NAME) {
            if (tokens.isCapital(end)) {
                if (end > start && (isStop(end) || lexicon.agencies().at(tokens, end, to) != null)) {
                    break;
                }
                isHouse |= lexicon.words().is(tokens.word(end), CreditWord.HOUSE);
                words += end > start && tokens.isSign(end - 1, '-') ? 0 : 1;
                end++;
                if (end < to && tokens.isSign(end, '.') && tokens.length(end - 1) <= 2 && !tokens.isSpaceBefore(end)) {
                    end++;
                }
            } else if (end > start
                    && end + 1 < to
                    && (tokens.isSign(end, '-') || tokens.isSign(end, '\'') || tokens.isSign(end, '’'))
                    && !tokens.isSpaceBefore(end + 1)
                    && tokens.isWord(end + 1)) {
                end++;
                if (!tokens.isCapital(end)) {
                    end++;
                }
            } else if (end > start
                    && end + 1 < to
                    && lexicon.words().is(tokens.word(end), CreditWord.PARTICLE)
                    && isNameAfterParticle(end)) {
                end++;
            } else {
                break;
            }
        }
        int last = withoutTitle(start, end);
        String value = last == end ? null : tokens.string(start, last);
        if (last < end && last - start < 2) {
            words = 1;
        }
        if (isHouse) {
            at = start;
            add(LinePart.Kind.HOUSE, end, value);
        } else if (place >= end) {
            add(LinePart.Kind.PLACE, place, null);
        } else if (words >= 2) {
            at = start;
            add(isEditor ? LinePart.Kind.EDITOR : LinePart.Kind.PERSON, end, value);
        } else {
            at = start;
            add(LinePart.Kind.NAME, end, value);
        }
    }

    /** The end of a name without a job behind it: <i>Ada Muster Landespolitische Korrespondentin</i>. */
    private int withoutTitle(int start, int end) {
        int last = end;
        while (last > start + 1 && lexicon.words().is(tokens.word(last - 1), CreditWord.TITLE)) {
            last--;
        }
        boolean isAdjective = last < end
                && last - start > 2
                && (tokens.string(last - 1).endsWith("e")
                        || tokens.string(last - 1).endsWith("er"));
        return isAdjective ? last - 1 : last;
    }

    private boolean isNameAfterParticle(int particle) {
        int next = particle + 1;
        while (next < to && lexicon.words().is(tokens.word(next), CreditWord.PARTICLE) && !tokens.isCapital(next)) {
            next++;
        }
        return next < to
                && tokens.isCapital(next)
                && !lexicon.words().is(tokens.word(particle), CreditWord.CONJUNCTION)
                && lexicon.agencies().at(tokens, next, to) == null
                && lexicon.outlets().longest(tokens, next, to) < 0;
    }

    private boolean isTitle(int token) {
        return lexicon.words().is(tokens.word(token), CreditWord.TITLE) && token + 1 < to;
    }

    /** Whether a capitalised word cannot go on a name. */
    private boolean isStop(int token) {
        CreditWords words = lexicon.words();
        int word = tokens.word(token);
        return words.is(word, CreditWord.PICTURE)
                || words.is(word, CreditWord.SOURCE)
                || words.is(word, CreditWord.AGENCIES)
                || words.is(word, CreditWord.BY)
                || words.is(word, CreditWord.EDITOR);
    }

    private boolean isPersonAhead() {
        int next = at + 1;
        while (next < to && (tokens.isSign(next, '.') || lexicon.words().is(tokens.word(next), CreditWord.TITLE))) {
            next++;
        }
        return next + 1 < to && tokens.isCapital(next) && tokens.isCapital(next + 1);
    }

    private boolean isFollowedBy(char sign) {
        return at + 1 < to && tokens.isSign(at + 1, sign);
    }

    /** The token after a domain name that begins at a token, or the token itself. */
    private int domain(int from) {
        int end = from + 1;
        int dots = 0;
        while (end + 1 < to
                && (tokens.isSign(end, '.') || tokens.isSign(end, '-'))
                && !tokens.isSpaceBefore(end)
                && !tokens.isSpaceBefore(end + 1)
                && (tokens.isWord(end + 1) || tokens.isNumber(end + 1))) {
            dots += tokens.isSign(end, '.') ? 1 : 0;
            end += 2;
        }
        int top = tokens.length(end - 1);
        return dots > 0 && tokens.isLower(end - 1) && top >= 2 && top <= 6 ? end : from;
    }

    private void add(LinePart.Kind kind, int end, @Nullable String value) {
        if (isStrict && kind == LinePart.Kind.UNKNOWN) {
            line.giveUp();
        } else {
            line.add(new LinePart(kind, at, end, value));
        }
        at = end;
    }
}
