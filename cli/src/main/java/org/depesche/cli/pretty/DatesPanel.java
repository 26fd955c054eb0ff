package org.depesche.cli.pretty;

import java.util.LinkedHashMap;
import java.util.Map;
import org.depesche.cli.terminal.VisibleText;
import org.depesche.core.annotation.TimeExpression;
import org.depesche.core.pipeline.Extraction;

/** When: the values of time expressions beside the words that name them, each pair once. */
final class DatesPanel implements Panel {

    private static final int WIDEST_VALUE = 24;

    @Override
    public void write(Extraction extraction, Page page) {
        if (extraction.dates().isEmpty()) {
            return;
        }
        Map<String, Map<String, Integer>> wordsByValue = new LinkedHashMap<>();
        int widest = 0;
        for (TimeExpression date : extraction.dates()) {
            String value = VisibleText.line(value(date));
            String words = VisibleText.line(date.span().in(extraction.article().text()));
            wordsByValue.computeIfAbsent(value, none -> new LinkedHashMap<>()).merge(words, 1, Integer::sum);
            widest = Math.max(widest, Math.min(WIDEST_VALUE, value.length()));
        }
        page.heading("DATES", Integer.toString(extraction.dates().size()));
        for (Map.Entry<String, Map<String, Integer>> entry : wordsByValue.entrySet()) {
            String value = entry.getKey();
            StyledText line = new StyledText()
                    .add(Style.STRONG, value)
                    .literal(" ".repeat(Math.max(0, widest - value.length()) + 2));
            boolean isFirst = true;
            for (Map.Entry<String, Integer> words : entry.getValue().entrySet()) {
                line.literal(isFirst ? "" : ", ").add(words.getKey());
                if (words.getValue() > 1) {
                    line.literal(" (" + words.getValue() + "×)");
                }
                isFirst = false;
            }
            page.hanging("  ", widest + 4, line);
        }
    }

    private static String value(TimeExpression date) {
        return date.modifier() == null
                ? date.value()
                : date.value() + " " + date.modifier().name();
    }
}
