package org.depesche.bank;

import java.io.Closeable;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * Quotes of many articles in a database: a file of SQLite, or PostgreSQL by its JDBC address.
 *
 * <p>Several programs may have a bank open; while one adds, the others wait to add and go on finding. An instance is for one thread.
 */
public final class QuoteBank implements Closeable {

    private final BankPlace place;
    private final Connection connection;

    private QuoteBank(BankPlace place, Connection connection) {
        this.place = place;
        this.connection = connection;
    }

    /**
     * Opens a bank to add to it; makes it where there is none, and brings the tables of an older one to the form of today.
     *
     * @param place a file, or an address that begins with {@code jdbc:postgresql:}
     * @return the bank
     * @throws BankException if it cannot be opened, is no bank, was made by a newer program, or there is no driver for it
     */
    public static QuoteBank open(String place) throws BankException {
        return open(place, true, Schema.SHIPPED);
    }

    /**
     * Opens a bank to find in it. Nothing in it is changed.
     *
     * @param place a file, or an address that begins with {@code jdbc:postgresql:}
     * @return the bank
     * @throws BankException if it is not there or cannot be read, is no bank, or there is no driver for it
     */
    public static QuoteBank openToFind(String place) throws BankException {
        return open(place, false, Schema.SHIPPED);
    }

    static QuoteBank open(String place, boolean isWritten, Schema schema) throws BankException {
        return open(place, isWritten, schema, BankPlace.PATIENCE);
    }

    /**
     * Opens a bank.
     *
     * @param patience how long a file waits for another program that writes to it
     */
    static QuoteBank open(String place, boolean isWritten, Schema schema, Duration patience) throws BankException {
        BankPlace where = BankPlace.of(place);
        where.check(isWritten);
        try {
            Driver driver = driver(where);
            Connection connection = driver.connect(where.address(isWritten), where.settings(isWritten, patience));
            try {
                schema.settle(connection, where, isWritten);
                return new QuoteBank(where, connection);
            } catch (SQLException | BankException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw BankFaults.of(where, e);
        }
    }

    private static Driver driver(BankPlace place) throws BankException {
        try {
            return DriverManager.getDriver(place.address());
        } catch (SQLException e) {
            throw new BankException(
                    place.name(),
                    "no driver for it: put " + place.dialect().driver() + "-….jar beside the other jars of depesche",
                    e);
        }
    }

    /**
     * Adds articles in one transaction: when this returns, all of them are safe, and when it throws, none is there. An article whose id the
     * bank knows takes the place of the one that it has.
     *
     * @param articles the articles; of two with one id the later counts
     * @return what became of each, in order
     * @throws BankException if they cannot be written
     */
    public List<Addition> add(List<BankedArticle> articles) throws BankException {
        try {
            begin();
            try (BankWriter writer = new BankWriter(connection, place.dialect())) {
                place.dialect().lock(connection);
                List<Addition> additions = writer.write(articles);
                connection.commit();
                return additions;
            } catch (SQLException | RuntimeException | Error e) {
                rollBack(e);
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw BankFaults.of(place, e);
        }
    }

    /** The driver of SQLite takes note of a transaction before it has the lock: where there is none, neither may there be a transaction. */
    private void begin() throws SQLException {
        try {
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            try {
                connection.setAutoCommit(true);
            } catch (SQLException nothingToCommit) {
                e.addSuppressed(nothingToCommit);
            }
            throw e;
        }
    }

    private void rollBack(Throwable reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    /**
     * Finds quotes: the latest day first, those without a day last; within a day the article added last first, within an article as it reads.
     *
     * @param query what to find
     * @param limit how many at most, 0 for all
     * @return the quotes, read while they are asked for; close it before another search
     * @throws BankException if the bank cannot be read
     * @throws IllegalArgumentException if something asked for holds no word; the message says which
     */
    public FoundQuotes find(BankQuery query, int limit) throws BankException {
        try {
            return FoundQuotes.open(connection, place, BankSearch.of(query, limit, place.dialect()));
        } catch (SQLException e) {
            throw BankFaults.of(place, e);
        }
    }

    /**
     * How many quotes and articles there are.
     *
     * @return the size
     * @throws BankException if the bank cannot be read
     */
    public BankSize size() throws BankException {
        try {
            return BankSize.of(connection);
        } catch (SQLException e) {
            throw BankFaults.of(place, e);
        }
    }

    /** Closes the bank; what was added stays. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // everything that was reported as added has been committed
            throw new IllegalStateException(place.name() + ": " + e.getMessage(), e);
        }
    }
}
