package org.depesche.extractors.provenance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.depesche.core.annotation.Agency;
import org.depesche.core.annotation.CreditPart;
import org.depesche.core.annotation.ProvenanceDetail;
import org.depesche.core.article.Span;
import org.jspecify.annotations.Nullable;

/** A stretch of text read as a credit line: its parts and the signs that it is one. */
final class CreditLine {

    private final Tokens tokens;
    private final int from;
    private final int to;
    private final List<LinePart> parts = new ArrayList<>();
    private final List<AgencyForm> agencies = new ArrayList<>();
    private final Set<Sign> signs = new LinkedHashSet<>();

    CreditLine(Tokens tokens, int from, int to) {
        this.tokens = tokens;
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

    void add(LinePart part) {
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

    List<LinePart> parts() {
        return parts;
    }

    boolean has(Sign sign) {
        return signs.contains(sign);
    }

    boolean has(LinePart.Kind kind) {
        return parts.stream().anyMatch(part -> part.kind() == kind);
    }

    long count(LinePart.Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).count();
    }

    List<String> values(LinePart.Kind kind) {
        return parts.stream()
                .filter(part -> part.kind() == kind)
                .map(LinePart::value)
                .distinct()
                .toList();
    }

    /** The first value of a kind of part; null where there is none or it says nothing. */
    @Nullable
    String first(LinePart.Kind kind) {
        List<String> values = values(kind);
        return values.isEmpty() || values.get(0).isEmpty() ? null : values.get(0);
    }

    /** Whether every word has its place in a credit line. */
    boolean isExplained() {
        return !has(LinePart.Kind.UNKNOWN);
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
        // no set: hashes of records are built at their first use, which a start would pay for
        List<Agency> named = new ArrayList<>();
        for (AgencyForm form : agencies) {
            if (!named.contains(form.agency())) {
                named.add(form.agency());
            }
        }
        return List.copyOf(named);
    }

    /** The keys and parts that a credit's {@code values} hold, for a line of the article's text. */
    ProvenanceDetail.WireCredit wireCredit() {
        List<CreditPart> spans = parts.stream()
                .filter(part -> part.kind() != LinePart.Kind.UNKNOWN)
                .map(part -> new CreditPart(
                        CreditPart.Kind.valueOf(part.kind().name()),
                        new Span(tokens.start(part.from()), tokens.end(part.to() - 1))))
                .toList();
        return wireCredit(spans.size() > 1 ? spans : List.of());
    }

    /** What a credit's {@code values} hold, for a line that stands elsewhere than in the article's text. */
    ProvenanceDetail.WireCredit wireCreditWithoutParts() {
        return wireCredit(List.of());
    }

    private ProvenanceDetail.WireCredit wireCredit(List<CreditPart> spans) {
        String key = first(LinePart.Kind.WIRE_KEY);
        return new ProvenanceDetail.WireCredit(
                key,
                key == null ? null : WireKey.urn(key),
                values(LinePart.Kind.INITIALS),
                first(LinePart.Kind.DESK),
                first(LinePart.Kind.HOUSE),
                first(LinePart.Kind.DATE),
                spans);
    }

    /** The people, initials, place and editors named. */
    ProvenanceDetail.Byline byline() {
        return new ProvenanceDetail.Byline(
                values(LinePart.Kind.PERSON),
                values(LinePart.Kind.INITIALS),
                first(LinePart.Kind.PLACE),
                values(LinePart.Kind.EDITOR));
    }
}
