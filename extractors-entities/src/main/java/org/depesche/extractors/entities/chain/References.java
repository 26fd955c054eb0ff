package org.depesche.extractors.entities.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.core.annotation.Role;
import org.depesche.core.article.Span;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** Finds what speaks of a named person or organisation without its name: definite noun phrases and pronouns. */
final class References {

    private static final Set<String> DEFINITE =
            Set.of("der", "die", "das", "dem", "den", "des", "dieser", "diese", "dieses", "diesem", "diesen");
    private static final Set<String> MASCULINE =
            Set.of("er", "ihn", "ihm", "sein", "seine", "seinem", "seinen", "seiner", "seines");
    private static final Set<String> FEMININE = Set.of("sie", "ihr", "ihre", "ihrem", "ihren", "ihrer", "ihres");
    private static final int MEMORY = 90;
    private static final int MOST_ADJECTIVES = 3;

    private final Words words;
    private final RoleNouns nouns;
    private final KnownNames known;
    private final boolean[] closed;
    private final boolean[] quoted;
    private final ClassNouns classes;
    private final TreeMap<Integer, Chain> at = new TreeMap<>();
    private final Set<Integer> used = new HashSet<>();
    private final Map<String, List<Chain>> byHead = new HashMap<>();

    private static final int MOST_HOLDERS = 64;

    References(
            Words words,
            Nouns nouns,
            KnownNames known,
            boolean[] closed,
            boolean[] quoted) {
        this.words = words;
        this.nouns = nouns.roles();
        this.classes = nouns.classes();
        this.known = known;
        this.closed = closed;
        this.quoted = quoted;
    }

    /** Adds mentions to the chains. */
    void find(List<Chain> chains) {
        for (Chain chain : chains) {
            chain.names.sort((a, b) -> Integer.compare(a.first(), b.first()));
            for (Role role : chain.roles.values()) {
                RoleNouns.Found found =
                        nouns.find(role.text().substring(role.text().lastIndexOf(' ') + 1));
                if (found != null && chain.type == Entity.Type.PERSON) {
                    byHead.computeIfAbsent(found.head(), k -> new ArrayList<>()).add(chain);
                }
            }
            for (NameMention name : chain.names) {
                for (int word = name.first(); word < name.limit(); word++) {
                    used.add(word);
                }
                if (name.form() == Mention.Form.NAME) {
                    at.put(name.first(), chain);
                }
            }
        }
        for (Chain chain : chains) {
            for (Mention mention : chain.others) {
                for (int word = words.covering(mention.span().start());
                        word < words.size()
                                && words.start(word) < mention.span().end();
                        word++) {
                    used.add(word);
                }
            }
        }
        Chain subject = null;
        int seen = -MEMORY;
        for (int word = 0; word < words.size(); word++) {
            Chain here = at.get(word);
            if (here != null && here.type == Entity.Type.PERSON && !quoted[word]) {
                subject = here;
                seen = word;
            }
            if (closed[word] || used.contains(word)) {
                continue;
            }
            if (words.sentenceStart(word) && words.paragraphStart(word) && word - seen > MEMORY) {
                subject = null;
            }
            if (DEFINITE.contains(small(word))) {
                Chain meant = nominal(word);
                if (meant != null && meant.type == Entity.Type.PERSON) {
                    subject = meant;
                    seen = word;
                }
            } else if (!quoted[word] && !words.sign(word)) {
                Chain meant = pronoun(word, subject, seen);
                if (meant != null) {
                    seen = word;
                }
            }
        }
    }

    private @Nullable Chain nominal(int article) {
        int noun = article + 1;
        KnownName nation = null;
        while (noun < words.size()
                && noun - article <= MOST_ADJECTIVES
                && !words.breakBefore(noun)
                && (words.lower(noun) || adjectiveOfPlace(noun))) {
            KnownName from = known.adjective(words.text(noun));
            nation = from == null ? nation : from;
            noun++;
        }
        if (noun >= words.size() || words.breakBefore(noun) || !words.capitalised(noun) || personAt(noun + 1)) {
            return null;
        }
        String text = words.text(noun);
        RoleNouns.Found found = nouns.find(text);
        if (found != null && !found.plural() && !at.containsKey(noun)) {
            Chain person = byRole(found, nation, article);
            if (person != null) {
                add(person, article, noun + 1, Mention.Form.NOMINAL, "nominal-role");
                return person;
            }
            return null;
        }
        ClassNoun body = classes.find(text);
        if (body != null && body.alone() && !at.containsKey(noun)) {
            Chain meant = byBody(body, article);
            if (meant != null) {
                add(meant, article, noun + 1, Mention.Form.NOMINAL, "nominal-body");
            }
        }
        return null;
    }

    private boolean personAt(int word) {
        Chain chain = at.get(word);
        return chain != null && chain.type == Entity.Type.PERSON;
    }

    private boolean adjectiveOfPlace(int word) {
        return used.contains(word) && words.text(word).endsWith("er");
    }

