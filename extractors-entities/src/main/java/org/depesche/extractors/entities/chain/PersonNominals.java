package org.depesche.extractors.entities.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Role;
import org.depesche.core.article.Span;
import org.depesche.extractors.entities.token.Words;
import org.depesche.linguistics.Gender;
import org.depesche.linguistics.Tag;
import org.jspecify.annotations.Nullable;

/** Finds whom a noun for a person means: by the role, party, age or country that the article gave somebody before, or the world does. */
final class PersonNominals {

    private static final int MOST_HOLDERS = 64;

    private static final String[] LINKS = {
        " für ", " des ", " der ", " in ", " im ", " am ", " gegen ", " von ", " zum ", " zur "
    };

    private final Words words;
    private final Grammar grammar;
    private final Nouns nouns;
    private final KnownNames known;
    private final RecentChains recent;
    private final Ages ages;
    private final Set<String> renaming;
    private final List<Chain> people = new ArrayList<>();
    private final Map<String, List<Chain>> byHead = new HashMap<>();
    private final Map<String, List<Chain>> byOffice = new HashMap<>();

    PersonNominals(
            Words words, Grammar grammar, Nouns nouns, KnownNames known, List<Chain> chains, RecentChains recent) {
        this.words = words;
        this.grammar = grammar;
        this.nouns = nouns;
        this.known = known;
        this.recent = recent;
        this.ages = new Ages(words);
        this.renaming = nouns.words().group("renaming-role");
        for (Chain chain : chains) {
            if (chain.type == Entity.Type.PERSON) {
                people.add(chain);
                for (Role role : chain.roles()) {
                    index(byHead, lastWord(role), chain);
                }
                if (chain.known != null) {
                    for (String office : chain.known.offices()) {
                        index(byOffice, office, chain);
                    }
                }
            }
        }
    }

    /** Puts somebody under every noun that the word for a role ends with, and under the nouns that can stand for these. */
    private void index(Map<String, List<Chain>> holders, String role, Chain chain) {
        for (String head : nouns.roles().heads(role)) {
            List<Chain> same = holders.computeIfAbsent(head, k -> new ArrayList<>());
            if (same.isEmpty() || same.get(same.size() - 1) != chain) {
                same.add(chain);
            }
        }
    }

    private static String lastWord(Role role) {
        String text = role.text();
        int end = text.length();
        // Experte für Mietrecht, Mitglied des Vorstands: the noun comes before what belongs to it
        for (String link : LINKS) {
            int at = text.indexOf(link);
            end = at > 0 ? Math.min(end, at) : end;
        }
        return text.substring(text.lastIndexOf(' ', end - 1) + 1, end);
    }

    /** Whether a phrase with a noun may mean somebody at all. */
    boolean mayBeMeant(int noun) {
        return ofAge(noun) || nouns.roles().find(words, noun) != null || known.inhabitant(words, noun) != null;
    }

    private boolean ofAge(int noun) {
        return words.endsWith(noun, "-Jährige")
                || words.endsWith(noun, "-Jährigen")
                || words.endsWith(noun, "-Jähriger");
    }

    /** Whom a phrase means, or null. */
    Nominals.@Nullable Meant meant(Nominals.Phrase phrase, Discourse discourse) {
        String text = words.text(phrase.noun());
        if (ofAge(phrase.noun())) {
            return ofAge(phrase, text, discourse);
        }
        RoleNouns.Found found = nouns.roles().find(text);
        if (found == null || found.plural() || recent.at(phrase.noun()) != null) {
            return inhabitant(phrase, text);
        }
        Nominals.Meant meant = ofRole(found, phrase);
        meant = meant == null ? ofParty(found, text, phrase) : meant;
        return meant == null ? renamed(found, phrase, discourse) : meant;
    }

    private Nominals.@Nullable Meant ofAge(Nominals.Phrase phrase, String text, Discourse discourse) {
        String article = words.small(phrase.article());
        boolean female = article.equals("die") || (article.equals("der") && text.endsWith("n"));
        Gender gender = female ? Gender.FEMININE : Gender.MASCULINE;
        Integer age = ages.ofAdjective(phrase.noun());
        Chain person = aged(age, female ? Entity.Gender.FEMALE : Entity.Gender.MALE, phrase.article());
        if (person == null) {
            person = discourse.person(gender, phrase.sentence());
            if (person != null && person.age != null && !person.age.equals(age)) {
                return null;
            }
        }
        if (person == null) {
            return null;
        }
        person.age = age;
        return new Nominals.Meant(person, phrase.article(), phrase.noun() + 1, "nominal-age", null);
    }

