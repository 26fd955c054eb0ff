package org.depesche.cli.pretty;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.depesche.cli.cluster.Copies;
import org.depesche.cli.cluster.StoryCredits;
import org.depesche.cli.cluster.StoryReport;
import org.depesche.cli.output.OutputException;
import org.depesche.core.annotation.Agency;
import org.depesche.core.article.Article;
import org.depesche.core.article.Source;
import org.depesche.core.article.Span;
import org.depesche.core.pipeline.Extraction;
import org.depesche.extractors.provenance.wire.WireStory;

/**
 * Groups of articles as a person reads them in a terminal: of each article how much it shares, and its text with the shared passages in
 * colour, or in double brackets where there is none.
 *
 * @param width the columns of a line
 * @param isColoured whether colour may be used
 * @param isWhole whether texts are written whole; else long stretches are cut in their middle
 */
public record PrettyStories(int width, boolean isColoured, boolean isWhole) implements StoryReport {

    private static final int LONGEST = 200;
    private static final int KEPT = 80;
    private static final String SEPARATOR = " · ";

    @Override
    public String separator() {
        return "\n";
    }

    @Override
    public String story(Copies copies) throws OutputException {
        Page articles = new Page(width, isColoured);
        Set<Agency> agencies = new LinkedHashSet<>();
        Set<String> keys = new LinkedHashSet<>();
        copies.forEach((extraction, copy) -> {
            StoryCredits credits = StoryCredits.of(extraction);
            agencies.addAll(credits.agencies());
            keys.addAll(credits.keys());
            article(extraction, copy, articles);
        });
        List<String> parts = new ArrayList<>();
        parts.add(copies.size() + " articles");
        agencies.forEach(agency -> parts.add(agency.name()));
        parts.addAll(keys);
        Page head = new Page(width, isColoured);
        head.paragraph(0, 1, new StyledText().add(Style.STRONG, String.join(SEPARATOR, parts)));
        head.rule("─");
        return head.toString() + articles;
    }

    private void article(Extraction extraction, WireStory.Copy copy, Page page) {
        Article article = extraction.article();
        Source source = article.source();
        List<String> parts = new ArrayList<>();
        parts.add(article.id().isEmpty() ? "(no name)" : article.id());
        if (source.publisher() != null) {
            parts.add(source.publisher());
        }
        if (source.published() != null) {
            parts.add(source.published().date().toString());
        }
        page.paragraph(
                0,
                1,
                new StyledText()
                        .literal(Style.SPEAKER, String.format("%3d %%  ", Math.round(copy.share() * 100)))
                        .add(String.join(SEPARATOR, parts)));
        String headline = Copies.headline(article);
        if (!headline.isEmpty()) {
            page.paragraph(1, 1, new StyledText().add(Style.STRONG, headline));
        }
        page.paragraph(marked(article.text(), Copies.bodyStart(article), copy.passages()));
        page.blank();
    }

    private StyledText marked(String text, int from, List<Span> passages) {
        StyledText marked = new StyledText();
        int at = from;
        for (Span passage : passages) {
            own(text.substring(at, passage.start()), marked);
            marked.literal(isColoured ? "" : "[[")
                    .add(Style.VERBATIM, cut(passage.in(text)))
                    .literal(isColoured ? "" : "]]");
            at = passage.end();
        }
        own(text.substring(at), marked);
        return marked;
    }

    /** A stretch that only this article has; the blank space at its ends is kept as a blank. */
    private void own(String stretch, StyledText marked) {
        String words = stretch.strip();
        boolean isSpaced = !stretch.isEmpty() && Character.isWhitespace(stretch.charAt(0));
        boolean isSpacedAfter = !words.isEmpty() && Character.isWhitespace(stretch.charAt(stretch.length() - 1));
        marked.literal(isSpaced && !marked.isEmpty() ? " " : "")
                .add(Style.FAINT, cut(words))
                .literal(isSpacedAfter ? " " : "");
    }

    private String cut(String stretch) {
        if (isWhole || stretch.length() <= LONGEST) {
            return stretch;
        }
        int head = stretch.lastIndexOf(' ', KEPT);
        int tail = stretch.indexOf(' ', stretch.length() - KEPT);
        return stretch.substring(0, head > 0 ? head : safe(stretch, KEPT))
                + " … "
                + stretch.substring(tail > 0 ? tail + 1 : safe(stretch, stretch.length() - KEPT));
    }

    /** An offset that cuts no surrogate pair. */
    private static int safe(String text, int offset) {
        return Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
    }

    @Override
    public String summary(int stories, int grouped, int articles) {
        String count = stories == 1 ? "1 story" : stories + " stories";
        return stories == 0
                ? "No two of " + articles + " articles carry the same copy.\n"
                : count + " in " + grouped + " of " + articles + " articles.\n";
    }
}
