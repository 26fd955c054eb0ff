package org.depesche.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depesche.core.annotation.Addressee;
import org.depesche.core.annotation.Agency;
import org.depesche.core.annotation.Cue;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Evidence;
import org.depesche.core.annotation.Extension;
import org.depesche.core.annotation.Mention;
import org.depesche.core.annotation.Passage;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.annotation.Quote;
import org.depesche.core.annotation.Role;
import org.depesche.core.annotation.Speaker;
import org.depesche.core.annotation.TimeExpression;
import org.depesche.core.annotation.UntypedExtension;
import org.depesche.core.article.Article;
import org.depesche.core.article.Labelled;
import org.depesche.core.article.Link;
import org.depesche.core.article.MetadataField;
import org.depesche.core.article.Section;
import org.depesche.core.article.Source;
import org.depesche.core.article.Span;
import org.depesche.core.pipeline.Extraction;
import org.depesche.core.pipeline.Failure;
import org.jspecify.annotations.Nullable;

/** Writes one extraction, members in the order of the contract. */
final class ExtractionWriter {

    /** Decimals that confidences and coordinates are kept to at most. */
    private static final int DECIMALS = 5;

    private final JsonGenerator json;
    private final Extraction extraction;
    private final Article article;
    private final Offsets offsets;

    ExtractionWriter(JsonGenerator json, Extraction extraction, Offsets offsets) {
        this.json = json;
        this.extraction = extraction;
        this.article = extraction.article();
        this.offsets = offsets;
    }

