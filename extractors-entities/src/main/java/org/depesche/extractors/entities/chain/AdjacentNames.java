package org.depesche.extractors.entities.chain;

import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.extractors.entities.token.Words;

/** Names that are told or mended by the names beside them, once all are found. */
final class AdjacentNames {

    private static final int LONGEST_PARTY = 5;

    private final Words words;
    private final FoundNames found;
    private final BaseNames bases;
    private final KnownNames known;
    private final ArticleNames names;

    AdjacentNames(Words words, FoundNames found, BaseNames bases, KnownNames known, ArticleNames names) {
        this.words = words;
        this.found = found;
        this.bases = bases;
        this.known = known;
        this.names = names;
    }

    /** den Präsidenten (Anton) Berger: a given name in brackets and the surname after them are one name. */
    void joinBrackets() {
        for (int open = 0; open + 3 < words.size(); open++) {
            int surname = open + 3;
            if (!words.is(open, '(')
                    || !words.is(open + 2, ')')
                    || !given(open + 1)
                    || !words.capitalised(surname)
                    || words.breakBefore(surname)) {
                continue;
            }
            NameMention before = found.at(open + 1);
            NameMention after = found.at(surname);
            boolean person = after == null
                    ? found.open(surname)
                    : after.type() == Entity.Type.PERSON && after.first() == surname;
            if (before == null || before.type() != Entity.Type.PERSON || !person) {
                continue;
            }
            int limit = after == null ? surname + 1 : after.limit();
            String base = words.text(open + 1) + " " + bases.of(surname, limit, Entity.Type.PERSON);
            found.release(open + 1, limit);
            found.name(
                    open + 1,
                    limit,
                    Entity.Type.PERSON,
                    base,
                    known.person(base),
                    before.confidence(),
                    "name-in-brackets");
        }
    }

    /** die Grüne Anna Kern, Anna Kern (Grüne): the party beside the name of somebody in it. */
    void parties() {
        for (NameMention mention : found.all()) {
            if (mention.type() == Entity.Type.PERSON && words.is(mention.limit(), '(')) {
                partyInBrackets(mention.limit() + 1);
            }
            int before = mention.first() - 1;
            if (mention.type() != Entity.Type.PERSON
                    || !found.open(before)
                    || !words.capitalised(before)
                    || words.breakBefore(before + 1)) {
                continue;
            }
            KnownName party = known.name(words.text(before));
            if (party != null && party.isParty()) {
                found.derived(before, party.type(), party.name(), party, 0.8, "party-before-name");
            }
        }
    }

    private void partyInBrackets(int first) {
        for (int limit = Math.min(words.size(), first + LONGEST_PARTY); limit > first; limit--) {
            boolean whole =
                    words.is(limit, ')') || words.is(limit, ',') || words.is(limit, '/') || words.is(limit, ';');
            if (!whole || !found.open(first) || !found.open(limit - 1)) {
                continue;
            }
            KnownName party = known.name(words.text(first, limit));
            if (party != null && party.isParty()) {
                found.name(first, limit, party.type(), party.name(), party, 0.85, "party-in-brackets");
                return;
            }
        }
    }

    /** kritisierte Rajoy Zapatero: two surnames of two persons who are named in full elsewhere are two names. */
    void splitSurnames() {
        for (NameMention mention : found.all()) {
            int second = mention.limit() - 1;
            if (mention.type() != Entity.Type.PERSON || mention.length() != 2 || given(mention.first())) {
                continue;
            }
            if (named(mention.first(), mention) && named(second, mention)) {
                found.release(mention.first(), mention.limit());
                for (int word = mention.first(); word < mention.limit(); word++) {
                    String base = bases.of(word, word + 1, Entity.Type.PERSON);
                    found.name(word, word + 1, Entity.Type.PERSON, base, null, mention.confidence(), "named-elsewhere");
                }
            }
        }
    }

    /** Whether another full name of a person ends with a word. */
    private boolean named(int word, NameMention except) {
        return names.endsOther(words, word, except.first(), except.limit());
    }

    /** Anna und Karl Weiß: a given name alone before a full one shares its surname. */
    void couples() {
        NameMention before = null;
        for (NameMention mention : found.all()) {
            if (before != null && couple(before, mention)) {
                String surname = mention.base().substring(mention.base().indexOf(' ') + 1);
                found.replace(before, before.as(Entity.Type.PERSON, before.base() + " " + surname, null));
            }
            before = mention;
        }
    }

    private boolean couple(NameMention first, NameMention second) {
        String name = words.text(first.first());
        return first.type() == Entity.Type.PERSON
                && first.form() == Mention.Form.NAME
                && first.length() == 1
                && known.isGiven(name)
                && !known.isSurname(name)
                && !names.isLast(name)
                && words.is(first.limit(), "und")
                && second.first() == first.limit() + 1
                && second.type() == Entity.Type.PERSON
                && second.length() == 2
                && second.base().indexOf(' ') > 0
                && given(second.first());
    }

    private boolean given(int word) {
        return known.isGiven(words.text(word));
    }
}
