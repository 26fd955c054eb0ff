package org.depesche.cli.bank;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.depesche.bank.BankedAgency;
import org.depesche.bank.BankedQuote;
import org.depesche.bank.BankedSpeaker;
import org.depesche.bank.FoundQuote;
import org.depesche.core.article.Span;
import org.jspecify.annotations.Nullable;

/** A found quote as a JSON object: the article, then the quote with the names that extractions have. */
final class FoundJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private FoundJson() {}

    static String line(FoundQuote found) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeObjectFieldStart("article");
            json.writeStringField("id", found.article());
            text(json, "url", found.url());
            text(json, "outlet", found.outlet());
            text(json, "language", found.language());
            text(json, "published", found.published());
            json.writeArrayFieldStart("agencies");
            for (BankedAgency agency : found.agencies()) {
                json.writeStartObject();
                json.writeStringField("id", agency.id());
                json.writeStringField("name", agency.name());
                text(json, "scope", agency.scope());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            quote(json, found.quote());
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void quote(JsonGenerator json, BankedQuote quote) throws IOException {
        json.writeObjectFieldStart("quote");
        json.writeStringField("id", quote.id());
        json.writeStringField("form", quote.form().label());
        json.writeArrayFieldStart("spans");
        for (Span span : quote.spans()) {
            json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
        }
        json.writeEndArray();
        json.writeStringField("text", quote.text());
        if (quote.cue() == null) {
            json.writeNullField("cue");
        } else {
            json.writeObjectFieldStart("cue");
            json.writeStringField("text", quote.cue());
            text(json, "lemma", quote.cueLemma());
            json.writeEndObject();
        }
        speaker(json, quote.speaker());
        json.writeStringField("medium", quote.medium().label());
        json.writeNumberField("confidence", quote.confidence());
        texts(json, quote.because());
        json.writeEndObject();
    }

    private static void speaker(JsonGenerator json, @Nullable BankedSpeaker speaker) throws IOException {
        if (speaker == null) {
            json.writeNullField("speaker");
            return;
        }
        json.writeObjectFieldStart("speaker");
        json.writeStringField("text", speaker.phrase());
        json.writeStringField("kind", speaker.kind().label());
        text(json, "entity", speaker.entity());
        text(json, "name", speaker.name());
        text(json, "type", speaker.type());
        text(json, "wikidata", speaker.wikidata());
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, List<String> rules) throws IOException {
        json.writeArrayFieldStart("because");
        for (String rule : rules) {
            json.writeString(rule);
        }
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String name, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value.toString());
        }
    }
}
