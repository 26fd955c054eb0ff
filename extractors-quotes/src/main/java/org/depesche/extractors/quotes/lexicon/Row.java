package org.depesche.extractors.quotes.lexicon;

import java.util.List;
import org.depesche.core.annotation.Quote.Medium;
import org.depesche.core.article.Labelled;

/**
 * One line of a lexicon file.
 *
 * @param origin file and line, for messages
 * @param columns the names of its table's columns
 * @param cells a value for each column
 */
record Row(String origin, List<String> columns, List<String> cells) {

    /** The value that stands for none. */
    static final String NONE = "-";

    Row {
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }

    String text(String column) {
        String value = cells.get(columns.indexOf(column)).strip();
        if (value.isEmpty()) {
            throw new LexiconException(origin + ": no " + column);
        }
        return value;
    }

    boolean has(String column) {
        return !text(column).equals(NONE);
    }

    List<String> list(String column) {
        return has(column) ? List.of(text(column).split(",")) : List.of();
    }

    double percent(String column) {
        try {
            int percent = Integer.parseInt(text(column));
            if (percent >= 0 && percent <= 100) {
                return percent / 100.0;
            }
        } catch (NumberFormatException e) {
            // the one message below says it for both faults
        }
        throw wrong(column, "a whole number from 0 to 100");
    }

    Medium medium() {
        return label("medium", Medium.class);
    }

    <E extends Enum<E> & Labelled> E label(String column, Class<E> type) {
        return Labelled.find(type, text(column)).orElseThrow(() -> wrong(column, Labelled.labels(type)));
    }

    LexiconException wrong(String column, String expected) {
        return new LexiconException(origin + ": " + column + " is '" + text(column) + "', expected " + expected);
    }
}
