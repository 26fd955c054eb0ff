package org.depesche.extractors.entities.chain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
    private final boolean[] taken;

    /** Looks at words for which {@code closed} is false. */
    MentionFinder(Words words, NameTagger.Tagging tagging, KnownNames known, BaseForms forms, boolean[] closed) {
        this.words = words;
        this.tagging = tagging;
        this.known = known;
        this.forms = forms;
        this.closed = closed;
        this.taken = new boolean[words.size()];
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
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }

    private void collectSurfaces() {
        for (int word = 0; word < words.size(); word++) {
            int label = tagging.label(word);
            if (NameLabel.isBegin(label)) {
                surfaces.add(words.text(word, end(word, label)));
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
        while (limit > word + 1 && words.sign(limit - 1) && !words.is(limit - 1, '!')) {
            limit--;
        }
        double likely = tagging.likely(word, label);
        Entity.Type type = TYPES[NameLabel.type(label)];
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
        add(
                word,
                limit,
                words.start(word),
                words.end(limit - 1),
                type,
                Mention.Form.NAME,
                base,
                entry,
                likely,
                "model");
    }

    private static String clean(String surface) {
        String line = surface.replaceAll("\\s+", " ").replace("\u00ad", "");
        return line;
    }

    private void derived(int word, int type, double likely, String rule) {
        String text = words.text(word);
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
            int joined = first;
            found.removeIf(m -> m.form() == Mention.Form.DERIVED && m.first() >= joined && m.limit() <= word);
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
        found.add(new NameMention(new Span(start, end), first, limit, type, form, base, entry, likely, rule));
    }
}
