package org.depesche.extractors.entities.chain;

import java.util.List;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.core.annotation.Role;
import org.depesche.core.article.Span;
import org.depesche.extractors.entities.token.Words;
import org.depesche.linguistics.Tag;
import org.jspecify.annotations.Nullable;

/** The noun phrase around a noun for a function: its adjectives, and what it is a function of. */
final class RolePhrases {

    private static final int MOST_ADJECTIVES = 3;

    private final Words words;
    private final Grammar grammar;
    private final Nouns nouns;
    private final BaseNames bases;
    private final @Nullable NameMention[] byFirst;
    private final @Nullable NameMention[] byLast;

    RolePhrases(
            Words words,
            Grammar grammar,
            Nouns nouns,
            BaseNames bases,
            List<NameMention> mentions,
            ArticleColumns columns) {
        this.byFirst = columns.first;
        this.byLast = columns.last;
        this.words = words;
        this.grammar = grammar;
        this.nouns = nouns;
        this.bases = bases;
        for (NameMention mention : mentions) {
            byFirst[mention.first()] = mention;
            byLast[mention.limit() - 1] = mention;
        }
    }

    /**
     * A role with where it stands.
     *
     * @param role the role
     * @param gender the sex that the word tells, or null
     * @param first the first word of the noun phrase, with its article
     * @param limit the word after the last of the phrase
     * @param nominal the word after the last that belongs to a mention of the person
     * @param article whether the phrase has an article of its own
     * @param apposition whether a comma parts it from the name, so that it speaks of the person by itself
     */
    record Placed(
            Role role,
            Entity.@Nullable Gender gender,
            int first,
            int limit,
            int nominal,
            boolean article,
            boolean apposition) {

        Placed apposition(boolean is) {
            return new Placed(role, gender, first, limit, nominal, article, is);
        }

        Placed of(String body) {
            return new Placed(
                    new Role(role.text(), body, role.span()), gender, first, limit, nominal, article, apposition);
        }
    }

    /**
     * What a function is one of.
     *
     * @param limit the word after it
     * @param nominal the word after what belongs to a mention: without im Irak
     * @param name its name, null where there is none
     * @param tail what stays in the text of the role: für Finanzen
     */
    private record Owner(int limit, int nominal, @Nullable String name, String tail) {

        static Owner none(int limit) {
            return new Owner(limit, limit, null, "");
        }
    }

    @Nullable
    NameMention beginningAt(int word) {
        return at(byFirst, word);
    }

    @Nullable
    NameMention endingAt(int word) {
        return at(byLast, word);
    }

    private @Nullable NameMention at(@Nullable NameMention[] column, int word) {
        return word < 0 || word >= words.size() ? null : column[word];
    }

    /** The name that a word is in, where it begins or ends there; or null. */
    @Nullable
    NameMention covering(int word) {
        NameMention ending = endingAt(word);
        return ending == null ? beginningAt(word) : ending;
    }

    /** The role that a word names, unless the word is a name itself; or null. */
    RoleNouns.@Nullable Found role(int word) {
        if (word < 0 || word >= words.size() || words.sign(word)) {
            return null;
        }
        NameMention inNoun = endingAt(word);
        if (inNoun != null
                && inNoun.form() == Mention.Form.NAME
                && inNoun.span().end() == words.end(word)) {
            return null;
        }
        return nouns.roles().find(words, word);
    }

