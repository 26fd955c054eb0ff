package org.depesche.extractors.entities.chain;

import org.depesche.core.annotation.Entity;
import org.depesche.core.article.Span;
import org.depesche.extractors.entities.name.NameLabel;
import org.depesche.extractors.entities.token.Words;

/** Words that the model takes for derived from a name: ukrainische, Pariser, ukrainisch-polnische. */
final class DerivedNames {

    private static final double SURE = 0.9;

    private final Words words;
    private final FoundNames found;
    private final KnownNames known;
    private final BaseForms forms;
    private final ArticleNames names;
    private final CapitalAdjectives adjectives;
    private final ModelNames model;

    DerivedNames(
            Words words,
            FoundNames found,
            KnownNames known,
            BaseForms forms,
            ArticleNames names,
            CapitalAdjectives adjectives,
            ModelNames model) {
        this.words = words;
        this.found = found;
        this.known = known;
        this.forms = forms;
        this.names = names;
        this.adjectives = adjectives;
        this.model = model;
    }

    /** Adds what a word is derived from, of the type that its label tells where nothing else does. */
    void add(int word, int label, double likely) {
        String text = words.text(word);
        if (text.endsWith("s") && names.isLastWithoutLast(text)) {
            model.add(word, word + 1, Entity.Type.PERSON, likely, "named-elsewhere");
            return;
        }
        if (adjectives.name(word)) {
            return;
        }
        if (text.endsWith("s") && words.capitalised(word)) {
            KnownName bare = known.name(text.substring(0, text.length() - 1));
            if (bare != null && known.adjective(text) == null && known.inhabitant(text) == null) {
                model.add(word, word + 1, bare.type(), likely, "genitive");
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
            from = NameLabel.entityType(label) == Entity.Type.PLACE ? known.name(base) : null;
        }
        found.derived(word, from == null ? NameLabel.entityType(label) : from.type(), base, from, likely, "model");
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
}
