package org.depesche.cli.command;

import java.nio.file.Path;
import org.depesche.cli.batch.ExtractionRun.Output;
import org.depesche.cli.csv.AnnotationDestination;
import org.depesche.cli.csv.AnnotationReport;
import org.depesche.cli.csv.CsvBundleReport;
import org.depesche.cli.csv.CsvFolderDestination;
import org.depesche.cli.csv.CsvReport;
import org.depesche.cli.csv.Table;
import org.depesche.cli.output.Destination;
import org.depesche.cli.output.OutputException;
import org.depesche.cli.output.Report;
import org.depesche.cli.output.Verbatim;
import org.depesche.core.article.Labelled;
import org.depesche.core.json.ExtractionJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is written of tables. */
final class TableOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description =
                    "The table that csv writes to standard output or a file: quotes (the default), articles, entities,"
                            + " mentions, dates, provenance, failures, or annotations.KIND for what a plugin finds. A folder gets all.")
    private @Nullable String table;

    @Option(
            names = "--exact-cells",
            description =
                    "Write cells of csv that begin with = + - @ as they are; otherwise an apostrophe before them keeps"
                            + " spreadsheets from running them.")
    private boolean isExact;

    /** Refuses what does not go together. */
    void check(boolean isCsv, boolean isFolder) {
        if (!isCsv && (table != null || isExact)) {
            throw refusal(table != null ? "--table is for --to csv" : "--exact-cells is for --to csv");
        }
        if (isFolder && table != null) {
            throw refusal("--table is for standard output or a file: a folder gets all tables");
        }
        if (table != null
                && kind(table) == null
                && Labelled.find(Table.class, table).isEmpty()) {
            throw refusal("--table '" + table + "' is none of " + Labelled.labels(Table.class) + ", "
                    + CsvFolderDestination.ANNOTATIONS + "KIND");
        }
    }

    private ParameterException refusal(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static @Nullable String kind(String name) {
        String before = CsvFolderDestination.ANNOTATIONS;
        return name.startsWith(before) && Labelled.isLabel(name.substring(before.length()))
                ? name.substring(before.length())
                : null;
    }

    /** All tables, in a folder. */
    Output folder(Path folder, ExtractionJson json) throws OutputException {
        return new Output(new CsvBundleReport(json, isExact), new CsvFolderDestination(folder, isExact));
    }

    /** Opens the place of a document. */
    @FunctionalInterface
    interface Place {

        Destination open(Report report) throws OutputException;
    }

    /** One table, in one document. */
    Output document(ExtractionJson json, Place place) throws OutputException {
        String name = table == null ? Table.QUOTES.label() : table;
        String kind = kind(name);
        if (kind != null) {
            return new Output(
                    new AnnotationReport(kind, json), new AnnotationDestination(place.open(new Verbatim()), isExact));
        }
        Report report = new CsvReport(Labelled.find(Table.class, name).orElseThrow(), json, isExact);
        return new Output(report, place.open(report));
    }
}
