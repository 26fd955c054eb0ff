package org.depesche.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.depesche.cli.batch.ExtractionRun.Output;
import org.depesche.cli.html.HtmlFolderDestination;
import org.depesche.cli.html.HtmlReport;
import org.depesche.cli.jsonld.JsonLdReport;
import org.depesche.cli.output.Checkpoint;
import org.depesche.cli.output.Destination;
import org.depesche.cli.output.FileDestination;
import org.depesche.cli.output.FolderDestination;
import org.depesche.cli.output.JsonLinesReport;
import org.depesche.cli.output.JsonReport;
import org.depesche.cli.output.OutputException;
import org.depesche.cli.output.OutputFormat;
import org.depesche.cli.output.Report;
import org.depesche.cli.output.StreamDestination;
import org.depesche.cli.pretty.PrettyReport;
import org.depesche.cli.terminal.Terminal;
import org.depesche.core.annotation.ExtensionReader;
import org.depesche.core.json.ExtractionJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where results go and in which form. */
final class OutputOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            converter = FormatName.class,
            description =
                    "pretty (the default on a terminal), json (the default for one article; for several an array),"
                            + " jsonl (the default for several: one article a line), jsonld (schema.org, PROV and Web"
                            + " Annotation terms for RDF), html (a page an article; for several a folder with an index)"
                            + " or csv (tables).")
    private @Nullable OutputFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            description =
                    "A file, or a folder (one that is there, or a name that ends in /) for one file an article, for csv one a"
                            + " table. The default is standard output.")
    private @Nullable String path;

    @Mixin
    private JsonOptions jsonOptions = new JsonOptions();

    @Option(
            names = "--resume",
            description =
                    "Go on where an earlier run with the same inputs and options was ended: what it wrote to -o, JSON lines"
                            + " or a folder, is kept.")
    private boolean isResumed;

    @Option(
            names = "--with-places",
            description =
                    "Write where each finding stands in the page, feed or file that its article was read from; for json and jsonl.")
    private boolean isPlaceWanted;

    @Mixin
    private ColourOptions colour = new ColourOptions();

    @Mixin
    private TableOptions tables = new TableOptions();

    /** Refuses what does not go together. */
    void check() {
        OutputFormat form = path != null && !isFolder(path) ? chosen(path) : format;
        tables.check(form == OutputFormat.CSV, path != null && isFolder(path));
        if (isResumed && form == OutputFormat.CSV) {
            throw new ParameterException(
                    spec.commandLine(), "--resume is not for csv: a table holds no trace of articles without findings");
        }
        if (isPlaceWanted && form != null && form != OutputFormat.JSON && form != OutputFormat.JSONL) {
            throw new ParameterException(spec.commandLine(), "--with-places is for json and jsonl");
        }
        boolean isFile = path != null && !isFolder(path);
        if (isResumed && (path == null || (isFile && chosen(path) != OutputFormat.JSONL))) {
            throw new ParameterException(
                    spec.commandLine(), "--resume needs -o with a file in jsonl, or with a folder");
        }
    }

    /** Whether the places of findings in their sources are wanted. */
    boolean isPlaceWanted() {
        return isPlaceWanted;
    }

    /** Whether results go to the screen that a person looks at. */
    boolean goesTo(Terminal terminal) {
        return path == null && terminal.isOutScreen();
    }

    private static boolean isFolder(String path) {
        return path.endsWith("/") || Files.isDirectory(Path.of(path));
    }

    /** The format of a file, null where it depends on the number of articles. */
    private @Nullable OutputFormat chosen(String file) {
        if (format != null) {
            return format;
        }
        OutputFormat byEnding = byEnding(file);
        return byEnding == null && isResumed ? OutputFormat.JSONL : byEnding;
    }

    /** How far an earlier run had come, where this one goes on and that can be told; else null. */
    @Nullable
    Checkpoint checkpoint() throws OutputException {
        boolean isFile = isResumed && path != null && !isFolder(path);
        return isFile ? FileDestination.checkpoint(Path.of(path), new JsonLinesReport(json(List.of()))) : null;
    }

    /** Sees to it that what an earlier run wrote is compared from its beginning. */
    void forgetCheckpoint() throws OutputException {
        if (path != null) {
            FileDestination.forgetCheckpoint(Path.of(path), new JsonLinesReport(json(List.of())));
        }
    }

    /**
     * Opens the output.
     *
     * @param holdsAnother whether another article follows the first; asked only where it matters
     */
    Output open(Terminal terminal, List<ExtensionReader> extensions, BooleanSupplier holdsAnother)
            throws OutputException {
        if (path == null) {
            OutputFormat chosen = format == null && terminal.isOutScreen() ? OutputFormat.PRETTY : format;
            if (chosen == OutputFormat.CSV) {
                return tables.document(
                        json(extensions), report -> new StreamDestination("standard output", terminal.out(), report));
            }
            Report report = report(chosen, terminal, extensions, holdsAnother);
            return new Output(report, new StreamDestination("standard output", terminal.out(), report));
        }
        Path place = Path.of(path);
        if (isFolder(path)) {
            OutputFormat chosen = format == null ? OutputFormat.JSON : format;
            if (chosen == OutputFormat.HTML) {
                return new Output(new HtmlReport(), new HtmlFolderDestination(place, isResumed));
            }
            if (chosen == OutputFormat.CSV) {
                return tables.folder(place, json(extensions));
            }
            Report report = report(chosen, terminal, extensions, () -> false);
            return new Output(report, new FolderDestination(place, chosen.ending(), report, isResumed));
        }
        if (chosen(path) == OutputFormat.CSV) {
            return tables.document(json(extensions), report -> FileDestination.begin(place, report));
        }
        Report report = report(chosen(path), terminal, extensions, holdsAnother);
        Destination file = isResumed && report instanceof JsonLinesReport lines
                ? FileDestination.resume(place, lines)
                : FileDestination.begin(place, report);
        return new Output(report, file);
    }

    private static @Nullable OutputFormat byEnding(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (OutputFormat candidate : OutputFormat.values()) {
            if (candidate.ending().equals(ending)) {
                return candidate;
            }
        }
        return null;
    }

    private Report report(
            @Nullable OutputFormat chosen,
            Terminal terminal,
            List<ExtensionReader> extensions,
            BooleanSupplier holdsAnother) {
        ExtractionJson json = json(extensions);
        if (chosen == null) {
            return holdsAnother.getAsBoolean() ? new JsonLinesReport(json) : new JsonReport(json, false);
        }
        return switch (chosen) {
            case PRETTY -> new PrettyReport(terminal.width(), colour.isColoured(terminal, path == null));
            case JSON -> new JsonReport(json, holdsAnother.getAsBoolean());
            case JSONL -> new JsonLinesReport(json);
            case JSONLD -> new JsonLdReport(holdsAnother.getAsBoolean(), jsonOptions.isTextWanted());
            case HTML -> onePage(holdsAnother);
            case CSV -> throw new IllegalStateException("tables are opened by their own options");
        };
    }

    private ExtractionJson json(List<ExtensionReader> extensions) {
        return ExtractionJson.standard()
                .extensions(extensions)
                .offsets(jsonOptions.offsets())
                .withText(jsonOptions.isTextWanted());
    }

    private Report onePage(BooleanSupplier holdsAnother) {
        if (holdsAnother.getAsBoolean()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--to html makes a page of every article: for several name a folder, with a / at its end (-o pages/)");
        }
        return new HtmlReport();
    }

    /** An output format by its label. */
    static final class FormatName extends LabelConverter<OutputFormat> {

        FormatName() {
            super(OutputFormat.class);
        }
    }
}
