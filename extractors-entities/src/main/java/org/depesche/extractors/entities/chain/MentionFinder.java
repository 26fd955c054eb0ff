package org.depesche.extractors.entities.chain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.core.article.Span;
import org.depesche.extractors.entities.name.NameLabel;
import org.depesche.extractors.entities.name.NameTagger;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** Turns labels of words into names with offsets and base forms, and adds those that lists and rules know better than the model. */
final class MentionFinder {

    private static final Entity.Type[] TYPES = {
        Entity.Type.PERSON, Entity.Type.PLACE, Entity.Type.ORGANIZATION, Entity.Type.OTHER
    };
    private static final Set<String> PREFIXES = Set.of(
            "Anti", "Ex", "Pro", "Vize", "Nicht", "Alt", "Neu", "Mini", "Super", "Top", "Inter", "Post", "anti", "pro");

    private final Words words;
    private final NameTagger.Tagging tagging;
    private final KnownNames known;
    private final BaseForms forms;
    private final boolean[] closed;
    private final List<NameMention> found = new ArrayList<>();
    private final Set<String> surfaces = new HashSet<>();
    private final Set<String> lastWords = new HashSet<>();
    private final Set<NameMention> released = Collections.newSetFromMap(new IdentityHashMap<>());
    private final boolean[] taken;
    private final NameMention[] at;
    private final RoleNouns roles;

    private static final Set<String> NO_NAMES =
            Set.of("Euro", "Euros", "Dollar", "US-Dollar", "Mark", "Franken", "Pfund", "Prozent");
    private static final Set<String> ARTICLES =
            Set.of("der", "dem", "den", "des", "Der", "Dem", "Den", "Des", "ein", "einem", "einen", "eines");
    private static final int LONGEST_NAME = 10;
    private static final double CLEAR = 0.6;
    private static final double UNSURE = 0.2;

    /** Looks at words for which {@code closed} is false. */
    MentionFinder(
            Words words,
            NameTagger.Tagging tagging,
            KnownNames known,
            BaseForms forms,
            RoleNouns roles,
            boolean[] closed) {
        this.roles = roles;
        this.words = words;
        this.tagging = tagging;
        this.known = known;
        this.forms = forms;
        this.closed = closed;
        this.taken = new boolean[words.size()];
        this.at = new NameMention[words.size()];
    }

