package org.depesche.extractors.provenance;

import java.util.ArrayList;
import java.util.List;
import org.depesche.core.article.SectionKind;
import org.jspecify.annotations.Nullable;

/** Finds the credits of pictures in captions, where every name of an agency speaks of the picture. */
final class PictureCreditFinder {

    private static final int LONGEST_TAIL = 60;
    private static final int LOOSE_TAIL = 15;

    private final Lexicon lexicon;
    private final Layout layout;
    private final Findings findings;
    private final Tokens tokens;

    /** The last caption that was read. */
    private int behind = -1;

    PictureCreditFinder(Lexicon lexicon, Layout layout, Findings findings) {
        this.lexicon = lexicon;
        this.layout = layout;
        this.findings = findings;
        this.tokens = layout.tokens();
    }

    void find(boolean[] claimed) {
        for (int i = 0; i < claimed.length; i++) {
            Block block = layout.blocks().get(i);
            if (block.kind() == SectionKind.CAPTION) {
                boolean isOfStory = !layout.isBehindPage(i) || (!claimed[i] && isRightBehindStory(i));
                claimed[i] = true;
                if (isOfStory) {
                    find(block);
                    behind = i;
                }
            }
        }
    }

    /** Whether nothing but captions of the article stands between the story's end and a caption. */
    private boolean isRightBehindStory(int index) {
        return index == layout.lastStory() + 1 || (index > layout.lastStory() && behind == index - 1);
    }

    /** Reads a block as a caption; whether it holds a credit. */
    boolean find(Block block) {
        int from = Math.max(block.from(), block.to() - LONGEST_TAIL);
        for (int at = from; at < block.to(); at++) {
            if (!mayBegin(block, at)) {
                continue;
            }
            CreditLine line = CreditGrammar.read(lexicon, tokens, at, end(block, at));
            if (isOneSentence(line) && isCredit(line, at == block.from())) {
                report(line, at == block.from() ? "caption-line" : "caption-tail");
                return true;
            }
        }
        return loose(block);
    }

    private boolean isCredit(CreditLine line, boolean isWhole) {
        boolean isSaid = line.has(CreditLine.Sign.PICTURE)
                || line.has(CreditLine.Sign.COPYRIGHT)
                || line.has(CreditLine.Sign.SOURCE);
        boolean isNamed = line.has(LinePart.Kind.PERSON)
                || line.has(LinePart.Kind.HOUSE)
                || line.has(LinePart.Kind.NAME)
                || line.has(LinePart.Kind.INITIALS);
        if (!line.isExplained() || line.to() - line.from() > 25) {
            return line.has(CreditLine.Sign.COPYRIGHT) && line.hasAnyAgency() && line.to() - line.from() <= 25;
        }
        return (line.hasAgency() && (isSaid || !line.has(LinePart.Kind.PLACE)))
                || (line.hasAnyAgency() && !isWhole)
                || (isSaid && isNamed);
    }

    private boolean isOneSentence(CreditLine line) {
        for (int i = line.from(); i + 1 < line.to(); i++) {
            if (layout.isSentenceEnd(i, line.to()) && tokens.isSpaceBefore(i + 1)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a credit may begin at a token: at the beginning, after a sentence, at a sign or word that says so. */
    private boolean mayBegin(Block block, int at) {
        return at == block.from()
                || tokens.endsSentence(at - 1)
                || tokens.isSign(at, '©')
                || tokens.isSign(at, '|')
                || tokens.isSign(at - 1, '(')
                || tokens.isSign(at - 1, '|')
                || tokens.isLineBefore(at)
                || lexicon.words().is(tokens.word(at), CreditWord.PICTURE)
                || lexicon.words().is(tokens.word(at), CreditWord.SOURCE)
                || lexicon.agencies().at(tokens, at, block.to()) != null;
    }

    /** Where a credit that begins at a token ends: with its bracket, or with the caption. */
    private int end(Block block, int from) {
        if (!tokens.isSign(from - 1, '(')) {
            return block.to();
        }
        for (int i = from; i < block.to(); i++) {
            if (tokens.isSign(i, ')')) {
                return i;
            }
        }
        return block.to();
    }

    /** Agencies at the end of a caption that reads like no credit line as a whole. */
    private boolean loose(Block block) {
        int first = -1;
        List<AgencyForm> forms = new ArrayList<>();
        for (int i = Math.max(block.from(), block.to() - LOOSE_TAIL); i < block.to(); i++) {
            Agencies.@Nullable Match match = lexicon.agencies().at(tokens, i, block.to());
            if (match != null && match.form().spelling() != AgencyForm.Spelling.WEAK) {
                first = first < 0 ? i : first;
                forms.add(match.form());
                i = match.end() - 1;
            }
        }
        if (first >= 0) {
            CreditLine line = new CreditLine(tokens, first, block.to());
            forms.forEach(line::add);
            report(line, "agency-in-caption");
        }
        return first >= 0;
    }

    private void report(CreditLine line, String rule) {
        PictureCredit.report(line, layout.span(line.from(), line.to()), findings, List.of(rule));
    }
}
