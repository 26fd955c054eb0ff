package org.depesche.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.depesche.bank.sql.AskedWords;
import org.depesche.bank.sql.BankStatements;
import org.depesche.bank.sql.Condition;
import org.depesche.bank.sql.Dialect;
import org.depesche.bank.sql.QuoteNumber;
import org.depesche.bank.sql.SearchTerm;
import org.depesche.bank.sql.SearchText;
import org.depesche.core.annotation.Quote;
import org.jspecify.annotations.Nullable;

/** The statement that answers a query. What was asked for goes in as values alone. */
final class BankSearch {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private BankSearch() {}

    static Condition of(BankQuery query, int limit, Dialect dialect) {
        BankSearch search = new BankSearch();
        AskedWords words = new AskedWords(
                SearchTerm.of(query.words()),
                query.speaker() == null ? List.of() : SearchTerm.ofName(query.speaker()),
                query.outlet() == null ? List.of() : SearchTerm.of(List.of(query.outlet())),
                query.agency() == null ? List.of() : SearchTerm.of(List.of(query.agency())));
        boolean isByWords = !words.isEmpty();
        if (isByWords) {
            search.add(dialect.hold(words));
        }
        String number = dialect.number(isByWords);
        search.days(number, query.from(), query.to());
        search.entity(query.entity());
        search.forms(query);
        String where = search.conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", search.conditions);
        String end = limit == 0 ? "" : " LIMIT " + limit;
        return new Condition(
                "SELECT " + BankStatements.FOUND_COLUMNS + " FROM " + dialect.from(isByWords)
                        + " JOIN article a ON a.number = q.article LEFT JOIN outlet o ON o.number = a.outlet" + where
                        + " ORDER BY " + number + " DESC" + end,
                search.values);
    }

    private void add(Condition condition) {
        conditions.add(condition.sql());
        values.addAll(condition.values());
    }

    private void days(String number, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) {
            add(Condition.of(number + " >= ?", QuoteNumber.first(from)));
        } else if (to != null) {
            // those without a day have the lowest numbers
            add(Condition.of(number + " >= ?", QuoteNumber.first(LocalDate.MIN)));
        }
        if (to != null) {
            add(Condition.of(number + " <= ?", QuoteNumber.last(to)));
        }
    }

    private void entity(@Nullable String entity) {
        if (entity == null) {
            return;
        }
        String id = entity.strip().toUpperCase(Locale.ROOT);
        if (isWikidataId(id)) {
            add(Condition.of("q.wikidata = ?", id));
        } else {
            String key = SearchText.key(entity);
            if (key.isBlank()) {
                throw new IllegalArgumentException("there is no word in the name '" + entity + "'");
            }
            add(Condition.of("q.entity_words = ?", key));
        }
    }

    private static boolean isWikidataId(String id) {
        return id.length() > 1 && id.charAt(0) == 'Q' && id.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    }

    private void forms(BankQuery query) {
        List<Object> labels = Arrays.stream(Quote.Form.values())
                .filter(query.forms()::contains)
                .<Object>map(Quote.Form::label)
                .toList();
        if (!labels.isEmpty()) {
            add(new Condition("q.form IN (" + BankStatements.marks(labels.size()) + ")", labels));
        }
    }
}