    /** The phrase around a noun for a role. */
    Placed phrase(int noun, RoleNouns.Found found, Entity.@Nullable Gender gender) {
        Owner of = owner(noun);
        NameMention joined = endingAt(noun);
        // names before a hyphen that belong to the noun: Human Rights Watch-Sprecher
        int start = joined != null && joined.first() < noun ? joined.first() : noun;
        int first = start;
        int adjectives = 0;
        while (first > 0 && adjectives < MOST_ADJECTIVES && adjective(first - 1) && !words.breakBefore(first)) {
            first--;
            adjectives++;
        }
        boolean article = first > 0
                && !words.breakBefore(first)
                && FunctionWords.DETERMINER.contains(words.decapitalised(first - 1));
        Entity.Gender told = found.adjectival()
                ? declined(words.text(noun), article ? words.decapitalised(first - 1) : "", found.gender())
                : found.gender();
        Entity.Gender sex = told == null ? gender : told;
        StringBuilder text = new StringBuilder();
        for (int word = first; word < start; word++) {
            if (kept(word)) {
                text.append(strong(words.text(word), sex)).append(' ');
            }
        }
        if (start < noun) {
            text.append(Blanks.single(words.text().substring(words.start(start), words.start(noun))));
        }
        text.append(found.of(sex)).append(of.tail);
        String owner = of.name;
        if (owner == null) {
            owner = article ? null : genitiveBefore(first);
        }
        if (owner == null && joined != null && joined.form() == Mention.Form.DERIVED) {
            owner = nameOf(joined);
        }
        int from = article ? first - 1 : first;
        Span span = new Span(words.start(first), words.end(Math.max(noun, of.limit - 1)));
        return new Placed(new Role(text.toString(), owner, span), told, from, of.limit, of.nominal, article, false);
    }

    /** The sex that the ending of a noun like Vorsitzende tells together with its article, for one person. */
    private static Entity.@Nullable Gender declined(String noun, String article, Entity.@Nullable Gender otherwise) {
        boolean e = noun.endsWith("e");
        boolean en = noun.endsWith("en");
        return switch (article) {
            case "die", "eine", "ihre", "seine" -> e ? Entity.Gender.FEMALE : otherwise;
            case "der" -> e ? Entity.Gender.MALE : en ? Entity.Gender.FEMALE : otherwise;
            case "einer", "ihrer", "seiner" -> en ? Entity.Gender.FEMALE : otherwise;
            case "dem", "den", "des", "einem", "einen", "eines" -> en ? Entity.Gender.MALE : otherwise;
            case "" -> e ? Entity.Gender.FEMALE : otherwise;
            default -> otherwise;
        };
    }

    private @Nullable String genitiveBefore(int first) {
        NameMention genitive = first > 0 ? endingAt(first - 1) : null;
        if (genitive == null || genitive.form() != Mention.Form.NAME || genitive.type() == Entity.Type.PERSON) {
            return null;
        }
        String surface = words.text(genitive.first(), genitive.limit());
        return surface.endsWith("s") && !surface.equals(genitive.base()) ? nameOf(genitive) : null;
    }

    /** What stands after a role noun: Frankreichs, der SPD, der Gewerkschaft X, des Verbandes der Y, für Innere Sicherheit. */
    private Owner owner(int noun) {
        int at = noun + 1;
        if (at >= words.size() || words.breakBefore(at)) {
            return Owner.none(at);
        }
        NameMention direct = named(at);
        if (direct != null) {
            boolean genitive = !words.text(direct.first(), direct.limit()).equals(direct.base());
            return genitive ? whole(direct) : Owner.none(at);
        }
        String link = words.text(at);
        if (FunctionWords.GENITIVE_ARTICLE.contains(link) || FunctionWords.OWNER_PREPOSITION.contains(link)) {
            return withPlace(body(at));
        }
        return FunctionWords.COMPLEMENT_PREPOSITION.contains(link) ? complement(at) : Owner.none(at);
    }

    /** BBC World Service: a name with the name that goes on right behind it. */
    private Owner whole(NameMention name) {
        NameMention next = words.breakBefore(name.limit()) ? null : named(name.limit());
        return next == null || next.span().end() != words.end(next.limit() - 1)
                ? new Owner(name.limit(), name.limit(), nameOf(name), "")
                : new Owner(next.limit(), next.limit(), name.base() + " " + next.base(), "");
    }

