package org.depesche.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.depesche.core.article.Article;
import org.depesche.core.json.ExtractionJson;
import org.depesche.core.pipeline.Extraction;
import org.depesche.extractors.provenance.wire.WireClustering;
import org.depesche.extractors.provenance.wire.WireFingerprint;
import org.depesche.readers.ArticleCursor;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.ReadArticle;
import org.depesche.readers.ReadResult;
import org.depesche.readers.Readers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Within this process, on two threads. */
@EnabledForJreRange(max = JRE.JAVA_21, disabledReason = "Hadoop 3.3, which Spark 3.5 stands on, runs on no newer JDK")
class SparkTest {

    private static final StructType ARTICLES =
            new StructType().add("id", DataTypes.StringType).add("text", DataTypes.StringType);

    private static final NewsSettings SETTINGS = NewsSettings.standard().without(List.of("faulty"));

    private static SparkSession session;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        session = SparkSession.builder()
                .master("local[2,3]")
                .appName("test")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.sql.session.timeZone", "Europe/Berlin")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        session.stop();
    }

    private static Dataset<Row> articles(String... idsAndTexts) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < idsAndTexts.length; i += 2) {
            rows.add(RowFactory.create(idsAndTexts[i], idsAndTexts[i + 1]));
        }
        return session.createDataFrame(rows, ARTICLES);
    }

    private static List<Article> samples() throws Exception {
        List<Article> articles = new ArrayList<>();
        ArticleInput lines = ArticleInput.of(Path.of("../samples/meldungen.jsonl"));
        try (ArticleCursor cursor = Readers.standard().open(lines)) {
            for (ReadResult result = cursor.next(); result != null; result = cursor.next()) {
                articles.add(((ReadArticle) result).article());
            }
        }
        return articles;
    }

    @Test
    void makesTheRowsOfThePlainPipeline() throws Exception {
        Dataset<Row> rows = NewsExtraction.extract(session.read().json("../samples/meldungen.jsonl"), SETTINGS);
        List<String> plain = new ArrayList<>();
        for (Article article : samples()) {
            plain.add(ExtractionJson.standard().write(SETTINGS.build().extract(article)));
        }
        StructType schema = new StructType(Arrays.copyOf(NewsExtraction.schema().fields(), 15));
        Dataset<Row> expected = session.read().schema(schema).json(session.createDataset(plain, Encoders.STRING()));

        assertThat(rows.schema()).isEqualTo(NewsExtraction.schema());
        assertThat(rows.drop("file", "wire").collectAsList())
                .containsExactlyInAnyOrderElementsOf(expected.collectAsList());
        Row quote = rows.where("id = 'kurz-2'")
                .selectExpr("quotes[0].text", "quotes[0].spans[0][0]", "provenance[0].agencies[0].id")
                .first();
        assertThat(quote.getString(0)).contains("Nachbarn in der Kälte");
        assertThat(quote.getInt(1)).isPositive();
        assertThat(rows.selectExpr("explode(provenance.agencies)")
                        .selectExpr("explode(col.id)")
                        .as(Encoders.STRING())
                        .collectAsList())
                .contains("epd");
    }

    @Test
    void understandsColumnsOfOtherTypes() {
        StructType types = new StructType()
                .add("id", DataTypes.LongType)
                .add("paragraphs", DataTypes.createArrayType(DataTypes.StringType))
                .add("published", DataTypes.TimestampType)
                .add("ressort", DataTypes.StringType);
        Row article = RowFactory.create(
                7L,
                new String[] {"Der Deich hält.", "Das sagte Ada Groß."},
                Timestamp.from(Instant.parse("2026-01-20T08:15:00Z")),
                "Küste");

        Row row = NewsExtraction.extract(session.createDataFrame(List.of(article), types), SETTINGS)
                .selectExpr("id", "text", "published", "source.extra")
                .first();

        assertThat(row.getString(0)).isEqualTo("7");
        assertThat(row.getString(1)).isEqualTo("Der Deich hält.\n\nDas sagte Ada Groß.");
        assertThat(row.getString(2)).isEqualTo("2026-01-20T09:15:00+01:00");
        assertThat(row.getString(3)).isEqualTo("{\"ressort\":\"Küste\"}");
    }

    @Test
    void makesFailuresOfAnExtractorThatThrowsAndLosesNothingElse() {
        Dataset<Row> rows = NewsExtraction.extract(
                articles(
                        "gut",
                        "»Der Deich hält«, sagte Ada Groß.",
                        "schlecht",
                        "»Ein Stolperdraht liegt hier«, sagte Ole Käfer."),
                NewsSettings.standard());

        List<Row> found = rows.orderBy("id")
                .selectExpr("id", "size(quotes)", "failures", "annotations['first-word'][0]")
                .collectAsList();
        assertThat(found).hasSize(2);
        assertThat(found.get(0).getList(2)).isEmpty();
        assertThat(found.get(0).getString(3)).contains("\"text\":\"»Der\"").contains("\"length\":4");
        Row bad = found.get(1);
        assertThat(bad.getInt(1)).isOne();
        Row failure = (Row) bad.getList(2).get(0);
        assertThat(failure.mkString("|")).isEqualTo("faulty|extract|IllegalStateException: gestolpert");
    }

    @Test
    void makesARowOfWhatCannotBeRead() {
        List<Row> found = NewsExtraction.extract(articles("leer", null, "voll", "Ein Satz."), SETTINGS)
                .orderBy("id")
                .selectExpr("id", "failures[0].extractor", "failures[0].stage", "failures[0].message")
                .collectAsList();

        assertThat(found).hasSize(2);
        assertThat(found.get(0).mkString("|")).startsWith("leer|reader|read|").contains("text");
        assertThat(found.get(1).mkString("|")).isEqualTo("voll|null|null|null");
    }

    @Test
    void makesNoRowTwiceWhenATaskIsRunAgain() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            ids.add("artikel-" + i);
        }
        MapFunction<String, Row> stumbling = id -> {
            if (id.equals("artikel-17") && TaskContext.get().attemptNumber() == 0) {
                throw new IllegalStateException("die Maschine fiel aus");
            }
            return RowFactory.create(id, "Der Deich von " + id + " hält.");
        };
        Dataset<Row> unsteady =
                session.createDataset(ids, Encoders.STRING()).repartition(4).map(stumbling, Encoders.row(ARTICLES));
        String output = folder.resolve("rows").toString();

        NewsExtraction.extract(unsteady, SETTINGS).write().parquet(output);

        assertThat(session.read()
                        .parquet(output)
                        .select("id")
                        .as(Encoders.STRING())
                        .collectAsList())
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    private static String record(int number, String page) {
        byte[] body = page.getBytes(StandardCharsets.UTF_8);
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length
                + "\r\n\r\n";
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-"
                + String.format("%012d", number)
                + ">\r\nWARC-Date: 2026-01-20T09:15:00Z\r\nWARC-Target-URI: https://zeitung.example/"
                + number + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + (http.length() + body.length) + "\r\n\r\n" + http + page + "\r\n\r\n";
    }

    private Path archive(String name, int first, int count) throws Exception {
        StringBuilder records = new StringBuilder();
        for (int i = first; i < first + count; i++) {
            records.append(record(
                    i,
                    "<html lang=\"de\"><head><title>Der Deich " + i
                            + "</title></head><body><article><h1>Der Deich hält " + i
                            + "</h1><p>»Der Deich hält jeder Flut stand«, sagte die Bürgermeisterin Ada Groß am Montag in Husum.</p>"
                            + "<p>Die Stadt will ihn trotzdem erhöhen, und zwar bis zum Frühjahr um einen ganzen Meter.</p></article>"
                            + "</body></html>"));
        }
        return Files.writeString(folder.resolve(name), records.toString());
    }

    @Test
    void readsArchivesGoesOnAndRepeatsNothing() throws Exception {
        archive("a.warc", 0, 3);
        archive("b.warc", 3, 2);
        String output = folder.resolve("rows").toString();
        ExtractNews.run(session, "--from", "warc", "--without", "faulty", "--to", output, folder + "/a.warc");

        String[] again = {
            "--from",
            "warc",
            "--without",
            "faulty",
            "--files-at-once",
            "1",
            "--resume",
            "--to",
            output,
            folder + "/*.warc"
        };
        ExtractNews.run(session, again);
        ExtractNews.run(session, again);

        List<Row> rows = session.read()
                .parquet(output)
                .selectExpr("id", "file", "quotes[0].text", "failures")
                .collectAsList();
        assertThat(rows).hasSize(5);
        Set<String> ids = new HashSet<>();
        for (Row row : rows) {
            ids.add(row.getString(0));
            assertThat(row.getString(1)).endsWith(".warc");
            assertThat(row.getString(2)).isEqualTo("»Der Deich hält jeder Flut stand«");
            assertThat(row.getList(3)).isEmpty();
        }
        assertThat(ids).hasSize(5);
    }

    @Test
    void goesOnWithATableWhereItEnded() throws Exception {
        String table = folder.resolve("table").toString();
        String output = folder.resolve("rows").toString();
        articles("a", "Der Deich hält.")
                .withColumnRenamed("text", "inhalt")
                .write()
                .parquet(table);
        String[] arguments = {"--column", "text=inhalt", "--without", "faulty", "--resume", "--to", output, table};
        ExtractNews.run(session, arguments);
        articles("b", "Das Boot schwimmt.")
                .withColumnRenamed("text", "inhalt")
                .write()
                .mode("append")
                .parquet(table);

        ExtractNews.run(session, arguments);

        assertThat(session.read()
                        .parquet(output)
                        .select("id")
                        .as(Encoders.STRING())
                        .collectAsList())
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void refusesWhatItDoesNotKnowBeforeATaskRuns() {
        assertThatThrownBy(() -> ExtractNews.run(session, "--nix", "--to", "x", "y"))
                .hasMessageContaining("'--nix' is not known");
        assertThatThrownBy(() -> ExtractNews.run(session, "x")).hasMessageContaining("--to FOLDER");
        assertThatThrownBy(() -> ExtractNews.run(session, "--set", "no.such=1", "--to", "x", "y"))
                .hasMessageContaining("no.such");
        assertThatThrownBy(() -> NewsExtraction.extract(articles("a", "b").drop("id"), SETTINGS))
                .hasMessageContaining("need the columns id and text");
    }

    @Test
    void groupsCopiesOfAStoryAsOneMachineDoes() {
        List<String> wires = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        WireClustering plain = new WireClustering();
        for (int i = 0; i < 60; i++) {
            StringBuilder text = new StringBuilder();
            // twelve stories in copies of different lengths, and some of two stories
            for (int word = 0; word < 60 + i; word++) {
                text.append("wort").append((i % 12) * 1000 + word).append(' ');
            }
            for (int word = 0; i % 15 == 14 && word < 80; word++) {
                text.append("wort").append(((i + 5) % 12) * 1000 + word).append(' ');
            }
            Article article = Article.builder()
                    .id(String.format("a%02d", i))
                    .text(text.toString())
                    .build();
            WireFingerprint fingerprint = WireFingerprint.of(
                    new Extraction(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
            plain.add(fingerprint);
            ids.add(article.id());
            wires.add(fingerprint.toString());
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            rows.add(RowFactory.create(ids.get(i), wires.get(i)));
        }
        StructType schema = new StructType().add("id", DataTypes.StringType).add("wire", DataTypes.StringType);

        List<String> found =
                WireGrouping.group(session.createDataFrame(rows, schema).repartition(3)).collectAsList().stream()
                        .map(row -> row.getString(0) + " " + row.getString(1))
                        .toList();

        Set<String> expected = new TreeSet<>();
        for (List<Integer> group : plain.groups()) {
            group.forEach(member -> expected.add(ids.get(group.get(0)) + " " + ids.get(member)));
        }
        assertThat(expected).hasSizeGreaterThan(30);
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void sendsSettingsToOtherMachines() throws Exception {
        NewsSettings settings = new NewsSettings(List.of("quotes"), List.of("dates"), Map.of("a", "b"), true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(settings);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(settings);
        }
    }

    @Test
    void documentsItsSchema() throws Exception {
        String ddl = Files.readString(Path.of("src/main/resources/org/depesche/spark/extraction.ddl"));

        assertThat(Files.readString(Path.of("../docs/archives.md"))).contains("```\n" + ddl.strip() + "\n```");
    }

    @Test
    void bringsNeitherJacksonNorLogback() {
        assertThat(new com.fasterxml.jackson.databind.ObjectMapper().version().getMinorVersion())
                .isEqualTo(15);
        assertThatThrownBy(() -> Class.forName("ch.qos.logback.classic.Logger"))
                .isInstanceOf(ClassNotFoundException.class);
    }
}
