package org.depesche.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatRuntimeException;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.core.annotation.Annotation;
import org.depesche.core.annotation.Cue;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Extension;
import org.depesche.core.annotation.ExtensionReader;
import org.depesche.core.annotation.Mention;
import org.depesche.core.annotation.Quote;
import org.depesche.core.annotation.Speaker;
import org.depesche.core.annotation.UntypedExtension;
import org.depesche.core.article.Article;
import org.depesche.core.article.Span;
import org.depesche.core.fixture.Found;
import org.depesche.core.fixture.Vote;
import org.depesche.core.pipeline.Extraction;
import org.depesche.core.pipeline.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractionJsonTest {

    private static final String TEXT = "»Ja 😀«, sagte Ada Muster.";

    private static Extraction extraction(Annotation... annotations) {
        return Extraction.of(Article.builder().id("a1").text(TEXT).build(), List.of(annotations), List.of());
    }

    private static Extraction quoted() {
        Quote quote = Quote.builder("q1", Quote.Form.DIRECT, List.of(new Span(0, 7)))
                .cue(new Cue(List.of(new Span(9, 14)), "sagen"))
                .speaker(new Speaker(List.of(new Span(15, 25)), "e1", Speaker.Kind.NAMED))
                .confidence(0.97001)
                .because("marks")
                .build();
        Entity entity = Entity.builder("e1", Entity.Type.PERSON, "Ada Muster")
                .mention(new Mention(new Span(15, 25), Mention.Form.NAME))
                .build();
        return extraction(quote, entity);
    }

    @Test
    void writesTheMembersOfTheContractInTheirOrder() {
        assertThat(ExtractionJson.standard().write(quoted())).isEqualTo("""
                        {"id":"a1","language":null,"published":null,"offsets":"utf16",\
                        "source":{"url":null,"publisher":null,"authors":[],"modified":null,"extra":{}},\
                        "sections":[],\
                        "quotes":[{"id":"q1","form":"direct","spans":[[0,7]],"text":"»Ja 😀«",\
                        "cue":{"spans":[[9,14]],"text":"sagte","lemma":"sagen"},"frame":null,\
                        "speaker":{"spans":[[15,25]],"text":"Ada Muster","entity":"e1","kind":"named"},"addressee":null,\
                        "medium":"unknown","venue":null,"insertions":[],"within":null,"continues":null,\
                        "confidence":0.97,"because":["marks"]}],\
                        "entities":[{"id":"e1","type":"person","name":"Ada Muster",\
                        "mentions":[{"start":15,"end":25,"text":"Ada Muster","form":"name"}],\
                        "roles":[],"party":null,"affiliation":null,"gender":null,"age":null,"country":null,\
                        "wikidata":null,"coordinates":null,\
                        "confidence":1,"because":[]}],\
                        "dates":[],"provenance":[],"annotations":{},"failures":[]}""");
    }

    @Test
    void countsCodePointsWhereAsked() {
        assertThat(ExtractionJson.standard().offsets(OffsetUnit.CODEPOINT).write(quoted()))
                .contains("\"offsets\":\"codepoint\"", "\"spans\":[[0,6]]", "\"start\":14,\"end\":24");
    }

    @Test
    void writesTheTextWhereAskedOrAssembled() {
        Extraction assembled = new Extraction(
                Article.builder().text(TEXT).assembled(true).build(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(ExtractionJson.standard().write(quoted()))
                .doesNotContain("\"assembled\"")
                .doesNotContain(TEXT);
        assertThat(ExtractionJson.standard().withText(true).write(quoted())).contains("\"text\":\"" + TEXT + "\"");
        assertThat(ExtractionJson.standard().write(assembled)).contains("\"text\":\"" + TEXT + "\",\"assembled\":true");
    }

    @Test
    void indentedFormEndsLinesAlikeOnEverySystem() throws IOException {
        ExtractionJson json = ExtractionJson.standard().withText(true).indented(true);

        assertThat(json.write(quoted())).startsWith("{\n  \"id\": \"a1\",\n").doesNotContain("\r");
        assertThat(json.read(json.write(quoted()))).isEqualTo(quoted());
    }

    @Test
    void anExtractionWithoutTextCannotBeReadBack() {
        ExtractionJson json = ExtractionJson.standard();

        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> json.read(json.write(quoted())))
                .withMessageContaining("\"text\" is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"quotes\":3|\"quotes\" should be a list",
                "\"quotes\":[3]|\"quotes\" should be a list of objects, found number",
                "\"quotes\":[{\"id\":\"q1\"}]|quotes[0]: \"form\" is missing",
                "\"quotes\":[{\"id\":\"q1\",\"form\":\"loud\"}]|quotes[0]: \"form\" is 'loud', expected one of direct",
                "\"quotes\":[{\"id\":\"q1\",\"form\":\"direct\",\"medium\":\"speech\"}]|quotes[0]: a passage needs at least one span",
                "\"quotes\":[{\"id\":\"q1\",\"form\":\"direct\",\"medium\":\"speech\",\"spans\":[[0,99]]}]|quotes[0]: offset 99",
                "\"quotes\":[{\"id\":\"q1\",\"form\":\"direct\",\"medium\":\"speech\",\"spans\":[[3,1]]}]|quotes[0]: not a span",
                "\"quotes\":[{\"id\":\"q1\",\"form\":\"direct\",\"medium\":\"speech\",\"spans\":[0,1]}]|a list of pairs of offsets",
                "\"quotes\":[{\"id\":\"q1\",\"form\":\"direct\",\"medium\":\"speech\",\"spans\":[[0,1]],\"cue\":\"sagte\"}]|\"cue\" should be an object, found string",
                "\"entities\":[{\"id\":\"e1\",\"type\":\"person\",\"name\":\"A\"}]|entities[0]: entity e1 has no mention",
                "\"dates\":[{\"start\":0,\"end\":1,\"kind\":\"date\",\"value\":\"2024\",\"mod\":\"LATE\"}]|\"mod\" is 'LATE'",
                "\"dates\":[{\"start\":0,\"end\":1,\"kind\":\"date\",\"value\":\"2024\",\"confidence\":2}]|a confidence is a number from 0 to 1",
                "\"provenance\":[{\"kind\":\"teaser\",\"start\":0,\"end\":1,\"values\":7}]|\"values\" should be an object, found number",
                "\"provenance\":[{\"kind\":\"teaser\",\"start\":0,\"end\":1,\"values\":{\"x\":1}}]|provenance[0]: \"url\" is missing",
                "\"provenance\":[{\"kind\":\"teaser\",\"start\":null,\"text\":\"x\"}]|provenance[0]: \"path\" is missing",
                "\"annotations\":[]|\"annotations\" should be an object, found array",
                "\"annotations\":{\"geld\":[{}]}|geld[0]: \"start\" should be a whole number, found nothing",
                "\"annotations\":{\"Viel Geld\":[{\"start\":0,\"end\":1}]}|Viel Geld[0]: the name of a kind",
                "\"annotations\":{\"vote-count\":[{\"start\":0,\"end\":1,\"count\":\"drei\"}]}|vote-count[0]: org.depesche.core.fixture.Vote$Reader: ClassCastException",
                "\"failures\":[{\"extractor\":\"x\",\"stage\":\"never\",\"message\":\"m\"}]|failures[0]: \"stage\" is 'never'"
            })
    void namesTheMemberThatIsWrong(String member, String message) {
        ExtractionJson json = ExtractionJson.standard().extensions(List.of(new Vote.Reader()));

        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> json.read("{\"text\":\"Der Rat tagt.\"," + member + "}"))
                .withMessageContaining(message)
                .withMessageNotContaining("\n");
    }

    @Test
    void aReaderThatReturnsNullIsAnError() {
        ExtensionReader lazy = new ExtensionReader() {
            @Override
            public String kind() {
                return "geld";
            }

            @Override
            public Extension read(List<Span> spans, Map<String, Object> fields) {
                return null;
            }
        };
        ExtractionJson json = ExtractionJson.standard().withText(true).extensions(List.of(lazy));
        String written = json.write(extraction(Found.extension("geld", 0, 1)));

        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> json.read(written))
                .withMessageContaining("returned null");
    }

    @Test
    void extensionsComeByKindWhateverTheOrderOfFinding() throws IOException {
        Extraction found = extraction(
                Found.extension("z", 0, 1),
                Found.extension("a", 0, 1),
                Found.extension("z", 1, 2),
                new Vote(new Span(0, 1), 3, "m"));

        assertThat(found.extensions()).extracting(Extension::kind).containsExactly("a", "vote-count", "z", "z");
        assertThat(found.all(UntypedExtension.class)).hasSize(3);
        ExtractionJson json = ExtractionJson.standard().withText(true).extensions(List.of(new Vote.Reader()));
        assertThat(json.read(json.write(found))).isEqualTo(found);
    }

    @Test
    void fieldsOfExtensionsComeByNameWhateverTheOrderOfTheirMap() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("z", 1);
        fields.put("a", List.of(new LinkedHashMap<>(Map.of("y", 2, "b", 3))));
        Extraction found = extraction(new UntypedExtension("geld", List.of(new Span(1, 3)), fields));

        assertThat(ExtractionJson.standard().write(found))
                .contains("{\"start\":1,\"end\":3,\"text\":\"Ja\",\"a\":[{\"b\":3,\"y\":2}],\"z\":1}");
    }

    @Test
    void whatBreaksOffDoesNotLookWhole() {
        StringWriter written = new StringWriter();
        Extraction outside = extraction(Found.day(0, 9999));

        assertThatRuntimeException().isThrownBy(() -> ExtractionJson.standard().write(outside, written));
        assertThat(written.toString()).doesNotEndWith("}");
    }

    @Test
    void aWriterThatFailsIsToldAndOneThatDoesNotStaysOpen() throws IOException {
        StringWriter open = new StringWriter() {
            @Override
            public void close() throws IOException {
                throw new IOException("closed");
            }
        };
        ExtractionJson.standard().write(quoted(), open);
        assertThat(open.toString()).endsWith("}");

        Writer full = new Writer() {
            @Override
            public void write(char[] chars, int offset, int count) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatIOException()
                .isThrownBy(() -> ExtractionJson.standard().write(quoted(), full))
                .withMessage("no space left");
    }

    @Test
    void failuresAreReadBackWithoutTheirCause() throws IOException {
        Failure failure = new Failure("x", Failure.Stage.EXTRACT, "kaputt\nganz", new IllegalStateException("kaputt"));
        Extraction failed = Extraction.of(Article.of("x"), List.of(), List.of(failure));
        ExtractionJson json = ExtractionJson.standard().withText(true);

        assertThat(json.read(json.write(failed)).failures())
                .containsExactly(new Failure("x", Failure.Stage.EXTRACT, "kaputt ganz", null));
    }
}
