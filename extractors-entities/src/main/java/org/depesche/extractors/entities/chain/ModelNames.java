package org.depesche.extractors.entities.chain;

import java.util.Set;
import org.depesche.core.annotation.Entity;
import org.depesche.extractors.entities.name.NameLabel;
import org.depesche.extractors.entities.name.NameTagger;
import org.depesche.extractors.entities.token.Words;
import org.depesche.linguistics.Tag;

/** Names as the model marks them, with their limits and types mended where lists and grammar know better. */
final class ModelNames {

    private static final double SURE = 0.9;

    private final Words words;
    private final Grammar grammar;
    private final NameTagger.Tagging tagging;
    private final FoundNames found;
    private final BaseNames bases;
    private final KnownNames known;
    private final ArticleNames names;
    private final CompoundNames compounds;
    private final ListedNames listed;
    private final RoleNouns roles;
    private final Set<String> addresses;
    private final Set<String> academicTitles;

    ModelNames(
            Words words,
            Grammar grammar,
            NameTagger.Tagging tagging,
            FoundNames found,
            BaseNames bases,
            KnownNames known,
            ArticleNames names,
            CompoundNames compounds,
            ListedNames listed,
            Nouns nouns) {
        this.words = words;
        this.grammar = grammar;
        this.tagging = tagging;
        this.found = found;
        this.bases = bases;
        this.known = known;
        this.names = names;
        this.compounds = compounds;
        this.listed = listed;
        this.roles = nouns.roles();
        this.addresses = nouns.words().group("address");
        this.academicTitles = nouns.words().group("academic-title");
    }

    /** Adds the name in some words, or what of them is one; nothing where they are none. */
    void add(int word, int end, Entity.Type type, double likely, String rule) {
        int limit = end;
        while (limit > word + 1 && words.sign(limit - 1) && !words.is(limit - 1, '!')) {
            limit--;
        }
        if (limit > word + 1 && words.lower(limit - 1) && FunctionWords.INSIDE_NAME.contains(words.text(limit - 1))) {
            // a name goes on after für or der, or the model took a common noun for one
            int shorter = limit - 1;
            if (shorter > word + 1) {
                add(word, shorter, type, likely, rule);
            }
            return;
        }
        if (known.isNoName(words.text(word, limit))) {
            return;
        }
        if (type == Entity.Type.PERSON) {
            person(word, limit, likely, rule);
        } else {
            thing(word, limit, type, likely, rule);
        }
    }

    private void person(int word, int limit, double likely, String rule) {
        Entity.Type type = Entity.Type.PERSON;
        int first = limit > word + 1 ? afterRole(word, limit) : word;
        if (first > word) {
            for (int before = word; before < first; before++) {
                listed.passedOver(before);
            }
            add(first, limit, type, likely, "role-cut-off");
        } else if (limit == word + 1 && (commonNoun(word) || roleBeforePerson(word))) {
            return;
        } else if (limit == word + 1 && given(word) && surnameAfter(limit)) {
            add(word, limit + 1, type, likely, rule);
        } else if (limit == word + 1 && givenNameBefore(word)) {
            add(word - 1, limit, type, likely, rule);
        } else if (limit == word + 2 && genitiveBeforeNoun(word)) {
            add(word, word + 1, type, likely, "genitive");
        } else {
            String base = bases.of(word, limit, type);
            found.name(word, limit, type, base, known.person(base), likely, rule);
        }
    }

    private void thing(int word, int limit, Entity.Type type, double likely, String rule) {
        if (type == Entity.Type.ORGANIZATION
                && limit > word + 1
                && personAfterOrganization(word, limit, likely, rule)) {
            return;
        }
        boolean titled = word > 0 && !words.breakBefore(word) && academicTitles.contains(words.text(word - 1));
        if (titled || (likely < SURE && fullName(word, limit))) {
            add(word, limit, Entity.Type.PERSON, likely, "given-name-and-surname");
            return;
        }
        String surface = words.text(word);
        boolean place = type == Entity.Type.PLACE && limit == word + 1 && known.name(surface) == null;
        KnownName people = place ? known.inhabitant(surface) : null;
        if (people != null) {
            found.derived(word, people.type(), people.name(), people, likely, "inhabitant");
            return;
        }
        String base = bases.of(word, limit, type);
        KnownName entry = known.name(base);
        Entity.Type of = entry == null || entry.type() == Entity.Type.PERSON ? type : entry.type();
        found.name(word, limit, of, base, entry, likely, rule);
    }

