package org.depesche.cli.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.depesche.cli.output.Destination;
import org.depesche.cli.output.FileDestination;
import org.depesche.cli.output.OutputException;
import org.depesche.cli.output.Verbatim;

/**
 * A folder with a file for each table: those of {@link Table}, and {@code annotations.KIND.csv} for each kind that plugins found. All are
 * moved into place when they are whole. Not thread safe.
 */
public final class CsvFolderDestination implements Destination {

    /** What stands before the name of a plugin's kind in the name of its table. */
    public static final String ANNOTATIONS = "annotations.";

    private static final String ENDING = ".csv";

    private final Path folder;
    private final Rows rows;
    private final Map<Table, FileDestination> tables = new EnumMap<>(Table.class);
    private final Map<String, AnnotationRows> annotations = new TreeMap<>();

    /**
     * A folder of tables.
     *
     * @param folder the folder; made where it is not there
     * @param isExact whether cells that a spreadsheet would take for formulas stay as they are
     * @throws OutputException if it cannot be made or nothing can be written to it
     */
    public CsvFolderDestination(Path folder, boolean isExact) throws OutputException {
        this.folder = folder;
        this.rows = new Rows(isExact);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new OutputException(folder.toString(), e);
        }
        for (Table table : Table.values()) {
            FileDestination file = file(table.label());
            tables.put(table, file);
            file.put("", rows.header(table.columns()));
        }
    }

    private FileDestination file(String table) throws OutputException {
        return FileDestination.begin(folder.resolve(table + ENDING), new Verbatim());
    }

    @Override
    public boolean holds(String id) {
        return false;
    }

    @Override
    public void put(String id, String article) throws OutputException {
        for (Map.Entry<String, String> part : Bundle.read(article).entrySet()) {
            String name = part.getKey();
            if (name.startsWith(ANNOTATIONS)) {
                AnnotationRows own = annotations.get(name);
                if (own == null) {
                    own = new AnnotationRows(folder);
                    annotations.put(name, own);
                }
                own.add(part.getValue());
            } else {
                for (Map.Entry<Table, FileDestination> table : tables.entrySet()) {
                    if (table.getKey().label().equals(name)) {
                        table.getValue().put(id, part.getValue());
                    }
                }
            }
        }
    }

    @Override
    public void passOver() {
        // its place is not kept
    }

    @Override
    public void finish() throws OutputException {
        for (FileDestination table : tables.values()) {
            table.finish();
        }
        for (Map.Entry<String, AnnotationRows> own : annotations.entrySet()) {
            try (FileDestination table = file(own.getKey())) {
                own.getValue().finish(rows, part -> table.put("", part));
                table.finish();
            }
        }
    }

    @Override
    public void close() throws OutputException {
        OutputException fault = null;
        for (Destination table : tables.values()) {
            try {
                table.close();
            } catch (OutputException e) {
                fault = e;
            }
        }
        for (AnnotationRows own : annotations.values()) {
            try {
                own.close();
            } catch (OutputException e) {
                fault = e;
            }
        }
        if (fault != null) {
            throw fault;
        }
    }
}
