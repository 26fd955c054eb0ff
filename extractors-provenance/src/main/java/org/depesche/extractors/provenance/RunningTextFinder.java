package org.depesche.extractors.provenance;

import java.util.ArrayList;
import java.util.List;
import org.depesche.core.annotation.ProvenanceSignal.Kind;
import org.depesche.core.annotation.ProvenanceSignal.Scope;
import org.depesche.core.article.SectionKind;
import org.depesche.core.article.Span;

/** Finds credits inside the story: in brackets after a sentence, and behind the last sentence of a paragraph. */
final class RunningTextFinder {

    private static final int LONGEST_BRACKET = 24;
    private static final int LONGEST_TAIL = 30;
    private static final int LONGEST_GLUED = 6;

    private final Lexicon lexicon;
    private final Layout layout;
    private final Findings findings;
    private final Tokens tokens;

    RunningTextFinder(Lexicon lexicon, Layout layout, Findings findings) {
        this.lexicon = lexicon;
        this.layout = layout;
        this.findings = findings;
        this.tokens = layout.tokens();
    }

    void find(boolean[] claimed) {
        for (int i = 0; i < claimed.length; i++) {
            Block block = layout.blocks().get(i);
            if (claimed[i] || block.kind() == SectionKind.HEADLINE || block.kind() == SectionKind.KICKER) {
                continue;
            }
            brackets(block);
            tail(block, i);
        }
    }

    private void brackets(Block block) {
        for (int i = block.from(); i < block.to(); i++) {
            if (!tokens.isSign(i, '(')) {
                continue;
            }
            int limit = Math.min(block.to(), i + LONGEST_BRACKET);
            int close = i + 1;
            while (close < limit && !tokens.isSign(close, ')') && !tokens.isSign(close, '(')) {
                close++;
            }
            boolean isClosed = close < limit && tokens.isSign(close, ')');
            if (close > i + 1 && (isClosed || close == block.to())) {
                bracket(block, i, close, isClosed ? close + 1 : close);
                i = close - 1;
            }
        }
    }

    private void bracket(Block block, int open, int close, int end) {
        CreditLine line = CreditGrammar.explained(lexicon, tokens, open + 1, close);
        if (line == null) {
            return;
        }
        Span span = layout.span(open, end);
        if (line.has(CreditLine.Sign.PICTURE)) {
            if (line.hasAnyAgency() || line.has(LinePart.Kind.PERSON) || line.has(LinePart.Kind.HOUSE)) {
                PictureCredit.report(line, span, findings, List.of("bracket"));
            }
            return;
        }
        boolean isAfterSentence = open > block.from() && tokens.endsSentence(open - 1);
        boolean isLast = end == block.to() || (end == block.to() - 1 && tokens.isSign(end, '.'));
        boolean isDated = line.has(LinePart.Kind.DATE);
        if ((line.has(LinePart.Kind.NAME) && !line.hasAgency())
                || (!isAfterSentence && !isLast && open > block.from())) {
            return;
        }
        boolean isStrong = line.hasAgency()
                || (line.hasAnyAgency()
                        && (isDated || line.has(LinePart.Kind.DESK) || line.has(LinePart.Kind.INITIALS)));
        boolean isGeneric = line.has(LinePart.Kind.AGENCIES);
        if ((isStrong && !line.hasPictureAgency()) || isGeneric) {
            if (!isAfterSentence && !isDated && isGloss(line, block, open, end)) {
                return;
            }
            if (open == block.from() && !isLast) {
                return;
            }
            List<String> because =
                    new ArrayList<>(List.of("bracket", isAfterSentence ? "after-sentence" : "end-of-paragraph"));
            addSigns(line, because);
            findings.add(
                    Kind.AGENCY_CREDIT,
                    span,
                    Scope.TEXT,
                    line.agencies(),
                    line.wireCredit(),
                    isLast || isDated ? 0.97 : 0.85,
                    because);
            if (line.has(LinePart.Kind.PERSON)) {
                findings.add(Kind.BYLINE, span, line.byline(), 0.85, List.of("bracket", "person-beside-agency"));
            }
            return;
        }
        boolean isSigned = (line.has(LinePart.Kind.PERSON) && isDated)
                || (isLast && isAfterSentence && block.to() == lastStoryEnd() && isSignOff(line));
        if (isAfterSentence && isSigned && !line.hasAnyAgency()) {
            findings.add(
                    Kind.BYLINE, span, line.byline(), 0.85, List.of("bracket", isDated ? "dated" : "end-of-story"));
        }
    }

    private static boolean isSignOff(CreditLine line) {
        return line.has(LinePart.Kind.INITIALS)
                && line.parts().stream()
                        .allMatch(part -> part.kind() == LinePart.Kind.INITIALS
                                || part.kind() == LinePart.Kind.DESK
                                || part.kind() == LinePart.Kind.DATE);
    }

    private int lastStoryEnd() {
        return layout.lastStory() < 0
                ? -1
                : layout.blocks().get(layout.lastStory()).to();
    }

