package org.depesche.extractors.quotes.lexicon;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.depesche.core.annotation.Quote.Form;

/** How often quotes of each form are right, by what their rules say: points with straight lines between them. Immutable and thread safe. */
final class Calibration {

    private final Map<Form, Line> lines = new EnumMap<>(Form.class);

    Calibration(List<Row> rows) {
        Map<Form, NavigableMap<Double, Double>> points = new EnumMap<>(Form.class);
        for (Row row : rows) {
            points.computeIfAbsent(row.label("form", Form.class), form -> new TreeMap<>())
                    .put(row.percent("prior"), row.percent("confidence"));
        }
        points.forEach((form, of) -> lines.put(form, new Line(of)));
    }

    /** The share of right quotes; the prior itself where nothing is known of a form. */
    double confidence(Form form, double prior) {
        Line line = lines.get(form);
        return line == null ? prior : line.at(prior);
    }

    /** Straight lines between points, the points in the order of their priors. */
    private static final class Line {

        private final double[] priors;
        private final double[] confidences;

        Line(NavigableMap<Double, Double> points) {
            priors = points.keySet().stream().mapToDouble(Double::doubleValue).toArray();
            confidences =
                    points.values().stream().mapToDouble(Double::doubleValue).toArray();
        }

        /** The height of the line; the prior itself outside of the points. */
        double at(double prior) {
            int found = Arrays.binarySearch(priors, prior);
            if (found >= 0) {
                return confidences[found];
            }
            int above = -found - 1;
            if (above == 0 || above == priors.length) {
                return prior;
            }
            int below = above - 1;
            double part = (prior - priors[below]) / (priors[above] - priors[below]);
            return confidences[below] + part * (confidences[above] - confidences[below]);
        }
    }
}
