package org.depesche.cli.csv;

import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of an article that go to different tables, carried as one text: each with its table's name and its length before it. */
final class Bundle {

    private Bundle() {}

    static String write(Map<String, String> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach((table, rows) -> {
            if (!rows.isEmpty()) {
                text.append(table)
                        .append(' ')
                        .append(rows.length())
                        .append('\n')
                        .append(rows);
            }
        });
        return text.toString();
    }

    static Map<String, String> read(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int at = 0; at < text.length(); ) {
            int blank = text.indexOf(' ', at);
            int rows = text.indexOf('\n', blank) + 1;
            int end = rows + Integer.parseInt(text.substring(blank + 1, rows - 1));
            parts.put(text.substring(at, blank), text.substring(rows, end));
            at = end;
        }
        return parts;
    }
}
