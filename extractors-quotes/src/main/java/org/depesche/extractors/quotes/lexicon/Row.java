package org.depesche.extractors.quotes.lexicon;

import java.util.List;
import java.util.Map;
import org.depesche.core.annotation.Quote.Medium;
import org.depesche.core.article.Labelled;

/**
 * One line of a lexicon file.
 *
 * @param origin file and line, for messages
 * @param cells the values by the names of their columns
 */
record Row(String origin, Map<String, String> cells) {

    /** The value that stands for none. */
    static final String NONE = "-";

    Row {
        cells = Map.copyOf(cells);
    }

    String text(String column) {
        String value = cells.get(column);
        if (value == null || value.isBlank()) {
            throw new LexiconException(origin + ": no " + column);
        }
        return value.strip();
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
