package org.depesche.extractors.entities.chain;

import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.extractors.entities.token.Words;
import org.depesche.linguistics.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Names of institutions that are put together from common nouns: Bundespolizei, Institut für Meereskunde, Verband der Müller, Landgericht
 * Düsseldorf. The model often passes them over or sees but a part.
 */
final class InstitutionFinder {

    private static final int MOST_ADJECTIVES = 2;
    private static final int MOST_PARTS = 5;
    private static final double LIKELY = 0.7;

    private final Words words;
    private final Grammar grammar;
    private final FoundNames found;
    private final BaseNames bases;
    private final KnownNames known;
    private final Institutions institutions;
    private final RoleNouns roles;

    InstitutionFinder(
            Words words,
            Grammar grammar,
            FoundNames found,
            BaseNames bases,
            KnownNames known,
            Institutions institutions,
            RoleNouns roles) {
        this.words = words;
        this.grammar = grammar;
        this.found = found;
        this.bases = bases;
        this.known = known;
        this.institutions = institutions;
        this.roles = roles;
    }

    /** Adds what there is in the article. */
    void find() {
        for (int word = 0; word < words.size(); word++) {
            if (words.capitalised(word) && !found.closed(word)) {
                Institutions.Found noun = institutions.find(words, word);
                if (noun != null) {
                    institution(word, noun);
                }
            }
        }
    }

    private void institution(int word, Institutions.Found noun) {
        NameMention mention = found.at(word);
        if (mention != null && otherType(mention, noun, word)) {
            Entity.Type type = noun.institution().type();
            String base = bases.of(mention.first(), mention.limit(), type);
            found.replace(mention, mention.as(type, base, entry(base, type)));
            return;
        }
        if (mention != null && (mention.type() == Entity.Type.PERSON || mention.limit() > word + 1)) {
            return;
        }
        if (mention != null && mention.form() == Mention.Form.DERIVED && !derivedOfThis(mention, noun)) {
            return;
        }
        int first = mention == null ? adjectiveBefore(word) : mention.first();
        int limit = limit(word, noun, first);
        if (limit == word + 1) {
            boolean alone = noun.institution().is('a') || (noun.institution().is('s') && !noun.whole());
            boolean prefixed = mention != null && mention.form() == Mention.Form.DERIVED;
            if (!alone
                    || (mention != null && !prefixed)
                    || grammar.plural(word)
                    || halfOfCompound(word)
                    || indefinite(first)) {
                return;
            }
        }
        Entity.Type type = noun.institution().type();
        found.release(first, limit);
        String base = bases.of(first, limit, type);
        KnownName entry = entry(base, type);
        if (entry == null && limit == word + 2 && noun.institution().is('k')) {
            entry = entry(bases.of(word + 1, limit, type), type);
        }
        found.name(first, limit, type, base, entry, LIKELY, "institution");
    }

    /** die Technische Universität Dresden: what its noun says goes before what the model held it for. */
    private static boolean otherType(NameMention mention, Institutions.Found noun, int word) {
        boolean organization = noun.institution().type() == Entity.Type.ORGANIZATION;
        return mention.form() == Mention.Form.NAME
                && mention.length() > 1
                && mention.known() == null
                && mention.type() == (organization ? Entity.Type.PLACE : Entity.Type.ORGANIZATION)
                && (noun.institution().is('n') || (mention.limit() == word + 1 && mention.first() == word - 1));
    }

    private @Nullable KnownName entry(String base, Entity.Type type) {
        KnownName entry = known.name(base);
        return entry != null && entry.type() == type ? entry : null;
    }

    /** US-Verteidigungsministerium: what the model took for a word with a name in it is a name as a whole. */
    private static boolean derivedOfThis(NameMention mention, Institutions.Found noun) {
        return (noun.institution().is('s') || noun.institution().is('a')) && mention.length() == 1;
    }

    /** Innen- und Verteidigungsministerium: two of them, none named. */
    private boolean halfOfCompound(int word) {
        return word > 1
                && FunctionWords.CONJUNCTION.contains(words.text(word - 1))
                && words.text(word - 2).endsWith("-");
    }

    private boolean indefinite(int first) {
        return first > 0 && FunctionWords.INDEFINITE.contains(words.text(first - 1));
    }

    /** An adjective with a capital letter inside a sentence belongs to the name: das Statistische Landesamt. */
    private int adjectiveBefore(int word) {
        int before = word - 1;
        boolean is = before > 0
                && words.capitalised(before)
                && !words.breakBefore(word)
                && !words.sentenceStart(before)
                && found.open(before)
                && grammar.tag(before) == Tag.ADJA;
        return is ? before : word;
    }

