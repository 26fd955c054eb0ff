package org.depesche.extractors.entities.chain;

import java.util.Set;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.core.annotation.Role;
import org.depesche.core.article.Span;
import org.depesche.extractors.entities.token.Words;

/** Finds functions of persons beside their names: before, in apposition, in brackets, and what clauses say of them. */
final class RoleFinder {

    private final Words words;
    private final RolePhrases phrases;
    private final RoleRows rows;
    private final RoleClauses clauses;
    private final Antecedents antecedents;
    private final Ages ages;
    private final Set<String> titles;
    private final Set<String> academicTitles;

    RoleFinder(Words words, Grammar grammar, RolePhrases phrases, Antecedents antecedents, ChainWords groups) {
        this.titles = groups.group("title");
        this.academicTitles = groups.group("academic-title");
        this.words = words;
        this.phrases = phrases;
        this.rows = new RoleRows(words, phrases, groups);
        this.clauses = new RoleClauses(words, grammar, phrases, rows, groups);
        this.antecedents = antecedents;
        this.ages = new Ages(words);
    }

    /** Gives a chain the roles that stand at one of its names, its party, body and age. */
    void place(Chain chain, NameMention mention) {
        int first = before(chain, mention);
        shared(chain, mention);
        after(chain, mention, first < mention.first());
        brackets(chain, mention);
        member(chain, mention);
        works(chain, mention);
        for (RoleClauses.Told told : clauses.of(chain, mention, first)) {
            take(chain, told.placed(), told.rule());
        }
        if (chain.age == null) {
            chain.age = ages.beside(first, mention.first(), mention.limit());
            if (chain.age != null) {
                chain.because("age");
            }
        }
    }

    private void take(Chain chain, RolePhrases.Placed placed, String rule) {
        if (placed.apposition()) {
            chain.mention(new Mention(
                    new Span(words.start(placed.first()), words.end(placed.nominal() - 1)), Mention.Form.NOMINAL));
        }
        chain.role(placed.role());
        chain.because(rule);
        if (placed.gender() == Entity.Gender.FEMALE || chain.gender == null) {
            // a feminine form is said of women alone; the masculine one of both, where nothing better is known
            chain.gender = placed.gender() == null ? chain.gender : placed.gender();
        }
    }

    /** <i>Serbiens Präsident X</i>, <i>der ukrainische Präsident X</i>, <i>Parteichef und Vizekanzler X</i>; gives where all that begins. */
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
        for (int row = 0; row < RoleRows.MOST_IN_A_ROW; row++) {
            RolePhrases.Placed placed = rows.endingBefore(first, chain.gender, false);
            if (placed == null && row > 0 && (words.is(first - 1, "und") || words.is(first - 1, "sowie"))) {
                placed = rows.endingBefore(first - 1, chain.gender, false);
                placed = placed != null && placed.apposition() ? null : placed;
            }
            if (placed == null || (row == 0 && placed.article() && attribute(mention, placed.first()))) {
                return first;
            }
            take(chain, owned(placed), "role-before-name");
            first = placed.first();
            if (placed.article()) {
                return first;
            }
        }
        return first;
    }

    /** <i>der Arzt Lahms</i>: a name in the genitive behind a noun that is in none is whom that person belongs to. */
    private boolean attribute(NameMention mention, int article) {
        return words.text(mention.limit() - 1).endsWith("s")
                && !mention.base().endsWith("s")
                && !words.is(article, "des")
                && !words.is(article, "Des");
    }

    /** <i>Dessen Vorsitzender X</i>, <i>Ihr Sprecher X</i>: the role with the body that the possessive means. */
    private RolePhrases.Placed owned(RolePhrases.Placed placed) {
        int at = placed.article() ? placed.first() : placed.first() - 1;
        if (placed.role().of() != null || at < 0 || !FunctionWords.POSSESSIVE.contains(words.text(at))) {
            return placed;
        }
        String body = antecedents.bodyOf(at);
        return body == null ? placed : placed.of(body);
    }

    /** <i>die Ministerinnen X und Y</i>, <i>die Abgeordneten A, B und C</i>: a role of several before the first of them. */
    private void shared(Chain chain, NameMention mention) {
        int first = mention.first();
        boolean inRow = and(mention.limit());
        for (int row = 0; row < RoleRows.MOST_IN_A_ROW && and(first - 1); row++) {
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
        RolePhrases.Placed placed = inRow ? rows.endingBefore(first, chain.gender, true) : null;
        if (placed != null && !placed.apposition()) {
            take(chain, placed, "role-of-several");
        }
    }

    private boolean and(int word) {
        return words.is(word, "und") || words.is(word, "sowie") || words.is(word, ',');
    }

    /** <i>X, Präsident von Y und Vorsitzender der Z,</i> and <i>X, der Vorsitzende der Z</i>. */
    private void after(Chain chain, NameMention mention, boolean hasRole) {
        int at = afterBrackets(words, mention.limit());
        if (words.is(at, ',')) {
            for (RolePhrases.Placed placed : rows.row(at + 1, chain.gender, true)) {
                NameMention next = words.is(placed.limit(), ',') ? phrases.beginningAt(placed.limit() + 1) : null;
                if (hasRole && next != null && next.type() == Entity.Type.PERSON) {
                    // Minister X, der Leiter der Y, Z: in a list the role is that of who comes next
                    return;
                }
                take(chain, placed, "role-after-name");
            }
        }
    }

    /** The word behind what stands in brackets at a word, the word itself without brackets. */
    static int afterBrackets(Words words, int at) {
        if (!words.is(at, '(')) {
            return at;
        }
        int close = at + 1;
        while (close < Math.min(words.size(), at + 8) && !words.is(close, ')')) {
            close++;
        }
        return words.is(close, ')') ? close + 1 : at;
    }

    /** <i>X vom Institut Y</i>, <i>X von Amnesty International</i>, <i>X (Werder Bremen)</i>. */
    private void works(Chain chain, NameMention mention) {
        int at = mention.limit();
        if (chain.affiliation != null || at >= words.size() || words.breakBefore(at)) {
            return;
        }
        boolean from = words.is(at, "von") || words.is(at, "vom");
        int name = at + 1;
        if (from && words.is(name, "der")) {
            name++;
        }
        while (from && name < at + 4 && phrases.adjective(name)) {
            name++;
        }
        NameMention body = from || words.is(at, '(') ? phrases.beginningAt(name) : null;
        if (body == null || body.type() != Entity.Type.ORGANIZATION || body.form() != Mention.Form.NAME) {
            return;
        }
        boolean party = body.known() != null && body.known().isParty();
        boolean whole = from || words.is(body.limit(), ')');
        if (whole && !party && !(words.is(at, '(') && words.capitals(body.first()))) {
            chain.affiliation = RolePhrases.nameOf(body);
            chain.because("body-after-name");
        }
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
            boolean party = (inside.known() != null && inside.known().isParty()) || words.capitals(inside.first());
            if (party && chain.party == null) {
                chain.party = inside.known() != null ? inside.known().name() : inside.base();
                chain.because("party-in-brackets");
            }
        }
    }

    /** <i>die Grüne X</i>. */
    private void member(Chain chain, NameMention mention) {
        NameMention before = phrases.endingAt(mention.first() - 1);
        if (chain.party == null
                && before != null
                && before.known() != null
                && before.known().isParty()
                && before.span().end() == words.end(mention.first() - 1)) {
            chain.party = before.known().name();
            chain.because("party-before-name");
        }
    }
}
