package org.depesche.extractors.entities.chain;

import java.util.List;
import org.depesche.core.annotation.Entity;
import org.depesche.extractors.entities.name.NameLabel;
import org.depesche.extractors.entities.name.NameTagger;
import org.depesche.extractors.entities.token.Words;

/** Turns labels of words into names with offsets and base forms, and has those added that lists and rules know better than the model. */
final class MentionFinder {

    private final Words words;
    private final NameTagger.Tagging tagging;
    private final KnownNames known;
    private final FoundNames found;
    private final ArticleNames names;
    private final BaseNames bases;
    private final ListedNames listed;
    private final CompoundNames compounds;
    private final ModelNames model;
    private final DerivedNames derived;
    private final InstitutionFinder institutions;
    private final Introductions introductions;
    private final Acronyms acronyms;
    private final AdjacentNames adjacent;
    private final Repetitions repetitions;

    /** Looks at words that are not closed. */
    MentionFinder(
            Words words, Grammar grammar, ArticleColumns columns, KnownNames known, BaseForms forms, Nouns nouns) {
        this.words = words;
        this.tagging = columns.tagging;
        this.known = known;
        this.found = new FoundNames(words, columns);
        this.names = columns.names;
        names.read(words, tagging, found);
        this.bases = new BaseNames(forms, words, grammar, known, nouns, names);
        CapitalAdjectives adjectives =
                new CapitalAdjectives(words, tagging, found, bases, known, nouns.roles(), nouns.institutions());
        this.listed = new ListedNames(words, known, found, bases, adjectives);
        this.compounds = new CompoundNames(words, tagging, found, known, nouns.words());
        this.model = new ModelNames(words, grammar, tagging, found, bases, known, names, compounds, listed, nouns);
        this.derived = new DerivedNames(words, found, known, forms, names, adjectives, model);
        this.institutions =
                new InstitutionFinder(words, grammar, found, bases, known, nouns.institutions(), nouns.roles());
        this.introductions = new Introductions(words, grammar, found, bases, known, nouns);
        this.acronyms = new Acronyms(words, tagging, found, bases, known);
        this.adjacent = new AdjacentNames(words, found, bases, known, names);
        this.repetitions = new Repetitions(words, found, known, nouns.roles(), columns.clear);
    }

    /** How names of the article are brought to the nominative. */
    BaseNames bases() {
        return bases;
    }

    List<NameMention> find() {
        listed.ofUser();
        for (int word = 0; word < words.size(); word++) {
            if (found.open(word)) {
                marked(word, tagging.label(word));
            }
        }
        listed.ofSeveralWords();
        institutions.find();
        introductions.find();
        acronyms.find();
        adjacent.joinBrackets();
        repetitions.find();
        adjacent.parties();
        adjacent.splitSurnames();
        adjacent.couples();
        return found.all();
    }

    private void marked(int word, int label) {
        double likely = tagging.likely(word, label);
        if (NameLabel.isBegin(label)) {
            name(word, label, likely);
        } else if (NameLabel.isDerived(label)) {
            derived.add(word, label, likely);
        } else if (NameLabel.isPart(label)) {
            part(word, label, likely);
        } else if (label == NameLabel.OUTSIDE) {
            listed.passedOver(word);
        }
    }

    private void name(int word, int label, double likely) {
        int limit = ArticleNames.limit(words, tagging, found, word);
        if (limit == word + 1 && compounds.isOfKnown(word)) {
            compounds.add(word, NameLabel.entityType(label), likely, "compound-of-known");
        } else {
            model.add(word, limit, NameLabel.entityType(label), likely, "model");
        }
    }

    private void part(int word, int label, double likely) {
        String text = words.text(word);
        boolean closed = text.lastIndexOf('-') <= 0;
        KnownName whole = closed ? known.name(text) : null;
        Entity.Type type = whole == null ? NameLabel.entityType(label) : whole.type();
        if (whole != null || (closed && names.has(text))) {
            model.add(word, word + 1, type, likely, "model");
        } else {
            compounds.add(word, type, likely, "model");
        }
    }
}
