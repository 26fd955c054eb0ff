package org.depesche.extractors.entities.chain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.core.article.Span;
import org.depesche.extractors.entities.name.NameLabel;
import org.depesche.extractors.entities.name.NameTagger;
import org.depesche.extractors.entities.token.Words;
import org.depesche.linguistics.Tag;
import org.jspecify.annotations.Nullable;

/** Turns labels of words into names with offsets and base forms, and has those added that lists and rules know better than the model. */
final class MentionFinder {

    private static final Entity.Type[] TYPES = {
        Entity.Type.PERSON, Entity.Type.PLACE, Entity.Type.ORGANIZATION, Entity.Type.OTHER
    };
    private static final Set<String> CONNECTING =
            Set.of("für", "der", "des", "die", "dem", "den", "und", "von", "vom", "zur", "zum", "in", "im");
    private static final int PLACE = 1;
    private static final int ORGANIZATION = 2;
    private static final double SURE = 0.9;
    private static final int LONGEST_PARTY = 5;
    private static final Set<String> NOMINATIVE = Set.of("Der", "Die", "Das");
    private static final Set<String> ARTICLES = Set.of(
            "der", "dem", "den", "des", "Der", "Dem", "Den", "Des", "ein", "einem", "einen", "eines", "viele", "alle",
            "einige", "mehrere", "beide");

    private final Words words;
    private final Grammar grammar;
    private final NameTagger.Tagging tagging;
    private final KnownNames known;
    private final BaseForms forms;
    private final RoleNouns roles;
    private final Set<String> prefixes;
    private final Set<String> addresses;
    private final Set<String> academicTitles;
    private final FoundNames found;
    private final BaseNames bases;
    private final CapitalAdjectives adjectives;
    private final ListedNames listed;
    private final InstitutionFinder institutions;
    private final Introductions introductions;
    private final Acronyms acronyms;
    private final Repetitions repetitions;
    private final Set<String> surfaces = new HashSet<>();
    private final Set<String> lastWords = new HashSet<>();
    private final Map<String, Set<String>> fullNames = new HashMap<>();

    /** Looks at words for which {@code closed} is false. */
    MentionFinder(
            Words words,
            Grammar grammar,
            NameTagger.Tagging tagging,
            KnownNames known,
            BaseForms forms,
            Nouns nouns,
            boolean[] closed) {
        this.words = words;
        this.grammar = grammar;
        this.tagging = tagging;
        this.known = known;
        this.forms = forms;
        this.roles = nouns.roles();
        this.prefixes = nouns.words().group("compound-prefix");
        this.addresses = nouns.words().group("address");
        this.academicTitles = nouns.words().group("academic-title");
        this.found = new FoundNames(words, closed);
        this.bases = new BaseNames(forms, words, grammar, known, nouns, surfaces);
        this.adjectives =
                new CapitalAdjectives(words, tagging, found, bases, known, nouns.roles(), nouns.institutions());
        this.listed = new ListedNames(words, known, found, bases, adjectives);
        this.institutions =
                new InstitutionFinder(words, grammar, found, bases, known, nouns.institutions(), nouns.roles());
        this.introductions = new Introductions(words, grammar, found, bases, known, nouns);
        this.acronyms = new Acronyms(words, tagging, found, bases, known);
        this.repetitions = new Repetitions(words, found, known, nouns.roles());
    }

    /** How names of the article are brought to the nominative. */
    BaseNames bases() {
        return bases;
    }

    List<NameMention> find() {
        collectSurfaces();
        listed.ofUser();
        for (int word = 0; word < words.size(); word++) {
            if (!found.open(word)) {
                continue;
            }
            int label = tagging.label(word);
            if (NameLabel.isBegin(label)) {
                name(word, label);
            } else if (NameLabel.isDerived(label)) {
                derived(word, NameLabel.type(label), tagging.likely(word, label));
            } else if (NameLabel.isPart(label)) {
                part(word, NameLabel.type(label), tagging.likely(word, label), "model");
            } else if (label == NameLabel.OUTSIDE) {
                listed.passedOver(word);
            }
        }
        listed.ofSeveralWords();
        institutions.find();
        introductions.find();
        acronyms.find();
        splitByBrackets();
        repetitions.find();
        partyMembers();
        neighbours();
        couples();
        return found.all();
    }

