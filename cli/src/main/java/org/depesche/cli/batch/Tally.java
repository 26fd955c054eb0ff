package org.depesche.cli.batch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import org.depesche.cli.input.Bookmark;
import org.depesche.cli.output.Checkpoint;
import org.depesche.core.pipeline.Failure;
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
    private final Findings findings = new Findings();
    private final Map<String, Long> failures = new TreeMap<>();
    private final Set<String> skippers = new TreeSet<>();
    private final Set<String> languages = new TreeSet<>();

    /** A tally of nothing. */
    public Tally() {}

    /** Counts what an earlier run did that this one goes on with. */
    void goOn(Checkpoint reached) {
        kept = reached.articles();
        unread = reached.unread();
        failed = reached.failed();
    }

    /** How far the run has come, before an article that reading gives first at a place. */
    Checkpoint before(Bookmark place) {
        return new Checkpoint(place, articles(), unread, failed);
    }

    void written() {
        written++;
    }

    void found(Findings more) {
        findings.add(more);
    }

    void kept() {
        kept++;
    }

    void unread() {
        unread++;
    }

    void failed(List<Failure> ofArticle) {
        failed++;
        ofArticle.forEach(failure -> failures.merge(failure.extractor(), 1L, Long::sum));
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
     * What a batch came to: how many articles, how fast, what was found, what failed.
     *
     * @param nanoseconds how long it took
     * @return one line
     */
    public String summary(long nanoseconds) {
        double seconds = Math.max(nanoseconds, 1) / 1e9;
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "%s in %s (%d a second)",
                count(articles()),
                Time.words(seconds),
                Math.round(written / seconds)));
        if (kept > 0) {
            line.append(", ").append(kept).append(" of them from an earlier run");
        }
        line.append(": ").append(findings.words());
        if (unread > 0) {
            line.append("; not read: ").append(unread);
        }
        if (!failures.isEmpty()) {
            StringJoiner failed = new StringJoiner(", ", "; failures: ", "");
            failures.forEach((extractor, count) -> failed.add(extractor + " " + count));
            line.append(failed);
        }
        return line.toString();
    }

    private static String count(long articles) {
        return articles == 1 ? "1 article" : articles + " articles";
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
        return count(skipped) + " in " + tags + " not read by " + String.join(", ", skippers);
    }
}
