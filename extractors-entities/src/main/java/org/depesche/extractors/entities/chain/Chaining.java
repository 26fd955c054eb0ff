package org.depesche.extractors.entities.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depesche.core.annotation.Entity;
import org.depesche.extractors.entities.token.StretchNumbers;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** Tells which names are names of the same thing. */
final class Chaining {

    private final Words words;
    private final GivenNames given;
    private final KnownNames known;
    private final List<Chain> chains = new ArrayList<>();
    private final ChainKeys byKey;
    private final IdentityHashMap<NameMention, Chain> chainOf;
    private final NameParts byPart;
    private final NameWeights weights;
    private final StretchNumbers surnames;
    /** By the number of a surname the first person who has it, on whom the others hang. */
    private final List<Chain> bySurname = new ArrayList<>();
    /** Of each name that stands alone the first chain, on which the others of that name hang. */
    private final ChainKeys singles;

    private final Set<String> families;

    private static final int MOST_TRIES = 16;
    private static final int LONGEST_NAME = 8;

    Chaining(Words words, GivenNames given, KnownNames known, ChainWords groups, ArticleColumns columns) {
        this.byKey = columns.keys;
        this.singles = columns.singles;
        this.chainOf = columns.chainOf;
        this.byPart = columns.parts;
        this.surnames = columns.surnames;
        this.weights = columns.weights;
        this.families = groups.group("family");
        this.words = words;
        this.given = given;
        this.known = known;
    }

    /** The chains of all names; the list is the caller's. */
    List<Chain> chains(List<NameMention> mentions) {
        List<NameMention> settled = settle(mentions);
        persons(settled);
        for (NameMention mention : settled) {
            if (mention.type() != Entity.Type.PERSON) {
                put(mention);
            }
        }
        acronyms(settled);
        chains.removeIf(chain -> chain.into != null);
        return chains;
    }

    /** The chain that a name went to, or null. */
    @Nullable
    Chain chainOf(NameMention mention) {
        return chainOf.get(mention);
    }

    /**
     * One type a name: where a name that stands alone got several, the one that weighs most wins, and a surname of somebody who is named in
     * full is a person.
     */
    private List<NameMention> settle(List<NameMention> mentions) {
        weights.read(mentions);
        List<NameMention> settled = new ArrayList<>(mentions.size());
        for (NameMention mention : mentions) {
            Entity.Type best = weights.best(mention);
            settled.add(
                    best == mention.type()
                            ? mention
                            : mention.as(best, mention.base(), best == Entity.Type.PERSON ? null : mention.known()));
        }
        return settled;
    }

    private void persons(List<NameMention> mentions) {
        for (NameMention mention : mentions) {
            if (mention.type() != Entity.Type.PERSON || !full(mention)) {
                continue;
            }
            Chain chain = byKey.get(mention);
            if (chain == null) {
                chain = sameFullName(mention.base());
            }
            if (chain == null
                    && !known.isGiven(mention.base(), 0, mention.base().indexOf(' '))) {
                // Hirsi Ali after Ayaan Hirsi Ali
                chain = bySingleName(mention);
            }
            if (chain == null) {
                chain = start(mention);
                surname(chain);
            } else {
                join(chain, mention);
            }
            note(chain, mention);
        }
        for (NameMention mention : mentions) {
            if (mention.type() != Entity.Type.PERSON || full(mention)) {
                continue;
            }
            Chain chain = bySingleName(mention);
            if (chain == null) {
                single(mention);
            } else {
                join(chain, mention);
            }
        }
    }

    /** Whether a name has more than a surname; van der Meer has not. */
    private static boolean full(NameMention mention) {
        return mention.base().indexOf(' ') > 0
                && Character.isUpperCase(mention.base().charAt(0));
    }

    /** Notes the surname of somebody named in full. */
    private void surname(Chain chain) {
        int number = surnames.number(chain.name, chain.name.lastIndexOf(' ') + 1, chain.name.length());
        if (number == bySurname.size()) {
            bySurname.add(chain);
            return;
        }
        Chain last = bySurname.get(number);
        while (last.nextOfSurname != null) {
            last = last.nextOfSurname;
        }
        last.nextOfSurname = chain;
    }

