package org.depesche.bank.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What differs between the databases that hold a bank; all else is SQL that both understand. Immutable and thread safe. */
public sealed interface Dialect permits SqliteDialect, PostgresDialect {

    /**
     * What the scripts of the schema are called after.
     *
     * @return {@code sqlite} or {@code postgresql}
     */
    String name();

    /**
     * The name of the jar that holds the driver, as it begins.
     *
     * @return the artifact's name
     */
    String driver();

    /**
     * The form of the bank's tables.
     *
     * @param connection a connection
     * @return the version, 0 where there are no tables yet
     * @throws SQLException if it cannot be told
     * @throws ForeignDatabaseException if the database is somebody else's
     */
    int version(Connection connection) throws SQLException, ForeignDatabaseException;

    /**
     * Makes the place for the tables, before the first script.
     *
     * @param connection a connection in a transaction
     * @throws SQLException if it cannot be made
     */
    void found(Connection connection) throws SQLException;

    /**
     * Notes the form that the tables have now.
     *
     * @param connection a connection in a transaction
     * @param version the version
     * @throws SQLException if it cannot be noted
     */
    void note(Connection connection, int version) throws SQLException;

    /**
     * Keeps other writers out until the end of the transaction that has begun.
     *
     * @param connection a connection in a transaction
     * @throws SQLException if that fails
     */
    void lock(Connection connection) throws SQLException;

    /**
     * The statement that adds the searched words of a quote, or the quote with them.
     *
     * @return one insertion with a question mark for each of {@link BankStatements#QUOTE_COLUMNS} and, if {@link #insertWords} is empty, two
     *     more for the words of text and speaker
     */
    String insertQuote();

    /**
     * The statement that adds the words of a quote where they stand in a table of their own.
     *
     * @return one insertion for number and words of text, speaker, outlet, agencies; empty where {@link #insertQuote} takes them
     */
    String insertWords();

    /**
     * The statements that take the quotes of an article out.
     *
     * @return statements, each for the number of the article
     */
    List<String> deleteQuotes();

    /**
     * The tables to look into, the quotes called {@code q}.
     *
     * @param isByWords whether {@link AskedWords} are asked for
     * @return what stands behind FROM
     */
    String from(boolean isByWords);

    /**
     * What numbers the quotes while they are looked for.
     *
     * @param isByWords whether {@link AskedWords} are asked for
     * @return a column
     */
    String number(boolean isByWords);

    /**
     * The condition that words are held.
     *
     * @param words the words, not empty
     * @return the condition
     */
    Condition hold(AskedWords words);

    /** What is wrong with a database that somebody else made. */
    final class ForeignDatabaseException extends Exception {

        private static final long serialVersionUID = 1;

        /** An exception. */
        public ForeignDatabaseException() {}
    }
}
