package org.depesche.cli.pretty;

/** A number and what it counts. */
final class Amount {

    private Amount() {}

    static String of(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
