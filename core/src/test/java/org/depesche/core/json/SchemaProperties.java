package org.depesche.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.annotation.Quote;
import org.depesche.core.annotation.Speaker;
import org.depesche.core.annotation.TimeExpression;
import org.depesche.core.article.Labelled;
import org.depesche.core.article.SectionKind;
import org.depesche.core.fixture.ArbitraryExtractions;
import org.depesche.core.pipeline.Extraction;
import org.depesche.core.pipeline.Failure;

/** Holds the published schemas and the codec against each other. */
class SchemaProperties {

    private static final JsonNode EXTRACTION_SCHEMA = read("extraction.schema.json");
    private static final JsonSchema EXTRACTION = schema(EXTRACTION_SCHEMA);
    private static final JsonSchema ARTICLE = schema(read("article.schema.json"));

    private static JsonNode read(String name) {
        try {
            return JsonTree.MAPPER.readTree(Files.readString(Path.of("..", "docs", name)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonSchema schema(JsonNode schema) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    }

    private static Set<ValidationMessage> faults(JsonSchema schema, String json) {
        try {
            return schema.validate(JsonTree.MAPPER.readTree(json));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Property(tries = 60)
    void whatIsWrittenIsOfTheSchema(
            @ForAll("extractions") Extraction extraction, @ForAll OffsetUnit unit, @ForAll boolean isTextWritten) {
        String written =
                ExtractionJson.standard().offsets(unit).withText(isTextWritten).write(extraction);

        assertThat(faults(EXTRACTION, written)).as(written).isEmpty();
    }

    @Property(tries = 20)
    void everyMemberThatIsAlwaysWrittenIsRequired(@ForAll("extractions") Extraction extraction) throws IOException {
        String written = ExtractionJson.standard().write(extraction);
        List<String> optional = List.of("text", "assembled", "links");

        for (String member : names(JsonTree.MAPPER.readTree(written))) {
            ObjectNode without = (ObjectNode) JsonTree.MAPPER.readTree(written);
            without.remove(member);
            assertThat(EXTRACTION.validate(without).isEmpty())
                    .as("without " + member)
                    .isEqualTo(optional.contains(member));
        }
    }

    @Example
    void aMemberThatTheSchemaDoesNotNameIsAFault() throws IOException {
        Extraction empty = Extraction.of(org.depesche.core.article.Article.of("x"), List.of(), List.of());
        ObjectNode written =
                (ObjectNode) JsonTree.MAPPER.readTree(ExtractionJson.standard().write(empty));
        assertThat(EXTRACTION.validate(written)).isEmpty();

        written.put("quote", "x");

        assertThat(EXTRACTION.validate(written)).isNotEmpty();
    }

    @Example
    void theSchemaNamesTheLabelsOfTheCode() {
        assertLabels("section", "kind", SectionKind.values());
        assertLabels("quote", "form", Quote.Form.values());
        assertLabels("quote", "medium", Quote.Medium.values());
        assertLabels("speaker", "kind", Speaker.Kind.values());
        assertLabels("entity", "type", Entity.Type.values());
        assertLabels("entity", "gender", Entity.Gender.values());
        assertLabels("mention", "form", Mention.Form.values());
        assertLabels("date", "kind", TimeExpression.Kind.values());
        assertLabels("signal", "kind", ProvenanceSignal.Kind.values());
        assertLabels("signal", "scope", ProvenanceSignal.Scope.values());
        assertLabels("failure", "stage", Failure.Stage.values());
        assertThat(labels(EXTRACTION_SCHEMA.at("/$defs/date/properties/mod/enum")))
                .containsExactlyElementsOf(Arrays.stream(TimeExpression.Modifier.values())
                        .map(Enum::name)
                        .toList());
    }

    private static void assertLabels(String type, String member, Labelled... constants) {
        JsonNode values = EXTRACTION_SCHEMA.at("/$defs/" + type + "/properties/" + member + "/enum");
        assertThat(labels(values))
                .as(type + "." + member)
                .containsExactlyElementsOf(
                        Arrays.stream(constants).map(Labelled::label).toList());
    }

    private static List<String> labels(JsonNode values) {
        List<String> labels = new ArrayList<>();
        values.forEach(value -> {
            if (value.isTextual()) {
                labels.add(value.textValue());
            }
        });
        return labels;
    }

    private static List<String> names(JsonNode node) {
        return node.properties().stream().map(member -> member.getKey()).toList();
    }

    @Property(tries = 60)
    void anExtractionWithItsTextIsAnArticleToo(@ForAll("extractions") Extraction extraction) {
        assertThat(faults(ARTICLE, ExtractionJson.standard().withText(true).write(extraction)))
                .isEmpty();
    }

    @Example
    void theSchemaOfArticlesTakesWhatTheReaderTakes() {
        for (String json : List.of(
                "{\"text\":\"\"}",
                "{\"id\":7,\"text\":\"x\",\"ressort\":[1],\"source\":\"dpa\",\"paragraphs\":[3]}",
                "{\"headline\":\"Titel\",\"lead\":null,\"paragraphs\":[\"Eins.\"]}",
                "{\"text\":null,\"paragraphs\":[]}",
                "{\"text\":\"x\",\"published\":\"2024-02-28T15:00+0100\",\"authors\":null,\"source\":{\"name\":\"Bote\"}}")) {
            assertThat(faults(ARTICLE, json)).as(json).isEmpty();
            assertThat(isRead(json)).as(json).isTrue();
        }
    }

    @Example
    void theSchemaOfArticlesRefusesWhatTheReaderRefuses() {
        for (String json : List.of(
                "{}",
                "[]",
                "{\"text\":3}",
                "{\"text\":null}",
                "{\"id\":true,\"text\":\"x\"}",
                "{\"paragraphs\":\"x\"}",
                "{\"headline\":\"x\",\"paragraphs\":[3]}",
                "{\"text\":\"x\",\"published\":\"28.2.2024\"}",
                "{\"text\":\"x\",\"authors\":\"Ada\"}",
                "{\"text\":\"x\",\"source\":{\"url\":1}}",
                "{\"text\":\"x\",\"source\":{\"metadata\":[{\"path\":\"a\"}]}}")) {
            assertThat(faults(ARTICLE, json)).as(json).isNotEmpty();
            assertThat(isRead(json)).as(json).isFalse();
        }
    }

    private static boolean isRead(String json) {
        try {
            ArticleJson.read(json);
            return true;
        } catch (JsonFormatException e) {
            return false;
        }
    }

    @Provide
    Arbitrary<Extraction> extractions() {
        return ArbitraryExtractions.any();
    }
}
