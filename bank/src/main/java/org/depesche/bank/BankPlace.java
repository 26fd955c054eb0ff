package org.depesche.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.depesche.bank.sql.Dialect;
import org.depesche.bank.sql.PostgresDialect;
import org.depesche.bank.sql.SqliteDialect;
import org.jspecify.annotations.Nullable;

/**
 * Where a bank is.
 *
 * @param name what messages call it, without secrets
 * @param file the file, null for a server
 * @param address what the driver connects to
 */
record BankPlace(String name, @Nullable Path file, String address, Dialect dialect) {

    /** How long a file waits for another program that writes to it. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String SQLITE = "jdbc:sqlite:";

    static BankPlace of(String place) throws BankException {
        if (place.startsWith(POSTGRESQL)) {
            // What stands behind the question mark may be a password, and so may what stands before an @.
            int question = place.indexOf('?');
            String name = question < 0 ? place : place.substring(0, question);
            int at = name.lastIndexOf('@');
            String visible = at < 0 ? name : POSTGRESQL + "//" + name.substring(at + 1);
            return new BankPlace(visible, null, place, new PostgresDialect());
        }
        String path = place.startsWith(SQLITE) ? place.substring(SQLITE.length()) : place;
        if (path.startsWith("jdbc:")) {
            int end = path.indexOf(':', "jdbc:".length());
            throw new BankException(
                    end < 0 ? path : path.substring(0, end + 1),
                    "is no database that a bank can be in: name a file, or an address that begins with " + POSTGRESQL,
                    null);
        }
        try {
            Path file = Path.of(path);
            // as an address, so that nothing in the name is read as a setting
            return new BankPlace(path, file, SQLITE + file.toUri().toASCIIString(), new SqliteDialect());
        } catch (InvalidPathException e) {
            throw new BankException(path, "is no name of a file", e);
        }
    }

    /** The address to connect to. */
    String address(boolean isWritten) {
        boolean isFixed = !isWritten && file != null && !Files.isWritable(parent(file));
        // Beside a file of SQLite others are made while it is read; where that cannot be, nobody else writes it either.
        return isFixed ? address + "?immutable=1" : address;
    }

    Properties settings(boolean isWritten, Duration patience) {
        Properties settings = new Properties();
        if (file == null) {
            settings.setProperty("ApplicationName", "depesche");
            settings.setProperty("reWriteBatchedInserts", "true");
            settings.setProperty("readOnly", Boolean.toString(!isWritten));
            return settings;
        }
        settings.setProperty("busy_timeout", Long.toString(patience.toMillis()));
        settings.setProperty("foreign_keys", "true");
        if (isWritten) {
            settings.setProperty("journal_mode", "WAL");
            // What is reported as added survives the machine's end too, not only the program's.
            settings.setProperty("synchronous", "FULL");
            settings.setProperty("transaction_mode", "IMMEDIATE");
        } else {
            settings.setProperty("open_mode", "1");
        }
        return settings;
    }

    /** Sees what is wrong with the file before a driver says it in its own words. */
    void check(boolean isWritten) throws BankException {
        if (file == null) {
            return;
        }
        if (Files.isDirectory(file)) {
            throw new BankException(name, "is a folder: name a file", null);
        }
        if (Files.exists(file)) {
            if (!Files.isRegularFile(file)) {
                throw new BankException(name, "is no regular file", null);
            }
            if (!Files.isReadable(file)) {
                throw new BankException(name, "permission denied", null);
            }
            if (isWritten && !Files.isWritable(file)) {
                throw new BankException(name, "is read-only", null);
            }
            if (!isWritten && isEmpty(file)) {
                throw new BankException(name, "is empty: 'depesche bank add' fills it", null);
            }
        } else if (!isWritten) {
            throw new BankException(name, "no such file: 'depesche bank add' makes a bank", null);
        } else if (!Files.isDirectory(parent(file))) {
            throw new BankException(name, "cannot be made: there is no folder " + parent(file), null);
        }
    }

    private static Path parent(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private static boolean isEmpty(Path file) {
        try {
            return Files.size(file) == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
