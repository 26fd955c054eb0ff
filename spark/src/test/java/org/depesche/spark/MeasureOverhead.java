package org.depesche.spark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.depesche.core.json.ExtractionJson;
import org.depesche.core.pipeline.Pipeline;
import org.depesche.readers.ArticleCursor;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.ReadArticle;
import org.depesche.readers.ReadResult;
import org.depesche.readers.Readers;

/**
 * Measures what Spark costs: made articles from JSON lines to JSON lines by the plain pipeline, and from JSON lines to rows that nobody keeps and to Parquet on
 * Spark, each on one thread, by processor time of the whole process. Usage: {@code MeasureOverhead FOLDER [ARTICLES]}.
 */
final class MeasureOverhead {

    private static final NewsSettings SETTINGS = NewsSettings.standard().without(List.of("faulty"));

    private static final List<String> SENTENCES = List.of(
            "»Der Deich bei %s hält jeder Flut stand«, sagte %s am Montag.",
            "%2$s erklärte, dass die Gemeinde %1$s im kommenden Jahr eine neue Schule baue.",
            "In %s kamen rund zweihundert Menschen zusammen, unter ihnen auch %s.",
            "Nach Angaben von %2$s sei das Klärwerk in %1$s seit dem Frühjahr nicht mehr dicht.",
            "Die Polizei in %s sucht Zeugen; %s bat um Geduld.",
            "Der Haushalt von %s müsse, so %s, noch in diesem Herbst beschlossen werden.");
    private static final List<String> TOWNS = List.of("Husum", "Northeim", "Celle", "Bautzen", "Passau", "Büsum");
    private static final List<String> PEOPLE = List.of(
            "Bürgermeisterin Ada Groß", "der Grünen-Politiker Ole Käfer", "Landrat Enno Petersen", "Anke Wöhrl (SPD)");

    private MeasureOverhead() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        Path input = write(folder.resolve("artikel-" + count + ".jsonl"), count);
        Path small = write(folder.resolve("artikel-klein.jsonl"), 3000);
        SparkSession session = SparkSession.builder()
                .master("local[1]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
        plain(small, folder.resolve("plain-klein.jsonl"));
        rows(session, small);
        parquet(session, small, folder.resolve("spark-klein"));
        long start = time();
        plain(input, folder.resolve("plain.jsonl"));
        long plain = time() - start;
        start = time();
        rows(session, input);
        long rows = time() - start;
        start = time();
        parquet(session, input, folder.resolve("spark-" + System.nanoTime()));
        long parquet = time() - start;
        System.out.printf(
                Locale.ROOT,
                "%d articles, processor time: plain %.1f s, rows on Spark %.1f s (%+.1f %%), Parquet on Spark %.1f s (%+.1f %%)%n",
                count,
                plain / 1e9,
                rows / 1e9,
                100.0 * (rows - plain) / plain,
                parquet / 1e9,
                100.0 * (parquet - plain) / plain);
        session.stop();
    }

    private static long time() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static Path write(Path file, int count) throws IOException {
        Random random = new Random(count);
        try (Writer out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                StringBuilder text = new StringBuilder("Neues aus " + pick(TOWNS, random) + "\\n\\n");
                int sentences = 8 + random.nextInt(16);
                for (int s = 0; s < sentences; s++) {
                    text.append(String.format(
                                    Locale.GERMAN, pick(SENTENCES, random), pick(TOWNS, random), pick(PEOPLE, random)))
                            .append(s % 3 == 2 ? "\\n\\n" : " ");
                }
                out.write("{\"id\":\"artikel-" + i + "\",\"language\":\"de\",\"text\":\"" + text + "\"}\n");
            }
        }
        return file;
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static void plain(Path input, Path output) throws IOException {
        Pipeline pipeline = SETTINGS.build();
        ExtractionJson json = ExtractionJson.standard();
        try (ArticleCursor cursor = Readers.standard().open(ArticleInput.of(input));
                Writer out = Files.newBufferedWriter(output)) {
            for (ReadResult result = cursor.next(); result != null; result = cursor.next()) {
                json.write(pipeline.extract(((ReadArticle) result).article()), out);
                out.write('\n');
            }
        }
    }

    private static void rows(SparkSession session, Path input) {
        extracted(session, input).write().format("noop").mode("overwrite").save();
    }

    private static void parquet(SparkSession session, Path input, Path output) {
        extracted(session, input).write().mode("overwrite").parquet(output.toString());
    }

    private static Dataset<Row> extracted(SparkSession session, Path input) {
        StructType schema = new StructType()
                .add("id", DataTypes.StringType)
                .add("language", DataTypes.StringType)
                .add("text", DataTypes.StringType);
        return NewsExtraction.extract(session.read().schema(schema).json(input.toString()), SETTINGS);
    }
}
