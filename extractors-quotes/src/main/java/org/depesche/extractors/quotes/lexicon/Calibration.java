package org.depesche.extractors.quotes.lexicon;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.depesche.core.annotation.Quote.Form;

/** How often quotes of each form are right, by what their rules say: points with straight lines between them. Immutable and thread safe. */
final class Calibration {

    private final Map<Form, NavigableMap<Double, Double>> points = new EnumMap<>(Form.class);

    Calibration(List<Row> rows) {
        for (Row row : rows) {
            points.computeIfAbsent(row.label("form", Form.class), form -> new TreeMap<>())
                    .put(row.percent("prior"), row.percent("confidence"));
        }
    }

    /** The share of right quotes; the prior itself where nothing is known of a form. */
    double confidence(Form form, double prior) {
        NavigableMap<Double, Double> known = points.getOrDefault(form, new TreeMap<>());
        Map.Entry<Double, Double> below = known.floorEntry(prior);
        Map.Entry<Double, Double> above = known.ceilingEntry(prior);
        if (below == null || above == null) {
            return prior;
        }
        double width = above.getKey() - below.getKey();
        double part = width == 0 ? 0 : (prior - below.getKey()) / width;
        return below.getValue() + part * (above.getValue() - below.getValue());
    }
}
