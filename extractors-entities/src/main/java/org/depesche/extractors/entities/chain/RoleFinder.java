package org.depesche.extractors.entities.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.core.annotation.Role;
import org.depesche.core.article.Span;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** Finds functions of persons beside their names: before, in apposition, in brackets, after <i>ist</i> and <i>war</i>. */
final class RoleFinder {

    private static final Set<String> OF =
            Set.of("der", "des", "von", "vom", "für", "im", "in", "beim", "bei", "am", "zum");
    private static final Set<String> TITLES =
            Set.of("Dr.", "Prof.", "Professor", "Dipl.", "Ing.", "Freiherr", "h.", "c.", "Mag.", "Sir", "Lord", "Lady");
    private static final Set<String> COPULA = Set.of("ist", "war", "wird", "wurde", "bleibt", "sei");
    private static final Set<String> DETERMINERS = Set.of(
            "der", "die", "das", "dem", "den", "des", "ein", "eine", "einer", "einem", "einen", "eines", "sein",
            "seine", "seinem", "seinen", "seiner", "ihr", "ihre", "ihrem", "ihren", "ihrer");
    private static final int MOST_ADJECTIVES = 3;
    private static final int LONGEST_PHRASE = 12;

    private final Words words;
    private final RoleNouns nouns;
    private final Map<Integer, NameMention> byFirst = new HashMap<>();
    private final Map<Integer, NameMention> byLast = new HashMap<>();

    RoleFinder(Words words, RoleNouns nouns, List<NameMention> mentions) {
        this.words = words;
        this.nouns = nouns;
        for (NameMention mention : mentions) {
            byFirst.put(mention.first(), mention);
            byLast.put(mention.limit() - 1, mention);
        }
    }

    /**
     * A role with where it stands.
     *
     * @param role the role
     * @param gender the sex that the word tells, or null
     * @param first the first word of the noun phrase, with its article
     * @param limit the word after the last of the phrase
     * @param article whether the phrase has an article of its own
     * @param apposition whether a comma parts it from the name, so that it speaks of the person by itself
     */
    record Placed(
            Role role, Entity.@Nullable Gender gender, int first, int limit, boolean article, boolean apposition) {

        Placed apposition(boolean is) {
            return new Placed(role, gender, first, limit, article, is);
        }
    }

    /** Gives a chain the roles that stand at one of its names, and its party. */
    @Nullable
    Placed place(Chain chain, NameMention mention) {
        Placed before = before(mention, chain.gender);
        if (before != null) {
            take(chain, before, "role-before-name");
        }
        Placed after = after(mention, chain.gender);
        if (after != null) {
            take(chain, after, "role-after-name");
        }
        brackets(chain, mention);
        Placed copula = copula(mention, chain.gender);
        if (copula != null) {
            take(chain, copula, "role-after-copula");
        }
        return before;
    }

    private void take(Chain chain, Placed placed, String rule) {
        if (placed.apposition) {
            chain.others.add(new Mention(
                    new Span(words.start(placed.first), words.end(placed.limit - 1)), Mention.Form.NOMINAL));
        }
        chain.role(placed.role);
        chain.because.add(rule);
        if (chain.gender == null) {
            chain.gender = placed.gender;
        }
    }

