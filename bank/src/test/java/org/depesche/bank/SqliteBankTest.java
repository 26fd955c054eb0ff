package org.depesche.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteBankTest extends BankContract {

    @TempDir
    Path folder;

    private int banks;

    @Override
    String newPlace() {
        return folder.resolve("bank" + ++banks + ".db").toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mit blank.db",
                "wer?was=1&mode=memory.db",
                "prozent%20.db",
                "raute#1.db",
                "größe.db",
                "file:x.db",
                ":memory:",
                "-"
            })
    void takesAnyNameForAFile(String name) throws Exception {
        Path file = folder.resolve(name);
        try (QuoteBank bank = QuoteBank.open(file.toString())) {
            bank.add(BankSamples.made(0, 1));
        }
        assertThat(file).isRegularFile();
        try (QuoteBank bank = QuoteBank.openToFind(file.toString())) {
            assertThat(bank.size()).isEqualTo(new BankSize(1, 5));
        }
    }

    @Test
    void takesAnAddressToo() throws Exception {
        Path file = folder.resolve("adresse.db");
        QuoteBank.open("jdbc:sqlite:" + file).close();

        assertThat(file).isRegularFile();
    }

    @Test
    void saysThatAnotherProgramIsWritingWhenItHasWaitedLongEnough() throws Exception {
        String place = newPlace();
        try (QuoteBank bank = QuoteBank.open(place, true, Schema.SHIPPED, Duration.ofMillis(50));
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + place);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");

            assertThatThrownBy(() -> bank.add(BankSamples.made(0, 1)))
                    .isInstanceOf(BankException.class)
                    .hasMessage(place + ": another program is writing to it: try again when that has ended");
            try (QuoteBank reading = QuoteBank.openToFind(place)) {
                assertThat(reading.size()).isEqualTo(new BankSize(0, 0));
            }

            statement.execute("ROLLBACK");
            assertThat(bank.add(BankSamples.made(0, 1))).hasSize(1);
        }
    }

    @Test
    void leavesOneFileBehind() throws Exception {
        try (QuoteBank bank = QuoteBank.open(newPlace())) {
            bank.add(BankSamples.made(0, 10));
        }
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void fillsAnEmptyFile() throws Exception {
        Path file = Files.createFile(folder.resolve("leer.db"));

        assertThatThrownBy(() -> QuoteBank.openToFind(file.toString()))
                .hasMessage(file + ": is empty: 'depesche bank add' fills it");
        try (QuoteBank bank = QuoteBank.open(file.toString())) {
            assertThat(bank.add(BankSamples.made(0, 1))).hasSize(1);
        }
    }

    @Test
    void refusesWhatIsNoBankAndLeavesItAsItWas() throws Exception {
        Path text = Files.writeString(folder.resolve("brief.txt"), "Liebe Leserin, lieber Leser,\n".repeat(100));
        Path foreign = folder.resolve("fremd.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + foreign);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE article (id TEXT)");
        }
        byte[] before = Files.readAllBytes(foreign);

        for (Path file : new Path[] {text, foreign}) {
            assertThatThrownBy(() -> QuoteBank.open(file.toString()))
                    .isInstanceOf(BankException.class)
                    .hasMessageStartingWith(file + ": is ")
                    .hasMessageEndingWith("name another file, or one that is not there yet");
            assertThatThrownBy(() -> QuoteBank.openToFind(file.toString())).isInstanceOf(BankException.class);
        }
        assertThat(text).hasContent("Liebe Leserin, lieber Leser,\n".repeat(100));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + foreign);
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM sqlite_master")) {
            assertThat(row.getInt(1)).isOne();
        }
        assertThat(Files.readAllBytes(foreign)).hasSameSizeAs(before);
    }

    @Test
    void saysWhatIsWrongWithTheFile() {
        assertThatThrownBy(() -> QuoteBank.openToFind(folder + "/nirgends.db"))
                .hasMessage(folder + "/nirgends.db: no such file: 'depesche bank add' makes a bank");
        assertThatThrownBy(() -> QuoteBank.open(folder.toString())).hasMessage(folder + ": is a folder: name a file");
        assertThatThrownBy(() -> QuoteBank.open(folder + "/nirgends/bank.db"))
                .hasMessage(folder + "/nirgends/bank.db: cannot be made: there is no folder " + folder + "/nirgends");
        assertThatThrownBy(() -> QuoteBank.open("jdbc:h2:mem:x"))
                .hasMessageStartingWith("jdbc:h2:: is no database that a bank can be in");
    }

    @Test
    void saysThatABankIsDamaged() throws Exception {
        Path file = folder.resolve("kaputt.db");
        try (QuoteBank bank = QuoteBank.open(file.toString())) {
            bank.add(BankSamples.made(0, 400));
        }
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5a);
        Files.write(file, bytes);

        assertThatThrownBy(() -> {
                    try (QuoteBank bank = QuoteBank.openToFind(file.toString());
                            FoundQuotes quotes = bank.find(BankQuery.all().words("deich"), 0)) {
                        while (quotes.next() != null) {
                            assertThat(file).exists();
                        }
                    }
                })
                .isInstanceOf(BankException.class)
                .hasMessageStartingWith(file + ": the file is damaged");
    }
}
