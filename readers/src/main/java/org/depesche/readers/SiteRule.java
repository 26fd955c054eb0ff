package org.depesche.readers;

import java.util.List;
import java.util.Map;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/**
 * The selectors for the pages of one site.
 *
 * @param title CSS selectors of the headline; the first element that fits is taken
 * @param body CSS selectors of the elements that hold the story and nothing else; where none fits the story is found as always
 * @param drop CSS selectors of elements that are left out with all that is in them
 */
public record SiteRule(List<String> title, List<String> body, List<String> drop) {

    static final List<String> KEYS = List.of("title", "body", "drop");

    /** Keeps copies. */
    public SiteRule {
        title = List.copyOf(title);
        body = List.copyOf(body);
        drop = List.copyOf(drop);
    }

    static SiteRule of(Map<String, List<String>> rules) {
        return new SiteRule(
                rules.getOrDefault("title", List.of()),
                rules.getOrDefault("body", List.of()),
                rules.getOrDefault("drop", List.of()));
    }

    static void check(String selector, String place) {
        try {
            QueryParser.parse(selector);
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    place + "'" + selector + "' is no CSS selector: " + e.getMessage()
                            + "; try one such as div.text > p",
                    e);
        }
    }
}