    /** The one who was said to be that old. */
    private @Nullable Chain aged(@Nullable Integer age, Entity.Gender gender, int before) {
        for (Chain chain : people) {
            boolean fits = chain.gender == null || chain.gender == gender;
            if (age != null && age.equals(chain.age) && fits && lastBefore(chain, before) >= 0) {
                return chain;
            }
        }
        return null;
    }

    private Nominals.@Nullable Meant ofRole(RoleNouns.Found found, Nominals.Phrase phrase) {
        String owner = null;
        int limit = phrase.noun() + 1;
        boolean of = limit + 1 < words.size()
                && !words.breakBefore(limit)
                && (words.is(limit, "der") || words.is(limit, "des") || words.is(limit, "von"));
        if (of || recent.at(limit) != null) {
            int name = of ? limit + 1 : limit;
            Chain body = recent.at(name);
            if (body == null || body.type == Entity.Type.PERSON) {
                owner = of ? words.text(name) : null;
                Chain apposed = of ? recent.at(name + 1) : body;
                if (apposed != null && apposed.type == Entity.Type.PERSON && !words.breakBefore(name)) {
                    return null;
                }
            } else {
                owner = body.name;
                for (NameMention mention : body.names) {
                    limit = mention.first() == name ? mention.limit() : limit;
                }
            }
        }
        Chain person = byRole(byHead, found, phrase, owner);
        if (person == null) {
            person = byRole(byOffice, found, phrase, owner);
        }
        return person == null ? null : new Nominals.Meant(person, phrase.article(), limit, "nominal-role", null);
    }

    /** The person who was last given this role, of the same country or body where the phrase names one. */
    private @Nullable Chain byRole(
            Map<String, List<Chain>> index, RoleNouns.Found found, Nominals.Phrase phrase, @Nullable String owner) {
        Chain best = null;
        int nearest = Integer.MIN_VALUE;
        for (String head : nouns.kinds().standingFor(found.head())) {
            List<Chain> holders = index.getOrDefault(head, List.of());
            for (int i = 0; i < Math.min(holders.size(), MOST_HOLDERS); i++) {
                Chain chain = holders.get(i);
                KnownName nation = phrase.nation();
                boolean otherCountry =
                        nation != null && chain.country != null && !chain.country.equals(nation.country());
                if (otherSex(chain, found) || otherCountry || !holds(index, chain, found, head, owner)) {
                    continue;
                }
                int last = lastBefore(chain, phrase.article());
                if (last > nearest && (last >= 0 || nation != null || owner != null)) {
                    nearest = last;
                    best = chain;
                }
            }
            if (best != null) {
                return best;
            }
        }
        return null;
    }

    private static boolean otherSex(Chain chain, RoleNouns.Found found) {
        return found.gender() != null && chain.gender != null && chain.gender != found.gender() && !found.adjectival();
    }

