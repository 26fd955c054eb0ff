package org.depesche.extractors.entities.chain;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depesche.core.annotation.Entity;
import org.depesche.core.article.Labelled;
import org.depesche.core.extractor.SettingsException;
import org.depesche.extractors.entities.data.DataFile;

/** Names that a user adds: a table of name, type, id, aliases (with {@code |} between) and gender, of which only name and type are needed. Immutable. */
public final class UserGazetteer {

    private final List<KnownName> names;
    private final List<List<String>> aliases;

    private UserGazetteer(List<KnownName> names, List<List<String>> aliases) {
        this.names = List.copyOf(names);
        this.aliases = List.copyOf(aliases);
    }

    /**
     * A gazetteer without names.
     *
     * @return the empty gazetteer
     */
    public static UserGazetteer empty() {
        return new UserGazetteer(List.of(), List.of());
    }

    /**
     * Reads a gazetteer in UTF-8.
     *
     * @param file the file; lines that begin with {@code #} and empty lines do not count
     * @return the gazetteer
     * @throws SettingsException if the file cannot be read, or a row is wrong; the message names file and row
     */
    public static UserGazetteer read(Path file) {
        List<KnownName> names = new ArrayList<>();
        List<List<String>> aliases = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String[] row : DataFile.rows(reader)) {
                if (row[0].isBlank()) {
                    throw wrong(file, row, "has no name");
                }
                Entity.Type type = Labelled.find(Entity.Type.class, cell(row, 1))
                        .orElseThrow(() ->
                                wrong(file, row, "has a type that is none of " + Labelled.labels(Entity.Type.class)));
                Entity.Gender gender = cell(row, 4).isEmpty()
                        ? null
                        : Labelled.find(Entity.Gender.class, cell(row, 4))
                                .orElseThrow(() -> wrong(
                                        file,
                                        row,
                                        "has a gender that is none of " + Labelled.labels(Entity.Gender.class)));
                String id = cell(row, 2);
                names.add(new KnownName(row[0].strip(), type, "user", id.isEmpty() ? null : id, null, null, gender));
                aliases.add(KnownNames.list(cell(row, 3)));
            }
        } catch (MalformedInputException e) {
            throw new SettingsException("gazetteer " + file + " is not in UTF-8");
        } catch (IOException e) {
            throw new SettingsException("gazetteer " + file + " cannot be read: " + e);
        }
        return new UserGazetteer(names, aliases);
    }

    private static SettingsException wrong(Path file, String[] row, String what) {
        return new SettingsException("gazetteer " + file + ": the row '" + String.join("|", row) + "' " + what);
    }

    private static String cell(String[] row, int column) {
        return column < row.length ? row[column].strip() : "";
    }

    List<KnownName> names() {
        return names;
    }

    List<List<String>> aliases() {
        return aliases;
    }
}
