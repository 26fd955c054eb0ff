package org.depesche.cli.cluster;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.depesche.cli.output.IndentedPrinter;
import org.depesche.cli.output.OutputException;
import org.depesche.cli.output.WellFormed;
import org.depesche.core.annotation.Agency;
import org.depesche.core.article.Article;
import org.depesche.core.article.Source;
import org.depesche.core.article.Span;
import org.depesche.core.json.OffsetUnit;
import org.depesche.core.pipeline.Extraction;
import org.depesche.extractors.provenance.wire.WireStory;
import org.jspecify.annotations.Nullable;

/**
 * Groups of articles as JSON, of the schema {@code docs/story.schema.json}.
 *
 * @param isLines whether each group is a line, else the document is an indented array
 * @param unit what offsets count
 * @param isTextWritten whether the text of every article is written along
 */
public record JsonStories(boolean isLines, OffsetUnit unit, boolean isTextWritten) implements StoryReport {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int DECIMALS = 4;

    @Override
    public String opening() {
        return isLines ? "" : "[\n";
    }

    @Override
    public String separator() {
        return isLines ? "" : ",\n";
    }

    @Override
    public String closing() {
        return isLines ? "" : "\n]\n";
    }

    @Override
    public String story(Copies copies) throws OutputException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            if (!isLines) {
                json.setPrettyPrinter(new IndentedPrinter());
            }
            write(copies, json);
        } catch (UncheckedIOException e) {
            throw new IllegalStateException(e);
        } catch (OutputException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("a string does not fail to be written", e);
        }
        return isLines ? out + "\n" : out.toString();
    }

    private void write(Copies copies, JsonGenerator json) throws IOException {
        TreeMap<String, Agency> agencies = new TreeMap<>();
        Set<String> keys = new TreeSet<>();
        json.writeStartObject();
        json.writeStringField("offsets", unit.label());
        json.writeArrayFieldStart("articles");
        copies.forEach((extraction, copy) -> {
            StoryCredits credits = StoryCredits.of(extraction);
            credits.agencies().forEach(agency -> agencies.put(agency.id(), agency));
            keys.addAll(credits.keys());
            try {
                article(extraction, copy, credits, json);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        json.writeEndArray();
        agencies("agencies", agencies.values(), json);
        texts("keys", List.copyOf(keys), json);
        json.writeEndObject();
    }

    private void article(Extraction extraction, WireStory.Copy copy, StoryCredits credits, JsonGenerator json)
            throws IOException {
        Article article = extraction.article();
        Source source = article.source();
        String headline = Copies.headline(article);
        json.writeStartObject();
        json.writeStringField("id", WellFormed.of(article.id()));
        text("headline", headline.isEmpty() ? null : headline, json);
        text("url", source.url(), json);
        text("publisher", source.publisher(), json);
        text("published", source.published() == null ? null : source.published().toString(), json);
        json.writeFieldName("share");
        json.writeNumber(BigDecimal.valueOf(copy.share())
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString());
        agencies("agencies", credits.agencies(), json);
        texts("keys", credits.keys(), json);
        if (isTextWritten) {
            json.writeStringField("text", WellFormed.of(article.text()));
        }
        json.writeArrayFieldStart("passages");
        int from = 0;
        int counted = 0;
        for (Span passage : copy.passages()) {
            int start = counted + count(article.text(), from, passage.start());
            int end = start + count(article.text(), passage.start(), passage.end());
            json.writeStartObject();
            json.writeNumberField("start", start);
            json.writeNumberField("end", end);
            json.writeStringField("text", WellFormed.of(passage.in(article.text())));
            json.writeEndObject();
            from = passage.end();
            counted = end;
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private int count(String text, int from, int to) {
        return unit == OffsetUnit.UTF16 ? to - from : text.codePointCount(from, to);
    }

    private static void agencies(String name, Iterable<Agency> agencies, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (Agency agency : agencies) {
            json.writeStartObject();
            json.writeStringField("id", agency.id());
            json.writeStringField("name", agency.name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void texts(String name, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(WellFormed.of(value));
        }
        json.writeEndArray();
    }

    private static void text(String name, @Nullable String value, JsonGenerator json) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, WellFormed.of(value));
        }
    }
}
