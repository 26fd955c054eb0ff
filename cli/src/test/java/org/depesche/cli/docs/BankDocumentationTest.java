package org.depesche.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.depesche.cli.CommandLineRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands and statements of docs/bank.md, one after another. */
class BankDocumentationTest {

    private static final Path ROOT = Path.of("..");

    @TempDir
    Path folder;

    private static List<String> document() throws IOException {
        return Files.readAllLines(ROOT.resolve("docs/bank.md"));
    }

    @Test
    void showsCommandsThatRunAndFind() throws Exception {
        List<String> commands = document().stream()
                .filter(line -> line.startsWith("./depesche "))
                .toList();
        assertThat(commands).hasSizeGreaterThan(8);
        for (String command : commands) {
            CommandLineRun run = CommandLineRun.of(words(command).toArray());

            assertThat(run.code()).as(command).isZero();
            assertThat(run.errLines())
                    .filteredOn(line -> !line.contains("passed over")
                            && !line.contains("quotes written")
                            && !line.contains(" a second): "))
                    .as(command)
                    .isEmpty();
            if (command.contains("bank find")) {
                assertThat(run.outLines()).as(command).hasSizeGreaterThanOrEqualTo(2);
            }
        }
        assertStatementsRun();
    }

    private void assertStatementsRun() throws Exception {
        List<String> lines = document();
        int count = 0;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("zitate.db"));
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).equals("```sql")) {
                    try (ResultSet rows = statement.executeQuery(lines.get(i + 1))) {
                        assertThat(rows.next()).as(lines.get(i + 1)).isTrue();
                    }
                    count++;
                }
            }
        }
        assertThat(count).isPositive();
    }

    /** The words of a command without its remark, as a shell divides them. */
    private List<String> words(String command) {
        List<String> words = new ArrayList<>();
        String own = command.split(" +# ", 2)[0].substring("./depesche ".length());
        boolean isQuoted = false;
        for (String part : own.split("\"")) {
            for (String word : isQuoted ? new String[] {part} : part.strip().split(" +")) {
                if (!word.isEmpty()) {
                    words.add(place(word));
                }
            }
            isQuoted = !isQuoted;
        }
        return words;
    }

    private String place(String word) {
        if (word.equals("samples")) {
            return ROOT.resolve(word).toString();
        }
        return word.endsWith(".db") || word.endsWith(".jsonl")
                ? folder.resolve(word).toString()
                : word;
    }
}
