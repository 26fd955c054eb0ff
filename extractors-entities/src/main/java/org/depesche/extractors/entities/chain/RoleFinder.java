package org.depesche.extractors.entities.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.core.annotation.Role;
import org.depesche.core.article.Span;
import org.depesche.extractors.entities.token.Words;
import org.depesche.linguistics.ClauseKind;
import org.depesche.linguistics.Clauses;
import org.jspecify.annotations.Nullable;

/** Finds functions of persons beside their names: before, in apposition, in brackets, after <i>ist</i> and <i>war</i>, in relative clauses. */
final class RoleFinder {

    private static final Set<String> COPULA = Set.of("ist", "war", "wird", "wurde", "bleibt", "sei", "blieb", "werde");
    private static final Set<String> COPULA_LEMMAS = Set.of("sein", "werden", "bleiben");
    private static final Set<String> SKIPPED = Set.of(
            "seit",
            "auch",
            "zugleich",
            "damals",
            "derzeit",
            "bis",
            "heute",
            "zuletzt",
            "lange",
            "früher",
            "selbst",
            "gelernter",
            "gelernte");
    private static final int LONGEST_PHRASE = 14;
    private static final int MOST_IN_A_ROW = 4;

    private final Words words;
    private final Grammar grammar;
    private final RolePhrases phrases;
    private final Set<String> titles;
    private final Set<String> academicTitles;

    RoleFinder(Words words, Grammar grammar, RolePhrases phrases, ChainWords groups) {
        this.titles = groups.group("title");
        this.academicTitles = groups.group("academic-title");
        this.words = words;
        this.grammar = grammar;
        this.phrases = phrases;
    }

    /** Gives a chain the roles that stand at one of its names, and its party. */
    void place(Chain chain, NameMention mention) {
        int first = before(chain, mention);
        shared(chain, mention);
        after(chain, mention);
        brackets(chain, mention);
        member(chain, mention);
        copula(chain, mention);
        inverted(chain, mention, first);
        relative(chain, mention);
    }

    private void take(Chain chain, RolePhrases.Placed placed, String rule) {
        if (placed.apposition()) {
            chain.others.add(new Mention(
                    new Span(words.start(placed.first()), words.end(placed.nominal() - 1)), Mention.Form.NOMINAL));
        }
        chain.role(placed.role());
        chain.because.add(rule);
        if (placed.gender() == Entity.Gender.FEMALE || chain.gender == null) {
            // a feminine form is said of women alone; the masculine one of both, where nothing better is known
            chain.gender = placed.gender() == null ? chain.gender : placed.gender();
        }
    }

    /** <i>Serbiens Präsident X</i>, <i>der ukrainische Präsident X</i>, <i>der Vorsitzende der SPD, X</i>; gives where all that begins. */
    private int before(Chain chain, NameMention mention) {
        int first = mention.first();
        while (first > 0
                && (titles.contains(words.text(first - 1))
                        || (words.is(first - 1, ',') && first > 1 && titles.contains(words.text(first - 2))))) {
            first--;
            if (academicTitles.contains(words.text(first))) {
                chain.role(new Role(words.text(first), null, new Span(words.start(first), words.end(first))));
            }
        }
        for (int row = 0; row < MOST_IN_A_ROW; row++) {
            RolePhrases.Placed placed = endingBefore(first, chain.gender, false);
            if (placed == null) {
                return first;
            }
            take(chain, placed, "role-before-name");
            first = placed.first();
            if (placed.article()) {
                return first;
            }
        }
        return first;
    }

    /** The role whose phrase ends right before a word, or before the comma or bracket there; or null. */
    private RolePhrases.@Nullable Placed endingBefore(int word, Entity.@Nullable Gender gender, boolean ofSeveral) {
        int at = word - 1;
        if (at < 0 || words.breakBefore(word)) {
            return null;
        }
        boolean apposition = words.is(at, ',');
        if (apposition || words.is(at, '(')) {
            at--;
        }
        for (int noun = at; noun >= Math.max(0, at - LONGEST_PHRASE); noun--) {
            if (words.sign(noun) && phrases.endingAt(noun) == null && !mark(noun)) {
                return null;
            }
            RoleNouns.Found found = phrases.role(noun);
            if (found != null) {
                RolePhrases.Placed placed = phrases.phrase(noun, found, gender);
                if (placed.limit() == at + 1) {
                    boolean several = found.plural() || (placed.article() && pluralArticle(placed.first(), found));
                    boolean fits = ofSeveral ? several : !found.plural();
                    return fits ? placed.apposition(apposition) : null;
                }
            }
            if (words.breakBefore(noun)) {
                return null;
            }
        }
        return null;
    }