    /** <i>Serbiens Präsident X</i>, <i>der ukrainische Präsident X</i>, <i>der Vorsitzende der SPD, X</i>. */
    private @Nullable Placed before(NameMention mention, Entity.@Nullable Gender gender) {
        int at = mention.first() - 1;
        while (at >= 0
                && (TITLES.contains(words.text(at))
                        || (words.is(at, ',') && at > 0 && TITLES.contains(words.text(at - 1))))) {
            at--;
        }
        if (at < 0 || words.breakBefore(at + 1)) {
            return null;
        }
        boolean apposition = words.is(at, ',');
        if (apposition || words.is(at, '(')) {
            at--;
        }
        if (at < 0) {
            return null;
        }
        for (int noun = at; noun >= Math.max(0, at - LONGEST_PHRASE); noun--) {
            if (words.sign(noun) && byLast.get(noun) == null) {
                return null;
            }
            NameMention inNoun = byLast.get(noun);
            if (words.capitalised(noun) && (inNoun == null || inNoun.form() != Mention.Form.NAME)) {
                RoleNouns.Found found = nouns.find(words.text(noun));
                Owner owner = found == null ? null : owner(noun);
                if (found != null && owner != null && owner.limit == at + 1) {
                    return found.plural()
                            ? null
                            : phrase(noun, owner.limit, found, owner.name, gender)
                                    .apposition(apposition);
                }
            }
            if (words.breakBefore(noun)) {
                return null;
            }
        }
        return null;
    }

    /**
     * What a function is one of.
     *
     * @param limit the word after it
     * @param name its name, null where there is none
     */
    private record Owner(int limit, @Nullable String name) {}

    /** What stands after a role noun: Frankreichs, der SPD, der Gewerkschaft X, des Verbandes der Y, für Innere Sicherheit. */
    private Owner owner(int noun) {
        int at = noun + 1;
        if (at >= words.size() || words.breakBefore(at)) {
            return new Owner(at, null);
        }
        NameMention direct = named(at);
        if (direct != null) {
            boolean genitive = !words.text(direct.first(), direct.limit()).equals(direct.base());
            return genitive ? new Owner(direct.limit(), direct.base()) : new Owner(at, null);
        }
        return OF.contains(words.text(at)) ? owner(at, at, 0) : new Owner(at, null);
    }

    private Owner owner(int link, int otherwise, int depth) {
        int at = link + 1;
        while (at < words.size()
                && at < link + 2 + MOST_ADJECTIVES
                && words.lower(at)
                && (DETERMINERS.contains(words.text(at)) || adjective(at))) {
            at++;
        }
        NameMention name = named(at);
        if (name != null) {
            return new Owner(name.limit(), name.base());
        }
        NameMention person = byFirst.get(at);
        if (at >= words.size()
                || !words.capitalised(at)
                || words.breakBefore(at)
                || (person != null && person.type() == Entity.Type.PERSON)) {
            return new Owner(otherwise, null);
        }
        int limit = at + 1;
        NameMention further = named(limit);
        if (further != null && !words.breakBefore(limit)) {
            return new Owner(further.limit(), further.base());
        }
        NameMention next = byFirst.get(limit);
        if (words.capitalised(limit)
                && !words.breakBefore(limit)
                && next == null
                && nouns.find(words.text(at)) == null
                && Character.isUpperCase(words.charAt(at, 0))
                && depth == 0
                && words.text(at).contains("isch")) {
            limit++;
        }
        if (depth == 0 && limit < words.size() && OF.contains(words.text(limit)) && !words.breakBefore(limit)) {
            Owner inner = owner(limit, limit, 1);
            limit = inner.limit > limit ? inner.limit : limit;
        }
        return new Owner(limit, Blanks.single(words.text(at, limit)));
    }

    /** A name of no person that begins at a word, or null. */
    private @Nullable NameMention named(int word) {
        NameMention mention = byFirst.get(word);
        return mention != null && mention.type() != Entity.Type.PERSON && mention.form() == Mention.Form.NAME
                ? mention
                : null;
    }

