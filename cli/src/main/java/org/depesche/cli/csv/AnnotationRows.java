package org.depesche.cli.csv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.depesche.cli.output.OutputException;

/**
 * The findings of a plugin's kind, kept in a file that is thrown away: what columns there are is known when the last one has come. Not
 * thread safe.
 */
final class AnnotationRows implements Closeable {

    private static final List<String> FIXED = List.of("article", "start", "end", "spans", "text");

    private final Path spool;
    private final Writer out;
    private final Set<String> fields = new LinkedHashSet<>();

    AnnotationRows(Path folder) throws OutputException {
        try {
            spool = Files.createTempFile(folder, ".annotations", ".part");
            spool.toFile().deleteOnExit();
            out = Files.newBufferedWriter(spool);
        } catch (IOException e) {
            throw new OutputException(folder.toString(), e);
        }
    }

    /** The findings of a kind in an article, a line of JSON each. */
    static String lines(JsonNode article, String kind) {
        StringBuilder lines = new StringBuilder();
        for (JsonNode finding : article.path("annotations").path(kind)) {
            ObjectNode line = JsonNodeFactory.instance.objectNode();
            line.set("article", article.get("id"));
            line.setAll((ObjectNode) finding);
            lines.append(line).append('\n');
        }
        return lines.toString();
    }

    void add(String lines) throws OutputException {
        try {
            out.write(lines);
            for (String line : lines.lines().toList()) {
                ArticleTree.JSON.readTree(line).fieldNames().forEachRemaining(fields::add);
            }
        } catch (IOException e) {
            throw new OutputException(spool.toString(), e);
        }
    }

    /** Takes a piece of the finished table. */
    @FunctionalInterface
    interface Sink {

        void take(String rows) throws OutputException;
    }

    void finish(Rows rows, Sink sink) throws OutputException {
        List<String> own = new ArrayList<>(fields);
        own.removeAll(FIXED);
        List<String> columns = new ArrayList<>(FIXED);
        columns.addAll(own);
        sink.take(rows.header(columns));
        try {
            out.close();
            try (BufferedReader in = Files.newBufferedReader(spool)) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    sink.take(rows.write(List.of(row(ArticleTree.JSON.readTree(line), own))));
                }
            }
        } catch (OutputException e) {
            throw e;
        } catch (IOException e) {
            throw new OutputException(spool.toString(), e);
        }
    }

    private static List<Cell> row(JsonNode finding, List<String> own) {
        boolean isWhole = finding.has("start");
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(finding.get("article")));
        row.add(isWhole ? Cell.of(finding.get("start")) : Cell.start(finding));
        row.add(isWhole ? Cell.of(finding.get("end")) : Cell.end(finding));
        row.add(
                isWhole
                        ? new Cell(
                                finding.get("start").asText() + "-"
                                        + finding.get("end").asText(),
                                true)
                        : Cell.spans(finding.path("spans")));
        row.add(Cell.of(finding.get("text")));
        for (String field : own) {
            row.add(Cell.of(finding.get(field)));
        }
        return row;
    }

    @Override
    public void close() throws OutputException {
        try {
            out.close();
            Files.deleteIfExists(spool);
        } catch (IOException e) {
            throw new OutputException(spool.toString(), e);
        }
    }
}
