package org.depesche.extractors.entities.chain;

import java.util.Set;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.extractors.entities.token.Words;
import org.depesche.linguistics.Tag;
import org.jspecify.annotations.Nullable;

/** Names that a noun before them introduces: die Baufirma X, der Fluss Y, die Fähre „Z“, Präsident P. */
final class Introductions {

    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_TITLE = 9;
    private static final double LIKELY = 0.7;
    private static final double SURE = 0.9;

    private final Words words;
    private final Grammar grammar;
    private final FoundNames found;
    private final BaseNames bases;
    private final KnownNames known;
    private final ClassNouns classes;
    private final RoleNouns roles;
    private final Set<String> particles;

    Introductions(Words words, Grammar grammar, FoundNames found, BaseNames bases, KnownNames known, Nouns nouns) {
        this.words = words;
        this.grammar = grammar;
        this.found = found;
        this.bases = bases;
        this.known = known;
        this.classes = nouns.classes();
        this.roles = nouns.roles();
        this.particles = nouns.words().group("name-particle");
    }

    /** Adds what there is in the article. */
    void find() {
        for (int word = 0; word + 1 < words.size(); word++) {
            if (opening(word)) {
                mediumInMarks(word);
            }
            if (!words.capitalised(word) || found.closed(word) || inName(word)) {
                continue;
            }
            ClassNoun kind = classes.find(words, word);
            if (kind != null && kind.beforeMarks() && opening(word + 1)) {
                inMarks(word + 1, kind);
            } else if (kind != null && kind.beforeName() && !words.breakBefore(word + 1)) {
                bare(word + 1, kind.type());
            } else if (!words.breakBefore(word + 1)) {
                RoleNouns.Found role = roles.find(words, word);
                if (role != null) {
                    person(word + 1, role);
                }
            }
        }
    }

    private boolean inName(int word) {
        NameMention mention = found.at(word);
        return mention != null
                && mention.form() == Mention.Form.NAME
                && mention.span().end() == words.end(word);
    }

    private boolean opening(int word) {
        return words.is(word, '„')
                || words.is(word, '»')
                || words.is(word, '"')
                || words.is(word, '“')
                || words.is(word, '‚');
    }

    private boolean closing(int word) {
        return words.is(word, '“')
                || words.is(word, '«')
                || words.is(word, '"')
                || words.is(word, '”')
                || words.is(word, '‘');
    }

    private void inMarks(int open, ClassNoun kind) {
        int longest = kind.type() == Entity.Type.WORK ? LONGEST_TITLE : LONGEST_NAME;
        int limit = open + 1;
        while (limit < words.size() && limit <= open + longest && !closing(limit) && !words.breakBefore(limit + 1)) {
            limit++;
        }
        int first = open + 1;
        boolean address = kind.kind().equals("media");
        if (!closing(limit)
                || limit == first
                || found.closed(first)
                || !(words.capitalised(first) || words.number(first) || limit == first + 1 || address)) {
            return;
        }
        NameMention whole = found.at(first);
        if (whole != null
                && (whole.first() < first
                        || (whole.first() == first && whole.limit() == limit && whole.type() == kind.type()))) {
            return;
        }
        NameMention last = found.at(limit - 1);
        if (last != null && last.limit() > limit) {
            return;
        }
        String name = bases.surface(first, limit);
        KnownName entry = known.name(name);
        Entity.Type type = entry == null ? kind.type() : entry.type();
        found.release(first, limit);
        found.name(first, limit, type, name, entry, LIKELY, "introduced-in-marks");
    }

    /** die „Welt“: a medium's name, with or without its article, that fills a pair of marks. */
    private void mediumInMarks(int open) {
        int limit = open + 1;
        while (limit < words.size()
                && limit <= open + LONGEST_NAME
                && !closing(limit)
                && !words.breakBefore(limit + 1)) {
            limit++;
        }
        int first = open + 1;
        if (!closing(limit) || limit == first || found.closed(first)) {
            return;
        }
        String name = bases.surface(first, limit);
        KnownName entry = known.name(name);
        for (String article : new String[] {"Die ", "Der ", "Das "}) {
            entry = entry == null || !entry.kind().equals("media") ? known.name(article + name) : entry;
        }
        NameMention whole = found.at(first);
        boolean same = whole != null && whole.first() == first && whole.limit() == limit && whole.known() != null;
        if (entry != null && entry.kind().equals("media") && !same && (whole == null || whole.first() == first)) {
            found.release(first, limit);
            found.name(first, limit, entry.type(), name, entry, SURE, "medium-in-marks");
        }
    }

