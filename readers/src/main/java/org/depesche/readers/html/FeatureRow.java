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

    void addAll(float[] row) {
        if (count + row.length > values.length) {
            values = Arrays.copyOf(values, 2 * (count + row.length));
        }
        System.arraycopy(row, 0, values, count, row.length);
        count += row.length;
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
