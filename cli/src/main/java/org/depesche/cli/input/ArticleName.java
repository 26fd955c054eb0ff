package org.depesche.cli.input;

import java.util.Locale;
import java.util.Set;

/** Tells by its name whether a file of a folder is worth reading: an archive of pages holds pictures and style sheets too. */
final class ArticleName {

    /** The endings of the formats that readers know; {@code gz} is looked through. */
    private static final Set<String> ENDINGS = Set.of(
            "txt", "text", "html", "htm", "xhtml", "json", "jsonl", "ndjson", "xml", "rss", "atom", "warc", "zip",
            "tar", "tgz");

    private ArticleName() {}

    /** Whether a name ends as an article's does, or has no ending at all. */
    static boolean fits(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        int dot = plain.lastIndexOf('.');
        return dot < 0 || ENDINGS.contains(plain.substring(dot + 1));
    }
}
