package org.depesche.extractors.provenance;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depesche.core.annotation.Agency;
import org.depesche.core.annotation.ProvenanceDetail;
import org.depesche.core.annotation.ProvenanceSignal.Kind;
import org.depesche.core.annotation.ProvenanceSignal.Scope;
import org.depesche.core.article.Link;
import org.depesche.core.article.SectionKind;
import org.depesche.core.article.Span;
import org.jspecify.annotations.Nullable;

/** Finds notes by the phrases of the lexicon: trust marks, policies, corrections, disclosures, labels, pointers to other stories. */
final class NoteFinder {

    private static final int LONGEST_NOTE = 150;

    /** Tokens of a label that stands over something. */
    private static final int LONGEST_LABEL = 5;

    private final Lexicon lexicon;
    private final Layout layout;
    private final Findings findings;
    private final Tokens tokens;
    private final Set<String> schemes = new HashSet<>();

    /** The notes that the block holds, and the phrases that may stand in it. */
    private final Set<Phrase.Note> found = EnumSet.noneOf(Phrase.Note.class);

    private final BitSet candidates = new BitSet();

    NoteFinder(Lexicon lexicon, Layout layout, Findings findings) {
        this.lexicon = lexicon;
        this.layout = layout;
        this.findings = findings;
        this.tokens = layout.tokens();
    }

    void find(boolean[] claimed) {
        for (int i = 0; i < claimed.length; i++) {
            Block block = layout.blocks().get(i);
            if (block.kind() == SectionKind.HEADLINE) {
                continue;
            }
            if (block.kind() == SectionKind.KICKER && isPaidLabel(block)) {
                findings.add(
                        Kind.SPONSORED,
                        layout.span(block.from(), block.to()),
                        new ProvenanceDetail.None(),
                        0.9,
                        List.of("paid-label"));
                claimed[i] = true;
                continue;
            }
            if (block.kind() == SectionKind.TEASER
                    && !(i <= layout.firstStory() && find(block, Phrase.Note.SPONSORED))) {
                Span span = layout.span(block.from(), block.to());
                findings.add(Kind.TEASER, span, reference(span), 0.9, List.of("teaser-section"));
                claimed[i] = true;
                continue;
            }
            claimed[i] = claimed[i] || (block.kind() == SectionKind.TEASER || find(block, null));
        }
    }

    private boolean isPaidLabel(Block block) {
        return lexicon.isPaidLabel(tokens.string(block.from(), block.to()).toLowerCase(Locale.ROOT));
    }

