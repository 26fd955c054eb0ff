package org.depesche.bank.sql;

import java.util.List;

/**
 * A piece of a statement with the values for its question marks. What a user typed is always a value.
 *
 * @param sql the piece
 * @param values strings and longs, in order
 */
public record Condition(String sql, List<Object> values) {

    /** Copies the list. */
    public Condition {
        values = List.copyOf(values);
    }

    /**
     * A condition.
     *
     * @param sql the piece
     * @param values strings and longs, in order
     * @return the condition
     */
    public static Condition of(String sql, Object... values) {
        return new Condition(sql, List.of(values));
    }
}