    private int limit(int word, Institutions.Found noun, int first) {
        int next = word + 1;
        if (next >= words.size() || words.breakBefore(next)) {
            return next;
        }
        Institutions.Institution institution = noun.institution();
        if (institution.is('n')
                && words.capitalised(next)
                && !words.capitals(next)
                && !words.capitalised(next + 1)
                && ofPlace(next)) {
            return Math.max(next + 1, found.at(next) == null ? 0 : limitOf(next));
        }
        if (indefinite(first)) {
            return next;
        }
        if (institution.is('c') && (words.is(next, "für") || words.is(next, "gegen"))) {
            return complement(next, next + 1, first == word && word + 1 == next);
        }
        if (institution.is('g') && (words.is(next, "der") || words.is(next, "des") || words.is(next, "aller"))) {
            int limit = complement(next, next + 1, false);
            return limit > next + 1 && !named(next + 1, limit) ? withCountry(limit) : word + 1;
        }
        return next;
    }

    private int limitOf(int word) {
        NameMention mention = found.at(word);
        return mention == null ? word + 1 : mention.limit();
    }

    /** What may stand right after Landgericht and the like: a place, or a name that the model did not see. */
    private boolean ofPlace(int word) {
        NameMention mention = found.at(word);
        if (mention != null) {
            boolean body = mention.known() != null && mention.known().type() == Entity.Type.ORGANIZATION;
            return mention.form() == Mention.Form.NAME && mention.type() != Entity.Type.PERSON && !body;
        }
        return found.open(word)
                && roles.find(words, word) == null
                && (grammar.tag(word) == Tag.NE || words.text(word).indexOf('-') > 0)
                && !known.isGiven(words.text(word));
    }

    private boolean named(int first, int limit) {
        for (int word = first; word < limit; word++) {
            NameMention mention = found.at(word);
            if (mention != null
                    && mention.form() == Mention.Form.NAME
                    && mention.first() == first
                    && mention.limit() >= limit) {
                return true;
            }
        }
        return false;
    }

    private int withCountry(int limit) {
        if (words.is(limit, "in") && !words.breakBefore(limit)) {
            int at = words.is(limit + 1, "der") ? limit + 2 : limit + 1;
            NameMention mention = found.at(at);
            if (mention != null
                    && mention.known() != null
                    && mention.known().kind().equals("country")) {
                return mention.limit();
            }
        }
        return limit;
    }

    /** After für, der or des: adjectives and a noun, further nouns with und between, Sicherheit in der Informationstechnik. */
    private int complement(int otherwise, int from, boolean inSideToo) {
        int limit = nounAfterAdjectives(from);
        if (limit < 0) {
            return otherwise;
        }
        if (words.text(limit - 1).endsWith("-")) {
            int rest = FunctionWords.CONJUNCTION.contains(textAt(limit)) ? nounAfterAdjectives(limit + 1) : -1;
            return rest < 0 ? otherwise : rest;
        }
        for (int part = 0; part < MOST_PARTS; part++) {
            int next = FunctionWords.CONJUNCTION.contains(textAt(limit)) ? nounAfterAdjectives(limit + 1) : -1;
            if (next < 0 && words.is(limit, ',')) {
                int listed = nounAfterAdjectives(limit + 1);
                boolean goesOn =
                        listed > 0 && (words.is(listed, ',') || FunctionWords.CONJUNCTION.contains(textAt(listed)));
                next = goesOn && !grammarVerbAfter(listed) ? listed : -1;
            }
            if (next < 0 || found.at(next - 1) != null) {
                break;
            }
            limit = next;
        }
        if (inSideToo
                && words.is(limit, "in")
                && words.is(limit + 1, "der")
                && words.text(limit - 1).equals("Sicherheit")) {
            int inside = nounAfterAdjectives(limit + 2);
            limit = inside < 0 ? limit : inside;
        }
        return limit;
    }

    private boolean grammarVerbAfter(int word) {
        return grammar.tag(word + 1).finite();
    }

    private String textAt(int word) {
        return word < words.size() ? words.text(word) : "";
    }

    private int nounAfterAdjectives(int from) {
        int at = from;
        while (at < words.size()
                && at < from + MOST_ADJECTIVES
                && words.lower(at)
                && grammar.tag(at) == Tag.ADJA
                && !words.breakBefore(at)) {
            at++;
        }
        if (words.capitalised(at) && grammar.tag(at) == Tag.ADJA && words.capitalised(at + 1)) {
            at++;
        }
        NameMention mention = found.at(at);
        boolean noun = words.capitalised(at)
                && !words.breakBefore(at)
                && !found.closed(at)
                && (mention == null || mention.type() != Entity.Type.PERSON);
        return noun ? at + 1 : -1;
    }
}
