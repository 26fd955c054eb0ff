package org.depesche.extractors.entities.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.depesche.core.annotation.TimeExpression;
import org.depesche.core.article.Span;
import org.depesche.extractors.entities.token.Words;
import org.depesche.linguistics.Analysis;
import org.depesche.linguistics.Reserve;
import org.jspecify.annotations.Nullable;

/** Finds time expressions. Immutable and thread safe. */
public final class DateFinder {

    private static final int MOST_TAKEN = 3;
    private static final Reserve<DateColumns> COLUMNS = new Reserve<>(DateColumns::new);

    /** A finder. */
    public DateFinder() {}

    /**
     * Finds time expressions.
     *
     * @param analysis the analysis of the text, which tells where a clause looks back or ahead
     * @param published the day from which relative expressions count, null where it is not known
     * @param names spans of names, in which nothing is looked for
     * @return the expressions in the order of the text; none overlap
     */
    public List<TimeExpression> find(Analysis analysis, @Nullable LocalDate published, List<Span> names) {
        Words words = Words.of(analysis.text());
        DateColumns columns = COLUMNS.take();
        columns.begin(words.size());
        boolean[] inName = columns.inName;
        for (Span span : names) {
            for (int word = words.covering(span.start());
                    word < words.size() && words.start(word) < span.end();
                    word++) {
                inName[word] = true;
            }
        }
        List<TimeExpression> expressions = new ArrayList<>();
        int reached = 0;
        for (Found found :
                new TimeGrammar(words, new Calendar(published), new Direction(analysis), columns.classes).run()) {
            if (found.first() < reached || inName(inName, found)) {
                continue;
            }
            int first = withPreposition(words, found, reached);
            expressions.add(new TimeExpression(
                    new Span(words.start(first), words.end(found.limit() - 1)),
                    found.kind(),
                    found.value(),
                    found.modifier(),
                    published == null && found.value().contains("X") ? 0.6 : 0.9,
                    List.of(found.rule())));
            reached = found.limit();
        }
        COLUMNS.giveBack(columns);
        return expressions;
    }

    /** A name holds no date, but it may wrongly hold what follows it: a time of day is never part of one. */
    private static boolean inName(boolean[] inName, Found found) {
        return inName[found.first()] && !found.rule().equals(Clocks.RULE);
    }

    /** Takes a preposition along, with the article between. */
    private static int withPreposition(Words words, Found found, int reached) {
        int first = found.first();
        if (found.kind() == TimeExpression.Kind.DURATION || found.kind() == TimeExpression.Kind.SET) {
            boolean article = found.rule().equals(Durations.PERIOD)
                    && first > reached
                    && !words.breakBefore(first)
                    && is(WordClass.ARTICLE, words, first - 1);
            return article ? first - 1 : first;
        }
        int at = first;
        for (int taken = 0; taken < MOST_TAKEN && at > reached && !words.breakBefore(at); taken++) {
            if (is(WordClass.PREPOSITION, words, at - 1)) {
                boolean until = at - 1 > reached && words.text(at - 2).equalsIgnoreCase("bis");
                return until ? first : at - 1;
            }
            if (!is(WordClass.TAKEN_ALONG, words, at - 1)) {
                return first;
            }
            at--;
        }
        return first;
    }

    private static boolean is(WordClass kind, Words words, int word) {
        return words.length(word) <= TimeWords.LONGEST && TimeWords.GERMAN.value(kind, words.text(word)) != null;
    }
}