    /** The person who was last given this role, of the same country where the phrase names one. */
    private @Nullable Chain byRole(RoleNouns.Found found, @Nullable KnownName nation, int before) {
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
            if (otherSex || otherCountry || !holds(chain, found)) {
                continue;
            }
            int last = lastBefore(chain, before);
            if (last > nearest && (last >= 0 || nation != null)) {
                nearest = last;
                best = chain;
            }
        }
        return best;
    }

    private boolean holds(Chain chain, RoleNouns.Found found) {
        String b = found.base().toLowerCase(Locale.GERMAN);
        for (Role role : chain.roles.values()) {
            RoleNouns.Found theirs =
                    nouns.find(role.text().substring(role.text().lastIndexOf(' ') + 1));
            if (theirs == null) {
                continue;
            }
            String a = theirs.base().toLowerCase(Locale.GERMAN);
            if (a.equals(b) || a.endsWith(b) || b.endsWith(a)) {
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

    private @Nullable Chain byBody(ClassNoun body, int before) {
        for (Map.Entry<Integer, Chain> entry :
                at.headMap(before, false).descendingMap().entrySet()) {
            Chain chain = entry.getValue();
            if (before - entry.getKey() > MEMORY) {
                return null;
            }
            if (chain.type != Entity.Type.ORGANIZATION) {
                continue;
            }
            boolean kind = chain.known != null && chain.known.kind().equals(body.kind());
            boolean word = chain.name.toLowerCase(Locale.GERMAN).contains(body.noun().toLowerCase(Locale.GERMAN));
            if (kind || word || body.equals(calledBefore(entry.getKey()))) {
                return chain;
            }
        }
        return null;
    }

    /** Whether the verb next to a pronoun is a plural: a word in -en, or one of haben, sein, werden. */
    private boolean plural(int word) {
        for (int at : new int[] {word + 1, word - 1}) {
            if (words.lower(at)) {
                String text = words.text(at);
                if (text.equals("sind")
                        || text.equals("waren")
                        || (text.endsWith("en")
                                && text.length() > 4
                                && !text.equals("gegen")
                                && !text.equals("neben"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The noun right before a name: die Zeitung X, Firma „X“. */
    private @Nullable ClassNoun calledBefore(int name) {
        int at = name - 1;
        if (at >= 0 && words.sign(at) && !words.is(at, ',')) {
            at--;
        }
        return at < 0 ? null : classes.find(words.text(at));
    }

    private @Nullable Chain pronoun(int word, @Nullable Chain subject, int seen) {
        String small = small(word);
        Entity.Gender gender =
                MASCULINE.contains(small) ? Entity.Gender.MALE : FEMININE.contains(small) ? Entity.Gender.FEMALE : null;
        if (gender == null || word - seen > MEMORY) {
            return null;
        }
        Chain meant = subject;
        if (meant == null || (meant.gender != null && meant.gender != gender)) {
            meant = last(gender, word);
        }
        if (meant == null || (gender == Entity.Gender.FEMALE && meant.gender != Entity.Gender.FEMALE)) {
            return null;
        }
        if ((words.is(word, "Sie") && !words.sentenceStart(word)) || (small.equals("sie") && plural(word))) {
            return null;
        }
        if (small.equals("sein") && !words.capitalised(word + 1) && !words.lower(word + 1)) {
            return null;
        }
        add(meant, word, word + 1, Mention.Form.PRONOUN, "pronoun");
        return meant;
    }

    private @Nullable Chain last(Entity.Gender gender, int before) {
        for (Map.Entry<Integer, Chain> entry :
                at.headMap(before, false).descendingMap().entrySet()) {
            if (before - entry.getKey() > MEMORY) {
                return null;
            }
            if (entry.getValue().type == Entity.Type.PERSON && entry.getValue().gender == gender) {
                return entry.getValue();
            }
        }
        return null;
    }

    private void add(Chain chain, int first, int limit, Mention.Form form, String rule) {
        chain.others.add(new Mention(new Span(words.start(first), words.end(limit - 1)), form));
        chain.because.add(rule);
        for (int word = first; word < limit; word++) {
            used.add(word);
        }
    }

    private String small(int word) {
        String text = words.text(word);
        return words.capitalised(word) && text.length() > 1
                ? Character.toLowerCase(text.charAt(0)) + text.substring(1)
                : text;
    }

    /** The words between quotation marks. */
    static boolean[] quoted(Words words) {
        boolean[] quoted = new boolean[words.size()];
        List<Integer> open = new ArrayList<>();
        char closing = 0;
        for (int word = 0; word < words.size(); word++) {
            if (words.paragraphStart(word)) {
                closing = 0;
                open.clear();
            }
            char c = words.length(word) == 1 ? words.charAt(word, 0) : 0;
            if (closing != 0 && (c == closing || (closing == '“' && c == '”'))) {
                for (int inside = open.get(0); inside <= word; inside++) {
                    quoted[inside] = true;
                }
                closing = 0;
                open.clear();
            } else if (closing == 0) {
                closing = switch (c) {
                    case '"' -> '"';
                    case '„' -> '“';
                    case '“' -> '”';
                    case '»' -> '«';
                    case '«' -> '»';
                    default -> 0;
                };
                if (closing != 0) {
                    open.add(word);
                }
            }
        }
        return quoted;
    }
}
