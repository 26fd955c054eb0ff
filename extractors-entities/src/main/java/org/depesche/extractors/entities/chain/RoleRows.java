package org.depesche.extractors.entities.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** Phrases for roles that end or begin at a place, alone or in a row. */
final class RoleRows {

    static final int MOST_IN_A_ROW = 4;
    private static final int LONGEST_PHRASE = 14;

    private final Words words;
    private final RolePhrases phrases;
    private final Set<String> kin;

    RoleRows(Words words, RolePhrases phrases, ChainWords groups) {
        this.words = words;
        this.phrases = phrases;
        this.kin = groups.group("kin");
    }

    /** The role whose phrase ends right before a word, or before the comma or bracket there; or null. */
    RolePhrases.@Nullable Placed endingBefore(int word, Entity.@Nullable Gender gender, boolean ofSeveral) {
        int at = word - 1;
        if (at < 0 || words.breakBefore(word)) {
            return null;
        }
        boolean apposition = words.is(at, ',');
        if (apposition || words.is(at, '(')) {
            at--;
        }
        at = beforeRetired(at);
        for (int noun = at; noun >= Math.max(0, at - LONGEST_PHRASE); noun--) {
            if (words.sign(noun) && phrases.endingAt(noun) == null && !mark(noun)) {
                return null;
            }
            RoleNouns.Found found = phrases.role(noun);
            if (found != null) {
                RolePhrases.Placed placed = phrases.phrase(noun, found, gender);
                if (placed.limit() == at + 1 && !(apposition && ofAnotherPerson(placed))) {
                    boolean several = found.plural() || (placed.article() && pluralArticle(placed.first(), found));
                    boolean group = found.adjectival()
                            && words.text(noun).endsWith("en")
                            && placed.article()
                            && (words.is(placed.first(), "die") || words.is(placed.first(), "Die"));
                    boolean fits = ofSeveral ? several : !found.plural() && !group;
                    return fits ? placed.apposition(apposition) : null;
                }
            }
            if (words.breakBefore(noun)) {
                return null;
            }
        }
        return null;
    }

    /** Oberst a. D.: the word before what says that somebody is out of service. */
    private int beforeRetired(int at) {
        int last = words.is(at, '.') ? at - 1 : at;
        boolean service = last > 1 && (words.is(last, "D") || words.is(last, "D."));
        int out = service && words.is(last - 1, '.') ? last - 2 : last - 1;
        return service && out > 0 && (words.is(out, "a") || words.is(out, "a.")) ? out - 1 : at;
    }

    /** die Nichte des Präsidenten, X: the role is that of somebody whom X is related to or works for. */
    private boolean ofAnotherPerson(RolePhrases.Placed placed) {
        int host = placed.first() - 1;
        return placed.article()
                && host >= 0
                && !words.breakBefore(placed.first())
                && FunctionWords.GENITIVE_OWNER.contains(words.text(placed.first()))
                && (phrases.role(host) != null || kin.contains(words.text(host)));
    }

    private boolean pluralArticle(int article, RoleNouns.Found found) {
        return found.gender() != Entity.Gender.FEMALE && (words.is(article, "die") || words.is(article, "Die"));
    }

    private boolean mark(int word) {
        return "„“»«\"".indexOf(words.charAt(word, 0)) >= 0;
    }

    /** Roles in a row with commas and <i>und</i> between: Autorin, Malerin und Sprecherin der Gruppe. */
    List<RolePhrases.Placed> row(int from, Entity.@Nullable Gender gender, boolean apposition) {
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
            if (apposition && !and && at < words.size() && FunctionWords.DETERMINER.contains(words.text(at))) {
                break;
            }
        }
        return row;
    }

    /** The phrase for a role that begins with a word, in the singular; or null. */
    RolePhrases.@Nullable Placed nounPhrase(int from, Entity.@Nullable Gender gender) {
        int at = from;
        if (at < words.size() && FunctionWords.DETERMINER.contains(words.decapitalised(at))) {
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
}