    void write(OffsetUnit unit, boolean isTextWritten) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", article.id());
        text("language", article.language());
        text("published", article.source().published());
        json.writeStringField("offsets", unit.label());
        source(article.source());
        if (isTextWritten || article.assembled()) {
            json.writeStringField("text", article.text());
        }
        if (article.assembled()) {
            json.writeBooleanField("assembled", true);
        }
        list("sections", article.sections(), this::section);
        if (!article.links().isEmpty()) {
            list("links", article.links(), this::link);
        }
        list("quotes", extraction.quotes(), this::quote);
        list("entities", extraction.entities(), this::entity);
        list("dates", extraction.dates(), this::date);
        list("provenance", extraction.provenance(), this::signal);
        extensions();
        list("failures", extraction.failures(), this::failure);
        json.writeEndObject();
    }

    private void source(Source source) throws IOException {
        json.writeObjectFieldStart("source");
        text("url", source.url());
        text("publisher", source.publisher());
        texts("authors", source.authors());
        text("modified", source.modified());
        if (!source.metadata().isEmpty()) {
            list("metadata", source.metadata(), this::metadata);
        }
        json.writeFieldName("extra");
        plain(source.extra());
        json.writeEndObject();
    }

    private void metadata(MetadataField field) throws IOException {
        json.writeStringField("path", field.path());
        json.writeStringField("value", field.value());
    }

    private void section(Section section) throws IOException {
        label("kind", section.kind());
        bounds(section.span());
    }

    private void link(Link link) throws IOException {
        bounds(link.span());
        json.writeStringField("target", link.target());
    }

    private void quote(Quote quote) throws IOException {
        json.writeStringField("id", quote.id());
        label("form", quote.form());
        passage(quote.spans());
        cue(quote.cue());
        part("frame", quote.frame());
        speaker(quote.speaker());
        addressee(quote.addressee());
        label("medium", quote.medium());
        part("venue", quote.venue());
        json.writeFieldName("insertions");
        spans(quote.insertions());
        text("within", quote.within());
        text("continues", quote.continues());
        decimal("confidence", quote.confidence());
        texts("because", quote.because());
    }

    private void cue(@Nullable Cue cue) throws IOException {
        if (cue == null) {
            json.writeNullField("cue");
            return;
        }
        json.writeObjectFieldStart("cue");
        passage(cue.spans());
        json.writeStringField("lemma", cue.lemma());
        json.writeEndObject();
    }

    private void speaker(@Nullable Speaker speaker) throws IOException {
        if (speaker == null) {
            json.writeNullField("speaker");
            return;
        }
        json.writeObjectFieldStart("speaker");
        passage(speaker.spans());
        text("entity", speaker.entity());
        label("kind", speaker.kind());
        json.writeEndObject();
    }

    private void addressee(@Nullable Addressee addressee) throws IOException {
        if (addressee == null) {
            json.writeNullField("addressee");
            return;
        }
        json.writeObjectFieldStart("addressee");
        passage(addressee.spans());
        text("entity", addressee.entity());
        json.writeEndObject();
    }

    private void part(String name, @Nullable Passage passage) throws IOException {
        if (passage == null) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        passage(passage.spans());
        json.writeEndObject();
    }

    private void entity(Entity entity) throws IOException {
        json.writeStringField("id", entity.id());
        label("type", entity.type());
        json.writeStringField("name", entity.name());
        list("mentions", entity.mentions(), this::mention);
        list("roles", entity.roles(), this::role);
        text("party", entity.party());
        text("affiliation", entity.affiliation());
        text("gender", entity.gender() == null ? null : entity.gender().label());
        if (entity.age() == null) {
            json.writeNullField("age");
        } else {
            json.writeNumberField("age", entity.age());
        }
        text("country", entity.country());
        text("wikidata", entity.wikidata());
        if (entity.coordinates() == null) {
            json.writeNullField("coordinates");
        } else {
            json.writeArrayFieldStart("coordinates");
            json.writeNumber(decimal(entity.coordinates().latitude()));
            json.writeNumber(decimal(entity.coordinates().longitude()));
            json.writeEndArray();
        }
        decimal("confidence", entity.confidence());
        texts("because", entity.because());
    }

    private void mention(Mention mention) throws IOException {
        bounds(mention.span());
        json.writeStringField("text", mention.span().in(article.text()));
        label("form", mention.form());
    }

    private void role(Role role) throws IOException {
        json.writeStringField("text", role.text());
        text("of", role.of());
        if (role.span() != null) {
            bounds(role.span());
        }
    }

    private void date(TimeExpression date) throws IOException {
        bounds(date.span());
        json.writeStringField("text", date.span().in(article.text()));
        json.writeStringField("value", date.value());
        label("kind", date.kind());
        text("mod", date.modifier() == null ? null : date.modifier().name());
        decimal("confidence", date.confidence());
        texts("because", date.because());
    }

    private void signal(ProvenanceSignal signal) throws IOException {
        label("kind", signal.kind());
        if (signal.evidence() instanceof Evidence.InText inText) {
            bounds(inText.span());
            json.writeStringField("text", inText.span().in(article.text()));
        } else if (signal.evidence() instanceof Evidence.InMetadata inMetadata) {
            json.writeNullField("start");
            json.writeNullField("end");
            json.writeStringField("text", inMetadata.field().value());
            json.writeStringField("path", inMetadata.field().path());
        }
        text("scope", signal.scope() == null ? null : signal.scope().label());
        list("agencies", signal.agencies(), this::agency);
        json.writeFieldName("values");
        DetailJson.write(signal.detail(), json, offsets);
        json.writeStringField("place", signal.evidence() instanceof Evidence.InText ? "text" : "metadata");
        decimal("confidence", signal.confidence());
        texts("because", signal.because());
    }

    private void agency(Agency agency) throws IOException {
        json.writeStringField("id", agency.id());
        json.writeStringField("name", agency.name());
    }

    private void extensions() throws IOException {
        Map<String, List<Extension>> byKind = new TreeMap<>();
        for (Extension extension : extraction.extensions()) {
            byKind.computeIfAbsent(extension.kind(), kind -> new ArrayList<>()).add(extension);
        }
        json.writeObjectFieldStart("annotations");
        for (Map.Entry<String, List<Extension>> kind : byKind.entrySet()) {
            list(kind.getKey(), kind.getValue(), this::extension);
        }
        json.writeEndObject();
    }

    private void extension(Extension foreign) throws IOException {
        UntypedExtension extension = UntypedExtension.of(foreign);
        if (extension.spans().size() == 1) {
            bounds(extension.spans().get(0));
            json.writeStringField("text", extension.spans().get(0).in(article.text()));
        } else {
            passage(extension.spans());
        }
        // A plugin's map may have another order on each start of the virtual machine, as those of Map.of do.
        for (Map.Entry<String, @Nullable Object> field : new TreeMap<>(extension.fields()).entrySet()) {
            json.writeFieldName(field.getKey());
            plain(sorted(field.getValue()));
        }
    }

    private static @Nullable Object sorted(@Nullable Object value) {
        if (value instanceof List<?> items) {
            List<@Nullable Object> all = new ArrayList<>(items.size());
            items.forEach(item -> all.add(sorted(item)));
            return all;
        }
        if (value instanceof Map<?, ?> members) {
            Map<String, @Nullable Object> all = new TreeMap<>();
            members.forEach((name, member) -> all.put(String.valueOf(name), sorted(member)));
            return all;
        }
        return value;
    }

    private void failure(Failure failure) throws IOException {
        json.writeStringField("extractor", failure.extractor());
        label("stage", failure.stage());
        json.writeStringField("message", failure.message());
    }

    private void passage(List<Span> spans) throws IOException {
        json.writeFieldName("spans");
        spans(spans);
        json.writeStringField("text", Span.join(spans, article.text()));
    }

    private void spans(List<Span> spans) throws IOException {
        json.writeStartArray();
        for (Span span : spans) {
            json.writeStartArray();
            json.writeNumber(offsets.write(span.start()));
            json.writeNumber(offsets.write(span.end()));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void bounds(Span span) throws IOException {
        json.writeNumberField("start", offsets.write(span.start()));
        json.writeNumberField("end", offsets.write(span.end()));
    }

    private void text(String name, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value.toString());
        }
    }

    private void label(String name, Labelled value) throws IOException {
        json.writeStringField(name, value.label());
    }

    private void texts(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private void decimal(String name, double value) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(decimal(value));
    }

    /** A number in plain notation: {@link Double#toString} differs between Java versions. */
    private static String decimal(double value) {
        BigDecimal decimal = BigDecimal.valueOf(Math.round(value * Math.pow(10, DECIMALS)), DECIMALS);
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }

    private void plain(@Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Long whole) {
            json.writeNumber(whole);
        } else if (value instanceof BigInteger large) {
            json.writeNumber(large);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof List<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                plain(item);
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> members) {
            json.writeStartObject();
            for (Map.Entry<?, ?> member : members.entrySet()) {
                json.writeFieldName(String.valueOf(member.getKey()));
                plain(member.getValue());
            }
            json.writeEndObject();
        } else {
            throw new IllegalArgumentException(
                    "not a JSON value: " + value.getClass().getName());
        }
    }

    private <T> void list(String name, List<T> items, ItemWriter<T> writer) throws IOException {
        json.writeArrayFieldStart(name);
        for (T item : items) {
            json.writeStartObject();
            writer.write(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private interface ItemWriter<T> {
        void write(T item) throws IOException;
    }
}
