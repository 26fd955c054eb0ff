package org.depesche.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "starts the server as on POSIX systems")
class PostgresBankTest extends BankContract {

    private static PostgresServer server;

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> programs = PostgresServer.programs();
        assumeThat(programs)
                .as(
                        "no initdb and postgres in /usr/lib/postgresql, on the PATH or in POSTGRES_BIN: PostgreSQL is not tested")
                .isPresent();
        server = PostgresServer.start(programs.orElseThrow());
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Override
    String newPlace() throws SQLException {
        return server.emptied(true);
    }

    private static void execute(String place, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(place);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    @Test
    void standsBesideTheTablesOfOthers() throws Exception {
        String place = server.emptied(false);
        execute(place, "CREATE TABLE article (mine TEXT)", "CREATE TABLE quote (mine TEXT)");

        try (QuoteBank bank = QuoteBank.open(place)) {
            bank.add(BankSamples.made(0, 1));
        }

        execute(place, "INSERT INTO article VALUES ('x')", "SELECT count(*) FROM depesche_bank.quote");
    }

    @Test
    void refusesASchemaOfSomebodyElse() throws Exception {
        String place = server.emptied(false);
        execute(place, "CREATE SCHEMA depesche_bank", "CREATE TABLE depesche_bank.article (mine TEXT)");

        assertThatThrownBy(() -> QuoteBank.open(place)).hasMessageContaining("is a database of another program");
    }

    @Test
    void fillsASchemaThatAnAdministratorMade() throws Exception {
        String place = server.emptied(false);
        execute(
                place,
                "CREATE ROLE schreiberin LOGIN",
                "CREATE SCHEMA depesche_bank AUTHORIZATION schreiberin",
                "CREATE ROLE leserin LOGIN");

        try (QuoteBank bank = QuoteBank.open(place.replace("user=depesche", "user=schreiberin"))) {
            assertThat(bank.add(BankSamples.made(0, 1))).hasSize(1);
        }
        assertThatThrownBy(() -> QuoteBank.openToFind(place.replace("user=depesche", "user=leserin")))
                .isInstanceOf(BankException.class)
                .hasMessageContaining("the user has no right to do that");
    }

    @Test
    void saysWhatIsWrongWithTheServerAndNoPassword() {
        String nowhere = server.address("nirgends") + "&password=geheim";
        assertThatThrownBy(() -> QuoteBank.openToFind(nowhere))
                .hasMessageEndingWith("/nirgends: the server has no such database: make it with createdb");
        assertThatThrownBy(() -> QuoteBank.open("jdbc:postgresql://127.0.0.1:1/x?user=y&password=geheim"))
                .hasMessageStartingWith("jdbc:postgresql://127.0.0.1:1/x: no connection to the server")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void saysThatThereIsNoBankYet() {
        assertThatThrownBy(() -> QuoteBank.openToFind(server.emptied(false)))
                .hasMessageContaining("there is no bank in it: 'depesche bank add' makes one");
    }
}
