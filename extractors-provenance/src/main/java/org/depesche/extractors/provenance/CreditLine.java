package org.depesche.extractors.provenance;

import java.util.ArrayList;
import java.util.List;
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
    private List<LinePart> parts = List.of();
    private List<AgencyForm> agencies = List.of();

    /** One bit for each kind of part and each sign that the line has. */
    private int kinds;

    private int signs;

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
        parts = parts.isEmpty() ? new ArrayList<>(4) : parts;
        parts.add(part);
        kinds |= 1 << part.kind().ordinal();
    }

    /** Says that a word has no place in the line, whatever word it is. */
    void giveUp() {
        kinds |= 1 << LinePart.Kind.UNKNOWN.ordinal();
    }

    void add(AgencyForm form) {
        agencies = agencies.isEmpty() ? new ArrayList<>(2) : agencies;
        agencies.add(form);
    }

    void add(Sign sign) {
        signs |= 1 << sign.ordinal();
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
        return (signs & 1 << sign.ordinal()) != 0;
    }

    boolean has(LinePart.Kind kind) {
        return (kinds & 1 << kind.ordinal()) != 0;
    }

    List<String> values(LinePart.Kind kind) {
        return has(kind)
                ? parts.stream()
                        .filter(part -> part.kind() == kind)
                        .map(this::value)
                        .distinct()
                        .toList()
                : List.of();
    }

    private String value(LinePart part) {
        return part.value() != null ? part.value() : tokens.string(part.from(), part.to());
    }

    /** The first value of a kind of part; null where there is none or it says nothing. */
    @Nullable
    String first(LinePart.Kind kind) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).kind() == kind) {
                String value = value(parts.get(i));
                return value.isEmpty() ? null : value;
            }
        }
        return null;
    }

    /** Whether every word has its place in a credit line. */
    boolean isExplained() {
        return !has(LinePart.Kind.UNKNOWN);
    }

    /** Whether an agency is named by a form that means nothing else, or by any form beside a sign or another agency. */
    boolean hasAgency() {
        if (agencies.size() > 1) {
            return true;
        }
        return !agencies.isEmpty() && (agencies.get(0).spelling() != AgencyForm.Spelling.WEAK || isMarked());
    }

    /** Whether an agency is named at all. */
    boolean hasAnyAgency() {
        return !agencies.isEmpty();
    }

    /** Whether an agency is named that sells pictures only. */
    boolean hasPictureAgency() {
        for (int i = 0; i < agencies.size(); i++) {
            if (agencies.get(i).isPicture()) {
                return true;
            }
        }
        return false;
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
