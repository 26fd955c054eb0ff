package org.depesche.bank;

import java.sql.SQLException;
import org.depesche.bank.sql.SqliteDialect;

/** What a driver's exception says to a person. */
final class BankFaults {

    private static final int SQLITE_PERM = 3;
    private static final int SQLITE_BUSY = 5;
    private static final int SQLITE_LOCKED = 6;
    private static final int SQLITE_READONLY = 8;
    private static final int SQLITE_IOERR = 10;
    private static final int SQLITE_CORRUPT = 11;
    private static final int SQLITE_FULL = 13;
    private static final int SQLITE_CANTOPEN = 14;
    private static final int SQLITE_NOTADB = 26;

    private BankFaults() {}

    static BankException of(BankPlace place, SQLException thrown) {
        String words = place.dialect() instanceof SqliteDialect ? sqlite(thrown) : postgresql(thrown);
        return new BankException(place.name(), words, thrown);
    }

    private static String sqlite(SQLException thrown) {
        // the lower byte is the kind, the others say more of it
        return switch (thrown.getErrorCode() & 0xff) {
            case SQLITE_BUSY, SQLITE_LOCKED -> "another program is writing to it: try again when that has ended";
            case SQLITE_READONLY -> "is read-only";
            case SQLITE_PERM -> "permission denied";
            case SQLITE_IOERR -> "the disk failed: " + line(thrown);
            case SQLITE_CORRUPT -> "the file is damaged: take a copy of it, or make the bank anew";
            case SQLITE_FULL -> "no space left on device";
            case SQLITE_CANTOPEN -> "cannot be opened: its folder has to be there and writable";
            case SQLITE_NOTADB -> "is no database: name another file, or one that is not there yet";
            default -> line(thrown);
        };
    }

    private static String postgresql(SQLException thrown) {
        String state = thrown.getSQLState() == null ? "" : thrown.getSQLState();
        if (state.startsWith("08")) {
            return "no connection to the server: " + line(thrown);
        }
        if (state.startsWith("28")) {
            return "the server does not let this user in: give ?user=NAME and a password there or in ~/.pgpass";
        }
        return switch (state) {
            case "3D000" -> "the server has no such database: make it with createdb";
            case "42501" -> "the user has no right to do that: " + line(thrown);
            case "25006" -> "is read-only";
            case "55P03", "40P01" -> "another program is writing to it: try again when that has ended";
            case "53100" -> "no space left on the server's device";
            default -> line(thrown);
        };
    }

    private static String line(SQLException thrown) {
        String message = thrown.getMessage();
        return message == null || message.isBlank()
                ? thrown.getClass().getSimpleName()
                : String.join(" ", message.lines().map(String::strip).toList());
    }
}
