package org.depesche.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depesche.core.annotation.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Searches in a bank of many quotes. Each has to take less than a microsecond of processor time, which other programs on the machine do not
 * lengthen, for each quote there is: a tenth of a second for 100,000, which {@code -Dbank.quotes=100000} and the long tests ask for, as filling
 * such a bank takes its time. {@code -Dbank.table=true} prints what each took.
 */
class BankSpeedTest {

    private static final int QUOTES = Integer.getInteger("bank.quotes", 25_000);
    private static final int REPEATS = 5;
    private static final long MOST_NANOSECONDS = 1_000L * QUOTES;

    @TempDir
    Path folder;

    private static final List<BankQuery> QUERIES = List.of(
            BankQuery.all(),
            BankQuery.all().words("punkt"),
            BankQuery.all().words("Straße", "hält"),
            BankQuery.all().words("der deich hält bis zum frühjahr"),
            BankQuery.all().words("klär*"),
            BankQuery.all().words("4711"),
            BankQuery.all().words("nirgends"),
            BankQuery.all().speaker("Dörte Müller"),
            BankQuery.all().speaker("groß").words("brücke"),
            BankQuery.all().entity("Götz Strauß"),
            BankQuery.all().entity("Q1234"),
            BankQuery.all().outlet("woche"),
            BankQuery.all().outlet("woche").words("gebäude"),
            BankQuery.all().agency("epd"),
            BankQuery.all().agency("epd").words("gebäude").speaker("müller"),
            BankQuery.all().words("punkt").published(LocalDate.of(2019, 2, 1), LocalDate.of(2019, 2, 28)),
            BankQuery.all().forms(Set.of(Quote.Form.DIRECT)).words("punkt"),
            BankQuery.all().forms(Set.of(Quote.Form.REPORTED)),
            BankQuery.all().forms(Set.of(Quote.Form.REPORTED)).words("punkt"));

    @Test
    void findsWithinAMicrosecondForEachQuote() throws Exception {
        String place = folder.resolve("bank.db").toString();
        long start = System.nanoTime();
        try (QuoteBank bank = QuoteBank.open(place)) {
            bank.add(BankSamples.made(0, QUOTES / 5));
        }
        print("added", 0, System.nanoTime() - start);
        List<String> slow = new ArrayList<>();
        try (QuoteBank bank = QuoteBank.openToFind(place)) {
            for (BankQuery query : QUERIES) {
                long best = Long.MAX_VALUE;
                int found = 0;
                for (int i = 0; i < REPEATS; i++) {
                    long before = processorTime();
                    found = count(bank, query);
                    best = Math.min(best, processorTime() - before);
                }
                print(query.toString(), found, best);
                if (best > MOST_NANOSECONDS) {
                    slow.add(query + ": " + best / 1_000_000 + " ms");
                }
            }
        }
        assertThat(slow).isEmpty();
    }

    private static int count(QuoteBank bank, BankQuery query) throws BankException {
        int found = 0;
        try (FoundQuotes quotes = bank.find(query, 100)) {
            while (quotes.next() != null) {
                found++;
            }
        }
        return found;
    }

    private static long processorTime() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String what, int found, long nanoseconds) {
        if (Boolean.getBoolean("bank.table")) {
            System.out.printf("%8.2f ms %5d %s%n", nanoseconds / 1e6, found, what);
        }
    }
}
