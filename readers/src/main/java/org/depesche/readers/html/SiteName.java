package org.depesche.readers.html;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that a page gives its site, which titles carry at their ends: {@code … | Name}, {@code … - Name}. Immutable. */
final class SiteName {

    private static final String MARKS = "|-–—·•:：»";
    private static final int MOST_CUTS = 3;
    private static final int SHORTEST = 3;

    private final Set<String> names;

    private SiteName(Set<String> names) {
        this.names = names;
    }

    static SiteName of(PageStatements statements) {
        Set<String> names = new LinkedHashSet<>();
        add(names, statements.meta("og:site_name"));
        add(names, statements.property("publisher"));
        add(names, statements.meta("application-name"));
        add(names, statements.meta("twitter:site"));
        for (String address : new String[] {statements.link("canonical"), statements.meta("og:url")}) {
            add(names, host(address));
        }
        return new SiteName(names);
    }

    private static void add(Set<String> names, @Nullable String name) {
        String squeezed = name == null ? "" : Headline.squeezed(name);
        if (squeezed.length() >= SHORTEST) {
            names.add(squeezed);
        }
    }

    /** The host of an address without {@code www}. */
    private static @Nullable String host(@Nullable String address) {
        int start = address == null ? -1 : address.indexOf("://");
        if (address == null || start < 0) {
            return null;
        }
        int end = address.indexOf('/', start + 3);
        String host = address.substring(start + 3, end < 0 ? address.length() : end);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** A title without the names of its site at either end; as it is where nothing would be left. */
    String cut(String title) {
        String left = title;
        for (int i = 0; i < MOST_CUTS; i++) {
            String shorter = cutOnce(left);
            if (shorter.equals(left)) {
                break;
            }
            left = shorter;
        }
        return left;
    }

    private String cutOnce(String title) {
        int last = -1;
        int first = -1;
        for (int i = 1; i + 1 < title.length(); i++) {
            boolean spaced = title.charAt(i - 1) == ' ' && title.charAt(i + 1) == ' ';
            if (MARKS.indexOf(title.charAt(i)) >= 0 && (spaced || title.charAt(i) == '：')) {
                last = i;
                first = first < 0 ? i : first;
            }
        }
        if (last > 0 && isName(title.substring(last + 1))) {
            return title.substring(0, last).strip();
        }
        return first > 0 && isName(title.substring(0, first))
                ? title.substring(first + 1).strip()
                : title;
    }

    /** Whether words are a name of the site, the beginning of one or its host without the ending. */
    private boolean isName(String words) {
        String squeezed = Headline.squeezed(words);
        if (squeezed.length() < SHORTEST) {
            return false;
        }
        for (String name : names) {
            boolean most = 2 * squeezed.length() >= name.length() && 2 * name.length() >= squeezed.length();
            if (name.equals(squeezed) || (most && (name.startsWith(squeezed) || squeezed.startsWith(name)))) {
                return true;
            }
        }
        return false;
    }
}
