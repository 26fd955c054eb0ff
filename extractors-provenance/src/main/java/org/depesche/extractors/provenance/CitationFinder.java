package org.depesche.extractors.provenance;

import java.util.ArrayList;
import java.util.List;
import org.depesche.core.annotation.Agency;
import org.depesche.core.article.SectionKind;
import org.depesche.core.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds names of outlets and agencies that stand in running text as sources. A name alone is none: a word beside it has to say that
 * something was read or said there.
 */
final class CitationFinder {

    private static final int REACH = 7;
    private static final int CLAUSE = 24;
    private static final int LONGEST_NAME = 5;

    /** Tokens between two names of a list. */
    private static final int LIST = 6;

    private final Lexicon lexicon;
    private final CitationWords words;
    private final Layout layout;
    private final Tokens tokens;
    private final List<Citation> found = new ArrayList<>();

    CitationFinder(Lexicon lexicon, Layout layout) {
        this.lexicon = lexicon;
        this.words = lexicon.citations();
        this.layout = layout;
        this.tokens = layout.tokens();
    }

    List<Citation> find() {
        for (Block block : layout.blocks()) {
            SectionKind kind = block.kind();
            boolean isStory = kind == null ? !block.isLine() || tokens.endsSentence(block.to() - 1) : kind.isStory();
            if (isStory) {
                int from = block.from();
                for (int i = block.from(); i < block.to(); i++) {
                    if (layout.isSentenceEnd(i, block.to()) || i == block.to() - 1) {
                        sentence(from, i + 1);
                        from = i + 1;
                    }
                }
            }
        }
        return found;
    }

    private void sentence(int from, int to) {
        List<Name> names = List.of();
        List<String> rules = List.of();
        for (int i = from; i < to; i++) {
            Name name = name(i, from, to);
            if (name != null) {
                if (names.isEmpty()) {
                    names = new ArrayList<>(2);
                    rules = new ArrayList<>(2);
                }
                String rule = rule(name, from, to);
                names.add(name);
                rules.add(rule == null ? "" : rule);
                i = name.to() - 1;
            }
        }
        for (int i = 1; i < names.size(); i++) {
            if (rules.get(i).isEmpty() && isListedWith(names.get(i - 1), names.get(i))) {
                rules.set(i, rules.get(i - 1));
            }
        }
        for (int i = names.size() - 2; i >= 0; i--) {
            if (rules.get(i).isEmpty() && isListedWith(names.get(i), names.get(i + 1))) {
                rules.set(i, rules.get(i + 1));
            }
        }
        for (int i = 0; i < names.size(); i++) {
            if (!rules.get(i).isEmpty()) {
                report(names.get(i), rules.get(i), layout.span(from, to));
            }
        }
    }

    private void report(Name name, String rule, Span sentence) {
        found.add(new Citation(
                layout.span(name.from(), name.to()),
                sentence,
                name.outlet(),
                name.agency() == null ? List.of() : List.of(name.agency()),
                name.isSure() ? 0.9 : 0.75,
                name.isListed() ? List.of(rule) : List.of(rule, name.isSure() ? "name-by-genre" : "name-by-ending")));
    }

    /** Whether two names are parts of a list: <i>NDR, WDR und „Süddeutsche Zeitung“</i>; what is true of one is true of the other. */
    private boolean isListedWith(Name one, Name other) {
        boolean isJoined = false;
        for (int i = one.to(); i < other.from(); i++) {
            boolean isJoint = tokens.isSign(i, ',') || lexicon.words().is(tokens.word(i), CreditWord.CONJUNCTION);
            boolean isPassed = tokens.isSign(i, Tokens.MARK)
                    || words.is(tokens.word(i), CitationWord.DATIVE)
                    || words.is(tokens.word(i), CitationWord.GENRE);
            if (!isJoint && !isPassed) {
                return false;
            }
            isJoined |= isJoint;
        }
        return isJoined && other.from() - one.to() <= LIST;
    }

