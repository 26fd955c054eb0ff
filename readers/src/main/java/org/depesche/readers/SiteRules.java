package org.depesche.readers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a user knows of the pages of single sites, as CSS selectors: where the title and the story are and what to leave out. Pages of sites without rules are
 * read as always. Immutable and thread safe.
 *
 * <p>A file of rules has a part for each host, which counts for its subdomains too; of several parts that fit the longest host wins. {@code [*]} is for pages of all
 * other hosts. Each line names one selector; names may be repeated. Lines that begin with {@code #} say nothing.
 *
 * <pre>
 * [kuestenbote.example]
 * title: h1.headline
 * body:  div.article-text &gt; p, div.article-text &gt; h2
 * drop:  .newsletter
 * </pre>
 */
public final class SiteRules {

    private static final SiteRules NONE = new SiteRules(Map.of());
    private static final String EVERYWHERE = "*";

    private final Map<String, SiteRule> byHost;

    private SiteRules(Map<String, SiteRule> byHost) {
        this.byHost = byHost;
    }

    /**
     * No rules.
     *
     * @return rules that change nothing
     */
    public static SiteRules none() {
        return NONE;
    }

    /**
     * Reads a file of rules.
     *
     * @param file the file, in UTF-8
     * @return its rules
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a line cannot be understood; the message names file, line and what would do
     */
    public static SiteRules read(Path file) throws IOException {
        return parse(Files.readString(file, StandardCharsets.UTF_8), file.toString());
    }

    /**
     * Reads rules.
     *
     * @param text the text of a file of rules
     * @param name what to call it in messages
     * @return its rules
     * @throws IllegalArgumentException if a line cannot be understood; the message names the file, the line and what would do
     */
    public static SiteRules parse(String text, String name) {
        Map<String, Map<String, List<String>>> parts = new LinkedHashMap<>();
        Map<String, List<String>> part = null;
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.charAt(0) == '#' || line.equals("\uFEFF")) {
                continue;
            }
            String place = name + ", line " + number + ": ";
            if (line.charAt(0) == '[') {
                if (!line.endsWith("]") || line.length() < 3) {
                    throw new IllegalArgumentException(place + "expected a host in brackets, such as [example.org]");
                }
                String host = line.substring(1, line.length() - 1).strip().toLowerCase(Locale.ROOT);
                part = parts.computeIfAbsent(host, key -> new LinkedHashMap<>());
                continue;
            }
            if (part == null) {
                throw new IllegalArgumentException(place + "expected a host in brackets before the first rule");
            }
            int colon = line.indexOf(':');
            String key = colon < 0 ? line : line.substring(0, colon).strip();
            String selector = colon < 0 ? "" : line.substring(colon + 1).strip();
            if (!SiteRule.KEYS.contains(key) || selector.isEmpty()) {
                throw new IllegalArgumentException(
                        place + "expected " + String.join(", ", SiteRule.KEYS) + " with a colon and a CSS selector");
            }
            SiteRule.check(selector, place);
            part.computeIfAbsent(key, unused -> new ArrayList<>()).add(selector);
        }
        Map<String, SiteRule> byHost = new LinkedHashMap<>();
        parts.forEach((host, rules) -> byHost.put(host, SiteRule.of(rules)));
        return byHost.isEmpty() ? NONE : new SiteRules(byHost);
    }

    /**
     * The rule for the page at an address.
     *
     * @param address an absolute address, or null where it is not known
     * @return the rule of the longest host that fits, else the one for all pages, else null
     */
    public @Nullable SiteRule rule(@Nullable String address) {
        for (String host = host(address); !host.isEmpty(); host = parent(host)) {
            SiteRule rule = byHost.get(host);
            if (rule != null) {
                return rule;
            }
        }
        return byHost.get(EVERYWHERE);
    }

    private static String parent(String host) {
        int dot = host.indexOf('.');
        return dot < 0 ? "" : host.substring(dot + 1);
    }

    private static String host(@Nullable String address) {
        int start = address == null ? -1 : address.indexOf("://");
        if (address == null || start < 0) {
            return "";
        }
        int end = start + 3;
        while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return address.substring(start + 3, end).toLowerCase(Locale.ROOT);
    }
}
