package org.depesche.extractors.entities.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Role;
import org.depesche.extractors.entities.token.Words;
import org.depesche.linguistics.Gender;
import org.depesche.linguistics.Tag;
import org.jspecify.annotations.Nullable;

/** Finds whom a definite noun phrase without a name means: der Präsident, die 36-Jährige, das Unternehmen. */
final class Nominals {

    private static final Set<String> DEFINITE =
            Set.of("der", "die", "das", "dem", "den", "des", "dieser", "diese", "dieses", "diesem", "diesen");
    private static final int MEMORY = 120;
    private static final int MOST_ADJECTIVES = 3;
    private static final int MOST_HOLDERS = 64;

    private final Words words;
    private final Grammar grammar;
    private final Nouns nouns;
    private final KnownNames known;
    private final NavigableMap<Integer, Chain> at;
    private final List<String> legalForms;
    private final Map<String, List<Chain>> byHead = new HashMap<>();
    private final Map<Chain, ClassNoun> called = new HashMap<>();

    /**
     * A phrase with what it means.
     *
     * @param chain whom or what
     * @param first the first word, an article or a contraction of one
     * @param limit the word after the last
     * @param rule the name of the rule
     */
    record Meant(Chain chain, int first, int limit, String rule) {}

    /** {@code at} has the chains by the first words of their names. */
    Nominals(
            Words words,
            Grammar grammar,
            Nouns nouns,
            KnownNames known,
            List<Chain> chains,
            NavigableMap<Integer, Chain> at) {
        this.words = words;
        this.grammar = grammar;
        this.nouns = nouns;
        this.known = known;
        this.at = at;
        this.legalForms = nouns.legalForms();
        for (Chain chain : chains) {
            if (chain.type == Entity.Type.PERSON) {
                for (Role role : chain.roles.values()) {
                    RoleNouns.Found found = head(role);
                    if (found != null) {
                        byHead.computeIfAbsent(found.head(), k -> new ArrayList<>())
                                .add(chain);
                    }
                }
            } else if (chain.type == Entity.Type.ORGANIZATION) {
                for (NameMention name : chain.names) {
                    ClassNoun noun = calledBefore(name.first());
                    if (noun != null) {
                        called.putIfAbsent(chain, noun);
                    }
                }
            }
        }
    }

    private RoleNouns.@Nullable Found head(Role role) {
        return nouns.roles().find(role.text().substring(role.text().lastIndexOf(' ') + 1));
    }

    /** What the phrase that begins with a word means, or null. */
    @Nullable
    Meant at(int article, Discourse discourse, int sentence) {
        String small = words.small(article);
        if (!DEFINITE.contains(small)) {
            return null;
        }
        int noun = article + 1;
        KnownName nation = null;
        while (noun < words.size()
                && noun - article <= MOST_ADJECTIVES
                && !words.breakBefore(noun)
                && (adjective(noun) || (at.containsKey(noun) && townAdjective(noun)))) {
            KnownName from = known.adjective(words.text(noun));
            nation = from == null ? nation : from;
            noun++;
        }
        if (noun >= words.size() || words.breakBefore(noun) || nameAfter(noun)) {
            return null;
        }
        String text = words.text(noun);
        if (!words.capitalised(noun) && !words.number(noun) && text.indexOf('-') < 0) {
            return null;
        }
        if (text.endsWith("-Jährige") || text.endsWith("-Jährigen") || text.endsWith("-Jähriger")) {
            boolean female = small.equals("die") || (small.equals("der") && text.endsWith("n"));
            Chain person = discourse.person(female ? Gender.FEMININE : Gender.MASCULINE, sentence);
            return person == null ? null : new Meant(person, article, noun + 1, "nominal-age");
        }
        RoleNouns.Found found = nouns.roles().find(text);
        if (found != null && !found.plural() && !at.containsKey(noun)) {
            Meant meant = person(found, nation, article, noun);
            return meant == null ? ofParty(found, text, article, noun) : meant;
        }
        ClassNoun body = nouns.classes().find(text);
        if (body != null && body.alone() && !at.containsKey(noun)) {
            Chain meant = body(body, text, article);
            return meant == null ? null : new Meant(meant, article, noun + 1, "nominal-body");
        }
        return null;
    }

    /** Der SPD-Politiker: the last person of that party who fits. */
    private @Nullable Meant ofParty(RoleNouns.Found found, String text, int article, int noun) {
        int hyphen = text.lastIndexOf('-');
        KnownName party = hyphen > 0 && nouns.words().group("party-noun").contains(found.head())
                ? known.name(text.substring(0, hyphen))
                : null;
        if (party == null || !party.kind().equals("party")) {
            return null;
        }
        for (Map.Entry<Integer, Chain> entry :
                at.headMap(article, false).descendingMap().entrySet()) {
            Chain chain = entry.getValue();
            if (article - entry.getKey() > MEMORY) {
                return null;
            }
            boolean sex = chain.gender == null
                    || found.gender() == null
                    || chain.gender == found.gender()
                    || found.adjectival();
            if (chain.type == Entity.Type.PERSON && party.name().equals(chain.party) && sex) {
                return new Meant(chain, article, noun + 1, "nominal-party");
            }
        }
        return null;
    }

