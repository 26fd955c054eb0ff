package org.depesche.extractors.entities.chain;

import org.depesche.core.annotation.Entity;
import org.depesche.core.article.Span;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** Names that the data files know where the model passed them over: names of several words, countries, words derived from them. */
final class ListedNames {

    private static final int LONGEST_LISTED = 7;

    private final Words words;
    private final KnownNames known;
    private final FoundNames found;
    private final BaseNames bases;
    private final CapitalAdjectives adjectives;

    ListedNames(Words words, KnownNames known, FoundNames found, BaseNames bases, CapitalAdjectives adjectives) {
        this.words = words;
        this.known = known;
        this.found = found;
        this.bases = bases;
        this.adjectives = adjectives;
    }

    /** Names of the user's gazetteer, which win over all others. */
    void ofUser() {
        if (known.user().isEmpty()) {
            return;
        }
        for (int word = 0; word < words.size(); word++) {
            for (int limit = Math.min(words.size(), word + LONGEST_LISTED); limit > word; limit--) {
                if (!found.open(word) || !found.open(limit - 1)) {
                    continue;
                }
                String text = words.text(word, limit);
                KnownName own = known.user(text);
                if (own == null && text.endsWith("s")) {
                    own = known.user(text.substring(0, text.length() - 1));
                }
                if (own != null) {
                    found.name(word, limit, own.type(), own.name(), own, 1, "user-gazetteer");
                    break;
                }
            }
        }
    }

    /** Known names of several words in any case: des Roten Kreuzes; a shorter name inside gives way. */
    void ofSeveralWords() {
        for (int word = 0; word + 1 < words.size(); word++) {
            if (found.closed(word) || words.sign(word) || !(words.capitalised(word) || words.number(word))) {
                continue;
            }
            int longest = known.longestFrom(words, word);
            for (int limit = Math.min(words.size(), word + longest); limit > word + 1; limit--) {
                KnownName name = several(word, limit);
                if (name != null) {
                    found.release(word, limit);
                    found.name(word, limit, name.type(), bases.of(word, limit, name.type()), name, 0.9, "list:name");
                    break;
                }
                if (compoundOfSeveral(word, limit)) {
                    break;
                }
            }
        }
    }

    private @Nullable KnownName several(int word, int limit) {
        for (int inside = word; inside < limit; inside++) {
            NameMention mention = found.at(inside);
            boolean free = mention == null ? found.open(inside) : mention.first() >= word && mention.limit() <= limit;
            if (!free || (inside > word && words.breakBefore(inside))) {
                return null;
            }
        }
        NameMention whole = found.at(word);
        if (whole != null && whole.first() == word && whole.limit() == limit) {
            return null;
        }
        if (!known.mayBeName(words, word, limit)) {
            return null;
        }
        KnownName name = known.name(Blanks.single(words.text(word, limit)));
        boolean articleOnly = words.sentenceStart(word) && limit == word + 2 && known.isAmbiguous(words.text(word + 1));
        if (articleOnly) {
            return null;
        }
        return name != null && !name.kind().equals("person") && words.capitalised(limit - 1) ? name : null;
    }

    /** IG Metall-Vorsitzender: a name of several words before the hyphen of a compound. */
    private boolean compoundOfSeveral(int word, int limit) {
        String last = words.text(limit - 1);
        int hyphen = last.lastIndexOf('-');
        if (hyphen < 2 || words.breakBefore(limit - 1)) {
            return false;
        }
        Span span = new Span(words.start(word), words.start(limit - 1) + hyphen);
        KnownName name = known.name(Blanks.single(span.in(words.text())));
        if (name == null || name.type() == Entity.Type.PERSON) {
            return false;
        }
        found.release(word, limit);
        found.inCompound(word, limit, span, name.type(), name.name(), name, 0.85, "list:compound");
        return true;
    }

    /** Looks at a word that the model passed over: it may be a country or organisation by its name, or a word made from one. */
    void passedOver(int word) {
        if (words.sign(word) || words.number(word) || !(hyphened(word) || known.mayBeListed(words, word))) {
            return;
        }
        String text = words.text(word);
        if (words.lower(word)) {
            KnownName from = known.adjective(text);
            KnownName small = from == null ? known.name(text) : null;
            if (from != null && (!text.equals("deutsch") || words.capitalised(word + 1))) {
                found.derived(word, Entity.Type.PLACE, from.name(), from, 0.9, "list:adjective");
            } else if (small != null) {
                found.name(word, word + 1, small.type(), small.name(), small, 0.8, "list:name");
            } else if (text.indexOf('-') > 0) {
                compound(word, text, text.indexOf('-'));
            }
            return;
        }
        int hyphen = text.indexOf('-');
        if (hyphen > 0 && hyphen < text.length() - 1 && known.name(text) == null) {
            compound(word, text, hyphen);
            return;
        }
        KnownName name = known.name(text);
        if (name == null && text.endsWith("s")) {
            name = known.name(text.substring(0, text.length() - 1));
        }
        if (name != null && certain(word, name)) {
            found.name(word, word + 1, name.type(), name.name(), name, 0.8, "list:name");
            return;
        }
        String surname =
                known.surname(text) == null && text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
        if (known.surname(surname) != null) {
            found.name(word, word + 1, Entity.Type.PERSON, surname, null, 0.7, "list:surname");
            return;
        }
        KnownName people = known.inhabitant(text);
        if (people != null) {
            found.derived(word, people.type(), people.name(), people, 0.8, "list:inhabitant");
            return;
        }
        KnownName from = known.adjective(text);
        if (from != null && adjectives.name(word)) {
            return;
        }
        if (from != null && words.capitalised(word + 1) && !words.breakBefore(word + 1)) {
            found.derived(word, Entity.Type.PLACE, from.name(), from, 0.7, "list:adjective");
        }
    }

    private boolean hyphened(int word) {
        for (int i = 1; i < words.length(word); i++) {
            if (words.charAt(word, i) == '-') {
                return true;
            }
        }
        return false;
    }

    /** A country inside a sentence, or the name of an organisation or place that is no common noun: not Union, Welt, Essen. */
    private boolean certain(int word, KnownName name) {
        if (name.kind().equals("country")) {
            return !words.sentenceStart(word);
        }
        String text = words.text(word);
        return Character.isUpperCase(text.charAt(1))
                || Character.isDigit(text.charAt(1))
                || (text.length() > 4 && !words.sentenceStart(word) && !known.isAmbiguous(text));
    }

    private void compound(int word, String text, int hyphen) {
        int last = text.lastIndexOf('-');
        KnownName entry = known.name(text.substring(0, last));
        if (entry == null && hyphen != last) {
            entry = known.name(text.substring(0, hyphen));
            last = hyphen;
        }
        if (entry != null) {
            Span span = new Span(words.start(word), words.start(word) + last);
            found.derived(word, word + 1, span, entry.type(), entry.name(), entry, 0.85, "list:compound");
        }
    }
}
