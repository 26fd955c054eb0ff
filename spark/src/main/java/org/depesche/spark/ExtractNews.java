package org.depesche.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;

/**
 * The program for {@code spark-submit}: tables or web archives in, Parquet out.
 *
 * <pre>{@code
 * ExtractNews [--from parquet|json|text|warc] [--column id=KEY]... [--extractors A,B] [--without A,B] [--set KEY=VALUE]...
 *             [--with-text] [--files-at-once N] [--resume] --to FOLDER INPUT...
 * }</pre>
 */
public final class ExtractNews {

    private static final String LONGEST_METHOD = "spark.sql.codegen.hugeMethodLimit";
    /** What HotSpot still compiles: the one method that Spark makes for rows as wide as ours is longer and would be interpreted for ever. */
    private static final long COMPILED_BYTES = 8000;

    private static final List<String> TABLES = List.of("parquet", "json", "text");
    private static final int FILES_AT_ONCE = 200;

    private String from = "parquet";
    private String to = "";
    private NewsSettings settings = NewsSettings.standard();
    private int filesAtOnce = FILES_AT_ONCE;
    private boolean isResumed;
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> inputs = new ArrayList<>();

    private ExtractNews(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String word = arguments[i];
            switch (word) {
                case "--with-text" -> settings = settings.withText(true);
                case "--resume" -> isResumed = true;
                case "--from", "--to", "--column", "--set", "--extractors", "--without", "--files-at-once" -> {
                    if (++i == arguments.length) {
                        throw new IllegalArgumentException(word + " lacks its value");
                    }
                    option(word, arguments[i]);
                }
                default -> {
                    if (word.startsWith("--")) {
                        throw new IllegalArgumentException("'" + word
                                + "' is not known; there are --from, --to, --column, --set, --extractors, --without, --files-at-once,"
                                + " --with-text, --resume");
                    }
                    inputs.add(word);
                }
            }
        }
        settings = settings.values(values);
        if (to.isEmpty() || inputs.isEmpty()) {
            throw new IllegalArgumentException("--to FOLDER and at least one INPUT are needed");
        }
    }

    private void option(String name, String value) {
        switch (name) {
            case "--from" -> from = value;
            case "--to" -> to = value;
            case "--column" -> pair(name, value, columns);
            case "--set" -> pair(name, value, values);
            case "--extractors" -> settings = settings.only(Arrays.asList(value.split(",")));
            case "--without" -> settings = settings.without(Arrays.asList(value.split(",")));
            default -> {
                filesAtOnce = Integer.parseInt(value);
                if (filesAtOnce < 1) {
                    throw new IllegalArgumentException(name + " is " + value + ", expected a number above 0");
                }
            }
        }
    }

    private static void pair(String option, String value, Map<String, String> pairs) {
        int equals = value.indexOf('=');
        if (equals <= 0) {
            throw new IllegalArgumentException(option + " '" + value + "' is not of the form NAME=VALUE");
        }
        pairs.put(value.substring(0, equals), value.substring(equals + 1));
    }

    /**
     * Runs.
     *
     * @param arguments as the class says
     * @throws IOException if inputs or output cannot be reached
     * @throws IllegalArgumentException if the arguments are wrong
     */
    public static void main(String[] arguments) throws IOException {
        ExtractNews program = new ExtractNews(arguments);
        SparkSession session = SparkSession.builder().appName("depesche").getOrCreate();
        if (!session.sparkContext().getConf().contains(LONGEST_METHOD)) {
            session.conf().set(LONGEST_METHOD, COMPILED_BYTES);
        }
        program.run(session);
        session.stop();
    }

    /**
     * Runs within a session.
     *
     * @param session the session
     * @param arguments as the class says
     * @throws IOException if inputs or output cannot be reached
     * @throws IllegalArgumentException if the arguments are wrong
     */
    public static void run(SparkSession session, String... arguments) throws IOException {
        new ExtractNews(arguments).run(session);
    }

    private void run(SparkSession session) throws IOException {
        // what is wrong with a name or setting is told here, not by every task
        settings.build();
        Dataset<Row> done = isResumed ? written(session) : null;
        if (TABLES.contains(from)) {
            runTable(session, done);
        } else {
            runFiles(session, done);
        }
    }

    private @Nullable Dataset<Row> written(SparkSession session) throws IOException {
        Path folder = new Path(to);
        FileSystem system = folder.getFileSystem(session.sparkContext().hadoopConfiguration());
        boolean isThere = system.exists(folder)
                && Arrays.stream(system.listStatus(folder))
                        .anyMatch(file -> file.getPath().getName().endsWith(".parquet"));
        return isThere ? session.read().schema(NewsExtraction.schema()).parquet(to) : null;
    }

    private void runTable(SparkSession session, @Nullable Dataset<Row> done) {
        Dataset<Row> table = table(session);
        for (Map.Entry<String, String> column : columns.entrySet()) {
            table = table.withColumn(column.getKey(), functions.col(column.getValue()));
        }
        if (done != null) {
            Dataset<Row> ids = done.select(functions.col("id").as("done"));
            table = table.join(ids, table.col("id").cast("string").equalTo(ids.col("done")), "left_anti");
        }
        write(NewsExtraction.extract(table, settings), done != null);
    }

    private Dataset<Row> table(SparkSession session) {
        String[] paths = inputs.toArray(String[]::new);
        return switch (from) {
            case "parquet" -> session.read().parquet(paths);
            case "json" -> session.read().json(paths);
            default ->
                session.read()
                        .option("wholetext", true)
                        .text(paths)
                        .select(
                                functions.input_file_name().as("id"),
                                functions.col("value").as("text"));
        };
    }

    /** Some files at a time: what a job has written stays, whatever happens to the next. */
    private void runFiles(SparkSession session, @Nullable Dataset<Row> done) throws IOException {
        Set<String> files = files(session);
        boolean isAppended = done != null;
        if (done != null) {
            done.where("file IS NOT NULL")
                    .select("file")
                    .distinct()
                    .as(Encoders.STRING())
                    .collectAsList()
                    .forEach(files::remove);
        }
        List<String> all = new ArrayList<>(files);
        for (int i = 0; i < all.size(); i += filesAtOnce) {
            List<String> some = all.subList(i, Math.min(all.size(), i + filesAtOnce));
            write(NewsExtraction.extractFiles(session, some, from, settings), isAppended || i > 0);
        }
    }

    private Set<String> files(SparkSession session) throws IOException {
        Set<String> files = new TreeSet<>();
        for (String input : inputs) {
            Path path = new Path(input);
            FileSystem system = path.getFileSystem(session.sparkContext().hadoopConfiguration());
            FileStatus[] found = system.globStatus(path);
            if (found == null || found.length == 0) {
                throw new IOException(input + ": no such file");
            }
            for (FileStatus status : found) {
                files.add(status.getPath().toString());
            }
        }
        return files;
    }

    private void write(Dataset<Row> rows, boolean isAppended) {
        rows.write().mode(isAppended ? SaveMode.Append : SaveMode.ErrorIfExists).parquet(to);
    }
}
