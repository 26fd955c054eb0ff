package org.depesche.bank;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a bank holds.
 *
 * @param articles how many articles, those without a quote included
 * @param quotes how many quotes
 */
public record BankSize(long articles, long quotes) {

    static BankSize of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*), coalesce(sum(quotes), 0) FROM article")) {
            row.next();
            return new BankSize(row.getLong(1), row.getLong(2));
        }
    }
}
