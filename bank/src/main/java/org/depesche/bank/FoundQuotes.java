package org.depesche.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.Closeable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.depesche.bank.sql.Condition;
import org.depesche.core.annotation.Quote;
import org.depesche.core.annotation.Speaker;
import org.depesche.core.article.Labelled;
import org.depesche.core.article.Moment;
import org.jspecify.annotations.Nullable;

/** Quotes that were found, read from the bank one after another. For one thread. */
public final class FoundQuotes implements Closeable {

    private static final int FETCHED_AT_ONCE = 1000;

    private final Connection connection;
    private final BankPlace place;
    private final PreparedStatement search;
    private final PreparedStatement credits;
    private final ResultSet rows;
    private long article = -1;
    private List<BankedAgency> agencies = List.of();

    private FoundQuotes(
            Connection connection,
            BankPlace place,
            PreparedStatement search,
            PreparedStatement credits,
            ResultSet rows) {
        this.connection = connection;
        this.place = place;
        this.search = search;
        this.credits = credits;
        this.rows = rows;
    }

    static FoundQuotes open(Connection connection, BankPlace place, Condition statement) throws SQLException {
        if (place.file() == null) {
            // a cursor, which PostgreSQL keeps within a transaction alone, instead of all rows at once
            connection.setAutoCommit(false);
        }
        PreparedStatement search = connection.prepareStatement(statement.sql());
        search.setFetchSize(FETCHED_AT_ONCE);
        for (int i = 0; i < statement.values().size(); i++) {
            if (statement.values().get(i) instanceof Long number) {
                search.setLong(i + 1, number);
            } else {
                search.setString(i + 1, (String) statement.values().get(i));
            }
        }
        PreparedStatement credits = connection.prepareStatement(
                "SELECT agency.id, agency.name, credit.scope FROM credit"
                        + " JOIN agency ON agency.id = credit.agency WHERE credit.article = ? ORDER BY credit.position");
        return new FoundQuotes(connection, place, search, credits, search.executeQuery());
    }

    /**
     * The next quote.
     *
     * @return the quote, or null behind the last
     * @throws BankException if the bank cannot be read
     */
    public @Nullable FoundQuote next() throws BankException {
        try {
            return rows.next() ? found() : null;
        } catch (SQLException e) {
            throw BankFaults.of(place, e);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new BankException(place.name(), "holds a row that this program did not write: " + e.getMessage(), e);
        }
    }

    /** In the order of {@link org.depesche.bank.sql.BankStatements#FOUND_COLUMNS}. */
    private FoundQuote found() throws SQLException, JsonProcessingException {
        String phrase = rows.getString(8);
        BankedSpeaker speaker = phrase == null
                ? null
                : new BankedSpeaker(
                        phrase,
                        constant(Speaker.Kind.class, rows.getString(9)),
                        rows.getString(10),
                        rows.getString(11),
                        rows.getString(12),
                        rows.getString(13));
        BankedQuote quote = new BankedQuote(
                rows.getString(1),
                constant(Quote.Form.class, rows.getString(2)),
                rows.getString(4),
                JsonColumn.spans(rows.getString(5)),
                rows.getString(6),
                rows.getString(7),
                speaker,
                constant(Quote.Medium.class, rows.getString(3)),
                rows.getDouble(14),
                JsonColumn.texts(rows.getString(15)));
        String published = rows.getString(21);
        return new FoundQuote(
                rows.getString(17),
                rows.getString(18),
                rows.getString(19),
                rows.getString(20),
                published == null ? null : Moment.parse(published),
                agencies(rows.getLong(16)),
                quote);
    }

    private static <E extends Enum<E> & Labelled> E constant(Class<E> type, @Nullable String label) {
        return Labelled.find(type, String.valueOf(label))
                .orElseThrow(() -> new IllegalArgumentException("'" + label + "' is none of " + Labelled.labels(type)));
    }

    private List<BankedAgency> agencies(long number) throws SQLException {
        if (number != article) {
            credits.setLong(1, number);
            List<BankedAgency> all = new ArrayList<>();
            try (ResultSet row = credits.executeQuery()) {
                while (row.next()) {
                    all.add(new BankedAgency(row.getString(1), row.getString(2), row.getString(3)));
                }
            }
            agencies = all;
            article = number;
        }
        return agencies;
    }

    /** Ends the search. */
    @Override
    public void close() {
        try {
            rows.close();
            search.close();
            credits.close();
            if (place.file() == null) {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(place.name() + ": " + e.getMessage(), e);
        }
    }
}
