package org.depesche.cli.wording;

/** A number and what it counts. */
public final class Amount {

    private Amount() {}

    /**
     * A number with its noun.
     *
     * @param count the number
     * @param noun what is counted, in the singular, with a regular plural
     * @return such as {@code 1 quote} or {@code 3 quotes}
     */
    public static String of(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
