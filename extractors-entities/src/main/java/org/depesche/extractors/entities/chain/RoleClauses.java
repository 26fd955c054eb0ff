package org.depesche.extractors.entities.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.extractors.entities.token.Words;
import org.depesche.linguistics.ClauseKind;
import org.depesche.linguistics.Clauses;
import org.depesche.linguistics.NounPhrases;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.VerbGroups;
import org.depesche.linguistics.Voice;
import org.jspecify.annotations.Nullable;

/** Roles that the verb of a clause gives a person: X ist Präsident, zum Präsidenten gewählt, als Präsident zurückgetreten. */
final class RoleClauses {

    private static final int MOST_SKIPPED = 7;
    private static final int LONGEST_CLAUSE = 60;

    private final Words words;
    private final Grammar grammar;
    private final RolePhrases phrases;
    private final RoleRows rows;
    private final Set<String> copula;
    private final Set<String> spans;
    private final Set<String> appointing;
    private final Set<String> serving;

    RoleClauses(Words words, Grammar grammar, RolePhrases phrases, RoleRows rows, ChainWords groups) {
        this.words = words;
        this.grammar = grammar;
        this.phrases = phrases;
        this.rows = rows;
        this.copula = groups.group("copula");
        this.spans = groups.group("since");
        this.appointing = groups.group("appointing-verb");
        this.serving = groups.group("serving-verb");
    }

    /**
     * A role with the rule that found it.
     *
     * @param placed the role
     * @param rule the name of the rule
     */
    record Told(RolePhrases.Placed placed, String rule) {}

    /** The roles of a person that the clauses of one name tell; {@code first} is where the name begins with what stands before it. */
    List<Told> of(Chain chain, NameMention mention, int first) {
        List<Told> told = new ArrayList<>();
        predicate(chain, mention, told);
        inverted(chain, mention, first, told);
        relative(chain, mention, told);
        byVerb(chain, mention, told);
        return told;
    }

    /** <i>X ist seit 2019 Präsidentin der Y</i>, <i>seit 2019 ist X Präsidentin</i>. */
    private void predicate(Chain chain, NameMention mention, List<Told> told) {
        int at = ofSubject(mention);
        if (at >= words.size() || words.breakBefore(at)) {
            return;
        }
        boolean after = copula.contains(words.text(at));
        boolean before = mention.first() > 1
                && !words.breakBefore(mention.first())
                && copula.contains(words.text(mention.first() - 1));
        if (!after && !before) {
            return;
        }
        int noun = skip(after ? at + 1 : at);
        if (before && !after && phrases.role(noun) == null && !phrases.adjective(noun)) {
            // war X der Chef: only a bare noun or one with an adjective is sure to be said of X
            return;
        }
        for (RolePhrases.Placed placed : rows.row(noun, chain.gender, false)) {
            told.add(new Told(placed, "role-after-copula"));
        }
    }

    /** The verb of the clause whose subject the name is and begins, else the word behind the name. */
    private int ofSubject(NameMention mention) {
        Clauses clauses = grammar.analysis().clauses();
        int token = grammar.token(mention.limit() - 1);
        int clause = token < 0 ? -1 : clauses.of(token);
        int verb = clause < 0 ? -1 : clauses.finiteVerb(clause);
        int subject = clause < 0 ? -1 : clauses.subject(clause);
        int at = verb <= token ? -1 : grammar.word(verb);
        boolean subjectOf = subject >= 0 && grammar.analysis().nounPhrases().of(token) == subject;
        return at > mention.limit() && subjectOf && copula.contains(words.text(at)) ? at : mention.limit();
    }

    /** Past adverbs and what says since or until when: auch, seit 2019, seit drei Jahren. */
    private int skip(int from) {
        int at = from;
        while (at < words.size() && at - from < MOST_SKIPPED && !words.breakBefore(at)) {
            boolean span = at > from && (words.number(at) || time(at)) && spanBefore(at, from);
            if (!span && !spans.contains(words.text(at))) {
                return at;
            }
            at++;
        }
        return at;
    }

    private boolean time(int word) {
        return words.capitalised(word) ? phrases.role(word) == null && phrases.beginningAt(word) == null : true;
    }

    private boolean spanBefore(int word, int from) {
        for (int at = word - 1; at >= from && at >= word - 3; at--) {
            if (words.is(at, "seit") || words.is(at, "bis") || words.is(at, "von") || words.is(at, "ab")) {
                return true;
            }
        }
        return false;
    }

    /** <i>Neuer Innenminister wird der Bauer X</i>. */
    private void inverted(Chain chain, NameMention mention, int first, List<Told> told) {
        int at = first - 1;
        while (at > mention.first() - 4 && at > 0 && (phrases.adjective(at) || derived(at))) {
            at--;
        }
        if (at > 0 && FunctionWords.DETERMINER.contains(words.text(at))) {
            at--;
        }
        if (at <= 0 || !copula.contains(words.text(at)) || words.breakBefore(at)) {
            return;
        }
        RolePhrases.Placed placed = rows.endingBefore(at, chain.gender, false);
        if (placed != null && !placed.apposition() && words.sentenceStart(placed.first())) {
            told.add(new Told(placed, "role-before-copula"));
        }
    }

    private boolean derived(int word) {
        NameMention mention = phrases.endingAt(word);
        return mention != null && mention.form() == Mention.Form.DERIVED;
    }

