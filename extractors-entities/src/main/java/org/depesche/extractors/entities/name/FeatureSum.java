package org.depesche.extractors.entities.name;

/** The weights of some features added up: one raised sum a label, four to a number, and how many features were found. Immutable. */
final class FeatureSum {

    final long first;
    final long second;
    final long third;
    final long fourth;
    final int found;

    FeatureSum(long first, long second, long third, long fourth, int found) {
        this.first = first;
        this.second = second;
        this.third = third;
        this.fourth = fourth;
        this.found = found;
    }
}
