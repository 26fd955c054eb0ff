package org.depesche.cli.html;

import java.util.Set;

/**
 * The places of the text that a link can lead to.
 *
 * @param drawn the keys of the marks that stand in the text
 */
record Anchors(Set<String> drawn) {

    /** Begins a link to a mark; what stands in no place of the text is no link. */
    void begin(String key, String label, Markup page) {
        if (drawn.contains(key)) {
            page.html("<a href=\"#").html(key).html("\"");
            if (!label.isEmpty()) {
                page.attribute("aria-label", label);
            }
            page.html(">");
        } else {
            page.html("<span>");
        }
    }

    void end(String key, Markup page) {
        page.html(drawn.contains(key) ? "</a>" : "</span>");
    }
}
