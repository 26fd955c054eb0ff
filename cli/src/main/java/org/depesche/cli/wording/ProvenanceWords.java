package org.depesche.cli.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.depesche.core.annotation.Agency;
import org.depesche.core.annotation.Evidence;
import org.depesche.core.annotation.ProvenanceDetail;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.annotation.ProvenanceSignal.Kind;
import org.depesche.core.annotation.ProvenanceSignal.Scope;
import org.depesche.core.article.Article;

/** Says in a plain sentence what a provenance signal means for the reader. */
public final class ProvenanceWords {

    private static final int LONGEST_ABBREVIATION = 5;

    private static final List<Kind> ORDER = List.of(
            Kind.AGENCY_CREDIT,
            Kind.BYLINE,
            Kind.DATELINE,
            Kind.REPUBLISHED,
            Kind.MEDIA_CITATION,
            Kind.SPONSORED,
            Kind.AI_DISCLOSURE,
            Kind.CORRECTION,
            Kind.UPDATE,
            Kind.CONTRADICTION,
            Kind.COPYRIGHT,
            Kind.IMAGE_CREDIT,
            Kind.PAYWALL,
            Kind.TRUST_MARK,
            Kind.EDITORIAL_POLICY,
            Kind.TEASER);

    /** The order in which a reader wants to know: who wrote it first, notes on the outlet last. */
    public static final Comparator<ProvenanceSignal> MOST_TELLING_FIRST =
            Comparator.comparingInt(ProvenanceWords::rank);

    private ProvenanceWords() {}

    /**
     * The words of a signal as the article or its metadata have them.
     *
     * @param signal the signal
     * @param article the article that it was found in
     * @return the words, as they stand
     */
    public static String evidence(ProvenanceSignal signal, Article article) {
        if (signal.evidence() instanceof Evidence.InText inText) {
            return inText.span().in(article.text());
        }
        return ((Evidence.InMetadata) signal.evidence()).field().value();
    }

    /**
     * Where metadata have a signal.
     *
     * @param signal the signal
     * @return the path of the metadata; empty for words of the text
     */
    public static String path(ProvenanceSignal signal) {
        return signal.evidence() instanceof Evidence.InMetadata metadata
                ? metadata.field().path()
                : "";
    }

    /**
     * What a signal means for the reader.
     *
     * @param signal the signal
     * @param article the article that it was found in
     * @return a plain sentence
     */
    public static String sentence(ProvenanceSignal signal, Article article) {
        ProvenanceDetail detail = signal.detail();
        return switch (signal.kind()) {
            case AGENCY_CREDIT ->
                (signal.scope() == Scope.IMAGE ? "Picture: " : "Text: ") + agencies(signal, article) + ".";
            case IMAGE_CREDIT -> "Picture: " + evidence(signal, article);
            case TRUST_MARK -> trustMark(detail);
            case DATELINE ->
                detail instanceof ProvenanceDetail.Dateline dateline
                        ? "Filed from " + String.join(" and ", dateline.places()) + "."
                        : "Has a dateline.";
            case BYLINE -> byline(detail);
            case COPYRIGHT -> rights(detail);
            case CORRECTION -> "The outlet corrected an error" + dated(detail) + ".";
            case UPDATE -> "The article was changed after it appeared" + dated(detail) + ".";
            case EDITORIAL_POLICY ->
                "A note says how the newsroom works; it speaks of the outlet, not of this article.";
            case AI_DISCLOSURE -> "A note says that a machine took part in the making.";
            case SPONSORED ->
                detail instanceof ProvenanceDetail.Sponsorship paid && paid.sponsor() != null
                        ? "Marked as paid for by " + paid.sponsor() + "."
                        : "Marked as paid content.";
            case PAYWALL -> "Part of the article is kept for those who pay.";
            case TEASER -> "Points to another story, which is not part of this one.";
            case MEDIA_CITATION ->
                detail instanceof ProvenanceDetail.MediaCitation citation
                        ? "Names " + citation.outlet() + " as a source."
                        : "Names another outlet as a source.";
            case REPUBLISHED ->
                "Appeared elsewhere first"
                        + (detail instanceof ProvenanceDetail.Reference reference ? ": " + reference.url() : ".");
            case CONTRADICTION -> contradiction(detail);
        };
    }