    /** The noun phrase around a role noun: adjectives, a genitive before it, a country in an adjective. */
    Placed phrase(int noun, int limit, RoleNouns.Found found, @Nullable String of, Entity.@Nullable Gender gender) {
        int adjectives = 0;
        // names before a hyphenless noun that belong to it: "Human Rights Watch-Sprecher"
        NameMention joined = byLast.get(noun);
        int start = joined != null && joined.first() < noun ? joined.first() : noun;
        int first = start;
        while (first > 0 && adjectives < MOST_ADJECTIVES && adjective(first - 1) && !words.breakBefore(first)) {
            first--;
            adjectives++;
        }
        Entity.Gender sex = found.gender() != null && !found.adjectival() ? found.gender() : gender;
        StringBuilder text = new StringBuilder();
        String owner = of;
        for (int word = first; word < start; word++) {
            if (kept(word)) {
                text.append(strong(words.text(word), sex)).append(' ');
            }
        }
        if (start < noun) {
            text.append(Blanks.single(words.text().substring(words.start(start), words.start(noun))));
        }
        text.append(found.of(sex));
        boolean article = first > 0 && !words.breakBefore(first) && DETERMINERS.contains(small(first - 1));
        NameMention genitive = first > 0 && !article ? byLast.get(first - 1) : null;
        if (owner == null
                && genitive != null
                && genitive.form() == Mention.Form.NAME
                && genitive.type() != Entity.Type.PERSON
                && words.text(genitive.first(), genitive.limit()).endsWith("s")
                && !words.text(genitive.first(), genitive.limit()).equals(genitive.base())) {
            owner = genitive.base();
        }
        int from = article ? first - 1 : first;
        return new Placed(
                new Role(text.toString(), owner, new Span(words.start(first), words.end(Math.max(noun, limit - 1)))),
                found.gender(),
                from,
                limit,
                article,
                false);
    }

    /** Adjectives that belong to a function: of a country or party, and those that say since or until when somebody has it. */
    private boolean kept(int word) {
        String text = words.text(word);
        NameMention derived = byFirst.get(word);
        if (derived != null) {
            return derived.known() != null && derived.known().kind().equals("country");
        }
        if (text.contains("isch")) {
            return true;
        }
        for (String each : KEPT) {
            if (text.startsWith(each)) {
                return true;
            }
        }
        return false;
    }

    private static final List<String> KEPT = List.of(
            "ehemalig",
            "früher",
            "stellvertretend",
            "amtierend",
            "designiert",
            "leitend",
            "parlamentarisch",
            "geschäftsführend",
            "kommissarisch",
            "erst",
            "zweit",
            "neu gewählt",
            "einstig",
            "damalig");

    private boolean adjective(int word) {
        if (!words.lower(word) || words.length(word) < 4) {
            NameMention derived = byFirst.get(word);
            return derived != null
                    && derived.form() == Mention.Form.DERIVED
                    && words.capitalised(word)
                    && derived.limit() == word + 1
                    && (words.text(word).endsWith("er") || words.text(word).contains("isch"));
        }
        String text = words.text(word);
        return (text.endsWith("e") || text.endsWith("en") || text.endsWith("er") || text.endsWith("em"))
                && !DETERMINERS.contains(text)
                && !NO_ADJECTIVES.contains(text);
    }

    private static final Set<String> NO_ADJECTIVES = Set.of(
            "hatte",
            "hatten",
            "habe",
            "haben",
            "wurde",
            "wurden",
            "werde",
            "werden",
            "aber",
            "oder",
            "unter",
            "über",
            "hinter",
            "gegen",
            "neben",
            "außer",
            "zwischen",
            "seiner",
            "ihrer",
            "meiner",
            "dieser",
            "diese",
            "diesem",
            "diesen",
            "jener",
            "jeder",
            "jede",
            "alle",
            "allen",
            "aller",
            "keine",
            "wegen",
            "während",
            "sagte",
            "sagten",
            "erklärte",
            "teilte",
            "worden",
            "waren",
            "sollte",
            "wollte",
            "konnte",
            "musste",
            "bisher",
            "immer",
            "weiter",
            "heute",
            "viele",
            "vielen",
            "einige",
            "einigen",
            "mehrere",
            "mehreren",
            "beide",
            "beiden",
            "andere",
            "anderen",
            "ohne",
            "sowie",
            "deren",
            "dessen",
            "denen",
            "jedoch",
            "später",
            "darunter",
            "wieder",
            "wäre",
            "wären",
            "könnte",
            "würde",
            "eine",
            "einen",
            "einer",
            "einem",
            "kündigte",
            "warnte",
            "nannte",
            "betonte",
            "forderte",
            "kritisierte",
            "reiste",
            "wollen",
            "sollen",
            "können",
            "nachdem",
            "indem",
            "seitdem",
            "trotzdem",
            "außerdem",
            "zudem",
            "ebenso",
            "gestern",
            "neuen");