    private void bare(int first, Entity.Type type) {
        NameMention mention = found.at(first);
        if (mention != null) {
            boolean other = mention.form() == Mention.Form.NAME
                    && mention.type() != type
                    && mention.length() == 1
                    && mention.known() == null;
            if (other) {
                String base = bases.of(mention.first(), mention.limit(), type);
                found.release(mention.first(), mention.limit());
                found.name(first, mention.limit(), type, base, entry(base, type), mention.confidence(), "introduced");
            }
            return;
        }
        int limit = nameLimit(first);
        if (limit > first) {
            String base = bases.of(first, limit, type);
            found.name(first, limit, type, base, entry(base, type), LIKELY, "introduced");
        }
    }

    private @Nullable KnownName entry(String base, Entity.Type type) {
        KnownName entry = known.name(base);
        return entry != null && entry.type() == type ? entry : null;
    }

    private int nameLimit(int first) {
        int limit = first;
        while (limit < words.size()
                && limit < first + LONGEST_NAME
                && found.open(limit)
                && (limit == first || !words.breakBefore(limit))
                && ((words.capitalised(limit) && unknown(limit)) || (limit > first && words.number(limit)))) {
            limit++;
        }
        return limit;
    }

    /** A word with a capital letter that is neither common noun nor role: for the word list a name, or nothing. */
    private boolean unknown(int word) {
        String text = words.text(word);
        if (text.length() > 1
                && Character.isUpperCase(text.charAt(0))
                && Character.isDigit(text.charAt(text.length() - 2))) {
            return true;
        }
        return grammar.tag(word) == Tag.NE
                && !known.isCommonNoun(text)
                && roles.find(text) == null
                && classes.find(text) == null
                && !text.endsWith("-")
                && known.inhabitant(text) == null
                && known.adjective(text) == null;
    }

    /** After a role: a name of one to three words, with particles. */
    private void person(int first, RoleNouns.Found role) {
        NameMention named = found.at(first);
        if (named != null) {
            boolean other = named.form() == Mention.Form.NAME
                    && named.type() != Entity.Type.PERSON
                    && named.length() > 1
                    && named.known() == null
                    && (named.type() != Entity.Type.ORGANIZATION
                            || named.confidence() < SURE
                            || known.isGiven(words.text(first)))
                    && named.rule().equals("model");
            if (other && !role.plural() && named.first() == first) {
                found.replace(
                        named, named.as(Entity.Type.PERSON, bases.of(first, named.limit(), Entity.Type.PERSON), null));
            }
            return;
        }
        if (role.plural() || !found.open(first) || !words.capitalised(first) || !unknown(first)) {
            return;
        }
        int limit = first + 1;
        while (limit < words.size() && limit < first + 4 && found.open(limit) && !words.breakBefore(limit)) {
            boolean particle =
                    particles.contains(words.text(limit)) && words.capitalised(limit + 1) && found.open(limit + 1);
            if (!particle && !(words.capitalised(limit) && unknown(limit))) {
                break;
            }
            limit++;
        }
        NameMention next = found.at(limit);
        if (next != null
                && next.type() == Entity.Type.PERSON
                && next.form() == Mention.Form.NAME
                && !words.breakBefore(limit)) {
            int end = next.limit();
            found.release(limit, end);
            limit = end;
        }
        while (limit > first + 1 && words.lower(limit - 1)) {
            limit--;
        }
        if (known.name(words.text(first, limit)) == null) {
            String base = bases.of(first, limit, Entity.Type.PERSON);
            found.name(first, limit, Entity.Type.PERSON, base, known.person(base), LIKELY, "introduced-by-role");
        }
    }
}