    /**
     * Whether letters in brackets explain the words before them: <i>Pakistan Tehreek-e-Insaf (PTI)</i>, or stand behind any capitalised word
     * inside a sentence.
     */
    private boolean isGloss(CreditLine line, Block block, int open, int end) {
        if (line.parts().size() != 1) {
            return false;
        }
        if (end < block.to() && open > block.from() && tokens.isCapital(open - 1)) {
            return true;
        }
        LinePart only = line.parts().get(0);
        String letters = tokens.string(only.from(), only.to());
        int letter = letters.length() - 1;
        for (int i = open - 1; i >= block.from() && open - i <= 3 * letters.length() && letter >= 0; i--) {
            if (tokens.isWord(i)
                    && Vocabulary.fold(tokens.text().charAt(tokens.start(i)))
                            == Vocabulary.fold(letters.charAt(letter))) {
                letter--;
            }
        }
        return letter < 0;
    }

    private void tail(Block block, int index) {
        int from = tailStart(block);
        if (from <= block.from() || block.to() - from > LONGEST_TAIL) {
            return;
        }
        CreditLine line = tokens.isSign(from, '(') ? null : CreditGrammar.explained(lexicon, tokens, from, block.to());
        if (line == null) {
            return;
        }
        Span span = layout.span(from, block.to());
        boolean isPhotographer =
                line.has(CreditLine.Sign.COPYRIGHT) && line.hasAnyAgency() && line.has(LinePart.Kind.PERSON);
        if (line.has(CreditLine.Sign.PICTURE) || line.hasPictureAgency() || isPhotographer) {
            if (line.hasAnyAgency() || line.has(LinePart.Kind.PERSON) || line.has(LinePart.Kind.HOUSE)) {
                PictureCredit.report(line, span, findings, List.of("after-last-sentence"));
            }
            return;
        }
        boolean isEnd = index >= layout.lastStory() - 1;
        boolean isBylineTail = line.has(CreditLine.Sign.BY)
                && line.has(LinePart.Kind.PERSON)
                && lexicon.words().is(tokens.word(from), CreditWord.BY);
        if (isBylineTail && (isEnd || index <= layout.firstStory() + 1)) {
            findings.add(Kind.BYLINE, span, line.byline(), 0.85, List.of("after-last-sentence", "by-word"));
        }
        boolean isTitle =
                line.has(LinePart.Kind.NAME) || (line.has(LinePart.Kind.PERSON) && hasBracket(from, block.to()));
        boolean isNamed = line.hasAgency() && (!isTitle || line.isMarked());
        boolean isGeneric = line.has(LinePart.Kind.AGENCIES)
                && (line.has(CreditLine.Sign.MATERIAL) || line.has(CreditLine.Sign.SLASH));
        if ((isNamed || isGeneric) && (isEnd || line.isMarked())) {
            List<String> because = new ArrayList<>(List.of("after-last-sentence"));
            addSigns(line, because);
            findings.add(Kind.AGENCY_CREDIT, span, Scope.TEXT, line.agencies(), line.wireCredit(), 0.93, because);
        }
    }

    /** Whether something stands in square brackets: the outlet behind the title of a story elsewhere. */
    private boolean hasBracket(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isSign(i, '[')) {
                return true;
            }
        }
        return false;
    }

    /** The token after the last sentence that is followed by something. */
    private int tailStart(Block block) {
        int start = block.from();
        int first = Math.max(block.from(), block.to() - LONGEST_TAIL - 2);
        for (int i = first; i < block.to() - 1; i++) {
            if (layout.isSentenceEnd(i, block.to()) || isBeforeAgency(i, block.to())) {
                int next = i + 1;
                while (next < block.to() && !tokens.isSpaceBefore(next) && !tokens.isWord(next)) {
                    next++;
                }
                start = next < block.to() ? next : start;
            }
        }
        return start;
    }

    /**
     * Whether a sentence ends with a token although what follows is in lower case, <i>… teilte sie mit. dpa</i>, or has lost its blank,
     * <i>… teilte sie mit.dpa</i>.
     */
    private boolean isBeforeAgency(int token, int to) {
        if (!tokens.endsSentence(token) || token + 1 >= to) {
            return false;
        }
        boolean isSpaced = tokens.isSpaceBefore(token + 1);
        boolean mayBe = isSpaced ? tokens.isLower(token + 1) : to - token <= LONGEST_GLUED;
        return mayBe && lexicon.agencies().at(tokens, token + 1, to) != null;
    }

    static void addSigns(CreditLine line, List<String> because) {
        if (line.has(CreditLine.Sign.COPYRIGHT)) {
            because.add("copyright-sign");
        }
        if (line.has(CreditLine.Sign.SOURCE)) {
            because.add("source-word");
        }
        if (line.has(CreditLine.Sign.MATERIAL)) {
            because.add("material-word");
        }
        if (line.has(CreditLine.Sign.BY)) {
            because.add("by-word");
        }
        if (line.has(LinePart.Kind.WIRE_KEY)) {
            because.add("wire-key");
        }
        if (line.has(LinePart.Kind.DATE)) {
            because.add("dated");
        }
        if (!line.hasAnyAgency()) {
            because.add("agencies-unnamed");
        }
    }
}
