package org.depesche.bank;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.depesche.bank.sql.Dialect;
import org.depesche.bank.sql.Dialect.ForeignDatabaseException;

/**
 * The form of a bank's tables and how an older one becomes it: the scripts {@code DIALECT-1.sql} to {@code DIALECT-VERSION.sql}, each of which
 * makes the form of its number out of the one before.
 *
 * @param current the form that this program writes and reads
 * @param scripts gives a script
 */
record Schema(int current, Scripts scripts) {

    /** The one that ships. */
    static final Schema SHIPPED = new Schema(1, Schema::shipped);

    /** Where scripts come from. */
    @FunctionalInterface
    interface Scripts {

        String script(String dialect, int version);
    }

    private static String shipped(String dialect, int version) {
        String name = "sql/" + dialect + "-" + version + ".sql";
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the script " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the script " + name + " cannot be read", e);
        }
    }

    /** Refuses a bank that cannot be read as it is, or makes and mends the tables where they are written. */
    void settle(Connection connection, BankPlace place, boolean isWritten) throws SQLException, BankException {
        Dialect dialect = place.dialect();
        int version = version(connection, place);
        if (version == current) {
            return;
        }
        if (version > current) {
            throw new BankException(
                    place.name(),
                    "was made by a newer depesche (form " + version + " of its tables, this one knows " + current
                            + "): update depesche",
                    null);
        }
        if (!isWritten) {
            throw new BankException(
                    place.name(),
                    version == 0
                            ? "there is no bank in it: 'depesche bank add' makes one"
                            : "has tables of an older form (" + version + "): 'depesche bank add' brings them to "
                                    + current,
                    null);
        }
        connection.setAutoCommit(false);
        try {
            // another program may have been faster
            int found = version(connection, place);
            if (found == 0) {
                dialect.found(connection);
            }
            for (int next = found + 1; next <= current; next++) {
                run(connection, scripts.script(dialect.name(), next));
                dialect.note(connection, next);
            }
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            connection.rollback();
            connection.setAutoCommit(true);
            throw e;
        }
    }

    private static int version(Connection connection, BankPlace place) throws SQLException, BankException {
        try {
            return place.dialect().version(connection);
        } catch (ForeignDatabaseException e) {
            throw new BankException(
                    place.name(),
                    "is a database of another program: name another file, or one that is not there yet",
                    e);
        }
    }

    private static void run(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : statements(script)) {
                statement.execute(each);
            }
        }
    }

    private static List<String> statements(String script) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        for (String line : script.lines().toList()) {
            if (line.startsWith("--")) {
                continue;
            }
            statement.append(line).append('\n');
            if (line.endsWith(";")) {
                String whole = statement.toString().strip();
                statements.add(whole.substring(0, whole.length() - 1));
                statement.setLength(0);
            }
        }
        return statements;
    }
}
