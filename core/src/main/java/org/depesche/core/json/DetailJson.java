package org.depesche.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.depesche.core.annotation.CreditPart;
import org.depesche.core.annotation.ProvenanceDetail;
import org.depesche.core.annotation.ProvenanceSignal;
import org.jspecify.annotations.Nullable;

/** The {@code values} of a provenance signal. The kind of the signal says which detail belongs to it. */
final class DetailJson {

    private DetailJson() {}

    static void write(ProvenanceDetail detail, JsonGenerator json, Offsets offsets) throws IOException {
        json.writeStartObject();
        if (detail instanceof ProvenanceDetail.Byline byline) {
            texts("authors", byline.authors(), json);
            texts("initials", byline.initials(), json);
            text("place", byline.place(), json);
            texts("editors", byline.editors(), json);
        } else if (detail instanceof ProvenanceDetail.Dateline dateline) {
            if (dateline.places().size() == 1) {
                json.writeStringField("place", dateline.places().get(0));
            } else {
                texts("place", dateline.places(), json);
            }
        } else if (detail instanceof ProvenanceDetail.TrustMark mark) {
            json.writeStringField("scheme", mark.scheme());
            text("url", mark.url(), json);
        } else if (detail instanceof ProvenanceDetail.WireCredit credit) {
            text("wireId", credit.wireId(), json);
            text("urn", credit.urn(), json);
            texts("initials", credit.initials(), json);
            text("desk", credit.desk(), json);
            text("house", credit.house(), json);
            text("date", credit.date(), json);
            parts(credit.parts(), json, offsets);
        } else if (detail instanceof ProvenanceDetail.Revision revision) {
            text("date", revision.date(), json);
        } else if (detail instanceof ProvenanceDetail.MediaCitation citation) {
            json.writeStringField("outlet", citation.outlet());
            texts("quotes", citation.quotes(), json);
        } else if (detail instanceof ProvenanceDetail.Sponsorship sponsorship) {
            text("sponsor", sponsorship.sponsor(), json);
        } else if (detail instanceof ProvenanceDetail.Reference reference) {
            json.writeStringField("url", reference.url());
        } else if (detail instanceof ProvenanceDetail.Rights rights) {
            text("holder", rights.holder(), json);
            text("year", rights.year(), json);
        } else if (detail instanceof ProvenanceDetail.Contradiction contradiction) {
            json.writeStringField("rule", contradiction.rule());
            json.writeStringField("found", contradiction.found());
            text("against", contradiction.against(), json);
        }
        json.writeEndObject();
    }

    static ProvenanceDetail read(ProvenanceSignal.Kind kind, @Nullable JsonNode node, Offsets offsets)
            throws JsonFormatException {
        if (node == null || node.isEmpty()) {
            return new ProvenanceDetail.None();
        }
        return switch (kind) {
            case BYLINE ->
                new ProvenanceDetail.Byline(
                        JsonTree.texts(node, "authors"),
                        JsonTree.texts(node, "initials"),
                        JsonTree.text(node, "place"),
                        JsonTree.texts(node, "editors"));
            case DATELINE -> dateline(node);
            case TRUST_MARK ->
                new ProvenanceDetail.TrustMark(JsonTree.requiredText(node, "scheme"), JsonTree.text(node, "url"));
            case AGENCY_CREDIT, IMAGE_CREDIT ->
                new ProvenanceDetail.WireCredit(
                        JsonTree.text(node, "wireId"),
                        JsonTree.text(node, "urn"),
                        JsonTree.texts(node, "initials"),
                        JsonTree.text(node, "desk"),
                        JsonTree.text(node, "house"),
                        JsonTree.text(node, "date"),
                        parts(node, offsets));
            case UPDATE, CORRECTION -> new ProvenanceDetail.Revision(JsonTree.text(node, "date"));
            case MEDIA_CITATION ->
                new ProvenanceDetail.MediaCitation(
                        JsonTree.requiredText(node, "outlet"), JsonTree.texts(node, "quotes"));
            case SPONSORED -> new ProvenanceDetail.Sponsorship(JsonTree.text(node, "sponsor"));
            case COPYRIGHT -> new ProvenanceDetail.Rights(JsonTree.text(node, "holder"), JsonTree.text(node, "year"));
            case CONTRADICTION ->
                new ProvenanceDetail.Contradiction(
                        JsonTree.requiredText(node, "rule"),
                        JsonTree.requiredText(node, "found"),
                        JsonTree.text(node, "against"));
            case EDITORIAL_POLICY, AI_DISCLOSURE, PAYWALL, TEASER, REPUBLISHED ->
                new ProvenanceDetail.Reference(JsonTree.requiredText(node, "url"));
        };
    }

    private static ProvenanceDetail dateline(JsonNode node) throws JsonFormatException {
        JsonNode place = node.get("place");
        return new ProvenanceDetail.Dateline(
                place != null && place.isTextual() ? List.of(place.textValue()) : JsonTree.texts(node, "place"));
    }

    private static void parts(List<CreditPart> parts, JsonGenerator json, Offsets offsets) throws IOException {
        if (parts.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("parts");
        for (CreditPart part : parts) {
            json.writeStartObject();
            json.writeStringField("kind", part.kind().label());
            json.writeNumberField("start", offsets.write(part.span().start()));
            json.writeNumberField("end", offsets.write(part.span().end()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static List<CreditPart> parts(JsonNode node, Offsets offsets) throws JsonFormatException {
        List<CreditPart> parts = new ArrayList<>();
        for (JsonNode part : JsonTree.list(node, "parts")) {
            parts.add(new CreditPart(
                    ArticleJson.label(part, "kind", CreditPart.Kind.class), ArticleJson.span(part, offsets)));
        }
        return parts;
    }

    private static void text(String name, @Nullable String value, JsonGenerator json) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    private static void texts(String name, List<String> values, JsonGenerator json) throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
    }
}