    /**
     * Whether the block is a note and nothing else.
     *
     * @param only the one note to look for, null for all
     */
    private boolean find(Block block, Phrase.@Nullable Note only) {
        found.clear();
        lexicon.findCandidates(tokens, block.from(), block.to(), candidates);
        boolean isNote = false;
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            Phrase phrase = lexicon.phrases().get(i);
            if ((only != null && only != phrase.note())
                    || (phrase.longest() > 0 && block.size() > phrase.longest())
                    || found.contains(phrase.note())) {
                continue;
            }
            Span span = match(phrase, block);
            if (span == null) {
                continue;
            }
            boolean isOfSlot = phrase.note() == Phrase.Note.SPONSORED
                    && layout.article().assembled()
                    && block.size() <= LONGEST_LABEL
                    && block.from() > headEnd();
            if (isOfSlot) {
                continue;
            }
            if (phrase.note() == Phrase.Note.NOTHING) {
                return false;
            }
            found.add(phrase.note());
            isNote |= report(phrase, block, span) && span.equals(layout.span(block.from(), block.to()));
        }
        return isNote;
    }

    /** The first token of the story: a label of a page that stands behind it is that of an advertisement. */
    private int headEnd() {
        return layout.firstStory() < layout.blocks().size()
                ? layout.blocks().get(layout.firstStory()).from()
                : tokens.size();
    }

    /** The words that the note takes up, or null where the phrase does not stand as it must. */
    private @Nullable Span match(Phrase phrase, Block block) {
        int start = begin(block);
        return switch (phrase.place()) {
            case START -> {
                int end = phrase.pattern().match(tokens, start, sentenceEnd(start, block.to()), lexicon.vocabulary());
                yield end < 0 ? null : noteSpan(block, start);
            }
            case WHOLE -> {
                int end = phrase.pattern().longestMatch(tokens, start, block.to(), lexicon.vocabulary());
                while (end > 0 && end < block.to() && tokens.sign(end) != 0) {
                    end++;
                }
                yield end == block.to() ? layout.span(block.from(), block.to()) : null;
            }
            case SENTENCE, ANY -> inside(phrase, block);
        };
    }

    private @Nullable Span inside(Phrase phrase, Block block) {
        int sentence = block.from();
        while (sentence < block.to()) {
            int end = sentenceEnd(sentence, block.to());
            int last = phrase.place() == Phrase.Place.SENTENCE ? sentence + 1 : end;
            int first = phrase.place() == Phrase.Place.SENTENCE ? skipSigns(sentence, end) : sentence;
            for (int at = first; at < Math.max(last, first + 1) && at < end; at++) {
                if (phrase.pattern().match(tokens, at, end, lexicon.vocabulary()) > 0) {
                    return layout.span(sentence, end);
                }
            }
            sentence = end;
        }
        return null;
    }

    private int sentenceEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (layout.isSentenceEnd(i, to)) {
                int end = i + 1;
                while (end < to && !tokens.isSpaceBefore(end) && !tokens.isWord(end) && !tokens.isNumber(end)) {
                    end++;
                }
                return end;
            }
        }
        return to;
    }

    private int begin(Block block) {
        return skipSigns(block.from(), block.to());
    }

    private int skipSigns(int from, int to) {
        int at = from;
        while (at + 1 < to && tokens.sign(at) != 0 && tokens.sign(at) != '©') {
            at++;
        }
        return at;
    }

    private Span noteSpan(Block block, int start) {
        return block.size() <= LONGEST_NOTE
                ? layout.span(block.from(), block.to())
                : layout.span(start, sentenceEnd(start, block.to()));
    }

    private boolean report(Phrase phrase, Block block, Span span) {
        List<String> because = List.of(phrase.rule());
        int from = tokens.at(span.start());
        int to = tokens.at(span.end());
        switch (phrase.note()) {
            case TRUST_MARK -> {
                if (schemes.add(phrase.value())) {
                    ProvenanceDetail.TrustMark mark = new ProvenanceDetail.TrustMark(phrase.value(), url(span));
                    findings.add(Kind.TRUST_MARK, span, mark, 0.95, because);
                }
            }
            case EDITORIAL_POLICY -> findings.add(Kind.EDITORIAL_POLICY, span, reference(span), 0.9, because);
            case CORRECTION -> findings.add(Kind.CORRECTION, span, revision(from, to), 0.9, because);
            case UPDATE -> findings.add(Kind.UPDATE, span, revision(from, to), 0.85, because);
            case AI_DISCLOSURE -> findings.add(Kind.AI_DISCLOSURE, span, reference(span), 0.9, because);
            case SPONSORED -> findings.add(Kind.SPONSORED, span, sponsor(phrase, from, to), 0.85, because);
            case PAYWALL -> findings.add(Kind.PAYWALL, span, reference(span), 0.85, because);
            case TEASER -> findings.add(Kind.TEASER, span, reference(span), 0.85, because);
            case REPUBLISHED -> {
                if (phrase.rule().equals("translation-note") && isOwn(url(span))) {
                    return false;
                }
                findings.add(Kind.REPUBLISHED, span, reference(span), 0.85, because);
            }
            case COPYRIGHT ->
                findings.add(Kind.COPYRIGHT, span, new ProvenanceDetail.Rights(null, year(from, to)), 0.85, because);
            case WIRE -> {
                return wire(phrase, span, from, to, because);
            }
            case NOTHING -> {
                return false;
            }
        }
        return block.size() <= LONGEST_NOTE;
    }

    private boolean wire(Phrase phrase, Span span, int from, int to, List<String> because) {
        CreditLine line = CreditGrammar.read(lexicon, tokens, from, to);
        List<Agency> agencies = line.hasAgency() ? line.agencies() : List.of();
        if (agencies.isEmpty() && phrase.value().equals("agency-needed")) {
            return false;
        }
        findings.add(Kind.AGENCY_CREDIT, span, Scope.TEXT, agencies, new ProvenanceDetail.None(), 0.9, because);
        return true;
    }

    private ProvenanceDetail sponsor(Phrase phrase, int from, int to) {
        int start = skipSigns(from, to);
        int end = phrase.pattern().match(tokens, start, to, lexicon.vocabulary());
        while (end > 0 && end < to && tokens.sign(end) != 0) {
            end++;
        }
        boolean isNamed = phrase.value().equals("sponsor-follows") && end > 0 && end < to && tokens.isCapital(end);
        int last = to;
        while (isNamed && last > end && tokens.sign(last - 1) != 0) {
            last--;
        }
        return new ProvenanceDetail.Sponsorship(isNamed && last - end <= 8 ? tokens.string(end, last) : null);
    }

    private ProvenanceDetail revision(int from, int to) {
        return new ProvenanceDetail.Revision(lexicon.dates().first(tokens, from, to));
    }

    private @Nullable String year(int from, int to) {
        for (int i = from; i < to; i++) {
            int number = tokens.number(i);
            if (number >= 1900 && number < 2200) {
                return Integer.toString(number);
            }
        }
        return null;
    }

    private ProvenanceDetail reference(Span span) {
        String url = url(span);
        return url == null ? new ProvenanceDetail.None() : new ProvenanceDetail.Reference(url);
    }

    /** Whether an address is on the article's own site: an outlet's translation of its own story is no republication. */
    private boolean isOwn(@Nullable String address) {
        String own = layout.article().source().url();
        return address != null && own != null && Address.isSameSite(Address.host(address), Address.host(own));
    }

    /** The address that words of a span link to; null where none do. */
    private @Nullable String url(Span span) {
        for (Link link : layout.article().links()) {
            if (span.contains(link.span()) && !link.target().isBlank()) {
                return link.target();
            }
        }
        return null;
    }
}