    /** kritisierte Rajoy Zapatero: two surnames of two persons who are named in full elsewhere are two names. */
    private void neighbours() {
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

    /** Whether another full name of a person ends with a word, with or without a genitive s. */
    private boolean named(int word, NameMention except) {
        String text = words.text(word);
        for (String full : fullNames.getOrDefault(text, Set.of())) {
            if (!full.equals(words.text(except.first(), except.limit()))) {
                return true;
            }
        }
        return false;
    }

    /** Anna und Karl Weiß: a given name alone before a full one shares its surname. */
    private void couples() {
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
                && !lastWords.contains(name)
                && words.is(first.limit(), "und")
                && second.first() == first.limit() + 1
                && second.type() == Entity.Type.PERSON
                && second.length() == 2
                && second.base().indexOf(' ') > 0
                && given(second.first());
    }

    /** Whether a word ends a name of several words somewhere in the article: without that, an article before it makes it a common noun. */
    private boolean namedInFull(String surname) {
        String bare = surname.endsWith("s") ? surname.substring(0, surname.length() - 1) : surname;
        return lastWords.contains(surname) || lastWords.contains(bare) || known.user(surname) != null;
    }

    private void collectSurfaces() {
        for (int word = 0; word < words.size(); word++) {
            int label = tagging.label(word);
            if (NameLabel.isBegin(label)) {
                int limit = end(word, label);
                surfaces.add(words.text(word, limit));
                if (limit > word + 1) {
                    lastWords.add(words.text(limit - 1));
                    surfaces.add(words.text(limit - 1));
                    if (TYPES[NameLabel.type(label)] == Entity.Type.PERSON) {
                        fullNames
                                .computeIfAbsent(words.text(limit - 1), k -> new HashSet<>())
                                .add(words.text(word, limit));
                    }
                }
            }
        }
    }

    private int end(int word, int label) {
        int limit = word + 1;
        while (limit < words.size() && tagging.label(limit) == label + 1 && found.open(limit)) {
            limit++;
        }
        return limit;
    }

    private void name(int word, int label) {
        int limit = end(word, label);
        if (limit == word + 1 && compoundOfKnown(word)) {
            part(word, NameLabel.type(label), tagging.likely(word, label), "compound-of-known");
            return;
        }
        name(word, limit, TYPES[NameLabel.type(label)], tagging.likely(word, label), "model");
    }

    private void name(int word, int end, Entity.Type type, double likely, String rule) {
        int limit = end;
        while (limit > word + 1 && words.sign(limit - 1) && !words.is(limit - 1, '!')) {
            limit--;
        }
        if (limit > word + 1 && words.lower(limit - 1) && CONNECTING.contains(words.text(limit - 1))) {
            // a name goes on after für or der, or the model took a common noun for one
            int shorter = limit - 1;
            if (shorter > word + 1) {
                name(word, shorter, type, likely, rule);
            }
            return;
        }
        if (known.isNoName(words.text(word, limit))) {
            return;
        }
        if (type == Entity.Type.PERSON && limit > word + 1) {
            int first = afterRole(word, limit);
            if (first > word) {
                for (int before = word; before < first; before++) {
                    listed.passedOver(before);
                }
                name(first, limit, type, likely, "role-cut-off");
                return;
            }
        }
        if (type == Entity.Type.ORGANIZATION
                && limit > word + 1
                && personAfterOrganization(word, limit, likely, rule)) {
            return;
        }
        if (type == Entity.Type.PERSON && limit == word + 1 && (commonNoun(word) || roleBeforePerson(word))) {
            return;
        }
        if (type == Entity.Type.PERSON && limit == word + 2 && genitiveBeforeNoun(word)) {
            name(word, word + 1, type, likely, "genitive");
            return;
        }
        boolean titled = word > 0 && !words.breakBefore(word) && academicTitles.contains(words.text(word - 1));
        if (type != Entity.Type.PERSON && (titled || (likely < SURE && fullName(word, limit)))) {
            name(word, limit, Entity.Type.PERSON, likely, "given-name-and-surname");
            return;
        }
        if (limit == word + 1 && type == Entity.Type.PLACE) {
            String surface = words.text(word);
            KnownName people = known.name(surface) == null ? known.inhabitant(surface) : null;
            if (people != null) {
                found.derived(word, people.type(), people.name(), people, likely, "inhabitant");
                return;
            }
        }
        if (type == Entity.Type.PERSON && limit == word + 1 && given(word) && surnameAfter(limit)) {
            name(word, limit + 1, type, likely, rule);
            return;
        }
        if (type == Entity.Type.PERSON
                && limit == word + 1
                && found.open(word - 1)
                && given(word - 1)
                && words.capitalised(word - 1)
                && !words.breakBefore(word)
                && roles.find(words.text(word - 1)) == null) {
            name(word - 1, limit, type, likely, rule);
            return;
        }
        String base = bases.of(word, limit, type);
        KnownName entry = type == Entity.Type.PERSON ? known.person(base) : known.name(base);
        Entity.Type listed =
                entry == null || type == Entity.Type.PERSON || entry.type() == Entity.Type.PERSON ? type : entry.type();
        found.name(word, limit, listed, base, entry, likely, rule);
    }

    /** Zeugin Anna Kern: the model takes a rare role for a name of its own beside the name of the person. */
    private boolean roleBeforePerson(int word) {
        int next = word + 1;
        if (next >= words.size() || words.breakBefore(next) || roles.find(words.text(word)) == null) {
            return false;
        }
        int label = tagging.label(next);
        return NameLabel.isBegin(label) && TYPES[NameLabel.type(label)] == Entity.Type.PERSON;
    }

    /** Trumps Golf, Obamas Rede: the surname of somebody who is named so elsewhere, and a noun. */
    private boolean genitiveBeforeNoun(int word) {
        String text = words.text(word);
        if (!text.endsWith("s") || given(word)) {
            return false;
        }
        String bare = text.substring(0, text.length() - 1);
        String next = words.text(word + 1);
        return (surfaces.contains(bare) || lastWords.contains(bare))
                && grammar.tag(word + 1) == Tag.NN
                && !lastWords.contains(next + "s")
                && !known.isSurname(next);
    }

    private boolean surnameAfter(int word) {
        return words.capitalised(word)
                && found.open(word)
                && !words.breakBefore(word)
                && tagging.label(word) == NameLabel.OUTSIDE
                && known.isSurname(words.text(word))
                && roles.find(words.text(word)) == null;
    }

    /** den Präsidenten (Anton) Berger: a given name in brackets and the surname after them are one name. */
    private void splitByBrackets() {
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
    private void partyMembers() {
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

    /** The word after the last role noun or form of address before the name itself: Airbus-Vorstandsvorsitzender X, Prof. X. */
    private int afterRole(int word, int limit) {
        for (int at = limit - 2; at >= word; at--) {
            boolean role = words.capitalised(at)
                    && !given(at)
                    && (at > word || !known.isSurname(words.text(at)))
                    && roles.find(words.text(at)) != null;
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
            part(word, NameLabel.type(NameLabel.begin(ORGANIZATION)), likely, "role-cut-off");
            name(word + 1, limit, Entity.Type.PERSON, likely, "role-cut-off");
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
                name(word, cut, Entity.Type.ORGANIZATION, likely, rule);
                name(cut, surnameLeftOut ? limit + 1 : limit, Entity.Type.PERSON, likely, "person-after-organisation");
                return true;
            }
        }
        return false;
    }

    /** A word that the model took for a surname, but that is a noun with its article or a plural, and no full name has it. */
    private boolean commonNoun(int word) {
        String text = words.text(word);
        if (namedInFull(text)) {
            return false;
        }
        boolean article = word > 0 && ARTICLES.contains(words.text(word - 1));
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

    /** US-Großbank, Hamas-Funktionär: what is known stands before the last hyphen, a noun after it. */
    private boolean compoundOfKnown(int word) {
        String text = words.text(word);
        int hyphen = text.lastIndexOf('-');
        if (hyphen < 1 || hyphen > text.length() - 4 || known.name(text) != null) {
            return false;
        }
        KnownName first = known.name(text.substring(0, text.indexOf('-')));
        boolean body = first != null
                && (first.kind().equals("country")
                        || first.kind().equals("water")
                        || first.type() == Entity.Type.ORGANIZATION);
        String last = text.substring(hyphen + 1);
        return body && Character.isUpperCase(last.charAt(0)) && known.name(last) == null && known.isUnlisted(last);
    }

    private void derived(int word, int type, double likely) {
        String text = words.text(word);
        if (text.endsWith("s") && lastWords.contains(text.substring(0, text.length() - 1))) {
            name(word, word + 1, Entity.Type.PERSON, likely, "named-elsewhere");
            return;
        }
        if (adjectives.name(word)) {
            return;
        }
        if (text.endsWith("s") && words.capitalised(word)) {
            KnownName bare = known.name(text.substring(0, text.length() - 1));
            if (bare != null && known.adjective(text) == null && known.inhabitant(text) == null) {
                name(word, word + 1, bare.type(), likely, "genitive");
                return;
            }
        }
        KnownName from = known.adjective(text);
        if (from == null) {
            from = known.inhabitant(text);
        }
        String base;
        if (from != null) {
            base = from.name();
        } else if (words.lower(word)) {
            if (text.indexOf('-') > 0) {
                doubleAdjective(word, text);
                return;
            }
            from = forms.adjectiveOf(text);
            if (from == null && likely < SURE) {
                return;
            }
            base = from == null ? BaseForms.adjective(text) : from.name();
        } else {
            base = forms.town(text);
            from = type == PLACE ? known.name(base) : null;
        }
        found.derived(word, from == null ? TYPES[type] : from.type(), base, from, likely, "model");
    }

    /** ukrainisch-polnische: both parts are derived, the first that is known gives the name; one alone that is not known names nothing. */
    private void doubleAdjective(int word, String text) {
        int hyphen = text.indexOf('-');
        KnownName first = known.adjective(text.substring(0, hyphen));
        KnownName second = known.adjective(text.substring(hyphen + 1));
        if (first != null) {
            Span span = new Span(words.start(word), words.start(word) + hyphen);
            found.derived(word, word + 1, span, first.type(), first.name(), first, 0.8, "list:adjective");
        }
        if (second != null) {
            Span span = new Span(words.start(word) + hyphen + 1, words.end(word));
            found.derived(word, word + 1, span, second.type(), second.name(), second, 0.8, "list:adjective");
        }
    }

    /** A compound with a name in it: the name is what stands before the last hyphen, or a known name at its beginning. */
    private void part(int word, int type, double likely, String rule) {
        String text = words.text(word);
        int last = text.lastIndexOf('-');
        NameMention before = last > 0 && !words.breakBefore(word) ? found.at(word - 1) : null;
        if (before != null
                && before.type() != Entity.Type.PERSON
                && before.form() == Mention.Form.NAME
                && before.type() == TYPES[type]) {
            Span span = new Span(words.start(before.first()), words.start(word) + last);
            String base = Blanks.single(span.in(words.text()));
            found.release(before.first(), word);
            found.inCompound(before.first(), word + 1, span, before.type(), base, known.name(base), likely, rule);
            return;
        }
        if (last <= 0) {
            closedCompound(word, text, type, likely, rule);
            return;
        }
        int first = word;
        while (first > 0
                && tagging.label(first - 1) == tagging.label(word)
                && words.text(first - 1).indexOf('-') < 0
                && found.open(first - 1)) {
            first--;
        }
        int from = 0;
        int hyphen = text.indexOf('-');
        if (hyphen < last && first == word && prefixes.contains(text.substring(0, hyphen))) {
            from = hyphen + 1;
        }
        Span span = new Span(first < word ? words.start(first) : words.start(word) + from, words.start(word) + last);
        if (first < word && words.sentenceStart(first) && NOMINATIVE.contains(words.text(first))) {
            // Die Grünen-Politikerin X: the article is that of the noun
            span = new Span(words.start(first + 1), span.end());
            first++;
        }
        String base = Blanks.single(span.in(words.text())).replace("\u00ad", "");
        if (span.length() < 2 || known.isNoName(base)) {
            return;
        }
        KnownName entry = known.name(base);
        KnownName joined =
                entry == null && base.endsWith("s") ? known.name(base.substring(0, base.length() - 1)) : null;
        if (joined != null && joined.type() == Entity.Type.ORGANIZATION) {
            // Unions-Kanzlerkandidat: the s only joins the parts
            entry = joined;
            base = joined.name();
        }
        KnownName adjective = entry == null ? known.adjective(base) : null;
        if (adjective != null) {
            entry = adjective;
            base = adjective.name();
        }
        Entity.Type of = entry != null ? entry.type() : TYPES[type];
        found.release(first, word);
        found.derived(first, word + 1, span, of, base, entry, likely, rule);
    }

    private void closedCompound(int word, String text, int type, double likely, String rule) {
        KnownName whole = known.name(text);
        if (whole != null || surfaces.contains(text)) {
            name(word, word + 1, whole == null ? TYPES[type] : whole.type(), likely, rule);
            return;
        }
        @Nullable String prefix = known.prefix(text);
        String base = prefix == null ? text : prefix;
        Span span = new Span(words.start(word), words.start(word) + base.length());
        found.derived(word, word + 1, span, TYPES[type], base, known.name(base), likely, rule);
    }
}
