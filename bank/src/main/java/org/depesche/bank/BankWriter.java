package org.depesche.bank;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesche.bank.sql.BankStatements;
import org.depesche.bank.sql.Dialect;
import org.depesche.bank.sql.QuoteNumber;
import org.depesche.bank.sql.SearchText;
import org.jspecify.annotations.Nullable;

/** Writes articles within one transaction. Not thread safe. */
final class BankWriter implements AutoCloseable {

    private final Connection connection;
    private final Dialect dialect;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final Map<String, Long> outlets = new HashMap<>();
    private final Set<String> agencies = new HashSet<>();

    BankWriter(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    List<Addition> write(List<BankedArticle> articles) throws SQLException {
        List<Addition> additions = new ArrayList<>(articles.size());
        for (BankedArticle article : articles) {
            additions.add(write(article));
        }
        return additions;
    }

    private Addition write(BankedArticle article) throws SQLException {
        String hash = ContentHash.of(article);
        int quotes = article.quotes().size();
        PreparedStatement known = statement("SELECT number, hash, quotes FROM article WHERE id = ?");
        known.setString(1, article.id());
        long number;
        int before;
        try (ResultSet row = known.executeQuery()) {
            if (!row.next()) {
                insert(insert(article, hash), article);
                return new Addition(article.id(), Addition.Outcome.ADDED, quotes, 0);
            }
            number = row.getLong(1);
            before = row.getInt(3);
            if (row.getString(2).equals(hash)) {
                return new Addition(article.id(), Addition.Outcome.UNCHANGED, quotes, before);
            }
        }
        for (String delete : dialect.deleteQuotes()) {
            update(delete, number);
        }
        update("DELETE FROM credit WHERE article = ?", number);
        update(
                "UPDATE article SET hash = ?, url = ?, outlet = ?, language = ?, published = ?, quotes = ? WHERE number = ?",
                hash,
                article.url(),
                outlet(article),
                article.language(),
                published(article),
                quotes,
                number);
        insert(number, article);
        return new Addition(article.id(), Addition.Outcome.REPLACED, quotes, before);
    }

    private long insert(BankedArticle article, String hash) throws SQLException {
        long number = insertReturningNumber(
                "INSERT INTO article (id, hash, url, outlet, language, published, quotes) VALUES (?, ?, ?, ?, ?, ?, ?)",
                article.id(),
                hash,
                article.url(),
                outlet(article),
                article.language(),
                published(article),
                article.quotes().size());
        if (number > QuoteNumber.LAST_ARTICLE) {
            throw new SQLException("the bank is full: it has " + QuoteNumber.LAST_ARTICLE + " articles; begin another");
        }
        return number;
    }

    private long insertReturningNumber(String insertion, @Nullable Object... values) throws SQLException {
        PreparedStatement insert = statement(insertion + " RETURNING number");
        set(insert, values);
        try (ResultSet row = insert.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static @Nullable String published(BankedArticle article) {
        return article.published() == null ? null : article.published().toString();
    }

    private void insert(long number, BankedArticle article) throws SQLException {
        int position = 0;
        for (BankedAgency agency : article.agencies()) {
            if (agencies.add(agency.id())) {
                update(
                        "INSERT INTO agency (id, name, words) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING",
                        agency.id(),
                        agency.name(),
                        SearchText.spaced(agency.id() + " " + agency.name()));
            }
            update(
                    "INSERT INTO credit (article, position, agency, scope) VALUES (?, ?, ?, ?)",
                    number,
                    position++,
                    agency.id(),
                    agency.scope());
        }
        insertQuotes(number, article);
    }

    private void insertQuotes(long number, BankedArticle article) throws SQLException {
        if (article.quotes().isEmpty()) {
            return;
        }
        boolean isApart = !dialect.insertWords().isEmpty();
        LocalDate day = article.published() == null ? null : article.published().date();
        Long outlet = outlet(article);
        String outletWords = article.outlet() == null ? "" : SearchText.indexed(article.outlet());
        String agencyWords = article.agencies().stream()
                .filter(agency -> "text".equals(agency.scope()))
                .map(agency -> SearchText.indexed(agency.id() + " " + agency.name()))
                .collect(Collectors.joining(" "));
        PreparedStatement quotes = statement(dialect.insertQuote());
        PreparedStatement words = isApart ? statement(dialect.insertWords()) : quotes;
        for (int i = 0; i < article.quotes().size(); i++) {
            BankedQuote quote = article.quotes().get(i);
            long key = QuoteNumber.of(day, number, i);
            String text = SearchText.indexed(quote.text());
            String speaker = quote.speaker() == null ? "" : SearchText.indexed(spoken(quote.speaker()));
            List<@Nullable Object> values = row(key, number, outlet, quote);
            if (isApart) {
                set(words, key, text, speaker, outletWords, agencyWords);
                words.addBatch();
            } else {
                values.add(text);
                values.add(speaker);
            }
            set(quotes, values.toArray());
            quotes.addBatch();
        }
        quotes.executeBatch();
        if (isApart) {
            words.executeBatch();
        }
    }

    private static String spoken(BankedSpeaker speaker) {
        return speaker.name() == null ? speaker.phrase() : speaker.phrase() + " " + speaker.name();
    }

    /** In the order of {@link BankStatements#QUOTE_COLUMNS}. */
    private static List<@Nullable Object> row(long key, long article, @Nullable Long outlet, BankedQuote quote) {
        BankedSpeaker speaker = quote.speaker();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(key);
        row.add(article);
        row.add(outlet);
        row.add(quote.id());
        row.add(quote.form().label());
        row.add(quote.medium().label());
        row.add(quote.text());
        row.add(JsonColumn.ofSpans(quote.spans()));
        row.add(quote.cue());
        row.add(quote.cueLemma());
        row.add(speaker == null ? null : speaker.phrase());
        row.add(speaker == null ? null : speaker.kind().label());
        row.add(speaker == null ? null : speaker.entity());
        row.add(speaker == null ? null : speaker.name());
        row.add(speaker == null || speaker.name() == null ? null : SearchText.key(speaker.name()));
        row.add(speaker == null ? null : speaker.type());
        row.add(speaker == null ? null : speaker.wikidata());
        row.add(quote.confidence());
        row.add(JsonColumn.ofTexts(quote.because()));
        return row;
    }

    private @Nullable Long outlet(BankedArticle article) throws SQLException {
        String name = article.outlet();
        if (name == null) {
            return null;
        }
        Long known = outlets.get(name);
        if (known != null) {
            return known;
        }
        update(
                "INSERT INTO outlet (name, words) VALUES (?, ?) ON CONFLICT (name) DO NOTHING",
                name,
                SearchText.spaced(name));
        PreparedStatement select = statement("SELECT number FROM outlet WHERE name = ?");
        select.setString(1, name);
        try (ResultSet row = select.executeQuery()) {
            row.next();
            long number = row.getLong(1);
            outlets.put(name, number);
            return number;
        }
    }

    private void update(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = statement(sql);
        set(statement, values);
        statement.executeUpdate();
    }

    private PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        return statement;
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof String text) {
                statement.setString(i + 1, text);
            } else if (value instanceof Long number) {
                statement.setLong(i + 1, number);
            } else if (value instanceof Integer number) {
                statement.setInt(i + 1, number);
            } else if (value instanceof Double number) {
                statement.setDouble(i + 1, number);
            } else {
                statement.setNull(i + 1, Types.NULL);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
    }
}