    private boolean pluralArticle(int article, RoleNouns.Found found) {
        return found.gender() != Entity.Gender.FEMALE && (words.is(article, "die") || words.is(article, "Die"));
    }

    /** <i>die Ministerinnen X und Y</i>, <i>die Abgeordneten A, B und C</i>: a role of several before the first of them. */
    private void shared(Chain chain, NameMention mention) {
        int first = mention.first();
        boolean inRow = and(mention.limit());
        for (int row = 0; row < MOST_IN_A_ROW && and(first - 1); row++) {
            int end = first - 2;
            while (end > 0 && words.is(end, ')') && end > first - 6) {
                end -= 3;
            }
            NameMention before = phrases.endingAt(end);
            if (before == null || before.type() != Entity.Type.PERSON || before.form() != Mention.Form.NAME) {
                return;
            }
            first = before.first();
            inRow = true;
        }
        RolePhrases.Placed placed = inRow ? endingBefore(first, chain.gender, true) : null;
        if (placed != null && !placed.apposition()) {
            take(chain, placed, "role-of-several");
        }
    }

    private boolean and(int word) {
        return words.is(word, "und") || words.is(word, "sowie") || words.is(word, ',');
    }

    private boolean mark(int word) {
        return "„“»«\"".indexOf(words.charAt(word, 0)) >= 0;
    }

    /** <i>X, Präsident von Y und Vorsitzender der Z,</i> and <i>X, der Vorsitzende der Z</i>. */
    private void after(Chain chain, NameMention mention) {
        int at = afterBrackets(mention.limit());
        if (words.is(at, ',')) {
            for (RolePhrases.Placed placed : row(at + 1, chain.gender, true)) {
                take(chain, placed, "role-after-name");
            }
        }
    }

    private int afterBrackets(int at) {
        if (!words.is(at, '(')) {
            return at;
        }
        int close = at + 1;
        while (close < Math.min(words.size(), at + 8) && !words.is(close, ')')) {
            close++;
        }
        return words.is(close, ')') ? close + 1 : at;
    }

    private void copula(Chain chain, NameMention mention) {
        int at = mention.limit();
        if (at >= words.size() || !COPULA.contains(words.text(at))) {
            return;
        }
        int noun = at + 1;
        while (noun < words.size() && noun < at + 4 && SKIPPED.contains(words.text(noun))) {
            noun++;
        }
        for (RolePhrases.Placed placed : row(noun, chain.gender, false)) {
            take(chain, placed, "role-after-copula");
        }
    }

    /** <i>Neuer Innenminister wird der Bauer X</i>. */
    private void inverted(Chain chain, NameMention mention, int first) {
        int at = first - 1;
        while (at > mention.first() - 4 && at > 0 && (phrases.adjective(at) || derived(at))) {
            at--;
        }
        if (at > 0 && RolePhrases.DETERMINERS.contains(words.text(at))) {
            at--;
        }
        if (at <= 0 || !COPULA.contains(words.text(at)) || words.breakBefore(at)) {
            return;
        }
        RolePhrases.Placed placed = endingBefore(at, chain.gender, false);
        if (placed != null && !placed.apposition() && !words.breakBefore(at) && words.sentenceStart(placed.first())) {
            take(chain, placed, "role-before-copula");
        }
    }

    private boolean derived(int word) {
        NameMention mention = phrases.endingAt(word);
        return mention != null && mention.form() == Mention.Form.DERIVED;
    }

    /** <i>X, der seit Mai Vorsitzender der Y ist</i>. */
    private void relative(Chain chain, NameMention mention) {
        int at = afterBrackets(mention.limit());
        if (!words.is(at, ',') || at + 1 >= words.size()) {
            return;
        }
        Clauses clauses = grammar.analysis().clauses();
        int token = grammar.token(at + 1);
        int clause = token < 0 ? -1 : clauses.of(token);
        if (clause < 0 || clauses.kind(clause) != ClauseKind.RELATIVE || clauses.introduction(clause) != token) {
            return;
        }
        int group = clauses.verbGroup(clause);
        if (group < 0 || !COPULA_LEMMAS.contains(grammar.analysis().verbGroups().lemma(group))) {
            return;
        }
        int end = grammar.word(
                Math.min(clauses.endToken(clause), grammar.analysis().tokens().size()));
        for (int noun = at + 2; noun < Math.min(end, words.size()); noun++) {
            RoleNouns.Found found = phrases.role(noun);
            if (found == null || found.plural()) {
                continue;
            }
            RolePhrases.Placed placed = phrases.phrase(noun, found, chain.gender);
            NameMention next = phrases.beginningAt(placed.limit());
            if (!afterPreposition(placed.first()) && (next == null || next.type() != Entity.Type.PERSON)) {
                take(chain, placed, "role-in-relative-clause");
                return;
            }
        }
    }

