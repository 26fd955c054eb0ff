package org.depesche.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.depesche.core.annotation.UntypedExtension;
import org.depesche.core.article.Article;
import org.depesche.core.article.Span;
import org.depesche.core.json.ExtractionJson;
import org.depesche.core.pipeline.Extraction;
import org.junit.jupiter.api.Test;

class ExtractionRowTest {

    private static final ExtractionJson JSON = ExtractionJson.standard();

    private static Extraction extraction(Map<String, Object> fields) {
        Article article = Article.builder()
                .id("a")
                .text("Das Haus kostet 3 Euro.")
                .language("de")
                .build();
        return Extraction.of(
                article, List.of(new UntypedExtension("price", List.of(new Span(16, 22)), fields)), List.of());
    }

    private static Row row(Extraction extraction) {
        return new ExtractionRow(NewsExtraction.extraction()).of(extraction, JSON);
    }

    @Test
    void membersStandInTheirColumns() {
        Row row = row(extraction(Map.of()));
        StructType schema = NewsExtraction.extraction();

        assertThat(row.getString(schema.fieldIndex("id"))).isEqualTo("a");
        assertThat(row.getString(schema.fieldIndex("language"))).isEqualTo("de");
        assertThat(row.isNullAt(schema.fieldIndex("published"))).isTrue();
        assertThat(row.getSeq(schema.fieldIndex("failures")).isEmpty()).isTrue();
    }

    @Test
    void whatVariesIsKeptAsTheJsonThatTheCommandLineWrites() {
        Extraction extraction =
                extraction(Map.of("amount", 3L, "note", "„teuer“ \ud83c\udfe0", "parts", List.of(1L, 2L)));
        Row row = row(extraction);

        scala.collection.Map<String, scala.collection.Seq<String>> annotations =
                row.getMap(NewsExtraction.extraction().fieldIndex("annotations"));
        String item = annotations.apply("price").apply(0);

        assertThat(JSON.write(extraction)).contains("{\"price\":[" + item + "]}");
        assertThat(item).contains("\"amount\":3").contains("„teuer“");
    }

    @Test
    void aMemberWithoutAColumnIsAnErrorThatNamesIt() {
        ExtractionRow rows = new ExtractionRow(new StructType().add("id", DataTypes.StringType));

        assertThatThrownBy(() -> rows.of(extraction(Map.of()), JSON))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/language is no column");
    }

    @Test
    void aValueThatDoesNotFitItsColumnIsAnErrorThatNamesIt() {
        ExtractionRow rows = new ExtractionRow(new StructType().add("id", DataTypes.IntegerType));

        assertThatThrownBy(() -> rows.of(extraction(Map.of()), JSON))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/id is VALUE_STRING, the schema has INT");
    }
}