    private static int rank(ProvenanceSignal signal) {
        boolean isPicture = signal.kind() == Kind.AGENCY_CREDIT && signal.scope() == Scope.IMAGE;
        return ORDER.indexOf(isPicture ? Kind.IMAGE_CREDIT : signal.kind());
    }

    private static String agencies(ProvenanceSignal signal, Article article) {
        if (signal.agencies().isEmpty()) {
            return evidence(signal, article);
        }
        String evidence = evidence(signal, article);
        List<String> names = new ArrayList<>();
        for (Agency agency : signal.agencies()) {
            boolean isAbbreviated = agency.id().length() <= LONGEST_ABBREVIATION
                    && !agency.name().equalsIgnoreCase(agency.id());
            names.add(isAbbreviated ? agency.name() + " (" + asWritten(agency.id(), evidence) + ")" : agency.name());
        }
        return String.join(", ", names);
    }

    /** An abbreviation as the evidence spells it: some agencies write theirs small. */
    private static String asWritten(String id, String evidence) {
        for (int i = 0; i + id.length() <= evidence.length(); i++) {
            if (evidence.regionMatches(true, i, id, 0, id.length())) {
                return evidence.substring(i, i + id.length());
            }
        }
        return id.toUpperCase(Locale.ROOT);
    }

    private static String trustMark(ProvenanceDetail detail) {
        if (!(detail instanceof ProvenanceDetail.TrustMark mark)) {
            return "The outlet shows a trust mark; it speaks of the outlet, not of this article.";
        }
        String sentence = "The outlet shows a " + mark.scheme().toUpperCase(Locale.ROOT)
                + " mark; it speaks of the outlet, not of this article.";
        return mark.url() == null ? sentence : sentence + " " + mark.url();
    }

    private static String byline(ProvenanceDetail detail) {
        if (!(detail instanceof ProvenanceDetail.Byline byline)) {
            return "Has a byline.";
        }
        List<String> parts = new ArrayList<>();
        if (!byline.authors().isEmpty()) {
            parts.add("Written by " + String.join(", ", byline.authors()));
        }
        if (!byline.initials().isEmpty()) {
            parts.add((parts.isEmpty() ? "Signed " : "signed ") + String.join(", ", byline.initials()));
        }
        if (byline.place() != null) {
            parts.add((parts.isEmpty() ? "Written in " : "in ") + byline.place());
        }
        if (!byline.editors().isEmpty()) {
            parts.add((parts.isEmpty() ? "Edited by " : "edited by ") + String.join(", ", byline.editors()));
        }
        return String.join(", ", parts) + ".";
    }

    private static String rights(ProvenanceDetail detail) {
        if (!(detail instanceof ProvenanceDetail.Rights rights)) {
            return "Has a rights line.";
        }
        String holder = rights.holder() == null ? "" : " " + rights.holder();
        String year = rights.year() == null ? "" : " " + rights.year();
        return "Rights:" + holder + year + ".";
    }

    private static String dated(ProvenanceDetail detail) {
        return detail instanceof ProvenanceDetail.Revision revision && revision.date() != null
                ? " (" + revision.date() + ")"
                : "";
    }

    private static String contradiction(ProvenanceDetail detail) {
        if (!(detail instanceof ProvenanceDetail.Contradiction contradiction)) {
            return "Two statements about the article cannot both be true.";
        }
        String against = contradiction.against() == null ? "" : " against " + contradiction.against();
        return "Does not fit together (" + contradiction.rule() + "): " + contradiction.found() + against + ".";
    }
}
