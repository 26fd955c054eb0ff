package org.depesche.readers.html;

/** Takes the features of a block one after another. */
@FunctionalInterface
interface FeatureSink {

    /**
     * Takes the next feature.
     *
     * @param name what it measures
     * @param value its value
     */
    void add(String name, float value);
}
