package org.depesche.cli.bank;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.depesche.bank.BankException;
import org.depesche.bank.FoundQuote;
import org.depesche.bank.FoundQuotes;
import org.depesche.cli.output.OutputException;
import org.depesche.cli.pretty.FoundPage;

/**
 * Writes found quotes as they are read.
 *
 * @param format the form
 * @param page writes for people
 * @param out takes it; not closed
 */
public record FoundDocument(FoundFormat format, FoundPage page, OutputStream out) {

    /** Lines are gathered to this many units before they leave. */
    private static final int CHUNK = 1 << 16;

    /**
     * Writes.
     *
     * @param quotes what was found
     * @param limit how many to write at most, 0 for all
     * @return how many were written
     * @throws BankException if the bank cannot be read
     * @throws OutputException if {@code out} fails
     */
    public long write(FoundQuotes quotes, long limit) throws BankException, OutputException {
        StringBuilder text = new StringBuilder(opening());
        long written = 0;
        try {
            while (limit == 0 || written < limit) {
                FoundQuote found = quotes.next();
                if (found == null) {
                    break;
                }
                text.append(quote(found, written == 0));
                written++;
                if (text.length() > CHUNK) {
                    flush(text);
                }
            }
            text.append(closing(written));
            flush(text);
        } catch (IOException e) {
            throw new OutputException("standard output", e);
        }
        return written;
    }

    private void flush(StringBuilder text) throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
        text.setLength(0);
    }

    private String opening() {
        return format == FoundFormat.CSV ? FoundTable.head() : format == FoundFormat.JSON ? "[" : "";
    }

    private String closing(long written) {
        return format == FoundFormat.JSON ? written == 0 ? "]\n" : "\n]\n" : "";
    }

    private String quote(FoundQuote found, boolean isFirst) throws IOException {
        return switch (format) {
            case PRETTY -> (isFirst ? "" : "\n") + page.quote(found);
            case JSON -> (isFirst ? "\n  " : ",\n  ") + FoundJson.line(found);
            case JSONL -> FoundJson.line(found) + "\n";
            case CSV -> FoundTable.row(found);
        };
    }
}
