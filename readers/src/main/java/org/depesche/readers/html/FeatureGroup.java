package org.depesche.readers.html;

/** Some features of blocks that belong together. */
@FunctionalInterface
interface FeatureGroup {

    /** Lists the features of a block in a fixed order. */
    void describe(Block block, FeatureSink out);
}