    private boolean afterPreposition(int first) {
        int before = first - 1;
        return before >= 0
                && switch (grammar.tag(before)) {
                    case APPR, APPRART, KOKOM -> true;
                    default ->
                        RolePhrases.DETERMINERS.contains(words.text(first))
                                && words.text(first).startsWith("d")
                                && (words.is(first, "des") || words.is(first, "dem"));
                };
    }

    /** Roles in a row with commas and <i>und</i> between: Autorin, Malerin und Sprecherin der Gruppe. */
    private List<RolePhrases.Placed> row(int from, Entity.@Nullable Gender gender, boolean apposition) {
        List<RolePhrases.Placed> row = new ArrayList<>();
        int at = from;
        while (row.size() < MOST_IN_A_ROW) {
            RolePhrases.Placed placed = nounPhrase(at, gender);
            if (placed == null) {
                break;
            }
            int limit = placed.limit();
            NameMention next = phrases.beginningAt(limit);
            if (next != null && next.type() == Entity.Type.PERSON && next.form() == Mention.Form.NAME) {
                // the role of the next in a list of persons
                break;
            }
            row.add(placed.apposition(apposition));
            boolean and = words.is(limit, "und") || words.is(limit, "sowie");
            if (words.breakBefore(limit) || !(and || words.is(limit, ','))) {
                break;
            }
            at = limit + 1;
            if (apposition && !and && at < words.size() && RolePhrases.DETERMINERS.contains(words.text(at))) {
                break;
            }
        }
        return row;
    }

    private RolePhrases.@Nullable Placed nounPhrase(int from, Entity.@Nullable Gender gender) {
        int at = from;
        if (at < words.size() && RolePhrases.DETERMINERS.contains(lower(at))) {
            at++;
        }
        int first = at;
        while (at < words.size() && at - first < 4 && phrases.adjective(at)) {
            at++;
        }
        NameMention genitive = phrases.beginningAt(at);
        if (genitive != null
                && genitive.form() == Mention.Form.NAME
                && genitive.span().end() == words.end(genitive.limit() - 1)) {
            if (genitive.type() == Entity.Type.PERSON
                    || words.text(genitive.first(), genitive.limit()).equals(genitive.base())) {
                return null;
            }
            at = genitive.limit();
            while (at < words.size() && phrases.adjective(at)) {
                at++;
            }
        } else if (genitive != null && genitive.limit() > at + 1) {
            at = genitive.limit() - 1;
        }
        if (at >= words.size() || words.breakBefore(at)) {
            return null;
        }
        RoleNouns.Found found = phrases.role(at);
        return found == null || found.plural() ? null : phrases.phrase(at, found, gender);
    }

    /** <i>X (SPD)</i>. */
    private void brackets(Chain chain, NameMention mention) {
        if (!words.is(mention.limit(), '(')) {
            return;
        }
        NameMention inside = phrases.beginningAt(mention.limit() + 1);
        if (inside != null
                && inside.type() == Entity.Type.ORGANIZATION
                && (words.is(inside.limit(), ')') || words.is(inside.limit(), ','))) {
            boolean party =
                    (inside.known() != null && inside.known().kind().equals("party")) || words.capitals(inside.first());
            if (party && chain.party == null) {
                chain.party = inside.known() != null ? inside.known().name() : inside.base();
                chain.because.add("party-in-brackets");
            }
        }
    }

    /** <i>die Grüne X</i>. */
    private void member(Chain chain, NameMention mention) {
        NameMention before = phrases.endingAt(mention.first() - 1);
        if (chain.party == null
                && before != null
                && before.known() != null
                && before.known().kind().equals("party")
                && before.span().end() == words.end(mention.first() - 1)) {
            chain.party = before.known().name();
            chain.because.add("party-before-name");
        }
    }

    private String lower(int word) {
        String text = words.text(word);
        return words.capitalised(word) ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }
}
