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
    private final KnownAuthors authors;
    private int storyBlocks;
    private int lastByline = -1;

    LineFinder(Lexicon lexicon, Layout layout, Findings findings) {
        this.lexicon = lexicon;
        this.layout = layout;
        this.findings = findings;
        this.tokens = layout.tokens();
        this.authors = new KnownAuthors(lexicon, layout.article().source());
    }

    void find(boolean[] claimed) {
        for (int i = 0; i < claimed.length; i++) {
            Block block = layout.blocks().get(i);
            if (layout.isStory(block)) {
                storyBlocks++;
            }
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
        int picture = pictureAfterText(block);
        if (picture > 0) {
            boolean isText = read(index, new Block(block.kind(), block.from(), picture, true));
            return read(index, new Block(block.kind(), picture, block.to(), true)) || isText;
        }
        return read(index, block);
    }

    /** Where a line such as <i>Text: Ada Muster, Fotos: Ben Beispiel</i> begins to speak of pictures; -1 where it is no such line. */
    private int pictureAfterText(Block block) {
        if (!lexicon.words().is(tokens.word(block.from()), CreditWord.BY)) {
            return -1;
        }
        for (int i = block.from() + 3; i + 2 < block.to(); i++) {
            if (lexicon.words().is(tokens.word(i), CreditWord.PICTURE) && tokens.isSign(i + 1, ':')) {
                return i;
            }
        }
        return -1;
    }

    private boolean read(int index, Block block) {
        CreditLine line = CreditGrammar.read(lexicon, tokens, block.from(), block.to());
        String kind = block.kind() == null ? "" : block.kind().label();
        boolean isSlot = block.kind() == SectionKind.BYLINE || block.kind() == SectionKind.CREDIT;
        boolean isHead = index <= layout.firstStory();
        boolean isTail = index >= layout.lastStory();
        Span span = layout.span(block.from(), block.to());
        String place = isSlot ? kind + "-section" : isHead ? "before-story" : isTail ? "after-story" : "own-line";
        if (block.kind() == SectionKind.CREDIT && !line.isExplained()) {
            return !layout.isBehindPage(index) && new PictureCreditFinder(lexicon, layout, findings).find(block);
        }
        boolean mayBePicture = block.kind() != SectionKind.BYLINE || isPictureLabel(block);
        if (mayBePicture && isPicture(line, block, index, isHead, isTail)) {
            boolean isCredit =
                    !layout.isBehindPage(index) && line.isExplained() && (line.hasAnyAgency() || line.isMarked());
            if (isCredit) {
                PictureCredit.report(line, span, findings, List.of(place));
            }
            return isCredit;
        }
        boolean isByline = byline(line, block, index, span, isHead || isTail, place);
        boolean isCredit = credit(line, block, span, isSlot, isHead || isTail, isByline, place);
        if (!isByline && !isCredit && isRights(line)) {
            String holder = line.first(LinePart.Kind.HOUSE);
            findings.add(
                    Kind.COPYRIGHT,
                    span,
                    new ProvenanceDetail.Rights(holder != null ? holder : line.first(LinePart.Kind.NAME), year(block)),
                    0.8,
                    List.of(place, "copyright-sign"));
            return true;
        }
        return isByline || isCredit;
    }

    /** Whether a block begins with a label such as <i>Foto:</i>, which no byline does. */
    private boolean isPictureLabel(Block block) {
        return block.size() > 2
                && lexicon.words().is(tokens.word(block.from()), CreditWord.PICTURE)
                && tokens.isSign(block.from() + 1, ':');
    }

    /** Whether a line speaks of a picture: it says so, or names an agency that sells nothing else, or has the shape and place of such a line. */
    private boolean isPicture(CreditLine line, Block block, int index, boolean isHead, boolean isTail) {
        if (line.has(CreditLine.Sign.PICTURE) || line.hasPictureAgency() || line.has(CreditLine.Sign.VIA)) {
            return true;
        }
        boolean isPhotographer = line.has(LinePart.Kind.PERSON)
                && line.hasAnyAgency()
                && !line.has(CreditLine.Sign.BY)
                && (line.has(CreditLine.Sign.COPYRIGHT)
                        || line.has(CreditLine.Sign.BAR)
                        || (block.kind() == SectionKind.CREDIT && isHead && !isTail && isNoAuthor(line)));
        boolean isUnderPicture = index > 0
                && layout.blocks().get(index - 1).kind() == SectionKind.CAPTION
                && !line.has(CreditLine.Sign.BY);
        boolean isAmidStory = block.kind() == SectionKind.CREDIT
                && storyBlocks > 1
                && !isTail
                && line.hasAnyAgency()
                && !line.has(CreditLine.Sign.BY)
                && !line.has(CreditLine.Sign.MATERIAL)
                && !line.has(CreditLine.Sign.SOURCE);
        boolean isAboveText = line.has(CreditLine.Sign.COPYRIGHT) && isHead && !isTail;
        return isPhotographer || isUnderPicture || isAmidStory || (isAboveText && line.hasAnyAgency());
    }

    /** Whether a line above the story of a page is a day, a name and at most the time that reading takes. */
    private boolean isDatedHead(CreditLine line, Block block, int index) {
        return layout.article().assembled()
                && block.kind() == SectionKind.OTHER
                && index < layout.firstStory()
                && line.isExplained()
                && line.has(LinePart.Kind.DATE)
                && line.has(LinePart.Kind.PERSON)
                && line.parts().stream()
                        .allMatch(part -> part.kind() == LinePart.Kind.DATE || part.kind() == LinePart.Kind.PERSON);
    }

    /** Whether metadata name authors, and nobody of the line is one of them. */
    private boolean isNoAuthor(CreditLine line) {
        return !authors.isEmpty()
                && line.values(LinePart.Kind.PERSON).stream().allMatch(name -> authors.known(name) == null);
    }

    private boolean byline(CreditLine line, Block block, int index, Span span, boolean isEdge, String place) {
        boolean isPeople = line.has(LinePart.Kind.PERSON) || line.has(LinePart.Kind.EDITOR);
        boolean isSaid = (lexicon.words().is(tokens.word(block.from()), CreditWord.BY) && line.has(CreditLine.Sign.BY))
                || line.has(LinePart.Kind.EDITOR);
        boolean isDated = isDatedHead(line, block, index);
        boolean isByline =
                isPeople && (block.kind() == SectionKind.BYLINE || isDated || (isSaid && line.isExplained() && isEdge));
        if (!isByline || !isOfThisArticle(line, index, isSaid)) {
            return false;
        }
        List<String> because = new ArrayList<>(List.of(place));
        if (isSaid) {
            because.add("by-word");
        }
        ProvenanceDetail.Byline byline = cleaned(line.byline());
        if (isDated) {
            because.add("dated");
        }
        if (byline.authors().stream().anyMatch(name -> authors.known(name) != null)) {
            because.add("author-in-metadata");
        }
        lastByline = index;
        findings.add(Kind.BYLINE, span, byline, isSaid ? 0.95 : 0.85, because);
        return true;
    }

    /** Whether a byline stands where an article has its own: at its head, all in one place, or else right at its end. Others are of teasers. */
    private boolean isOfThisArticle(CreditLine line, int index, boolean isSaid) {
        List<String> names = line.values(LinePart.Kind.PERSON);
        boolean isKnown = !names.isEmpty() && names.stream().allMatch(name -> authors.known(name) != null);
        boolean isPlain = authors.isEmpty() || isKnown || isSaid || line.isExplained();
        if (storyBlocks <= 1 && isPlain) {
            return lastByline < 0 || index - lastByline <= 2;
        }
        if (lastByline >= 0) {
            return false;
        }
        boolean isEnd = index > layout.lastStory() && index <= layout.lastStory() + 2;
        return (isKnown && names.size() >= authors.size())
                || (isEnd && isSaid && authors.isEmpty() && !findings.has(Kind.AGENCY_CREDIT));
    }

    /** The byline with names as metadata spell them, so that what is glued to them goes. */
    private ProvenanceDetail.Byline cleaned(ProvenanceDetail.Byline byline) {
        List<String> names = byline.authors().stream()
                .flatMap(name -> authors.within(name).stream())
                .distinct()
                .toList();
        return new ProvenanceDetail.Byline(names, byline.initials(), byline.place(), byline.editors());
    }

    private boolean credit(
            CreditLine line, Block block, Span span, boolean isSlot, boolean isEdge, boolean isByline, String place) {
        boolean isGeneric = line.has(LinePart.Kind.AGENCIES)
                && (line.isMarked() || line.has(CreditLine.Sign.SLASH) || line.has(LinePart.Kind.DESK));
        boolean isNamed = line.hasAgency() || (isSlot && line.hasAnyAgency() && isNamedElsewhere(line));
        boolean isClean = line.isExplained() || block.kind() == SectionKind.BYLINE;
        if (!isClean
                || (!isNamed && !isGeneric)
                || (!isSlot && !isByline && line.has(LinePart.Kind.NAME) && !line.isMarked())) {
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
        if (isSlot && line.has(LinePart.Kind.PLACE)) {
            findings.add(
                    Kind.DATELINE,
                    placeSpan(line, span),
                    new ProvenanceDetail.Dateline(line.values(LinePart.Kind.PLACE)),
                    0.8,
                    List.of("place-beside-agency"));
        }
        return true;
    }

    /** Whether another finding names an agency of a line, which settles what its letters mean. */
    private boolean isNamedElsewhere(CreditLine line) {
        return findings.all().stream()
                .anyMatch(signal -> signal.agencies().stream().anyMatch(line.agencies()::contains));
    }

    /** The words of a byline from its first agency to its last. */
    private Span agencySpan(CreditLine line, Span whole) {
        return partSpan(line, whole, LinePart.Kind.AGENCY);
    }

    private Span placeSpan(CreditLine line, Span whole) {
        return partSpan(line, whole, LinePart.Kind.PLACE);
    }

    private Span partSpan(CreditLine line, Span whole, LinePart.Kind kind) {
        int from = -1;
        int to = -1;
        for (LinePart part : line.parts()) {
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
                && (line.has(LinePart.Kind.HOUSE) || line.has(LinePart.Kind.NAME));
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
