package org.depesche.readers.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.depesche.readers.SiteRule;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the rule of a site says of one page: which element is the title and which hold the story. */
final class RuledPage {

    private final @Nullable Element title;
    private final Set<Element> body;

    private RuledPage(@Nullable Element title, Set<Element> body) {
        this.title = title;
        this.body = body;
    }

    /** Applies a rule: what is to be dropped is taken out of the page. */
    static RuledPage of(Document page, @Nullable SiteRule rule) {
        if (rule == null) {
            return new RuledPage(null, Set.of());
        }
        rule.drop()
                .forEach(selector -> page.select(selector).forEach(element -> {
                    if (element.parent() != null && !element.nameIs("body")) {
                        element.remove();
                    }
                }));
        Set<Element> body = Collections.newSetFromMap(new IdentityHashMap<>());
        rule.body().forEach(selector -> body.addAll(page.select(selector)));
        return new RuledPage(first(page, rule.title()), body);
    }

    private static @Nullable Element first(Document page, List<String> selectors) {
        for (String selector : selectors) {
            Element element = page.selectFirst(selector);
            if (element != null && element.hasText()) {
                return element;
            }
        }
        return null;
    }

    /** The words of the title element, or null where the rule names none. */
    @Nullable
    String title() {
        return title == null ? null : PageText.clean(title.text());
    }

    /** The first block of the title element, or -1. */
    int titleBlock(List<Block> blocks) {
        for (Block block : title == null ? List.<Block>of() : blocks) {
            for (ElementFrame frame = block.frame; frame != null; frame = frame.parent) {
                if (frame.element.equals(title)) {
                    return block.index;
                }
            }
        }
        return -1;
    }

    /** Whether the rule says where the story is. */
    boolean hasBody() {
        return !body.isEmpty();
    }

    boolean isBody(Block block) {
        for (ElementFrame frame = block.frame; frame != null; frame = frame.parent) {
            if (body.contains(frame.element)) {
                return true;
            }
        }
        return false;
    }
}