    /** An adjective as it stands before a noun without article: der ukrainische, ukrainischen → ukrainischer. */
    private static String strong(String adjective, Entity.@Nullable Gender sex) {
        if (Character.isUpperCase(adjective.charAt(0))) {
            return adjective;
        }
        String stem = adjective;
        for (String ending : new String[] {"en", "er", "em", "es", "e"}) {
            if (adjective.endsWith(ending)) {
                stem = adjective.substring(0, adjective.length() - ending.length());
                break;
            }
        }
        return stem + (sex == Entity.Gender.FEMALE ? "e" : "er");
    }

    /** <i>X, Präsident von Y,</i> and <i>X, der Vorsitzende der Z</i>. */
    private @Nullable Placed after(NameMention mention, Entity.@Nullable Gender gender) {
        int at = mention.limit();
        if (words.is(at, '(')) {
            int close = at + 1;
            while (close < Math.min(words.size(), at + 8) && !words.is(close, ')')) {
                close++;
            }
            at = words.is(close, ')') ? close + 1 : at;
        }
        if (!words.is(at, ',')) {
            return null;
        }
        return nounPhrase(at + 1, gender, true);
    }

    private @Nullable Placed copula(NameMention mention, Entity.@Nullable Gender gender) {
        int at = mention.limit();
        if (at >= words.size() || !COPULA.contains(words.text(at))) {
            return null;
        }
        int noun = at + 1;
        while (noun < words.size() && noun < at + 4 && SKIPPED.contains(words.text(noun))) {
            noun++;
        }
        return nounPhrase(noun, gender, false);
    }

    private static final Set<String> SKIPPED =
            Set.of("seit", "auch", "zugleich", "damals", "derzeit", "bis", "heute", "zuletzt", "lange", "früher");

    private @Nullable Placed nounPhrase(int from, Entity.@Nullable Gender gender, boolean apposition) {
        int at = from;
        if (at < words.size() && DETERMINERS.contains(small(at))) {
            at++;
        }
        int first = at;
        while (at < words.size() && at - first < MOST_ADJECTIVES + 1 && adjective(at)) {
            at++;
        }
        NameMention genitive = byFirst.get(at);
        if (genitive != null && genitive.form() == Mention.Form.NAME) {
            if (genitive.type() == Entity.Type.PERSON
                    || words.text(genitive.first(), genitive.limit()).equals(genitive.base())) {
                return null;
            }
            at = genitive.limit();
            while (at < words.size() && adjective(at)) {
                at++;
            }
        }
        if (at >= words.size() || !words.capitalised(at) || words.breakBefore(at)) {
            return null;
        }
        RoleNouns.Found found = nouns.find(words.text(at));
        if (found == null || found.plural()) {
            return null;
        }
        Owner owner = owner(at);
        NameMention next = byFirst.get(owner.limit);
        if (apposition && next != null && next.type() == Entity.Type.PERSON) {
            // the role of the next in a list of persons
            return null;
        }
        return phrase(at, owner.limit, found, owner.name, gender).apposition(apposition);
    }

    /** <i>X (SPD)</i>. */
    private void brackets(Chain chain, NameMention mention) {
        if (!words.is(mention.limit(), '(')) {
            return;
        }
        NameMention inside = byFirst.get(mention.limit() + 1);
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

    private String small(int word) {
        String text = words.text(word);
        return words.capitalised(word) ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }
}