    List<NameMention> find() {
        collectSurfaces();
        userNames();
        for (int word = 0; word < words.size(); word++) {
            if (closed[word] || taken[word]) {
                continue;
            }
            int label = tagging.label(word);
            if (NameLabel.isBegin(label)) {
                name(word, label);
            } else if (NameLabel.isDerived(label)) {
                derived(word, NameLabel.type(label), tagging.likely(word, label), "model");
            } else if (NameLabel.isPart(label)) {
                part(word, NameLabel.type(label), tagging.likely(word, label), "model");
            } else if (label == NameLabel.OUTSIDE) {
                listed(word);
            }
        }
        acronyms();
        repetitions();
        found.removeIf(released::contains);
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
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
                }
            }
        }
    }

    private int end(int word, int label) {
        int limit = word + 1;
        while (limit < words.size() && tagging.label(limit) == label + 1 && !closed[limit]) {
            limit++;
        }
        return limit;
    }

    private void userNames() {
        if (known.user().isEmpty()) {
            return;
        }
        for (int word = 0; word < words.size(); word++) {
            for (int limit = Math.min(words.size(), word + 6); limit > word; limit--) {
                if (closed[word] || taken[word] || taken[limit - 1]) {
                    continue;
                }
                String text = words.text(word, limit);
                KnownName own = known.user(text);
                if (own == null && text.endsWith("s")) {
                    own = known.user(text.substring(0, text.length() - 1));
                }
                if (own != null) {
                    add(
                            word,
                            limit,
                            words.start(word),
                            words.end(limit - 1),
                            own.type(),
                            Mention.Form.NAME,
                            own.name(),
                            own,
                            1,
                            "user-gazetteer");
                    break;
                }
            }
        }
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
        if (NO_NAMES.contains(words.text(word, limit))) {
            return;
        }
        if (type == Entity.Type.PERSON && limit > word + 1) {
            int first = afterRole(word, limit);
            if (first > word) {
                for (int before = word; before < first; before++) {
                    listed(before);
                }
                name(first, limit, type, likely, "role-cut-off");
                return;
            }
        }
        if (type == Entity.Type.ORGANIZATION && limit > word + 2) {
            int cut = personAfterOrganization(word, limit);
            if (cut > 0) {
                name(word, cut, type, likely, rule);
                name(cut, limit, Entity.Type.PERSON, likely, "person-after-organisation");
                return;
            }
        }
        if (type == Entity.Type.PERSON
                && limit == word + 1
                && word > 0
                && ARTICLES.contains(words.text(word - 1))
                && !namedInFull(words.text(word))) {
            return;
        }
        String surface = words.text(word, limit);
        if (limit == word + 1 && type == Entity.Type.PLACE) {
            KnownName people = known.inhabitant(surface);
            KnownName from = people != null && known.name(surface) == null ? people : null;
            if (from != null) {
                add(
                        word,
                        limit,
                        words.start(word),
                        words.end(word),
                        Entity.Type.PLACE,
                        Mention.Form.DERIVED,
                        from.name(),
                        from,
                        likely,
                        "inhabitant");
                return;
            }
        }
        boolean beforeNoun = words.capitalised(limit) && !words.breakBefore(limit);
        String base = forms.genitive(clean(surface), beforeNoun, surfaces);
        KnownName entry = type == Entity.Type.PERSON ? known.person(base) : known.name(base);
        add(word, limit, words.start(word), words.end(limit - 1), type, Mention.Form.NAME, base, entry, likely, rule);
    }

    /** The word after the last role noun before the name itself: Airbus-Vorstandsvorsitzender X, Gallois Vorgänger X. */
    private int afterRole(int word, int limit) {
        for (int at = limit - 2; at >= word; at--) {
            if (words.capitalised(at)
                    && !given(at)
                    && (at > word || !known.isSurname(words.text(at)))
                    && roles.find(words.text(at)) != null) {
                return at + 1;
            }
        }
        return word;
    }

    /** A known organisation of several words with a given name right after it; gives where the person begins, or 0. */
    private int personAfterOrganization(int word, int limit) {
        for (int cut = word + 2; cut < limit - 1; cut++) {
            if (given(cut) && known.name(words.text(word, cut)) != null) {
                return cut;
            }
        }
        return 0;
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
        boolean body = first != null && (first.kind().equals("country") || first.type() == Entity.Type.ORGANIZATION);
        String last = text.substring(hyphen + 1);
        return body && Character.isUpperCase(last.charAt(0)) && known.name(last) == null && known.isUnlisted(last);
    }

    /** Bundesamt für X (BfX): an acronym in brackets after the name whose letters it has. */
    private void acronyms() {
        for (int at = 1; at + 2 < words.size(); at++) {
            if (!words.is(at, '(') || !words.is(at + 2, ')') || closed[at + 1] || !acronym(at + 1)) {
                continue;
            }
            int first = spelledOut(at, words.text(at + 1));
            if (first < 0) {
                if (!taken[at + 1] && words.capitals(at + 1) && tagging.likely(at + 1, NameLabel.begin(2)) > UNSURE) {
                    mark(at + 1, at + 2, Entity.Type.ORGANIZATION, 0.6, "acronym");
                }
                continue;
            }
            Entity.Type type = typeBefore(first, at);
            NameMention same = this.at[first];
            if (same == null || same.first() != first || same.limit() != at) {
                release(first, at);
                mark(first, at, type, 0.8, "spelled-out");
            }
            if (!taken[at + 1]) {
                mark(at + 1, at + 2, type, 0.8, "acronym");
            }
        }
    }

    private boolean acronym(int word) {
        String text = words.text(word);
        if (text.length() < 2 || text.length() > 8 || !words.capitalised(word)) {
            return false;
        }
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals >= 2;
    }

    /** Where the name begins whose words have the letters of the acronym in order, or -1. */
    private int spelledOut(int bracket, String acronym) {
        String letters = acronym.toLowerCase(Locale.GERMAN);
        for (int first = bracket - 1; first >= Math.max(0, bracket - LONGEST_NAME); first--) {
            if (words.breakBefore(first + 1) && first + 1 < bracket) {
                return -1;
            }
            if (!words.capitalised(first) || closed[first]) {
                continue;
            }
            String name = words.text(first, bracket).toLowerCase(Locale.GERMAN);
            boolean starts = name.charAt(0) == letters.charAt(0);
            if (starts && bracket - first > 1 && inOrder(letters, first, bracket)) {
                return first;
            }
        }
        return -1;
    }

    /** Every capitalised word of the name gives a letter, in order. */
    private boolean inOrder(String letters, int first, int limit) {
        int at = 0;
        int given = 0;
        int heads = 0;
        for (int word = first; word < limit; word++) {
            String text = words.text(word).toLowerCase(Locale.GERMAN);
            heads += words.capitalised(word) ? 1 : 0;
            if (at < letters.length() && text.charAt(0) == letters.charAt(at)) {
                at++;
                given++;
                for (int i = 1; i < text.length() && at < letters.length(); i++) {
                    boolean next = word + 1 < limit
                            && words.text(word + 1).toLowerCase(Locale.GERMAN).charAt(0) == letters.charAt(at);
                    if (!next && text.charAt(i) == letters.charAt(at)) {
                        at++;
                    }
                }
            }
        }
        return at == letters.length() && given >= Math.min(2, heads) && given * 2 >= heads;
    }

    private Entity.Type typeBefore(int first, int limit) {
        NameMention mention = at[first];
        if (mention == null || mention.limit() < limit) {
            return Entity.Type.ORGANIZATION;
        }

        return mention.type() == Entity.Type.PERSON ? Entity.Type.ORGANIZATION : mention.type();
    }

    private void release(int first, int limit) {
        for (int word = first; word < limit; word++) {
            if (at[word] != null) {
                released.add(at[word]);
            }
        }
    }

    private void mark(int first, int limit, Entity.Type type, double likely, String rule) {
        String base = clean(words.text(first, limit));
        KnownName entry = known.name(base);
        add(first, limit, words.start(first), words.end(limit - 1), type, Mention.Form.NAME, base, entry, likely, rule);
    }

    /** Words that are names elsewhere in the article, where the model passed them over. */
    private void repetitions() {
        Map<String, NameMention> clear = new HashMap<>();
        for (NameMention mention : found) {
            if (mention.form() == Mention.Form.NAME && mention.confidence() > CLEAR && mention.length() == 1) {
                clear.merge(mention.base(), mention, (a, b) -> a.confidence() >= b.confidence() ? a : b);
            } else if (mention.type() == Entity.Type.PERSON
                    && mention.form() == Mention.Form.NAME
                    && mention.confidence() > CLEAR) {
                clear.putIfAbsent(mention.base().substring(mention.base().lastIndexOf(' ') + 1), mention);
            }
        }
        for (int word = 0; word < words.size(); word++) {
            if (taken[word] || closed[word] || !words.capitalised(word) || words.length(word) < 3) {
                continue;
            }
            String text = words.text(word);
            NameMention model = clear.get(text);
            String base = text;
            if (model == null && text.endsWith("s")) {
                base = text.substring(0, text.length() - 1);
                model = clear.get(base);
            }
            if (model != null && !(known.isCommonNoun(base) && !words.capitals(word)) && roles.find(base) == null) {
                boolean same = model.base().equals(base);
                add(
                        word,
                        word + 1,
                        words.start(word),
                        words.end(word),
                        model.type(),
                        Mention.Form.NAME,
                        base,
                        same ? model.known() : null,
                        0.6,
                        "named-elsewhere");
                continue;
            }
            int hyphen = text.indexOf('-');
            NameMention first = hyphen > 1 && hyphen < text.length() - 3 ? clear.get(text.substring(0, hyphen)) : null;
            if (first != null) {
                String name = text.substring(0, hyphen);
                add(
                        word,
                        word + 1,
                        words.start(word),
                        words.start(word) + hyphen,
                        first.type(),
                        Mention.Form.DERIVED,
                        name,
                        first.base().equals(name) ? first.known() : null,
                        0.6,
                        "named-elsewhere");
            }
        }
    }

    private static String clean(String surface) {
        return Blanks.single(surface).replace("\u00ad", "");
    }

    private void derived(int word, int type, double likely, String rule) {
        String text = words.text(word);
        if (text.endsWith("s") && lastWords.contains(text.substring(0, text.length() - 1))) {
            name(word, word + 1, Entity.Type.PERSON, likely, "named-elsewhere");
            return;
        }
        if (nameFromAdjective(word)) {
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
            base = text;
        } else {
            base = forms.town(text);
            from = type == 1 ? known.name(base) : null;
        }
        add(
                word,
                word + 1,
                words.start(word),
                words.end(word),
                TYPES[type],
                Mention.Form.DERIVED,
                base,
                from,
                likely,
                rule);
    }

    /** Inside a sentence an adjective in -isch has a capital letter only in a name: das Bayerische Fernsehen, der Europäischen Kommission. */
    private boolean nameFromAdjective(int word) {
        String text = words.text(word);
        int stem = text.lastIndexOf("isch");
        boolean adjective =
                (stem > 1 && text.length() - stem <= 6 && text.length() > stem + 4) || text.startsWith("Deutsche");
        if (!adjective
                || !words.capitalised(word)
                || words.sentenceStart(word)
                || !words.capitalised(word + 1)
                || words.breakBefore(word + 1)) {
            return false;
        }
        int limit = word + 2;
        if ((tagging.label(word + 1) != NameLabel.OUTSIDE && !NameLabel.isPart(tagging.label(word + 1)))
                || roles.find(words.text(word + 1)) != null) {
            return false;
        }
        if ((words.is(limit, "der") || words.is(limit, "für") || words.is(limit, "des"))
                && words.capitalised(limit + 1)
                && tagging.label(limit + 1) == NameLabel.OUTSIDE
                && organization(words.text(word + 1))) {
            limit += 2;
        }
        name(word, limit, adjectiveHead(words.text(word + 1)), 0.7, "capital-adjective");
        return true;
    }

    private static boolean organization(String noun) {
        return noun.startsWith("Akademie")
                || noun.startsWith("Institut")
                || noun.startsWith("Gesellschaft")
                || noun.startsWith("Rat")
                || noun.startsWith("Verband")
                || noun.startsWith("Agentur")
                || noun.startsWith("Gerichtshof");
    }

    private static Entity.Type adjectiveHead(String noun) {
        for (String place : new String[] {
            "Meer",
            "Ozean",
            "Gebiet",
            "Republik",
            "Insel",
            "Alpen",
            "See",
            "Föderation",
            "Halbinsel",
            "Golf",
            "Platz",
            "Tor",
            "Union"
        }) {
            if (noun.startsWith(place)) {
                return place.equals("Union") ? Entity.Type.ORGANIZATION : Entity.Type.PLACE;
            }
        }
        for (String event : new String[] {"Spiele", "Krieg", "Revolution", "Frühling", "Meisterschaft"}) {
            if (noun.startsWith(event)) {
                return Entity.Type.EVENT;
            }
        }
        return Entity.Type.ORGANIZATION;
    }

    /** A compound with a name in it: the name is what stands before the last hyphen, or a known name at its beginning. */
    private void part(int word, int type, double likely, String rule) {
        String text = words.text(word);
        int last = text.lastIndexOf('-');
        int first = word;
        while (first > 0
                && tagging.label(first - 1) == tagging.label(word)
                && words.text(first - 1).indexOf('-') < 0
                && !taken[first - 1]) {
            first--;
        }
        if (last <= 0) {
            KnownName whole = known.name(text);
            if (whole != null) {
                name(word, word + 1, whole.type(), likely, rule);
                return;
            }
            String prefix = known.prefix(text);
            int length = prefix == null ? text.length() : prefix.length();
            String base = prefix == null ? text : prefix;
            add(
                    word,
                    word + 1,
                    words.start(word),
                    words.start(word) + length,
                    TYPES[type],
                    Mention.Form.DERIVED,
                    base,
                    known.name(base),
                    likely,
                    rule);
            return;
        }
        int from = 0;
        int hyphen = text.indexOf('-');
        if (hyphen < last && first == word && PREFIXES.contains(text.substring(0, hyphen))) {
            from = hyphen + 1;
        }
        int start = first < word ? words.start(first) : words.start(word) + from;
        int end = words.start(word) + last;
        String base = clean(words.text().substring(start, end));
        if (end - start < 2) {
            return;
        }
        KnownName entry = known.name(base);
        KnownName adjective = entry == null ? known.adjective(base) : null;
        if (adjective != null) {
            entry = adjective;
            base = adjective.name();
        }
        Entity.Type of = entry != null ? entry.type() : TYPES[type];
        add(first, word + 1, start, end, of, Mention.Form.DERIVED, base, entry, likely, rule);
        if (first < word) {
            release(first, word);
        }
    }

    /** Words that the model passed over but that cannot be anything else than names of countries, or words made from them. */
    private void listed(int word) {
        if (words.sign(word) || words.number(word)) {
            return;
        }
        String text = words.text(word);
        if (words.lower(word)) {
            KnownName from = known.adjective(text);
            if ((from != null && !text.equals("deutsch")) || (from != null && words.capitalised(word + 1))) {
                add(
                        word,
                        word + 1,
                        words.start(word),
                        words.end(word),
                        Entity.Type.PLACE,
                        Mention.Form.DERIVED,
                        from.name(),
                        from,
                        0.9,
                        "list:adjective");
            }
            return;
        }
        int hyphen = text.indexOf('-');
        if (hyphen > 0 && hyphen < text.length() - 1) {
            int last = text.lastIndexOf('-');
            KnownName entry = known.name(text.substring(0, last));
            if (entry == null && hyphen != last) {
                entry = known.name(text.substring(0, hyphen));
                last = hyphen;
            }
            if (entry != null) {
                add(
                        word,
                        word + 1,
                        words.start(word),
                        words.start(word) + last,
                        entry.type(),
                        Mention.Form.DERIVED,
                        entry.name(),
                        entry,
                        0.85,
                        "list:compound");
            }
            return;
        }
        KnownName name = known.name(text);
        if (name != null && name.kind().equals("country") && !words.sentenceStart(word)) {
            add(
                    word,
                    word + 1,
                    words.start(word),
                    words.end(word),
                    Entity.Type.PLACE,
                    Mention.Form.NAME,
                    name.name(),
                    name,
                    0.8,
                    "list:country");
            return;
        }
        KnownName people = known.inhabitant(text);
        if (people != null) {
            add(
                    word,
                    word + 1,
                    words.start(word),
                    words.end(word),
                    Entity.Type.PLACE,
                    Mention.Form.DERIVED,
                    people.name(),
                    people,
                    0.8,
                    "list:inhabitant");
            return;
        }
        KnownName from = known.adjective(text);
        if (from != null && nameFromAdjective(word)) {
            return;
        }
        if (from != null && words.capitalised(word + 1) && !words.breakBefore(word + 1)) {
            add(
                    word,
                    word + 1,
                    words.start(word),
                    words.end(word),
                    Entity.Type.PLACE,
                    Mention.Form.DERIVED,
                    from.name(),
                    from,
                    0.7,
                    "list:adjective");
        }
    }

    private void add(
            int first,
            int limit,
            int start,
            int end,
            Entity.Type type,
            Mention.Form form,
            String base,
            @Nullable KnownName entry,
            double likely,
            String rule) {
        for (int word = first; word < limit; word++) {
            taken[word] = true;
        }
        if (base.isBlank()) {
            return;
        }
        NameMention mention =
                new NameMention(new Span(start, end), first, limit, type, form, base, entry, likely, rule);
        for (int word = first; word < limit; word++) {
            at[word] = mention;
        }
        found.add(mention);
    }
}