    /** One full name is another with a name or initial more between first and last. */
    private @Nullable Chain sameFullName(String name) {
        int number = surnames.find(name, name.lastIndexOf(' ') + 1, name.length());
        int end = name.indexOf(' ');
        for (Chain chain = number < 0 ? null : bySurname.get(number); chain != null; chain = chain.nextOfSurname) {
            String other = chain.name;
            int otherEnd = other.indexOf(' ');
            boolean initial = (name.charAt(end - 1) == '.' || other.charAt(otherEnd - 1) == '.')
                    && name.charAt(0) == other.charAt(0);
            if (initial || (end == otherEnd && name.regionMatches(0, other, 0, end))) {
                if (name.length() > other.length()) {
                    chain.name = name;
                }
                return chain;
            }
        }
        return null;
    }

    /** The person of this name who was named in full last before, else first after. */
    private @Nullable Chain bySingleName(NameMention mention) {
        int part = byPart.find(mention.base());
        if (part < 0) {
            return null;
        }
        Entity.Gender gender = given.titleGender(words, mention.first());
        int last = byPart.upTo(part, mention.first());
        int tries = 0;
        for (int place = last; place >= 0; place = byPart.previous(place)) {
            Chain chain = byPart.chain(place);
            if (fits(chain, gender)) {
                return chain;
            }
            if (++tries > MOST_TRIES) {
                break;
            }
        }
        for (int place = last < 0 ? byPart.first(part) : byPart.next(last); place >= 0; place = byPart.next(place)) {
            Chain chain = byPart.chain(place);
            if (fits(chain, gender)) {
                return chain;
            }
            if (++tries > MOST_TRIES) {
                break;
            }
        }
        return byPart.chain(byPart.first(part));
    }

    /** Herr Müller and Frau Müller are two persons; the family is neither. */
    private void single(NameMention mention) {
        Entity.Gender gender = given.titleGender(words, mention.first());
        boolean family = mention.first() > 0 && families.contains(words.text(mention.first() - 1));
        Chain first = singles.get(mention);
        Chain end = null;
        Chain last = null;
        for (Chain chain = first; chain != null; chain = chain.nextOfName) {
            end = chain;
            boolean fits = gender == null || chain.gender == null || chain.gender == gender;
            last = !family && !chain.family && fits ? chain : last;
            last = family && chain.family ? chain : last;
        }
        if (last == null) {
            last = new Chain(mention);
            last.family = family;
            chains.add(last);
            chainOf.put(mention, last);
            byKey.putIfAbsent(mention, last);
            if (end == null) {
                singles.put(mention, last);
            } else {
                end.nextOfName = last;
            }
        } else {
            join(last, mention);
        }
        last.gender = last.gender == null ? gender : last.gender;
    }

    private boolean fits(Chain chain, Entity.@Nullable Gender gender) {
        Entity.Gender theirs = given.gender(chain.name);
        return gender == null || theirs == null || theirs == gender;
    }

    /** Notes the words by which somebody named in full may be named later: surname, given name, the end of a double name. */
    private void note(Chain chain, NameMention mention) {
        String name = mention.base();
        int from = 0;
        for (int i = 0; i < LONGEST_NAME && from < name.length(); i++) {
            int blank = name.indexOf(' ', from);
            int to = blank < 0 ? name.length() : blank;
            byPart.note(name, from, to, mention.first(), chain, true);
            int hyphen = name.lastIndexOf('-', to - 1);
            if (hyphen > from && to - hyphen > 4) {
                byPart.note(name, hyphen + 1, to, mention.first(), chain, false);
            }
            if (i > 0 && blank >= 0) {
                byPart.note(name, from, name.length(), mention.first(), chain, false);
            }
            from = to + 1;
        }
    }

    private void put(NameMention mention) {
        Chain chain = byKey.get(mention);
        if (chain == null) {
            start(mention);
        } else {
            join(chain, mention);
        }
    }

    private Chain start(NameMention mention) {
        Chain chain = new Chain(mention);
        chains.add(chain);
        byKey.put(mention, chain);
        chainOf.put(mention, chain);
        return chain;
    }

