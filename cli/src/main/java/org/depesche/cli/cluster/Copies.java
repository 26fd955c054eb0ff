package org.depesche.cli.cluster;

import java.util.List;
import org.depesche.cli.output.OutputException;
import org.depesche.core.article.Article;
import org.depesche.core.article.Section;
import org.depesche.core.article.SectionKind;
import org.depesche.core.pipeline.Extraction;
import org.depesche.extractors.provenance.wire.SharedText;
import org.depesche.extractors.provenance.wire.WireStory;

/** The articles of one group, read from the store one at a time. */
public final class Copies {

    private final CopyStore store;
    private final List<Integer> group;
    private final SharedText shared = new SharedText();

    /**
     * The articles of a group.
     *
     * @param store where they are
     * @param group their numbers
     * @throws OutputException if they cannot be read
     */
    public Copies(CopyStore store, List<Integer> group) throws OutputException {
        this.store = store;
        this.group = List.copyOf(group);
        for (int number : this.group) {
            shared.add(store.read(number).article());
        }
    }

    /** Takes the articles of a group. */
    @FunctionalInterface
    public interface Taker {

        /**
         * Takes the next article.
         *
         * @param extraction what was found in it
         * @param copy what it shares with the others
         */
        void take(Extraction extraction, WireStory.Copy copy);
    }

    /**
     * How many articles the group has.
     *
     * @return the number, two or more
     */
    public int size() {
        return group.size();
    }

    /**
     * Gives the articles in their order.
     *
     * @param taker takes them
     * @throws OutputException if they cannot be read
     */
    public void forEach(Taker taker) throws OutputException {
        for (int number : group) {
            Extraction extraction = store.read(number);
            taker.take(extraction, shared.copy(extraction.article()));
        }
    }

    /**
     * The headline of an article.
     *
     * @param article the article
     * @return the words of its headline; empty where it has none
     */
    public static String headline(Article article) {
        List<Section> headlines = article.sections(SectionKind.HEADLINE);
        return headlines.isEmpty() ? "" : article.text(headlines.get(0));
    }

    /**
     * Where an article goes on behind its headline.
     *
     * @param article the article
     * @return an offset in UTF-16 units, 0 where it does not begin with a headline
     */
    public static int bodyStart(Article article) {
        List<Section> headlines = article.sections(SectionKind.HEADLINE);
        int end = headlines.isEmpty() ? 0 : headlines.get(0).span().end();
        boolean isFirst = end > 0
                && article.text().substring(0, headlines.get(0).span().start()).isBlank();
        return isFirst ? end : 0;
    }
}
