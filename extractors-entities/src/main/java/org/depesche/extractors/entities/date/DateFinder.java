package org.depesche.extractors.entities.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depesche.core.annotation.TimeExpression;
import org.depesche.core.article.Span;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** Finds time expressions. Immutable and thread safe. */
public final class DateFinder {

    private static final Set<String> TAKEN_ALONG = Set.of(
            "am", "im", "in", "um", "vor", "zu", "zur", "an", "der", "dem", "den", "des", "die", "das", "dieser",
            "diesem", "diesen", "dieses", "jahre", "jahren", "jahr");
    private static final Set<String> PREPOSITIONS = Set.of("am", "im", "in", "um", "vor", "zu", "zur", "an");
    private static final Set<String> ARTICLES = Set.of("der", "die", "das", "dem", "den", "des");
    private static final int MOST_TAKEN = 3;

    /** A finder. */
    public DateFinder() {}

    /**
     * Finds time expressions.
     *
     * @param text the text
     * @param published the day from which relative expressions count, null where it is not known
     * @param names spans of names, in which nothing is looked for
     * @return the expressions in the order of the text; none overlap
     */
    public List<TimeExpression> find(String text, @Nullable LocalDate published, List<Span> names) {
        Words words = Words.of(text);
        boolean[] inName = new boolean[words.size()];
        for (Span span : names) {
            for (int word = words.covering(span.start());
                    word < words.size() && words.start(word) < span.end();
                    word++) {
                inName[word] = true;
            }
        }
        List<TimeExpression> expressions = new ArrayList<>();
        int reached = 0;
        for (Found found : new TimeGrammar(words, new Calendar(published)).run()) {
            if (found.first() < reached || inName[found.first()]) {
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
        return expressions;
    }

    /** Takes a preposition along, with the article between. */
    private static int withPreposition(Words words, Found found, int reached) {
        if (found.kind() == TimeExpression.Kind.DURATION || found.kind() == TimeExpression.Kind.SET) {
            int before = found.first() - 1;
            boolean article = found.rule().equals("period")
                    && before >= reached
                    && ARTICLES.contains(words.text(before).toLowerCase(Locale.GERMAN));
            return article && !words.breakBefore(found.first()) ? before : found.first();
        }
        int first = found.first();
        int at = first;
        for (int taken = 0; taken < MOST_TAKEN && at > reached && !words.breakBefore(at); taken++) {
            String before = words.text(at - 1).toLowerCase(Locale.GERMAN);
            if (PREPOSITIONS.contains(before)) {
                return at - 1;
            }
            if (!TAKEN_ALONG.contains(before)) {
                return first;
            }
            at--;
        }
        return first;
    }
}
