package org.depesche.extractors.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.depesche.extractors.quotes.lexicon.Content;
import org.junit.jupiter.api.Test;

/** Holds the rules in the code against those in the documentation. */
class DocumentedRulesTest {

    private static final String CALL = ".because(\"";

    @Test
    void everyRuleThatAQuoteMayNameIsInTheDocumentation() throws IOException {
        String documentation = Files.readString(Path.of("..", "docs", "quotes.md"));

        assertThat(rules())
                .hasSizeGreaterThan(20)
                .allSatisfy(rule -> assertThat(documentation).contains("`" + rule));
        for (Content content : Content.values()) {
            assertThat(documentation).contains("`" + content.label() + "`");
        }
    }

    /** The names in the calls that give a draft its rules. */
    private static SortedSet<String> rules() throws IOException {
        SortedSet<String> rules = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file);
                for (int at = code.indexOf(CALL); at >= 0; at = code.indexOf(CALL, at + 1)) {
                    int start = at + CALL.length();
                    String rule = code.substring(start, code.indexOf('"', start));
                    // what follows a colon is a word of the text or of the lexicon
                    rules.add(rule.contains(":") ? rule.substring(0, rule.indexOf(':') + 1) : rule);
                }
            }
        }
        return rules;
    }
}
