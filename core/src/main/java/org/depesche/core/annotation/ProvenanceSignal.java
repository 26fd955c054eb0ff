package org.depesche.core.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.depesche.core.article.Labelled;
import org.depesche.core.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that says where an article comes from or what vouches for it.
 *
 * @param kind what it is
 * @param evidence where it was read
 * @param scope what it speaks of, for {@code agency-credit}; null for other kinds that speak of the article or outlet as a whole
 * @param agencies the agencies named, in order; empty for most kinds
 * @param detail what it says beyond its kind
 * @param confidence how sure the extractor is, from 0 to 1, kept to four decimals
 * @param because the names of the rules that made the finding
 */
public record ProvenanceSignal(
        Kind kind,
        Evidence evidence,
        @Nullable Scope scope,
        List<Agency> agencies,
        ProvenanceDetail detail,
        double confidence,
        List<String> because)
        implements Annotation {

    /**
     * Copies the lists and checks the values; a detail that says nothing becomes {@link ProvenanceDetail.None}.
     *
     * @throws IllegalArgumentException if the detail is not of the kind's class or the confidence is not from 0 to 1
     */
    public ProvenanceSignal {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(detail, "detail");
        if (detail.isEmpty()) {
            detail = new ProvenanceDetail.None();
        } else if (detail.getClass() != kind.detail()) {
            throw new IllegalArgumentException(
                    kind.label() + " takes a detail of " + kind.detail().getSimpleName() + ", not " + detail);
        }
        agencies = ImmutableList.copyOf(agencies);
        confidence = Confidence.normal(confidence);
        because = ImmutableList.copyOf(because);
    }

    @Override
    public List<Span> footprint() {
        List<Span> spans = new ArrayList<>();
        forEachSpan(spans::add);
        return spans;
    }

    @Override
    public void forEachSpan(Consumer<? super Span> action) {
        if (evidence instanceof Evidence.InText inText) {
            action.accept(inText.span());
        }
        if (detail instanceof ProvenanceDetail.WireCredit credit) {
            credit.parts().forEach(part -> action.accept(part.span()));
        }
    }

    /** What a credit speaks of. */
    public enum Scope implements Labelled {
        /** The article's text. */
        TEXT,
        /** A picture in or beside it. */
        IMAGE
    }

    /** What a signal is. */
    public enum Kind implements Labelled {
        /** A news agency named as a source of the text or of a picture. */
        AGENCY_CREDIT(ProvenanceDetail.WireCredit.class),
        /** Any other credit of a picture. */
        IMAGE_CREDIT(ProvenanceDetail.WireCredit.class),
        /** A mark by which somebody vouches for the outlet. */
        TRUST_MARK(ProvenanceDetail.TrustMark.class),
        /** The place (and agency) that a report was filed from. */
        DATELINE(ProvenanceDetail.Dateline.class),
        /** Who wrote the article. */
        BYLINE(ProvenanceDetail.Byline.class),
        /** A rights line. */
        COPYRIGHT(ProvenanceDetail.Rights.class),
        /** A note that an error was corrected. */
        CORRECTION(ProvenanceDetail.Revision.class),
        /** A note that the article was changed. */
        UPDATE(ProvenanceDetail.Revision.class),
        /** The outlet's rules for its work, or a pointer to them. */
        EDITORIAL_POLICY(ProvenanceDetail.Reference.class),
        /** A note that a machine took part in the making. */
        AI_DISCLOSURE(ProvenanceDetail.Reference.class),
        /** A label that somebody paid for the article. */
        SPONSORED(ProvenanceDetail.Sponsorship.class),
        /** A sign that part of the article is kept back. */
        PAYWALL(ProvenanceDetail.Reference.class),
        /** A pointer to another story. */
        TEASER(ProvenanceDetail.Reference.class),
        /** Another outlet or document named as a source. */
        MEDIA_CITATION(ProvenanceDetail.MediaCitation.class),
        /** A note that the article appeared elsewhere first. */
        REPUBLISHED(ProvenanceDetail.Reference.class),
        /** Two statements about the article that cannot both be true. */
        CONTRADICTION(ProvenanceDetail.Contradiction.class);

        private final Class<? extends ProvenanceDetail> detail;

        Kind(Class<? extends ProvenanceDetail> detail) {
            this.detail = detail;
        }

        /**
         * The class of detail that signals of this kind may carry besides {@link ProvenanceDetail.None}.
         *
         * @return the class
         */
        public Class<? extends ProvenanceDetail> detail() {
            return detail;
        }
    }
}