    private void join(Chain chain, NameMention mention) {
        chain.add(mention);
        chainOf.put(mention, chain);
        byKey.putIfAbsent(mention, chain);
    }

    /** An acronym in brackets after the name that it is short for, or the name in brackets after the acronym. */
    private void acronyms(List<NameMention> mentions) {
        for (int i = 1; i < mentions.size(); i++) {
            NameMention before = mentions.get(i - 1);
            NameMention here = mentions.get(i);
            if (before.type() == Entity.Type.PERSON || !inBracketsAfter(before, here)) {
                continue;
            }
            Chain first = chainOf.get(before);
            Chain second = chainOf.get(here);
            if (first != null
                    && second != null
                    && first != second
                    && (shortFor(here.base(), before.base())
                            || shortFor(before.base(), here.base())
                            || otherName(before, here))) {
                merge(first, second);
            }
        }
        initials();
    }

    private void merge(Chain first, Chain second) {
        first.merge(second);
        first.because("acronym");
        if (second.name.length() > first.name.length()) {
            first.name = second.name;
        }
        second.into = first;
        second.names.forEach(name -> chainOf.put(name, first));
    }

    /** Sudanesische Befreiungsarmee (SPLA): capital letters of another language in brackets after the name of a body. */
    private boolean otherName(NameMention before, NameMention here) {
        return before.type() == Entity.Type.ORGANIZATION
                && here.type() == Entity.Type.ORGANIZATION
                && before.known() == null
                && here.known() == null
                && before.base().indexOf(' ') > 0
                && here.length() == 1
                && words.capitals(here.first());
    }

    /** An acronym of the first letters of a body's name anywhere in the article: AI for Amnesty International. */
    private void initials() {
        Map<String, Chain> full = Map.of();
        for (Chain chain : chains) {
            if (chain.into == null && chain.type == Entity.Type.ORGANIZATION && chain.name.indexOf(' ') > 0) {
                String letters = initials(chain.name);
                if (letters.length() > 1) {
                    full = full.isEmpty() ? new HashMap<>() : full;
                    // two bodies with the same letters: neither is meant for sure
                    full.put(letters, full.containsKey(letters) ? null : chain);
                }
            }
        }
        if (full.isEmpty()) {
            return;
        }
        for (Chain chain : chains) {
            Chain of = chain.into == null && chain.type == Entity.Type.ORGANIZATION ? full.get(chain.name) : null;
            boolean known = of != null && of.known != null && chain.known != null;
            if (of != null && of != chain && !known) {
                merge(of, chain);
            }
        }
    }

    private static String initials(String name) {
        StringBuilder letters = new StringBuilder(8);
        for (int i = 0; i < name.length(); i++) {
            if ((i == 0 || name.charAt(i - 1) == ' ') && Character.isUpperCase(name.charAt(i))) {
                letters.append(name.charAt(i));
            }
        }
        return letters.toString();
    }

    /** X (Y), „X“ (Y), X (kurz: „Y“). */
    private boolean inBracketsAfter(NameMention before, NameMention here) {
        int at = before.limit();
        at += mark(at) ? 1 : 0;
        if (!words.is(at, '(')) {
            return false;
        }
        at++;
        at += words.is(at, "kurz") ? 1 : 0;
        at += words.is(at, ':') ? 1 : 0;
        at += mark(at) ? 1 : 0;
        int end = here.limit();
        end += mark(end) ? 1 : 0;
        return at == here.first() && (words.is(end, ')') || words.is(end, ',') || words.is(end, ';'));
    }

    private boolean mark(int word) {
        return words.sign(word) && "„“”»«\"'’".indexOf(words.charAt(word, 0)) >= 0;
    }

    private static boolean shortFor(String acronym, String name) {
        if (acronym.length() > 8 || acronym.length() < 2 || name.length() <= acronym.length()) {
            return false;
        }
        String letters = acronym.toLowerCase(Locale.ROOT);
        String full = name.toLowerCase(Locale.ROOT);
        if (letters.charAt(0) != full.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (!Character.isLetter(c)) {
                continue;
            }
            at = full.indexOf(c, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
