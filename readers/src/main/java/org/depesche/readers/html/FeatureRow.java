package org.depesche.readers.html;

import java.util.Arrays;

/** A row of features that grows as they are added. Not thread safe. */
final class FeatureRow implements FeatureSink {

    private float[] values = new float[192];
    private int count;

    @Override
    public void add(String name, float value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        values[count++] = value;
    }

    void clear() {
        count = 0;
    }

    float[] values() {
        return values;
    }

    float[] copy() {
        return Arrays.copyOf(values, count);
    }
}
