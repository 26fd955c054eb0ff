package org.depesche.training.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Makes an example look as it would on a page that says less: without speaking class names, without semantic elements, without structured data. So the model
 * learns not to lean on one kind of sign alone.
 */
final class Blinding {

    private static final float FAR = 12;

    private final int[] hidden;
    private final float[] values;

    private Blinding(List<String> names, Predicate<String> hides) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (hides.test(names.get(i))) {
                columns.add(i);
            }
        }
        hidden = columns.stream().mapToInt(Integer::intValue).toArray();
        values = new float[hidden.length];
        for (int i = 0; i < hidden.length; i++) {
            String name = names.get(hidden[i]);
            values[i] = name.startsWith("far.") ? FAR : name.equals("inArticleBody") ? -2 : 0;
        }
    }

    static List<Blinding> all(List<String> names) {
        List<String> elements = List.of("article", "main", "aside", "nav", "footer", "header", "bodyProperty");
        List<String> statements = List.of("inArticleBody", "description");
        return List.of(new Blinding(
                names,
                name -> name.startsWith("far.")
                        || name.startsWith("inline.")
                        || elements.contains(name)
                        || statements.contains(name)));
    }

    float[] apply(float[] example) {
        float[] blinded = example.clone();
        for (int i = 0; i < hidden.length; i++) {
            blinded[hidden[i]] = values[i];
        }
        return blinded;
    }
}
