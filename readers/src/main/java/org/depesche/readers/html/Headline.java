package org.depesche.readers.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the wording of the headline. What the page shows counts, in the form that the page states where that says the same; where nothing that the page states is
 * the heading shown, the headline of the article's own data counts if a second statement agrees with it.
 */
final class Headline {

    private static final int LEAST_LETTERS = 15;
    private static final int KICKER_LETTERS = 50;

    private Headline() {}

    static String of(Page page, @Nullable Block shown) {
        String ruled = page.ruled.title();
        if (ruled != null) {
            return ruled;
        }
        SiteName site = SiteName.of(page.statements);
        if (shown == null) {
            return page.statements.headlines().stream()
                    .findFirst()
                    .map(site::cut)
                    .orElse("");
        }
        String heading = heading(shown);
        for (String stated : page.statements.headlines()) {
            String wording = site.cut(stated);
            if (saysTheSame(squeezed(wording), squeezed(heading), squeezed(shown.text), wording)) {
                return wording;
            }
        }
        String agreed = agreed(page.statements, site);
        return agreed != null ? agreed : shown.text.endsWith(":") ? heading : shown.text;
    }

    private static boolean saysTheSame(String stated, String heading, String shown, String wording) {
        boolean withKicker = shown.length() >= LEAST_LETTERS
                && stated.endsWith(shown)
                && stated.length() - shown.length() <= KICKER_LETTERS
                && wording.indexOf(':') > 0;
        return stated.equals(heading) || stated.equals(shown) || withKicker;
    }

    /** The headline of the article's own data where the page's title or that for sharing is the same, the site's name cut off. */
    private static @Nullable String agreed(PageStatements statements, SiteName site) {
        String own = statements.property("headline");
        if (own == null) {
            return null;
        }
        String wording = site.cut(own);
        String wanted = squeezed(wording);
        List<String> others = new ArrayList<>(List.of(statements.title));
        for (String name : List.of("og:title", "twitter:title")) {
            String other = statements.meta(name);
            if (other != null) {
                others.add(other);
            }
        }
        boolean same = wanted.length() >= LEAST_LETTERS
                && others.stream().anyMatch(other -> squeezed(site.cut(other)).equals(wanted));
        return same ? wording : null;
    }

    /** The words of the whole heading element, which may hold more blocks than one. */
    private static String heading(Block block) {
        for (ElementFrame frame = block.frame; frame != null; frame = frame.parent) {
            if (frame.tag.equals("h1")) {
                return PageText.clean(frame.element.text());
            }
        }
        return block.text;
    }

    static String squeezed(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
