package org.depesche.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the tables beside this class: a key and a value a line, {@code #} for comments. */
final class WordLists {

    private WordLists() {}

    /** The values of each key, in the order of the table. */
    static Map<String, List<String>> read(String name) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(WordLists.class.getResourceAsStream(name), name)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .forEach(line -> {
                        int tab = line.indexOf('\t');
                        lists.computeIfAbsent(line.substring(0, tab), key -> new ArrayList<>())
                                .add(line.substring(tab + 1));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }
}
