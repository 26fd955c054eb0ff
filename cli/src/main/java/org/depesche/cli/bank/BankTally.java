package org.depesche.cli.bank;

import org.depesche.bank.Addition;

/** Counts what became of articles that were put into a bank. Not thread safe. */
public final class BankTally {

    private long added;
    private long replaced;
    private long unchanged;
    private long leftOut;
    private long quotes;

    BankTally() {}

    void count(Addition addition) {
        switch (addition.outcome()) {
            case ADDED -> added++;
            case REPLACED -> replaced++;
            case UNCHANGED -> unchanged++;
        }
        if (addition.outcome() != Addition.Outcome.UNCHANGED) {
            quotes += addition.quotes();
        }
    }

    void leftOut() {
        leftOut++;
    }

    /**
     * How many articles the bank has now that it was given.
     *
     * @return the number
     */
    public long articles() {
        return added + replaced + unchanged;
    }

    /**
     * Whether all articles that could be read are in the bank.
     *
     * @return true if none was left out
     */
    public boolean isClean() {
        return leftOut == 0;
    }

    /**
     * The tally in one line.
     *
     * @return words
     */
    public String words() {
        StringBuilder words = new StringBuilder();
        words.append(amount(added, "article"))
                .append(" added, ")
                .append(replaced)
                .append(" replaced, ")
                .append(unchanged)
                .append(" unchanged");
        if (leftOut > 0) {
            words.append(", ").append(leftOut).append(" not added");
        }
        return words.append("; ")
                .append(amount(quotes, "quote"))
                .append(" written")
                .toString();
    }

    private static String amount(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