    /** des Bauverbands in Hessen: the place belongs to the function, not to the mention. */
    private Owner withPlace(Owner owner) {
        int at = owner.limit;
        if (owner.name != null && (words.is(at, "in") || words.is(at, "im")) && !words.breakBefore(at)) {
            NameMention place = named(at + 1);
            if (place != null && place.type() == Entity.Type.PLACE) {
                String tail = owner.tail + " " + words.text(at) + " " + place.base();
                return new Owner(place.limit(), owner.nominal, owner.name, tail.isBlank() ? "" : owner.tail);
            }
        }
        return owner;
    }

    /** After der, des, von: a named body or place, or a common noun with the name that follows it. */
    private Owner body(int link) {
        int at = link + 1;
        while (at < words.size()
                && at < link + 2 + MOST_ADJECTIVES
                && words.lower(at)
                && (adjective(at) || FunctionWords.DETERMINER.contains(words.text(at)))) {
            at++;
        }
        NameMention name = named(at);
        if (name != null) {
            return further(whole(name));
        }
        NameMention other = beginningAt(at);
        if (at >= words.size()
                || !words.capitalised(at)
                || words.breakBefore(at)
                || (other != null && other.type() == Entity.Type.PERSON)) {
            return Owner.none(link);
        }
        if (role(at) != null) {
            return ofHolder(link, at);
        }
        int limit = at + 1;
        NameMention apposed = named(limit);
        boolean marked = apposed == null
                && limit < words.size()
                && words.sign(limit)
                && "„»\"‚“".indexOf(words.charAt(limit, 0)) >= 0;
        if (marked) {
            apposed = named(limit + 1);
        }
        if (apposed != null && !words.breakBefore(limit)) {
            int end = marked ? Math.min(words.size(), apposed.limit() + 1) : apposed.limit();
            ClassNoun kind = nouns.classes().find(words, at);
            Institutions.Found body = nouns.institutions().find(words, at);
            boolean inPlace = apposed.type() == Entity.Type.PLACE
                    && (kind == null || kind.type() != Entity.Type.PLACE)
                    && (body == null || body.institution().type() != Entity.Type.PLACE);
            String of =
                    inPlace ? bases.of(at, at + 1, Entity.Type.ORGANIZATION) + " " + nameOf(apposed) : nameOf(apposed);
            return new Owner(end, end, of, "");
        }
        int from = at > link + 1 && adjective(at - 1) ? at - 1 : at;
        while (from > link + 1 && adjective(from - 1)) {
            from--;
        }
        String base = bases.of(from, limit, Entity.Type.ORGANIZATION);
        return further(new Owner(limit, limit, base, ""));
    }

    /** Sprecher des Präsidenten: whose somebody is stays in the text of the role. */
    private Owner ofHolder(int link, int noun) {
        int limit = noun + 1;
        NameMention next = limit >= words.size() || words.breakBefore(limit) ? null : beginningAt(limit);
        if (next != null) {
            return Owner.none(link);
        }
        if (limit < words.size()
                && !words.breakBefore(limit)
                && FunctionWords.GENITIVE_ARTICLE.contains(words.text(limit))) {
            Owner inner = bodyOnce(limit);
            if (inner.name != null) {
                return new Owner(inner.limit, inner.limit, inner.name, " " + Blanks.single(words.text(link, limit)));
            }
        }
        return new Owner(limit, limit, null, " " + Blanks.single(words.text(link, limit)));
    }

    /** des Instituts für X der Akademie Y: what the body itself belongs to is taken along in the span. */
    private Owner further(Owner owner) {
        int at = owner.limit;
        if (at >= words.size() || words.breakBefore(at) || !FunctionWords.GENITIVE_ARTICLE.contains(words.text(at))) {
            return owner;
        }
        Owner inner = bodyOnce(at);
        return inner.name == null ? owner : new Owner(inner.limit, inner.limit, owner.name, owner.tail);
    }

    private Owner bodyOnce(int link) {
        int at = link + 1;
        while (at < words.size() && at < link + 2 + MOST_ADJECTIVES && words.lower(at) && adjective(at)) {
            at++;
        }
        NameMention name = named(at);
        return name == null ? Owner.none(link) : new Owner(name.limit(), name.limit(), name.base(), "");
    }

