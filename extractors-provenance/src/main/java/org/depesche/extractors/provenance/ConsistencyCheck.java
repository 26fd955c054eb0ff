package org.depesche.extractors.provenance;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesche.core.annotation.Agency;
import org.depesche.core.annotation.Evidence;
import org.depesche.core.annotation.ProvenanceDetail;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.annotation.ProvenanceSignal.Kind;
import org.depesche.core.annotation.ProvenanceSignal.Scope;
import org.depesche.core.article.MetadataField;
import org.depesche.core.article.Moment;
import org.depesche.core.article.Source;
import org.jspecify.annotations.Nullable;

/** Flags statements that cannot both be true. It decides for neither. */
final class ConsistencyCheck {

    /** Clocks of two systems differ by less than this. */
    private static final Duration CLOCKS = Duration.ofMinutes(1);

    private final Source source;
    private final Findings findings;

    ConsistencyCheck(Source source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    void find() {
        Moment published = source.published();
        Moment modified = source.modified();
        if (published != null && modified != null && isBefore(modified, published)) {
            flag("source:modified", modified.toString(), "modified-before-published", published.toString());
        }
        Set<Agency> inText = agencies(Evidence.InText.class);
        Set<Agency> inMetadata = inText.isEmpty() ? Set.of() : agencies(Evidence.InMetadata.class);
        if (!inText.isEmpty() && !inMetadata.isEmpty() && inText.stream().noneMatch(inMetadata::contains)) {
            flag("source:authors", ids(inMetadata), "agencies-disagree", ids(inText));
        }
    }

    private void flag(String path, String found, String rule, String against) {
        findings.add(
                Kind.CONTRADICTION,
                new MetadataField(path, found),
                null,
                List.of(),
                new ProvenanceDetail.Contradiction(rule, found, against),
                0.95,
                List.of(rule));
    }

    private Set<Agency> agencies(Class<? extends Evidence> evidence) {
        Set<Agency> agencies = Set.of();
        for (ProvenanceSignal signal : findings.all()) {
            if (signal.kind() == Kind.AGENCY_CREDIT
                    && signal.scope() == Scope.TEXT
                    && evidence.isInstance(signal.evidence())) {
                agencies = agencies.isEmpty() ? new LinkedHashSet<>() : agencies;
                agencies.addAll(signal.agencies());
            }
        }
        return agencies;
    }

    private static String ids(Set<Agency> agencies) {
        return agencies.stream().map(Agency::id).collect(Collectors.joining(", "));
    }

    /** Whether one moment is surely before another: days are compared where a time or zone is missing. */
    private static boolean isBefore(Moment moment, Moment other) {
        OffsetDateTime exact = exact(moment);
        OffsetDateTime otherExact = exact(other);
        return (exact != null && otherExact != null)
                ? !exact.plus(CLOCKS).isAfter(otherExact)
                : moment.date().plusDays(1).isBefore(other.date());
    }

    private static @Nullable OffsetDateTime exact(Moment moment) {
        return moment.time() == null || moment.offset() == null
                ? null
                : OffsetDateTime.of(moment.date(), moment.time(), moment.offset());
    }
}
