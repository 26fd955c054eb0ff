package org.depesche.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;

/**
 * Extraction over tables and web archives. Each article becomes one row in the {@linkplain #schema() schema} of extractions, in which findings
 * have the names that they have in JSON. Nothing is lost: an article that could not be read, or on which an extractor failed, is a row with
 * {@code failures}. Rows depend on nothing but the article, so that a task that is run again makes the same ones.
 */
public final class NewsExtraction {

    private NewsExtraction() {}

    /**
     * The columns of a row: those of an extraction in JSON, then {@code file}, the path of the archive (null for tables), and {@code wire}, the
     * fingerprint that {@link WireGrouping} takes (null where the article was not read).
     *
     * @return the schema
     */
    public static StructType schema() {
        return extraction().add("file", DataTypes.StringType).add("wire", DataTypes.StringType);
    }

    /** The columns of an extraction in JSON. */
    static StructType extraction() {
        try (InputStream in = NewsExtraction.class.getResourceAsStream("extraction.ddl")) {
            if (in == null) {
                throw new IllegalStateException("extraction.ddl is missing");
            }
            String ddl = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return StructType.fromDDL(ddl.replace('\n', ' '));
        } catch (IOException e) {
            throw new IllegalStateException("extraction.ddl cannot be read", e);
        }
    }

    /**
     * Extracts from a table.
     *
     * @param articles a row an article, with {@code id} and {@code text}; {@code headline}, {@code lead}, {@code paragraphs} (in place of
     *     {@code text}), {@code url}, {@code publisher}, {@code published}, {@code modified}, {@code language} and {@code authors} are
     *     understood as in JSON, and all other columns are handed through in {@code source.extra}
     * @param settings what the pipeline is made of
     * @return a row for each row, in no order
     * @throws IllegalArgumentException if there is no column {@code id}, or neither {@code text} nor {@code paragraphs}
     */
    public static Dataset<Row> extract(Dataset<Row> articles, NewsSettings settings) {
        List<String> columns = Arrays.asList(articles.columns());
        if (!columns.contains("id") || !(columns.contains("text") || columns.contains("paragraphs"))) {
            throw new IllegalArgumentException(
                    "articles need the columns id and text (or paragraphs), there are " + String.join(", ", columns));
        }
        Column[] all =
                Arrays.stream(articles.columns()).map(NewsExtraction::column).toArray(Column[]::new);
        Dataset<Row> json = articles.select(
                column("id"),
                functions
                        .to_json(functions.struct(all), Map.of("timestampFormat", "yyyy-MM-dd'T'HH:mm:ssXXX"))
                        .as("article"));
        MapPartitionsFunction<Row, Row> work = rows -> {
            NewsWorker worker = NewsWorker.of(settings);
            return new MappedIterator<>(rows, row -> worker.found(row.getString(0), row.getString(1)));
        };
        return takenApart(json.mapPartitions(work, found()));
    }

    /**
     * Extracts from web archives or other files that hold many articles each. A file is read by one task.
     *
     * @param session the session
     * @param files the paths, on any file system that Hadoop knows
     * @param format the format: {@code warc}, {@code jsonl}, {@code rss} or another of the readers'
     * @param settings what the pipeline is made of
     * @return a row for each article, and one for each place that could not be read
     */
    public static Dataset<Row> extractFiles(
            SparkSession session, List<String> files, String format, NewsSettings settings) {
        SerializableConfiguration hadoop =
                new SerializableConfiguration(session.sparkContext().hadoopConfiguration());
        Dataset<String> paths = session.createDataset(files, Encoders.STRING()).repartition(Math.max(1, files.size()));
        FlatMapFunction<String, Row> work = path -> {
            Path file = new Path(path);
            FileSystem system = file.getFileSystem(hadoop.value());
            FileArticles found =
                    new FileArticles(path, file.getName(), NewsWorker.of(settings), format, () -> system.open(file));
            // the file is closed when the task ends, however it ends
            TaskCompletionListener closing = ended -> found.close();
            TaskContext.get().addTaskCompletionListener(closing);
            return found;
        };
        return takenApart(paths.flatMap(work, found()));
    }

    private static Column column(String name) {
        Column column = functions.col("`" + name.replace("`", "``") + "`");
        return name.equals("id") ? column.cast(DataTypes.StringType).as("id") : column;
    }

    private static Encoder<Row> found() {
        return Encoders.row(new StructType()
                .add("extraction", extraction())
                .add("file", DataTypes.StringType)
                .add("wire", DataTypes.StringType));
    }

    private static Dataset<Row> takenApart(Dataset<Row> found) {
        return found.select("extraction.*", "file", "wire");
    }
}
