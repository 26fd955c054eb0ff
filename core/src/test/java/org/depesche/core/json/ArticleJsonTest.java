package org.depesche.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.json.PackageVersion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.depesche.core.article.Article;
import org.depesche.core.article.MetadataField;
import org.depesche.core.article.Moment;
import org.depesche.core.article.Section;
import org.depesche.core.article.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleJsonTest {

    private static Article read(String json) {
        try {
            return ArticleJson.read(json);
        } catch (JsonFormatException e) {
            throw new AssertionError(e);
        }
    }

    private static ThrowableAssertAlternative<JsonFormatException> refused(String json) {
        return assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> ArticleJson.read(json))
                .withMessageNotContaining("\n");
    }

    @Test
    void readsEveryMemberOfTheInput() {
        Article article = read("""
                {"id":"a1","text":"Der Rat tagt.","url":"https://example.org/1","publisher":"Muster-Bote",
                 "published":"2024-02-28T15:00:00+01:00","modified":"2024-02-29","language":"de","authors":["Ada Muster","B. Beispiel"]}
                """);

        assertThat(article)
                .isEqualTo(Article.builder()
                        .id("a1")
                        .text("Der Rat tagt.")
                        .url("https://example.org/1")
                        .publisher("Muster-Bote")
                        .published(Moment.parse("2024-02-28T15:00:00+01:00"))
                        .modified(Moment.parse("2024-02-29"))
                        .language("de")
                        .author("Ada Muster")
                        .author("B. Beispiel")
                        .build());
    }

    @Test
    void takesTextUntouched() {
        String text = " \r\nZeile eins\r\n\tZeile „zwei“ 😀 \ud83d \u0000 Ende \n";
        Article article = read("{\"text\":\" \\r\\nZeile eins\\r\\n\\tZeile „zwei“ 😀 \\ud83d \\u0000 Ende \\n\"}");

        assertThat(article.text()).isEqualTo(text);
        assertThat(article.assembled()).isFalse();
        assertThat(article.id()).isEmpty();
    }

    @Test
    void assemblesHeadlineLeadAndParagraphs() {
        Article article =
                read("{\"headline\":\"Titel\",\"lead\":\"Vorspann.\",\"paragraphs\":[\"Eins.\",\"\",\"Zwei.\"]}");

        assertThat(article.text()).isEqualTo("Titel\n\nVorspann.\n\nEins.\n\nZwei.");
        assertThat(article.assembled()).isTrue();
        assertThat(article.sections())
                .extracting(Section::kind)
                .containsExactly(SectionKind.HEADLINE, SectionKind.LEAD, SectionKind.PARAGRAPH, SectionKind.PARAGRAPH);
    }

    @Test
    void laysHeadlineAndLeadOverTheLinesTheyAre() {
        Article article = read(
                "{\"text\":\"\\nBrücke gesperrt \\n\\nDie Stadt sperrt sie.\\nWeiter so.\",\"headline\":\" Brücke gesperrt\",\"lead\":\"Die Stadt sperrt sie.\"}");

        assertThat(article.sections())
                .extracting(article::text)
                .containsExactly("Brücke gesperrt", "Die Stadt sperrt sie.");
        assertThat(article.source().metadata()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Regen", "Regenfälle", "Sturm", "Regenfälle haben die Straße überflutet. Mehr"})
    void aHeadlineThatIsNoLineOfTheTextIsMetadata(String headline) {
        Article article =
                read("{\"text\":\"Regenfälle haben die Straße überflutet.\",\"headline\":\"" + headline + "\"}");

        assertThat(article.sections()).isEmpty();
        assertThat(article.source().metadata()).containsExactly(new MetadataField("json:headline", headline));
    }

    @Test
    void keepsUnknownMembersWhateverTheirShape() {
        Article article = read("""
                {"text":"x","ressort":"Politik","tags":["a",null,true],"n":1.50,"deep":{"b":{"c":[]}},"none":null,
                 "metadata":{"k":1},"sections":["Inland"],"links":["https://example.org"],"assembled":"ja","extra":{"e":1},
                 "quotes":3,"entities":"keine","source":"dpa"}
                """);

        assertThat(article.source().extra().keySet())
                .containsExactly(
                        "ressort",
                        "tags",
                        "n",
                        "deep",
                        "none",
                        "metadata",
                        "sections",
                        "links",
                        "assembled",
                        "extra",
                        "quotes",
                        "entities",
                        "source");
        assertThat(article.source().extra())
                .containsEntry("n", new BigDecimal("1.5"))
                .containsEntry("extra", Map.of("e", 1L))
                .containsEntry("sections", List.of("Inland"))
                .containsEntry("none", null);
        assertThat(article.assembled()).isFalse();
    }

    @Test
    void aSourceObjectOfAnotherVocabularyHidesNothing() {
        Article article = read("""
                {"text":"x","url":"https://example.org/1","authors":["Ada Muster"],"publisher":"Bote",
                 "source":{"id":"bote","name":"Muster-Bote","publisher":"Der Muster-Bote"}}
                """);

        assertThat(article.source().url()).isEqualTo("https://example.org/1");
        assertThat(article.source().authors()).containsExactly("Ada Muster");
        assertThat(article.source().publisher()).isEqualTo("Der Muster-Bote");
        assertThat(article.source().extra()).isEqualTo(Map.of("source", Map.of("id", "bote", "name", "Muster-Bote")));
    }

    @Test
    void keepsParagraphsBesideATextAsExtra() {
        Article article = read("{\"text\":\"x\",\"paragraphs\":[\"x\"]}");

        assertThat(article.text()).isEqualTo("x");
        assertThat(article.source().extra()).isEqualTo(Map.of("paragraphs", List.of("x")));
    }

    @Test
    void anIdMayBeANumber() {
        assertThat(read("{\"id\":12345678901234567890,\"text\":\"\"}").id()).isEqualTo("12345678901234567890");
    }

    @Test
    void keepsNumbersBeyondADouble() {
        assumeTrue(
                PackageVersion.VERSION.getMinorVersion() >= 16, "Jackson before 2.16 takes such a number for infinite");

        assertThat(read("{\"text\":\"x\",\"a\":1e999999999}").source().extra())
                .containsEntry("a", new BigDecimal("1e999999999"));
    }

    @Test
    void keepsNumbersOfAnySizeThatHasAUse() {
        Article article = read("{\"text\":\"x\",\"b\":12345678901234567890123,\"c\":-0.0}");

        assertThat(article.source().extra())
                .containsEntry("b", new java.math.BigInteger("12345678901234567890123"))
                .containsEntry("c", 0L);
        refused("{\"text\":\"x\",\"a\":" + "7".repeat(600) + "}").withMessageContaining("500 digits");
        refused("{\"text\":\"x\",\"a\":" + "7".repeat(6000) + "}").withMessageContaining("line 1");
        // Jackson before 2.17 takes it for infinite and tells no place
        refused("{\"text\":\"x\",\"a\":1e99999999999}").withMessageMatching(".*(line 1|not a JSON number).*");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\":3}|\"text\" should be a string, found number",
                "{\"text\":\"x\",\"authors\":\"Ada\"}|\"authors\" should be a list, found string",
                "{\"text\":\"x\",\"authors\":[1]}|\"authors\" should be a list of strings, found number",
                "{\"text\":\"x\",\"published\":\"gestern\"}|\"published\": 'gestern' is not an ISO 8601",
                "{\"text\":\"x\",\"modified\":\"2024-02-30\"}|\"modified\": '2024-02-30' is not an ISO 8601",
                "{\"text\":\"x\",\"language\":[]}|\"language\" should be a string, found array",
                "{\"text\":\"x\",\"source\":{\"extra\":1}}|\"extra\" should be an object, found number",
                "{\"paragraphs\":\"x\"}|\"paragraphs\" should be a list, found string",
                "{\"id\":true,\"text\":\"x\"}|\"id\" should be a string, found boolean",
                "{\"offsets\":\"utf8\",\"text\":\"x\"}|\"offsets\" is 'utf8', expected one of utf16, codepoint",
                "{\"offsets\":\"utf16\",\"text\":\"x\",\"sections\":[{\"kind\":\"lead\",\"start\":0,\"end\":9}]}|offset 9",
                "{\"offsets\":\"utf16\",\"text\":\"x\",\"sections\":[{\"kind\":\"chapter\",\"start\":0,\"end\":1}]}|expected one of headline",
                "{\"offsets\":\"utf16\",\"text\":\"x\",\"sections\":[{\"kind\":\"lead\",\"start\":0.5,\"end\":1}]}|\"start\" should be a whole number",
                "{\"offsets\":\"utf16\",\"text\":\"x\",\"assembled\":1}|\"assembled\" should be true or false, found number",
                "{}|neither \"text\" nor \"paragraphs\"",
                "{\"text\":null}|neither \"text\" nor \"paragraphs\"",
                "{\"id\":\"a\",\"offsets\":\"utf16\",\"quotes\":[]}|neither \"text\" nor \"paragraphs\": an extraction that was written without its text",
                "[]|expected a JSON object, found array",
                "null|expected a JSON object, found null",
                "|expected a JSON object, found nothing"
            })
    void namesTheMemberThatIsWrong(String json, String message) {
        refused(json == null ? "" : json).withMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"a\",\"text\":\"Der Rat|line 1, column 26",
                "{\"id\":\"a\" \"text\":\"x\"}|line 1, column 1",
                "{\"text\":\"x\"}{\"text\":\"y\"}|line 1, column 13",
                "{\"text\":\"\\x\"}|line 1, column 1",
                "{\"text\":NaN}|line 1, column 12",
                "{\"text\":\"x\",\"text\":\"y\"}|line 1"
            })
    void namesThePlaceWhereJsonIsBroken(String json, String place) {
        refused(json).withMessageStartingWith("broken JSON at ").withMessageContaining(place);
    }

    @Test
    void countsLinesWhereJsonIsBroken() {
        refused("{\n\"id\":\"a\",\n\"text\":oops}").withMessageContaining("line 3");
    }

    @Test
    void nestingHasAnEnd() {
        refused("{\"text\":\"x\",\"deep\":" + "[".repeat(600) + "]".repeat(600) + "}")
                .withMessageContaining("500 levels");
        refused("{\"text\":\"x\",\"deep\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}")
                .withMessageContaining("line 1");
        refused("{\"a\":".repeat(100_000)).withMessageContaining("line 1");
    }

    @Test
    void messagesStayOnOneLineWhateverTheInputHolds() {
        refused("{\"text\":\"x\",\"published\":\"a\\nb\\u001b[31m\"}").withMessageContaining("'a b [31m'");
        refused("{\"offsets\":\"a\\nb\",\"text\":\"x\"}").withMessageContaining("'a b'");
    }
}