    /** A name that begins at a token: of an agency, of an outlet of the lexicon, or in marks after a word such as <i>Zeitung</i>. */
    private @Nullable Name name(int at, int from, int to) {
        if (!tokens.isWord(at) && !tokens.isNumber(at)) {
            return null;
        }
        boolean isMarked = tokens.isSign(at - 1, Tokens.MARK);
        int genre = isMarked ? at - 2 : at - 1;
        boolean hasGenre = genre >= from && words.is(tokens.word(genre), CitationWord.GENRE);
        Agencies.Match agency = lexicon.agencies().at(tokens, at, to);
        if (agency != null
                && !agency.form().isPicture()
                && (agency.form().spelling() != AgencyForm.Spelling.WEAK || hasGenre)) {
            Agency named = agency.form().agency();
            return new Name(at, agency.end(), named.name(), named, true, true);
        }
        long outlet = lexicon.outlets().longest(tokens, at, to);
        if (outlet >= 0) {
            int end = (int) outlet;
            int number = (int) (outlet >>> 32);
            boolean isClosed = isMarked && tokens.isSign(end, Tokens.MARK);
            boolean isCompound =
                    tokens.isSign(end, '-') && end + 1 < to && words.is(tokens.word(end + 1), CitationWord.GENRE);
            boolean isCapital = tokens.isCapital(at) || tokens.isNumber(at) || isClosed;
            if (isCapital
                    && (!lexicon.outlets().isCommonWord(number)
                            || isClosed
                            || hasGenre
                            || isCompound
                            || (tokens.isShouted(at) && tokens.length(at) > 3))) {
                return new Name(
                        at, end, lexicon.outlets().name(number), null, true, isClosed || hasGenre || isCompound);
            }
        }
        if (isMarked && tokens.isCapital(at)) {
            int end = at;
            while (end < to && end - at <= LONGEST_NAME && !tokens.isSign(end, Tokens.MARK)) {
                end++;
            }
            boolean isClosed = end < to && end - at <= LONGEST_NAME && tokens.isSign(end, Tokens.MARK);
            if (isClosed && (hasGenre || words.endsLikeAnOutlet(tokens.string(end - 1)))) {
                return new Name(at, end, tokens.string(at, end), null, false, hasGenre);
            }
        }
        return null;
    }

    private @Nullable String rule(Name name, int from, int to) {
        int next = name.to();
        while (next < to && (tokens.isSign(next, Tokens.MARK) || tokens.isSign(next, ')'))) {
            next++;
        }
        int before = beforeName(name.from(), from);
        if (next + 1 < to && tokens.isSign(next, '-') && words.is(tokens.word(next + 1), CitationWord.COMPOUND)) {
            int cue = beforeName(name.from(), from);
            boolean isSource = cue >= from
                    && (words.is(tokens.word(cue), CitationWord.BEFORE)
                            || words.is(tokens.word(cue), CitationWord.NOUN));
            return isSource || isLinked(name.from(), from) ? "compound-of-source" : null;
        }
        if (next < to
                && tokens.isSign(next, '-')
                && next + 1 < to
                && words.is(tokens.word(next + 1), CitationWord.GENRE)) {
            next += 2;
        }
        if (before >= from) {
            int cue = tokens.word(before);
            if (words.is(cue, CitationWord.BEFORE)) {
                return "source-preposition";
            }
            if (words.is(cue, CitationWord.NOUN)) {
                return "source-noun";
            }
            if (words.is(cue, CitationWord.REPORTS)) {
                return "outlet-reports";
            }
        }
        if (next < to && words.is(tokens.word(next), CitationWord.AFTER)) {
            return "source-preposition";
        }
        if (reportsAfter(next, to)) {
            return "outlet-reports";
        }
        return isDative(name.from(), from) && tells(name, from, next, to) ? "told-to-outlet" : null;
    }