    private boolean adjective(int word) {
        if (!words.lower(word)) {
            return false;
        }
        Tag tag = grammar.tag(word);
        return tag == Tag.ADJA || tag == Tag.CARD || (tag == Tag.ADJD && grammar.tag(word + 1) == Tag.ADJA);
    }

    private boolean townAdjective(int word) {
        return words.text(word).endsWith("er") && words.capitalised(word + 1);
    }

    /** Whether a name follows the noun, with or without a mark before it: then the noun is no reference but belongs to the name. */
    private boolean nameAfter(int noun) {
        int next = noun + 1;
        if (next < words.size() && words.sign(next) && "„»\"‚“(".indexOf(words.charAt(next, 0)) >= 0) {
            next++;
        }
        return at.containsKey(next) && !words.breakBefore(next);
    }

    private @Nullable Meant person(RoleNouns.Found found, @Nullable KnownName nation, int article, int noun) {
        String owner = null;
        int limit = noun + 1;
        boolean of = limit + 1 < words.size()
                && !words.breakBefore(limit)
                && (words.is(limit, "der") || words.is(limit, "des") || words.is(limit, "von"));
        if (of || at.containsKey(limit)) {
            int name = of ? limit + 1 : limit;
            Chain body = at.get(name);
            if (body == null || body.type == Entity.Type.PERSON) {
                owner = of ? words.text(name) : null;
                Chain apposed = of ? at.get(name + 1) : body;
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
        Chain person = byRole(found, nation, owner, article);
        return person == null ? null : new Meant(person, article, limit, "nominal-role");
    }

    /** The person who was last given this role, of the same country or body where the phrase names one. */
    private @Nullable Chain byRole(
            RoleNouns.Found found, @Nullable KnownName nation, @Nullable String owner, int before) {
        List<Chain> holders = byHead.getOrDefault(found.head(), List.of());
        Chain best = null;
        int nearest = Integer.MIN_VALUE;
        for (int i = 0; i < Math.min(holders.size(), MOST_HOLDERS); i++) {
            Chain chain = holders.get(i);
            boolean otherSex = found.gender() != null
                    && chain.gender != null
                    && chain.gender != found.gender()
                    && !found.adjectival();
            boolean otherCountry = nation != null && chain.country != null && !chain.country.equals(nation.country());
            if (otherSex || otherCountry || !holds(chain, found, owner)) {
                continue;
            }
            int last = lastBefore(chain, before);
            if (last > nearest && (last >= 0 || nation != null || owner != null)) {
                nearest = last;
                best = chain;
            }
        }
        return best;
    }

    private boolean holds(Chain chain, RoleNouns.Found found, @Nullable String owner) {
        String b = found.base().toLowerCase(Locale.GERMAN);
        for (Role role : chain.roles.values()) {
            RoleNouns.Found theirs = head(role);
            if (theirs == null) {
                continue;
            }
            String a = theirs.base().toLowerCase(Locale.GERMAN);
            boolean sameOwner = owner == null
                    || (role.of() != null
                            && (role.of().equals(owner) || role.of().contains(owner)))
                    || a.startsWith(owner.toLowerCase(Locale.GERMAN));
            if (sameOwner && (a.equals(b) || a.endsWith(b) || b.endsWith(a))) {
                return true;
            }
        }
        return false;
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

    private @Nullable Chain body(ClassNoun noun, String text, int before) {
        boolean compound = text.length() > noun.noun().length() + 2;
        String small = noun.noun().toLowerCase(Locale.GERMAN);
        for (Map.Entry<Integer, Chain> entry :
                at.headMap(before, false).descendingMap().entrySet()) {
            Chain chain = entry.getValue();
            if (before - entry.getKey() > MEMORY) {
                return null;
            }
            if (chain.type != noun.type()) {
                continue;
            }
            ClassNoun theirs = called.get(chain);
            boolean word = chain.name.toLowerCase(Locale.GERMAN).contains(small);
            boolean sameWord = noun.equals(theirs);
            String kind = chain.known != null && chain.known.type() == chain.type
                    ? chain.known.kind()
                    : theirs != null && !theirs.kind().equals("*") ? theirs.kind() : kind(chain);
            boolean kindOf = !compound && kind.equals(noun.kind());
            if (word || sameWord || kindOf) {
                return chain;
            }
        }
        return null;
    }

    /** The kind that the form of a name tells: companies have their legal form in it. */
    private String kind(Chain chain) {
        for (NameMention name : chain.names) {
            for (String form : legalForms) {
                if (name.base().contains(form)) {
                    return "company";
                }
            }
        }
        return "";
    }

    /** The noun right before a name: die Zeitung X, Firma „X“. */
    private @Nullable ClassNoun calledBefore(int name) {
        int at = name - 1;
        if (at >= 0 && words.sign(at) && !words.is(at, ',')) {
            at--;
        }
        return at < 0 || words.breakBefore(at + 1) ? null : nouns.classes().find(words.text(at));
    }
}
