package org.depesche.bank.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** SQLite with its full-text index FTS5. */
public record SqliteDialect() implements Dialect {

    /** {@code Dpsb}: by this number the file says what it is. */
    private static final int APPLICATION_ID = 0x44707362;

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public String driver() {
        return "sqlite-jdbc";
    }

    @Override
    public int version(Connection connection) throws SQLException, ForeignDatabaseException {
        if (number(connection, "PRAGMA application_id") == APPLICATION_ID) {
            return number(connection, "PRAGMA user_version");
        }
        if (number(connection, "SELECT count(*) FROM sqlite_master") > 0) {
            throw new ForeignDatabaseException();
        }
        return 0;
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }

    @Override
    public void found(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA application_id = " + APPLICATION_ID);
        }
    }

    @Override
    public void note(Connection connection, int version) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = " + version);
        }
    }

    @Override
    public void lock(Connection connection) {
        // its transactions begin with the lock
    }

    @Override
    public String insertQuote() {
        return BankStatements.insertQuote("", "");
    }

    @Override
    public String insertWords() {
        return "INSERT INTO quote_words (rowid, text, speaker, outlet, agency) VALUES (?, ?, ?, ?, ?)";
    }

    @Override
    public List<String> deleteQuotes() {
        return List.of(
                "DELETE FROM quote_words WHERE rowid IN (SELECT number FROM quote WHERE article = ?)",
                "DELETE FROM quote WHERE article = ?");
    }

    /** CROSS JOIN keeps the order of the tables: the index of words gives numbers in order. */
    @Override
    public String from(boolean isByWords) {
        return isByWords ? "quote_words CROSS JOIN quote q ON q.number = quote_words.rowid" : "quote q";
    }

    @Override
    public String number(boolean isByWords) {
        return isByWords ? "quote_words.rowid" : "q.number";
    }

    @Override
    public Condition hold(AskedWords words) {
        List<String> parts = new ArrayList<>();
        words.text().forEach(term -> parts.add("text : " + expression(term)));
        words.speaker().forEach(term -> parts.add("speaker : " + expression(term)));
        words.outlet().forEach(term -> parts.add("outlet : " + expression(term)));
        words.agency().forEach(term -> parts.add("agency : " + expression(term)));
        return Condition.of("quote_words MATCH ?", String.join(" AND ", parts));
    }

    /** Words are letters and digits, so nothing in the quotation marks ends them. */
    private static String expression(SearchTerm term) {
        String phrase = term.words().stream().map(word -> '"' + word + '"').collect(Collectors.joining(" + "));
        return term.isPrefix() ? phrase + " *" : phrase;
    }
}