    /** The last token before a name that is more than an article, a word for what it is, a mark or an adjective. */
    private int beforeName(int at, int from) {
        int token = at - 1;
        int seen = 0;
        while (token >= from && seen < REACH) {
            int word = tokens.word(token);
            boolean isCue = words.is(word, CitationWord.BEFORE)
                    || words.is(word, CitationWord.NOUN)
                    || words.is(word, CitationWord.REPORTS);
            if (isCue) {
                return token;
            }
            boolean isPassed = tokens.isSign(token, Tokens.MARK)
                    || tokens.isSign(token, '-')
                    || words.is(word, CitationWord.LINK)
                    || words.is(word, CitationWord.DATIVE)
                    || words.is(word, CitationWord.GENRE)
                    || isAdjective(token);
            if (!isPassed) {
                return -1;
            }
            token--;
            seen++;
        }
        return -1;
    }

    /** A lower-case word that is inflected like an adjective after an article: <i>der britischen Zeitung</i>; or a capital part of a compound. */
    private boolean isAdjective(int token) {
        if (tokens.isSign(token + 1, '-')) {
            return tokens.isWord(token);
        }
        return tokens.isLower(token)
                && tokens.length(token) > 5
                && "enrs".indexOf(tokens.text().charAt(tokens.end(token) - 1)) >= 0;
    }

    private boolean isLinked(int at, int from) {
        int token = at - 1;
        while (token >= from
                && (tokens.isSign(token, Tokens.MARK) || words.is(tokens.word(token), CitationWord.DATIVE))) {
            token--;
        }
        return token >= from && words.is(tokens.word(token), CitationWord.LINK);
    }

    /** Whether a verb of reporting follows within the clause: <i>die „Bild“ am Montag berichtete</i>. */
    private boolean reportsAfter(int at, int to) {
        for (int i = at; i < to && i - at < REACH; i++) {
            if (words.is(tokens.word(i), CitationWord.REPORTS)) {
                return true;
            }
            boolean isEnd =
                    tokens.isSign(i, ',') || tokens.isSign(i, ':') || words.is(tokens.word(i), CitationWord.TELLS);
            if (isEnd && i > at) {
                return false;
            }
        }
        return false;
    }

    /** Whether a name has an article in the dative, or a word for what it is with one, or none at all after <i>gegenüber</i>. */
    private boolean isDative(int at, int from) {
        int token = at - 1;
        for (int seen = 0; token >= from && seen < REACH; seen++) {
            if (words.is(tokens.word(token), CitationWord.DATIVE)) {
                return true;
            }
            boolean isPassed = tokens.isSign(token, Tokens.MARK)
                    || tokens.isSign(token, '-')
                    || words.is(tokens.word(token), CitationWord.GENRE)
                    || isAdjective(token);
            if (!isPassed) {
                return false;
            }
            token--;
        }
        return false;
    }

    /** Whether somebody tells in the clause of the name: before it, or right after it where the name begins the sentence. */
    private boolean tells(Name name, int from, int next, int to) {
        for (int i = name.from() - 1; i >= from && name.from() - i < CLAUSE; i--) {
            if (words.is(tokens.word(i), CitationWord.TELLS)) {
                return true;
            }
            if (tokens.isSign(i, ',') || tokens.isSign(i, ':')) {
                break;
            }
        }
        for (int i = next; i < to && i - next < REACH; i++) {
            if (words.is(tokens.word(i), CitationWord.TELLS)) {
                return true;
            }
            if (tokens.isSign(i, ',') || tokens.isSign(i, ':') || tokens.isSign(i, Tokens.MARK)) {
                break;
            }
        }
        return false;
    }

    /**
     * A name in the text.
     *
     * @param isListed whether a lexicon knows it
     * @param isSure whether marks or a word beside it say that it is an outlet's
     */
    private record Name(
            int from, int to, String outlet, @Nullable Agency agency, boolean isListed, boolean isSure) {}
}
