package org.depesche.bank.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** PostgreSQL; the tables stand in a schema of their own, so that they meet nobody else's. */
public record PostgresDialect() implements Dialect {

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public String driver() {
        return "postgresql";
    }

    @Override
    public int version(Connection connection) throws SQLException, ForeignDatabaseException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET search_path TO depesche_bank");
            try (ResultSet row = statement.executeQuery("SELECT to_regnamespace('depesche_bank') IS NULL,"
                    + " to_regclass('depesche_bank.bank') IS NULL, to_regclass('depesche_bank.article') IS NULL")) {
                row.next();
                if (row.getBoolean(1)) {
                    return 0;
                }
                if (row.getBoolean(2)) {
                    if (row.getBoolean(3)) {
                        return 0;
                    }
                    throw new ForeignDatabaseException();
                }
            }
            try (ResultSet row = statement.executeQuery("SELECT version FROM bank")) {
                return row.next() ? row.getInt(1) : 0;
            }
        }
    }

    @Override
    public void found(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // the schema that an administrator made may be all that the user may write to
            try (ResultSet row = statement.executeQuery("SELECT to_regnamespace('depesche_bank') IS NULL")) {
                row.next();
                if (!row.getBoolean(1)) {
                    return;
                }
            }
            statement.execute("CREATE SCHEMA depesche_bank");
        }
    }

    @Override
    public void note(Connection connection, int version) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM bank");
            statement.execute("INSERT INTO bank (version) VALUES (" + version + ")");
        }
    }

    @Override
    public void lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("LOCK TABLE article IN SHARE ROW EXCLUSIVE MODE");
        }
    }

    @Override
    public String insertQuote() {
        return BankStatements.insertQuote(
                ", text_words, speaker_words", ", to_tsvector('simple', ?), to_tsvector('simple', ?)");
    }

    @Override
    public String insertWords() {
        return "";
    }

    @Override
    public List<String> deleteQuotes() {
        return List.of("DELETE FROM quote WHERE article = ?");
    }

    @Override
    public String from(boolean isByWords) {
        return "quote q";
    }

    @Override
    public String number(boolean isByWords) {
        return "q.number";
    }

    @Override
    public Condition hold(AskedWords words) {
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        add("q.text_words", words.text(), conditions, values);
        add("q.speaker_words", words.speaker(), conditions, values);
        for (SearchTerm term : words.outlet()) {
            conditions.add("q.outlet IN (SELECT number FROM outlet WHERE words LIKE ?)");
            values.add(within(term));
        }
        for (SearchTerm term : words.agency()) {
            conditions.add("q.article IN (SELECT credit.article FROM credit JOIN agency ON agency.id = credit.agency"
                    + " WHERE credit.scope = 'text' AND agency.words LIKE ?)");
            values.add(within(term));
        }
        return new Condition(String.join(" AND ", conditions), values);
    }

    /** Words are letters and digits, so nothing in them is a placeholder. */
    private static String within(SearchTerm term) {
        return "% " + String.join(" ", term.words()) + (term.isPrefix() ? "%" : " %");
    }

    private static void add(String column, List<SearchTerm> terms, List<String> conditions, List<Object> values) {
        if (!terms.isEmpty()) {
            conditions.add(column + " @@ to_tsquery('simple', ?)");
            values.add(terms.stream().map(PostgresDialect::expression).collect(Collectors.joining(" & ")));
        }
    }

    private static String expression(SearchTerm term) {
        String phrase = String.join(" <-> ", term.words());
        return "(" + phrase + (term.isPrefix() ? ":*" : "") + ")";
    }
}
