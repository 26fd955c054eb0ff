package org.depesche.cli.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.cli.CommandLineRun;
import org.depesche.cli.PluginJar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {

    private static final String TEXT =
            "Im Hafen von Büsum 🚢 liegt Eis.\n\n»Wir warten«, sagte Kapitänin Swantje Rieken am Montag.";

    @TempDir
    Path folder;

    private Path article(String text) throws IOException {
        return Files.writeString(folder.resolve("eis.txt"), text);
    }

    /** The rows below the header, each cell by its column. */
    private static List<Map<String, String>> table(String csv) throws IOException {
        List<List<String>> rows = RowsProperties.read(csv);
        List<Map<String, String>> table = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                cells.put(rows.get(0).get(i), row.get(i));
            }
            table.add(cells);
        }
        return table;
    }

    private static List<Map<String, String>> table(Path file) throws IOException {
        return table(Files.readString(file));
    }

    @Test
    void writesQuotesToStandardOutputUnlessAnotherTableIsNamed() throws IOException {
        Path file = article(TEXT);

        List<Map<String, String>> quotes =
                table(CommandLineRun.of("extract", file, "--to", "csv").out());
        List<Map<String, String>> mentions =
                table(CommandLineRun.of("extract", file, "--to", "csv", "--table", "mentions")
                        .out());

        assertThat(quotes)
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("article", "eis.txt")
                        .containsEntry("form", "direct")
                        .containsEntry("text", "»Wir warten«")
                        .containsEntry("speaker_name", "Swantje Rieken")
                        .containsEntry("lemma", "sagen")
                        .containsEntry("venue", ""));
        assertThat(mentions)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(
                                TEXT.substring(Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end"))))
                        .isEqualTo(row.get("text")));
    }

    @Test
    void countsCodePointsWhereTheyAreAskedFor() throws IOException {
        Map<String, String> quote = table(
                        CommandLineRun.of("extract", article(TEXT), "--to", "csv", "--offsets", "codepoint")
                                .out())
                .get(0);

        int start = TEXT.codePointCount(0, TEXT.indexOf('»'));
        assertThat(quote)
                .containsEntry("start", "" + start)
                .containsEntry("spans", start + "-" + (start + "»Wir warten«".length()));
    }

    @Test
    void writesEveryTableOfABatchIntoAFolder() throws IOException {
        Path tables = folder.resolve("tabellen");
        CommandLineRun run = CommandLineRun.of("extract", "../samples", "--to", "csv", "-o", tables + "/");

        assertThat(run.code()).isZero();
        for (Table table : Table.values()) {
            assertThat(tables.resolve(table.label() + ".csv"))
                    .content()
                    .startsWith(String.join(",", table.columns()) + "\r\n");
        }
        assertThat(tables).isDirectoryNotContaining("glob:**.part");
        List<String> articles = table(tables.resolve("articles.csv")).stream()
                .map(row -> row.get("article"))
                .toList();
        assertThat(articles).hasSize(11);
        assertThat(table(tables.resolve("quotes.csv")))
                .hasSizeGreaterThan(40)
                .allSatisfy(row -> assertThat(articles).contains(row.get("article")));
        assertThat(table(tables.resolve("provenance.csv")))
                .anySatisfy(row ->
                        assertThat(row).containsEntry("kind", "agency-credit").containsEntry("agencies", "dpa"));
        assertThat(table(tables.resolve("articles.csv")))
                .allSatisfy(row -> assertThat(Integer.parseInt(row.get("quotes")))
                        .isEqualTo((int) quotesOf(tables, row.get("article"))));
    }

    private static long quotesOf(Path tables, String article) throws IOException {
        return table(tables.resolve("quotes.csv")).stream()
                .filter(row -> row.get("article").equals(article))
                .count();
    }

    @Test
    void keepsSpreadsheetsFromRunningCellsOfAnArticle() throws IOException {
        Path input = Files.writeString(
                folder.resolve("a.jsonl"),
                "{\"id\":\"=HYPERLINK(1)\",\"text\":\"Es regnet.\",\"publisher\":\"@böse\"}\n");

        String guarded = CommandLineRun.of("extract", input, "--to", "csv", "--table", "articles")
                .out();
        String exact = CommandLineRun.of("extract", input, "--to", "csv", "--table", "articles", "--exact-cells")
                .out();

        assertThat(table(guarded).get(0))
                .containsEntry("article", "'=HYPERLINK(1)")
                .containsEntry("publisher", "'@böse");
        assertThat(table(exact).get(0))
                .containsEntry("article", "=HYPERLINK(1)")
                .containsEntry("publisher", "@böse");
    }

    @Test
    void writesWhatPluginsFindWithAColumnForEveryField() throws IOException {
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        PluginJar.ofExtractor(
                plugins.resolve("pegel.jar"),
                "pegel",
                "",
                "int n = context.article().text().length();"
                        + " return List.of(new UntypedExtension(\"pegel\", List.of(new Span(0, 2)), Map.of(\"meter\", n)),"
                        + " new UntypedExtension(\"pegel\", List.of(new Span(0, 2), new Span(3, 5)), Map.of(\"ort\", Map.of(\"name\", \"Husum\"))));");
        Path file = article("Am Pegel steht das Wasser.");
        Path tables = folder.resolve("t");

        CommandLineRun all = CommandLineRun.of(
                "extract", file, "--plugins", plugins, "--language", "de", "--to", "csv", "-o", tables + "/");
        CommandLineRun one = CommandLineRun.of(
                "extract",
                file,
                "--plugins",
                plugins,
                "--language",
                "de",
                "--to",
                "csv",
                "--table",
                "annotations.pegel");

        assertThat(all.err()).isEmpty();
        assertThat(one.out()).isEqualTo(Files.readString(tables.resolve("annotations.pegel.csv")));
        assertThat(table(one.out()))
                .containsExactly(
                        row("eis.txt", "0", "2", "0-2", "Am", "26", ""),
                        row("eis.txt", "0", "5", "0-2 3-5", "Am Pe", "", "{\"name\":\"Husum\"}"));
        assertThat(tables).isDirectoryNotContaining("glob:**.part");
    }

    private static Map<String, String> row(String... cells) {
        List<String> columns = List.of("article", "start", "end", "spans", "text", "meter", "ort");
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(columns.get(i), cells[i]);
        }
        return row;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--to csv --table nichts | --table 'nichts' is none of articles, quotes, entities",
                "--to json --table quotes | --table is for --to csv",
                "--to jsonl --exact-cells | --exact-cells is for --to csv",
                "--to csv --table quotes -o t/ | a folder gets all tables",
                "--to csv --resume -o t/ | --resume is not for csv",
                "--to html -o t.html | for several name a folder"
            })
    void refusesWhatDoesNotGoTogether(String options, String message) {
        List<Object> words = new ArrayList<>(List.of("extract", "../samples"));
        for (String word : options.split(" ")) {
            words.add(word.startsWith("t") ? folder.resolve(word) + (word.endsWith("/") ? "/" : "") : word);
        }

        CommandLineRun run = CommandLineRun.of(words.toArray());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void isTheSameWhateverTheThreads() {
        String one = CommandLineRun.of("extract", "../samples", "--to", "csv", "--threads", "1")
                .out();
        String four = CommandLineRun.of("extract", "../samples", "--to", "csv", "--threads", "4")
                .out();

        assertThat(four).isEqualTo(one);
    }

    @Test
    void theDocumentationNamesTheColumnsOfEveryTable() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../docs/reports.md"));

        for (Table table : Table.values()) {
            assertThat(lines)
                    .filteredOn(line -> line.startsWith("| `" + table.label() + "` |"))
                    .singleElement()
                    .asString()
                    .endsWith("| " + String.join(", ", table.columns()) + " |");
        }
    }
}
