package org.depesche.extractors.provenance;

import java.util.ArrayList;
import java.util.List;
import org.depesche.core.annotation.ProvenanceDetail;
import org.depesche.core.annotation.ProvenanceSignal.Kind;
import org.depesche.core.annotation.ProvenanceSignal.Scope;
import org.depesche.core.article.SectionKind;
import org.depesche.core.article.Span;
import org.jspecify.annotations.Nullable;

/** Reads short blocks as credit lines and bylines. Where they stand decides what they may be. */
final class LineFinder {

    private final Lexicon lexicon;
    private final Layout layout;
    private final Findings findings;
    private final Tokens tokens;

    LineFinder(Lexicon lexicon, Layout layout, Findings findings) {
        this.lexicon = lexicon;
        this.layout = layout;
        this.findings = findings;
        this.tokens = layout.tokens();
    }

    void find(boolean[] claimed) {
        for (int i = 0; i < claimed.length; i++) {
            Block block = layout.blocks().get(i);
            if (!claimed[i] && (block.isLine() || block.kind() == SectionKind.BYLINE) && mayBeLine(block.kind())) {
                claimed[i] = find(i, block);
            }
        }
    }

    private static boolean mayBeLine(@Nullable SectionKind kind) {
        return kind == null
                || switch (kind) {
                    case PARAGRAPH, BYLINE, CREDIT, NOTE, OTHER, LEAD -> true;
                    case HEADLINE, KICKER, HEADING, LIST_ITEM, BLOCK_QUOTE, CAPTION, TEASER -> false;
                };
    }

    private boolean find(int index, Block block) {
        CreditLine line = CreditGrammar.read(lexicon, tokens, block.from(), block.to());
        String kind = block.kind() == null ? "" : block.kind().label();
        boolean isSlot = block.kind() == SectionKind.BYLINE || block.kind() == SectionKind.CREDIT;
        boolean isHead = index <= layout.firstStory();
        boolean isTail = index >= layout.lastStory();
        Span span = layout.span(block.from(), block.to());
        String place = isSlot ? kind + "-section" : isHead ? "before-story" : isTail ? "after-story" : "own-line";
        if (block.kind() != SectionKind.BYLINE && isPicture(line, index, isHead, isTail)) {
            boolean isCredit = line.isExplained() && (line.hasAnyAgency() || line.isMarked());
            if (isCredit) {
                PictureCredit.report(line, span, findings, List.of(place));
            }
            return isCredit;
        }
        boolean isByline = byline(line, block, span, isHead || isTail, place);
        boolean isCredit = credit(line, block, span, isSlot, isHead || isTail, isByline, place);
        if (!isByline && !isCredit && isRights(line)) {
            String holder = line.first(CreditPart.Kind.HOUSE);
            findings.add(
                    Kind.COPYRIGHT,
                    span,
                    new ProvenanceDetail.Rights(
                            holder != null ? holder : line.first(CreditPart.Kind.NAME), year(block)),
                    0.8,
                    List.of(place, "copyright-sign"));
            return true;
        }
        return isByline || isCredit;
    }

    /** Whether a line speaks of a picture: it says so, or names an agency that sells nothing else, or has the shape and place of such a line. */
    private boolean isPicture(CreditLine line, int index, boolean isHead, boolean isTail) {
        if (line.has(CreditLine.Sign.PICTURE) || line.hasPictureAgency() || line.has(CreditLine.Sign.VIA)) {
            return true;
        }
        boolean isPhotographer = line.has(CreditPart.Kind.PERSON)
                && line.hasAnyAgency()
                && !line.has(CreditLine.Sign.BY)
                && (line.has(CreditLine.Sign.COPYRIGHT) || line.has(CreditLine.Sign.BAR));
        boolean isUnderPicture = index > 0
                && layout.blocks().get(index - 1).kind() == SectionKind.CAPTION
                && !line.has(CreditLine.Sign.BY);
        boolean isAboveText = line.has(CreditLine.Sign.COPYRIGHT) && isHead && !isTail;
        return isPhotographer || isUnderPicture || (isAboveText && line.hasAnyAgency());
    }

