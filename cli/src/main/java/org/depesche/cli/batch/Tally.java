package org.depesche.cli.batch;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Counts what became of the articles of a batch. Not thread safe. */
public final class Tally {

    /** More than this many languages in one line help nobody. */
    private static final int MOST_LANGUAGES = 10;

    private long written;
    private long kept;
    private long unread;
    private long failed;
    private long skipped;
    private final Set<String> skippers = new TreeSet<>();
    private final Set<String> languages = new TreeSet<>();

    /** A tally of nothing. */
    public Tally() {}

    void written() {
        written++;
    }

    void kept() {
        kept++;
    }

    void unread() {
        unread++;
    }

    void failed() {
        failed++;
    }

    void skipped(Set<String> extractors, @Nullable String language) {
        skipped++;
        skippers.addAll(extractors);
        if (language != null && languages.size() <= MOST_LANGUAGES) {
            languages.add(language);
        }
    }

    /**
     * How many articles are in the output.
     *
     * @return the number, with those that were there from an earlier run
     */
    public long articles() {
        return written + kept;
    }

    /**
     * Whether everything was read and no extractor failed.
     *
     * @return true if there is nothing to complain about
     */
    public boolean isClean() {
        return unread == 0 && failed == 0;
    }

    /**
     * What was left out because of its language.
     *
     * @return one line, or null where nothing was
     */
    public @Nullable String skips() {
        if (skipped == 0) {
            return null;
        }
        String tags = languages.size() > MOST_LANGUAGES ? "several languages" : String.join(", ", languages);
        return (skipped == 1 ? "1 article" : skipped + " articles") + " in " + tags + " not read by "
                + String.join(", ", skippers);
    }
}
