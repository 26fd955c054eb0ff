package org.depesche.extractors.provenance;

import java.util.ArrayList;
import java.util.List;
import org.depesche.core.annotation.ProvenanceSignal.Kind;
import org.depesche.core.annotation.ProvenanceSignal.Scope;
import org.depesche.core.article.Span;

/** The signal of a picture's credit: of an agency where one is named, else of somebody. */
final class PictureCredit {

    private PictureCredit() {}

    static void report(CreditLine line, Span span, Findings findings, List<String> because) {
        List<String> reasons = new ArrayList<>(because);
        if (line.has(CreditLine.Sign.COPYRIGHT)) {
            reasons.add("copyright-sign");
        }
        if (line.has(CreditLine.Sign.PICTURE)) {
            reasons.add("picture-word");
        }
        if (line.hasPictureAgency()) {
            reasons.add("picture-agency");
        }
        Kind kind = line.hasAnyAgency() ? Kind.AGENCY_CREDIT : Kind.IMAGE_CREDIT;
        findings.add(kind, span, Scope.IMAGE, line.agencies(), line.wireCredit(), 0.9, reasons);
    }
}