    private boolean byline(CreditLine line, Block block, Span span, boolean isEdge, String place) {
        boolean isPeople = line.has(CreditPart.Kind.PERSON) || line.has(CreditPart.Kind.EDITOR);
        boolean isSaid = (lexicon.words().is(tokens.word(block.from()), CreditWord.BY) && line.has(CreditLine.Sign.BY))
                || line.has(CreditPart.Kind.EDITOR);
        boolean isByline = isPeople && (block.kind() == SectionKind.BYLINE || (isSaid && line.isExplained() && isEdge));
        if (!isByline) {
            return false;
        }
        List<String> because = new ArrayList<>(List.of(place));
        if (isSaid) {
            because.add("by-word");
        }
        findings.add(Kind.BYLINE, span, line.byline(), isSaid ? 0.95 : 0.85, because);
        return true;
    }

    private boolean credit(
            CreditLine line, Block block, Span span, boolean isSlot, boolean isEdge, boolean isByline, String place) {
        boolean isGeneric = line.has(CreditPart.Kind.AGENCIES)
                && (line.isMarked() || line.has(CreditLine.Sign.SLASH) || line.has(CreditPart.Kind.DESK));
        boolean isNamed = line.hasAgency() || (isSlot && line.hasAnyAgency());
        boolean isClean = line.isExplained() || block.kind() == SectionKind.BYLINE;
        if (!isClean
                || (!isNamed && !isGeneric)
                || (!isSlot && !isByline && line.has(CreditPart.Kind.NAME) && !line.isMarked())) {
            return false;
        }
        if (!isEdge && !isSlot && !line.isMarked() && !tokens.isSign(block.from(), '(')) {
            return false;
        }
        List<String> because = new ArrayList<>(List.of(place));
        RunningTextFinder.addSigns(line, because);
        Span credit = isByline ? agencySpan(line, span) : span;
        findings.add(
                Kind.AGENCY_CREDIT,
                credit,
                Scope.TEXT,
                line.agencies(),
                line.wireCredit(),
                isSlot ? 0.97 : 0.93,
                because);
        if (block.kind() == SectionKind.BYLINE && line.has(CreditPart.Kind.PLACE)) {
            findings.add(
                    Kind.DATELINE,
                    placeSpan(line, span),
                    new ProvenanceDetail.Dateline(line.values(CreditPart.Kind.PLACE)),
                    0.8,
                    List.of("place-beside-agency"));
        }
        return true;
    }

    /** The words of a byline from its first agency to its last. */
    private Span agencySpan(CreditLine line, Span whole) {
        return partSpan(line, whole, CreditPart.Kind.AGENCY);
    }

    private Span placeSpan(CreditLine line, Span whole) {
        return partSpan(line, whole, CreditPart.Kind.PLACE);
    }

    private Span partSpan(CreditLine line, Span whole, CreditPart.Kind kind) {
        int from = -1;
        int to = -1;
        for (CreditPart part : line.parts()) {
            if (part.kind() == kind) {
                from = from < 0 ? part.from() : from;
                to = part.to();
            }
        }
        return from < 0 ? whole : layout.span(from, to);
    }

    private static boolean isRights(CreditLine line) {
        return line.has(CreditLine.Sign.COPYRIGHT)
                && line.isExplained()
                && (line.has(CreditPart.Kind.HOUSE) || line.has(CreditPart.Kind.NAME));
    }

    private @Nullable String year(Block block) {
        for (int i = block.from(); i < block.to(); i++) {
            int number = tokens.number(i);
            if (number >= 1900 && number < 2200) {
                return Integer.toString(number);
            }
        }
        return null;
    }
}
