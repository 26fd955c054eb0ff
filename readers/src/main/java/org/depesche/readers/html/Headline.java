package org.depesche.readers.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the wording of the headline by vote. The heading that the page shows has two votes, the headline of the article's own data two, the page's title and those for
 * sharing one each, the site's name cut off; what says the same as the heading counts for it, and the heading wins a tie. So a wording that only the titles for sharing
 * have never takes the place of a heading that the article's data back. The heading takes the form that the page states where that says the same.
 *
 * @param wording the headline; empty where the page has none
 * @param heading the heading shown, where another wording was chosen; else null
 */
record Headline(String wording, @Nullable String heading) {

    private static final int LEAST_LETTERS = 15;
    private static final int KICKER_LETTERS = 50;
    private static final int SHOWN_VOTES = 2;
    private static final int DATA_VOTES = 2;
    private static final float RELATED = 0.15f;

    static Headline of(Page page, @Nullable Block shown) {
        String ruled = page.ruled.title();
        if (ruled != null) {
            return new Headline(ruled, null);
        }
        SiteName site = SiteName.of(page.statements);
        if (shown == null) {
            List<String> stated = page.statements.headlines();
            return new Headline(stated.isEmpty() ? "" : site.cut(stated.get(0)), null);
        }
        String heading = heading(shown);
        String whole = shown.text.endsWith(":") ? heading : shown.text;
        String elected = elected(page.statements, site, heading, shown.text);
        if (elected != null) {
            return new Headline(elected, whole);
        }
        for (String stated : page.statements.headlines()) {
            String wording = site.cut(stated);
            if (saysTheSame(squeezed(wording), squeezed(heading), squeezed(shown.text), wording)) {
                return new Headline(wording, null);
            }
        }
        return new Headline(whole, null);
    }

    private static boolean saysTheSame(String stated, String heading, String shown, String wording) {
        boolean withKicker = shown.length() >= LEAST_LETTERS
                && stated.endsWith(shown)
                && stated.length() - shown.length() <= KICKER_LETTERS
                && wording.indexOf(':') > 0;
        return stated.equals(heading) || stated.equals(shown) || withKicker;
    }

    /** The wording that has more votes than the heading, or null. */
    private static @Nullable String elected(
            PageStatements statements, SiteName site, String heading, String shownText) {
        String shown = squeezed(heading);
        String shownBlock = shownText.endsWith(":") ? shown : squeezed(shownText);
        int forHeading = SHOWN_VOTES;
        Map<String, Integer> votes = new LinkedHashMap<>();
        Map<String, String> wordings = new LinkedHashMap<>();
        for (Vote vote : votes(statements)) {
            String wording = site.cut(vote.wording());
            String squeezed = squeezed(wording);
            // a longer form holds the site's or the section's name, a shorter one was cut
            boolean same = shown.contains(squeezed) || squeezed.contains(shown) || squeezed.contains(shownBlock);
            if (same) {
                forHeading += vote.weight();
            } else {
                votes.merge(squeezed, vote.weight(), Integer::sum);
                wordings.putIfAbsent(squeezed, wording);
            }
        }
        String best = null;
        int most = forHeading;
        for (Map.Entry<String, Integer> candidate : votes.entrySet()) {
            if (candidate.getValue() > most && candidate.getKey().length() >= LEAST_LETTERS) {
                most = candidate.getValue();
                best = wordings.get(candidate.getKey());
            }
        }
        String own = statements.property("headline");
        boolean stated = own != null && site.cut(own).equals(best);
        return best != null && (stated || isRelated(best, heading)) ? best : null;
    }

    /** Whether two wordings are of one story: a title that every page of a site has shares no word with the heading. */
    private static boolean isRelated(String wording, String heading) {
        WordSet stated = new WordSet(PageText.normal(wording));
        return stated.similarity(new WordSet(PageText.normal(heading))) >= RELATED;
    }

    private static List<Vote> votes(PageStatements statements) {
        List<Vote> votes = new ArrayList<>();
        add(votes, statements.property("headline"), DATA_VOTES);
        add(votes, statements.meta("og:title"), 1);
        add(votes, statements.meta("twitter:title"), 1);
        add(votes, statements.title, 1);
        return votes;
    }

    private static void add(List<Vote> votes, @Nullable String wording, int weight) {
        if (wording != null && !wording.isBlank()) {
            votes.add(new Vote(wording, weight));
        }
    }

    private record Vote(String wording, int weight) {}

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