    private boolean givenNameBefore(int word) {
        return found.open(word - 1)
                && given(word - 1)
                && words.capitalised(word - 1)
                && !words.breakBefore(word)
                && roles.find(words, word - 1) == null;
    }

    /** Zeugin Anna Kern: the model takes a rare role for a name of its own beside the name of the person. */
    private boolean roleBeforePerson(int word) {
        int next = word + 1;
        if (next >= words.size() || words.breakBefore(next) || roles.find(words, word) == null) {
            return false;
        }
        int label = tagging.label(next);
        return NameLabel.isBegin(label) && NameLabel.entityType(label) == Entity.Type.PERSON;
    }

    /** Trumps Golf, Obamas Rede: the surname of somebody who is named so elsewhere, and a noun. */
    private boolean genitiveBeforeNoun(int word) {
        String text = words.text(word);
        if (!text.endsWith("s") || given(word)) {
            return false;
        }
        String next = words.text(word + 1);
        return (names.hasWithoutLast(text) || names.isLastWithoutLast(text))
                && grammar.tag(word + 1) == Tag.NN
                && !names.isLast(next + "s")
                && !known.isSurname(next);
    }

    private boolean surnameAfter(int word) {
        return words.capitalised(word)
                && found.open(word)
                && !words.breakBefore(word)
                && tagging.label(word) == NameLabel.OUTSIDE
                && known.isSurname(words.text(word))
                && roles.find(words, word) == null;
    }

    /** The word after the last role noun or form of address before the name itself: Airbus-Vorstandsvorsitzender X, Prof. X. */
    private int afterRole(int word, int limit) {
        for (int at = limit - 2; at >= word; at--) {
            boolean role = words.capitalised(at)
                    && !given(at)
                    && (at > word || !known.isSurname(words.text(at)))
                    && roles.find(words, at) != null;
            if (role || addresses.contains(words.text(at)) || (at == word && memberOrInhabitant(words.text(at)))) {
                return at + 1;
            }
        }
        // a compound before a bare surname: Airbus-Vorstandsvorsitzender X
        return limit == word + 2 && compoundRole(word) ? word + 1 : word;
    }

    private boolean compoundRole(int word) {
        int hyphen = words.text(word).lastIndexOf('-');
        return hyphen > 0 && roles.find(words.text(word).substring(hyphen + 1)) != null;
    }

    /** An organisation with a person's name after it: Airbus-Vorstandsvorsitzender X, Bundesamt für Y Z-Z X. */
    private boolean personAfterOrganization(int word, int limit, double likely, String rule) {
        if (compoundRole(word) && limit == word + 2) {
            compounds.add(word, Entity.Type.ORGANIZATION, likely, "role-cut-off");
            add(word + 1, limit, Entity.Type.PERSON, likely, "role-cut-off");
            return true;
        }
        for (int cut = word + 1; cut < limit; cut++) {
            boolean surnameLeftOut = cut == limit - 1
                    && words.capitalised(limit)
                    && found.open(limit)
                    && !words.breakBefore(limit)
                    && words.is(word + 1, "für");
            boolean whole = cut < limit - 1 && known.name(words.text(word, cut)) != null;
            if (given(cut) && (surnameLeftOut || whole)) {
                add(word, cut, Entity.Type.ORGANIZATION, likely, rule);
                add(cut, surnameLeftOut ? limit + 1 : limit, Entity.Type.PERSON, likely, "person-after-organisation");
                return true;
            }
        }
        return false;
    }

    /** A word that the model took for a surname, but that is a noun with its article or a plural, and no full name has it. */
    private boolean commonNoun(int word) {
        String text = words.text(word);
        if (names.isNamedInFull(text) || known.user(text) != null) {
            return false;
        }
        boolean article = word > 0 && FunctionWords.COMMON_NOUN_DETERMINER.contains(words.text(word - 1));
        boolean noun = grammar.tag(word) == Tag.NN;
        boolean group = word > 0 && (words.is(word - 1, "die") || words.is(word - 1, "Die")) && noun;
        return article || group || (noun && grammar.plural(word) && !known.isSurname(text));
    }

    private boolean memberOrInhabitant(String text) {
        KnownName body = known.name(text);
        return known.inhabitant(text) != null || (body != null && body.isParty());
    }

    /** Two words of which the lists know the first as a given name and the second as a surname, and not the whole as anything. */
    private boolean fullName(int word, int limit) {
        return limit == word + 2
                && given(word)
                && known.isSurname(words.text(word + 1))
                && !known.isSurname(words.text(word))
                && known.name(words.text(word, limit)) == null;
    }

    private boolean given(int word) {
        return known.isGiven(words.text(word));
    }
}