    /** <i>X, der seit Mai Vorsitzender der Y ist</i>. */
    private void relative(Chain chain, NameMention mention, List<Told> told) {
        int clause = relativeClause(mention);
        if (clause < 0) {
            return;
        }
        Clauses clauses = grammar.analysis().clauses();
        VerbGroups verbs = grammar.analysis().verbGroups();
        int group = clauses.verbGroup(clause);
        if (group < 0) {
            return;
        }
        int from = grammar.word(clauses.introduction(clause)) + 1;
        int end = end(clause);
        if (!FunctionWords.COPULA_LEMMA.contains(verbs.lemma(group))) {
            if (serving.contains(verbs.lemma(group))) {
                as(chain, from, end, told);
            }
            return;
        }
        for (int noun = from; noun < end; noun++) {
            RoleNouns.Found found = phrases.role(noun);
            if (found == null || found.plural()) {
                continue;
            }
            RolePhrases.Placed placed = phrases.phrase(noun, found, chain.gender);
            NameMention next = phrases.beginningAt(placed.limit());
            if (!afterPreposition(placed.first()) && (next == null || next.type() != Entity.Type.PERSON)) {
                told.add(new Told(placed, "role-in-relative-clause"));
                return;
            }
        }
    }

    /** The relative clause that a name is followed by, behind a comma and whatever is in brackets; or -1. */
    private int relativeClause(NameMention mention) {
        int at = RoleFinder.afterBrackets(words, mention.limit());
        if (!words.is(at, ',') || at + 1 >= words.size()) {
            return -1;
        }
        Clauses clauses = grammar.analysis().clauses();
        int token = grammar.token(at + 1);
        int clause = token < 0 ? -1 : clauses.of(token);
        boolean relative =
                clause >= 0 && clauses.kind(clause) == ClauseKind.RELATIVE && clauses.introduction(clause) == token;
        return relative ? clause : -1;
    }

    private boolean afterPreposition(int first) {
        int before = first - 1;
        return before >= 0
                && switch (grammar.tag(before)) {
                    case APPR, APPRART, KOKOM -> true;
                    default ->
                        FunctionWords.DETERMINER.contains(words.text(first))
                                && words.text(first).startsWith("d")
                                && (words.is(first, "des") || words.is(first, "dem"));
                };
    }

    /** <i>X wurde zum Vorsitzenden gewählt</i>, <i>als Sprecher der Y trat X zurück</i>: by the verb of the clause of the name. */
    private void byVerb(Chain chain, NameMention mention, List<Told> told) {
        Clauses clauses = grammar.analysis().clauses();
        int token = grammar.token(mention.limit() - 1);
        int clause = token < 0 ? -1 : clauses.of(token);
        int group = clause < 0 ? -1 : clauses.verbGroup(clause);
        if (group < 0) {
            return;
        }
        VerbGroups verbs = grammar.analysis().verbGroups();
        NounPhrases nouns = grammar.analysis().nounPhrases();
        String lemma = verbs.lemma(group);
        int first = grammar.word(clauses.firstToken(clause));
        int end = end(clause);
        int subject = clauses.subject(clause);
        boolean isSubject = subject >= 0 && nouns.of(token) == subject;
        if (appointing.contains(lemma)) {
            boolean passive = verbs.voice(group) != Voice.ACTIVE;
            if (passive == isSubject || onlyPerson(mention, first, end)) {
                appointed(chain, first, end, told);
            }
        } else if (lemma.equals("angehören") && isSubject && chain.party == null) {
            member(chain, first, end);
        } else if (serving.contains(lemma) && isSubject) {
            as(chain, first, end, told);
        } else if (isSubject && words.is(first, "Als") && mention.first() > first) {
            as(chain, first, Math.min(end, first + 1), told);
        }
    }

    private boolean onlyPerson(NameMention mention, int first, int end) {
        for (int word = first; word < end; word++) {
            NameMention other = phrases.beginningAt(word);
            if (other != null && other.type() == Entity.Type.PERSON && other.first() != mention.first()) {
                return false;
            }
        }
        return true;
    }

    private void appointed(Chain chain, int first, int end, List<Told> told) {
        for (int word = first; word < end; word++) {
            boolean into =
                    words.is(word, "zum") || words.is(word, "zur") || words.is(word, "Zum") || words.is(word, "Zur");
            RolePhrases.Placed placed = into ? rows.nounPhrase(word + 1, chain.gender) : null;
            if (placed != null) {
                told.add(new Told(placed, "role-appointed"));
                return;
            }
        }
    }

    /** <i>X gehört der Partei Y an</i>. */
    private void member(Chain chain, int first, int end) {
        for (int word = first; word < end; word++) {
            NameMention body = phrases.beginningAt(word);
            if (body != null && body.known() != null && body.known().isParty()) {
                chain.party = body.known().name();
                chain.because("party-of-member");
                return;
            }
        }
    }

    private void as(Chain chain, int first, int end, List<Told> told) {
        for (int word = first; word < end; word++) {
            boolean as = words.is(word, "als") || words.is(word, "Als");
            RolePhrases.@Nullable Placed placed = as ? rows.nounPhrase(word + 1, chain.gender) : null;
            if (placed != null && (grammar.tag(word) != Tag.KOUS || finite(placed.limit()))) {
                NameMention next = phrases.beginningAt(placed.limit());
                if (next == null || next.type() != Entity.Type.PERSON) {
                    told.add(new Told(placed, "role-after-als"));
                }
                return;
            }
        }
    }

    private boolean finite(int word) {
        Tag tag = grammar.tag(word);
        return tag == Tag.VVFIN || tag == Tag.VAFIN || tag == Tag.VMFIN;
    }

    private int end(int clause) {
        Clauses clauses = grammar.analysis().clauses();
        int first = grammar.word(clauses.firstToken(clause));
        int end = grammar.word(
                Math.min(clauses.endToken(clause), grammar.analysis().tokens().size()));
        return Math.min(Math.min(end, words.size()), first + LONGEST_CLAUSE);
    }
}
