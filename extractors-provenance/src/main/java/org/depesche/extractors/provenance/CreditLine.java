package org.depesche.extractors.provenance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.depesche.core.annotation.Agency;
import org.depesche.core.annotation.ProvenanceDetail;
import org.jspecify.annotations.Nullable;

/** A stretch of text read as a credit line: its parts and the signs that it is one. */
final class CreditLine {

    private final int from;
    private final int to;
    private final List<CreditPart> parts = new ArrayList<>();
    private final List<AgencyForm> agencies = new ArrayList<>();
    private final Set<Sign> signs = new LinkedHashSet<>();

    CreditLine(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** What beside its parts speaks for a credit. */
    enum Sign {
        COPYRIGHT,
        SOURCE,
        PICTURE,
        BY,
        MATERIAL,
        SLASH,
        BAR,
        VIA
    }

    void add(CreditPart part) {
        parts.add(part);
    }

    void add(AgencyForm form) {
        agencies.add(form);
    }

    void add(Sign sign) {
        signs.add(sign);
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    List<CreditPart> parts() {
        return parts;
    }

    boolean has(Sign sign) {
        return signs.contains(sign);
    }

    boolean has(CreditPart.Kind kind) {
        return parts.stream().anyMatch(part -> part.kind() == kind);
    }

    long count(CreditPart.Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).count();
    }

    List<String> values(CreditPart.Kind kind) {
        return parts.stream()
                .filter(part -> part.kind() == kind)
                .map(CreditPart::value)
                .distinct()
                .toList();
    }

    @Nullable
    String first(CreditPart.Kind kind) {
        List<String> values = values(kind);
        return values.isEmpty() ? null : values.get(0);
    }

    /** Whether every word has its place in a credit line. */
    boolean isExplained() {
        return !has(CreditPart.Kind.UNKNOWN);
    }

    /** Whether an agency is named by a form that means nothing else, or by any form beside a sign or another agency. */
    boolean hasAgency() {
        return agencies.stream().anyMatch(form -> form.spelling() != AgencyForm.Spelling.WEAK)
                || agencies.size() > 1
                || (!agencies.isEmpty() && isMarked());
    }

    /** Whether an agency is named at all. */
    boolean hasAnyAgency() {
        return !agencies.isEmpty();
    }

    /** Whether an agency is named that sells pictures only. */
    boolean hasPictureAgency() {
        return agencies.stream().anyMatch(AgencyForm::isPicture);
    }

    /** Whether a word or sign says that a source is named here. */
    boolean isMarked() {
        return has(Sign.COPYRIGHT) || has(Sign.SOURCE) || has(Sign.PICTURE) || has(Sign.BY) || has(Sign.MATERIAL);
    }

    /** The agencies named, each once. */
    List<Agency> agencies() {
        return agencies.stream().map(AgencyForm::agency).distinct().toList();
    }

    /** The keys and parts that a credit's {@code values} hold. */
    ProvenanceDetail.WireCredit wireCredit() {
        String key = first(CreditPart.Kind.WIRE_KEY);
        return new ProvenanceDetail.WireCredit(
                key,
                key == null ? null : WireKey.urn(key),
                values(CreditPart.Kind.INITIALS),
                first(CreditPart.Kind.DESK),
                first(CreditPart.Kind.HOUSE),
                first(CreditPart.Kind.DATE));
    }

    /** The people, initials, place and editors named. */
    ProvenanceDetail.Byline byline() {
        return new ProvenanceDetail.Byline(
                values(CreditPart.Kind.PERSON),
                values(CreditPart.Kind.INITIALS),
                first(CreditPart.Kind.PLACE),
                values(CreditPart.Kind.EDITOR));
    }
}