    private boolean holds(
            Map<String, List<Chain>> index, Chain chain, RoleNouns.Found found, String head, @Nullable String owner) {
        if (index == byOffice) {
            return chain.known != null
                    && sameOffice(chain.known.offices(), found, head)
                    && ofCountry(chain, found, owner);
        }
        String b = bare(found.base());
        boolean kind = !head.equals(found.head());
        for (Role role : chain.roles()) {
            String word = lastWord(role);
            if (!nouns.roles().heads(word).contains(head)) {
                continue;
            }
            RoleNouns.Found theirs = nouns.roles().find(word);
            String a = bare(theirs == null ? word : theirs.base());
            boolean sameOwner = owner == null
                    || (role.of() != null
                            && (role.of().equals(owner) || role.of().contains(owner)))
                    || a.startsWith(owner.toLowerCase(Locale.GERMAN))
                    || ofCountry(chain, found, owner);
            boolean same =
                    kind ? b.length() <= found.head().length() + 2 : a.equals(b) || a.endsWith(b) || b.endsWith(a);
            if (sameOwner && same) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameOffice(List<String> offices, RoleNouns.Found found, String head) {
        String b = bare(found.base());
        for (String office : offices) {
            String a = bare(office);
            if (a.equals(b)
                    || a.endsWith("-" + b)
                    || b.endsWith("-" + a)
                    || (!head.equals(found.head()) && a.endsWith(head))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the country in a phrase, as US- or der USA, is that of a person; true where the phrase names none. */
    private boolean ofCountry(Chain chain, RoleNouns.Found found, @Nullable String owner) {
        int hyphen = found.base().indexOf('-');
        KnownName of = owner != null ? known.name(owner) : null;
        if (of == null && hyphen > 0) {
            of = known.name(found.base().substring(0, hyphen));
        }
        return of == null ? owner == null : of.country() != null && of.country().equals(chain.country);
    }

    /** A word for a role in small letters without what says that it is over. */
    private static String bare(String word) {
        String small = word.toLowerCase(Locale.GERMAN);
        return small.startsWith("ex-") ? small.substring(3) : small;
    }

    /** The first word of the last name before a word, or -1. */
    private static int lastBefore(Chain chain, int word) {
        int low = 0;
        int high = chain.names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (chain.names.get(middle).first() < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? -1 : chain.names.get(low - 1).first();
    }

    /** Der SPD-Politiker, die FDP-Chefin: the last person of that party who fits. */
    private Nominals.@Nullable Meant ofParty(RoleNouns.Found found, String text, Nominals.Phrase phrase) {
        int hyphen = text.indexOf('-');
        KnownName party = hyphen > 0 ? known.name(text.substring(0, hyphen)) : null;
        if (party == null || !party.isParty()) {
            return null;
        }
        Chain person = recent.last(
                phrase.article(),
                chain -> chain.type == Entity.Type.PERSON
                        && party.name().equals(chain.party)
                        && !otherSex(chain, found));
        if (person == null) {
            return null;
        }
        boolean member = nouns.words().group("party-noun").contains(found.head());
        Role role = member ? null : role(found, person, phrase, party.name());
        return new Nominals.Meant(person, phrase.article(), phrase.noun() + 1, "nominal-party", role);
    }

    private Role role(RoleNouns.Found found, Chain chain, Nominals.Phrase phrase, @Nullable String of) {
        Span span = new Span(words.start(phrase.noun()), words.end(phrase.noun()));
        return new Role(
                found.of(found.gender() == null || found.adjectival() ? chain.gender : found.gender()), of, span);
    }

    /** Der Brite, die Französin: the last person of that country. */
    private Nominals.@Nullable Meant inhabitant(Nominals.Phrase phrase, String text) {
        KnownName from = known.inhabitant(text);
        boolean singular =
                phrase.noun() == phrase.article() + 1 && phrase.begins() && !words.is(phrase.article(), "Das");
        if (from == null || from.country() == null || !singular || grammar.plural(phrase.noun())) {
            return null;
        }
        boolean female = text.endsWith("in");
        if (female != words.is(phrase.article(), "Die")) {
            // die Franzosen, die Deutsche and the like speak of several or cannot be told
            return null;
        }
        String country = from.country();
        Chain person = recent.last(
                phrase.article(),
                chain -> chain.type == Entity.Type.PERSON
                        && country.equals(chain.country)
                        && (chain.gender == null || (chain.gender == Entity.Gender.FEMALE) == female));
        return person == null
                ? null
                : new Nominals.Meant(person, phrase.article(), phrase.noun() + 1, "nominal-inhabitant", null);
    }

    /**
     * Die Juristin, der 56-jährige Lehrer, for somebody of whom that was not said before: the subject of the sentence before, where nobody else
     * comes into question.
     */
    private Nominals.@Nullable Meant renamed(RoleNouns.Found found, Nominals.Phrase phrase, Discourse discourse) {
        boolean female = found.gender() == Entity.Gender.FEMALE;
        String article = words.text(phrase.article());
        if (article.startsWith("d") && phrase.age() == null && !phrase.begins()) {
            return null;
        }
        boolean nominative = female ? article.equals("Die") : article.equals("Der");
        boolean usual = renaming.contains(found.head()) || phrase.age() != null;
        if (!usual || (phrase.age() == null && !nominative) || followedByOwner(phrase.noun() + 1)) {
            return null;
        }
        Gender gender = female ? Gender.FEMININE : Gender.MASCULINE;
        Chain person = phrase.age() == null
                ? discourse.onlySubject(gender, phrase.sentence())
                : discourse.person(gender, phrase.sentence());
        if (person == null
                || otherSex(person, found)
                || (phrase.age() != null && person.name.indexOf(' ') < 0)
                || (phrase.age() != null && person.age != null && !phrase.age().equals(person.age))) {
            return null;
        }
        person.age = phrase.age() == null ? person.age : phrase.age();
        return new Nominals.Meant(
                person, phrase.article(), phrase.noun() + 1, "nominal-renaming", role(found, person, phrase, null));
    }

    private boolean followedByOwner(int limit) {
        if (limit >= words.size() || words.breakBefore(limit)) {
            return false;
        }
        Tag tag = grammar.tag(limit);
        boolean linked = tag == Tag.ART || tag == Tag.APPR || tag == Tag.APPRART;
        boolean owner =
                words.is(limit, "der") || words.is(limit, "des") || words.is(limit, "von") || words.is(limit, "vom");
        return linked ? owner : recent.at(limit) != null;
    }
}