    /** für Innere Sicherheit, im Auswärtigen Amt, in Mexiko-Stadt: a named body is what the role is of, the rest stays in its text. */
    private Owner complement(int link) {
        int at = link + 1;
        while (at < words.size()
                && at < link + 2 + MOST_ADJECTIVES
                && (words.lower(at) || grammar.tag(at) == Tag.ADJA)
                && (adjective(at)
                        || grammar.tag(at) == Tag.ADJA
                        || FunctionWords.DETERMINER.contains(words.text(at)))) {
            at++;
        }
        NameMention name = named(at);
        boolean place = words.is(link, "in") || words.is(link, "im") || words.is(link, "am");
        if (name != null && place) {
            return name.type() == Entity.Type.PLACE || name.type() == Entity.Type.ORGANIZATION
                    ? new Owner(name.limit(), link, nameOf(name), " " + words.text(link) + " " + name.base())
                    : Owner.none(link);
        }
        if (place || at >= words.size() || !words.capitalised(at) || words.breakBefore(at) || role(at) != null) {
            return Owner.none(link);
        }
        int limit = name == null ? at + 1 : name.limit();
        if (name == null && words.capitalised(limit) && !words.breakBefore(limit) && beginningAt(limit) == null) {
            limit++;
        }
        if ((words.is(limit, "und") || words.is(limit, "sowie"))
                && words.capitalised(limit + 1)
                && beginningAt(limit + 1) == null
                && role(limit + 1) == null) {
            limit += 2;
        }
        return new Owner(limit, limit, null, " " + Blanks.single(words.text(link, limit)));
    }

    static String nameOf(NameMention mention) {
        return mention.known() == null ? mention.base() : mention.known().name();
    }

    /** A name of no person that begins at a word, or null. */
    private @Nullable NameMention named(int word) {
        NameMention mention = beginningAt(word);
        return mention != null && mention.type() != Entity.Type.PERSON && mention.form() == Mention.Form.NAME
                ? mention
                : null;
    }

    /** Adjectives that belong to a function: of a country or party, and those that say since or until when somebody has it. */
    private boolean kept(int word) {
        String text = words.text(word);
        NameMention derived = beginningAt(word);
        if (derived != null) {
            return derived.known() != null
                    && derived.known().type() == Entity.Type.PLACE
                    && (derived.known().kind().equals("country") || text.contains("isch"));
        }
        if (text.contains("isch")) {
            return true;
        }
        for (String each : nouns.words().group("role-adjective")) {
            if (text.startsWith(each)
                    || (text.length() > 3
                            && text.regionMatches(1, each, 1, each.length() - 1)
                            && words.capitalised(word))) {
                return true;
            }
        }
        return false;
    }

    /** An attributive adjective, or a capitalised word made from the name of a town or country. */
    boolean adjective(int word) {
        if (word < 0 || word >= words.size() || words.sign(word)) {
            return false;
        }
        String text = words.text(word);
        NameMention derived = beginningAt(word);
        if (!words.lower(word)) {
            boolean town = derived != null
                    && derived.form() == Mention.Form.DERIVED
                    && derived.limit() == word + 1
                    && (text.endsWith("er") || text.contains("isch"));
            return town || (grammar.tag(word) == Tag.ADJA && words.capitalised(word + 1));
        }
        boolean ending = text.endsWith("e")
                || text.endsWith("en")
                || text.endsWith("er")
                || text.endsWith("em")
                || text.endsWith("es");
        return ending && text.length() > 3 && (derived != null || grammar.tag(word) == Tag.ADJA);
    }

    /** An adjective as it stands before a noun without article: der ukrainische, ukrainischen → ukrainischer. */
    private String strong(String adjective, Entity.@Nullable Gender sex) {
        boolean capital = Character.isUpperCase(adjective.charAt(0));
        if (capital && adjective.endsWith("er") && !adjective.contains("isch")) {
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
}
