package org.depesche.extractors.entities.chain;

import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.extractors.entities.token.Words;
import org.depesche.linguistics.Clauses;
import org.depesche.linguistics.Gender;
import org.depesche.linguistics.GrammaticalNumber;
import org.depesche.linguistics.NounPhrases;
import org.depesche.linguistics.Sentences;
import org.depesche.linguistics.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells which body a possessive before a role means: <i>Der Verband klagt. Dessen Vorsitzender X</i>, <i>die Partei, deren Chef X</i>. */
final class Antecedents {

    private static final int MOST_PHRASES = 12;

    private final Words words;
    private final Grammar grammar;
    private final RolePhrases mentions;
    private final BaseNames bases;
    private final Nouns nouns;
    private final Tokens tokens;
    private final Clauses clauses;
    private final NounPhrases phrases;
    private final Sentences sentences;

    Antecedents(Words words, Grammar grammar, RolePhrases mentions, BaseNames bases, Nouns nouns) {
        this.words = words;
        this.grammar = grammar;
        this.mentions = mentions;
        this.bases = bases;
        this.nouns = nouns;
        this.tokens = grammar.analysis().tokens();
        this.clauses = grammar.analysis().clauses();
        this.phrases = grammar.analysis().nounPhrases();
        this.sentences = grammar.analysis().sentences();
    }

    /** The name of the body that the possessive at a word means, in the nominative; or null where it means a person or nothing can be told. */
    @Nullable
    String bodyOf(int possessive) {
        int token = grammar.token(possessive);
        if (token < 0) {
            return null;
        }
        String small = words.small(possessive);
        boolean feminine = small.equals("deren") || small.startsWith("ihr");
        boolean relative = possessive > 0 && words.is(possessive - 1, ',') && small.startsWith("de");
        int sentence = tokens.sentence(token);
        if (relative) {
            int before = phraseBefore(token - 1);
            return before < 0 ? null : body(before, feminine);
        }
        boolean first = sentences.firstToken(sentence) >= token - 1;
        if (!first || sentence == 0) {
            return null;
        }
        return ofSentence(sentence - 1, feminine);
    }

    private int phraseBefore(int token) {
        for (int at = token; at >= Math.max(0, token - 3); at--) {
            int phrase = phrases.of(at);
            if (phrase >= 0) {
                int host = phrase;
                while (phrases.host(host) >= 0 && phrases.host(host) < host) {
                    host = phrases.host(host);
                }
                return host;
            }
        }
        return -1;
    }

    /** The subject of the sentence where it fits, else the last phrase in it that does. */
    private @Nullable String ofSentence(int sentence, boolean feminine) {
        int limit = sentences.endToken(sentence);
        int last = phraseBefore(limit - 1);
        int clause = clauses.of(sentences.firstToken(sentence));
        int subject = clause < 0 ? -1 : clauses.subject(clause);
        if (subject >= 0 && person(subject)) {
            return null;
        }
        if (subject >= 0 && !phrases.pronoun(subject)) {
            String name = body(subject, feminine);
            if (name != null) {
                return name;
            }
        }
        for (int phrase = last; phrase >= Math.max(0, last - MOST_PHRASES); phrase--) {
            if (phrases.head(phrase) < sentences.firstToken(sentence)) {
                return null;
            }
            String name = phrase == subject || phrases.pronoun(phrase) ? null : body(phrase, feminine);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private boolean person(int phrase) {
        int limit = Math.max(phrases.nameEnd(phrase), phrases.head(phrase) + 1);
        for (int token = phrases.head(phrase); token < limit; token++) {
            int word = grammar.word(token);
            NameMention named = word < words.size() ? mentions.covering(word) : null;
            if (named != null && named.type() == Entity.Type.PERSON) {
                return true;
            }
        }
        return false;
    }

    /** What a phrase names, where it is a body of this gender. */
    private @Nullable String body(int phrase, boolean feminine) {
        int head = phrases.head(phrase);
        int word = grammar.word(head);
        if (word >= words.size() || phrases.pronoun(phrase)) {
            return null;
        }
        NameMention named = mentions.covering(word);
        if (named != null && named.form() == Mention.Form.NAME) {
            Gender gender = genderOf(named, phrase);
            boolean fits = gender == null || (gender == Gender.FEMININE) == feminine;
            return named.type() == Entity.Type.ORGANIZATION && fits ? RolePhrases.nameOf(named) : null;
        }
        String text = words.text(word);
        boolean plural = !phrases.mayBe(phrase, GrammaticalNumber.SINGULAR);
        ClassNoun kind = nouns.classes().find(text);
        Institutions.Found institution = nouns.institutions().find(text);
        boolean body = (kind != null && kind.type() == Entity.Type.ORGANIZATION)
                || (institution != null && institution.institution().type() == Entity.Type.ORGANIZATION);
        Gender gender = kind != null
                ? kind.gender()
                : institution == null ? null : institution.institution().gender();
        if (!body || plural || mentions.role(word) != null || (gender == Gender.FEMININE) != feminine) {
            return null;
        }
        return bases.of(word, word + 1, Entity.Type.ORGANIZATION);
    }

    private @Nullable Gender genderOf(NameMention named, int phrase) {
        for (int word = named.first(); word < named.limit(); word++) {
            Institutions.Found institution = nouns.institutions().find(words, word);
            if (institution != null) {
                return institution.institution().gender();
            }
        }
        boolean feminine = phrases.mayBe(phrase, Gender.FEMININE);
        boolean other = phrases.mayBe(phrase, Gender.MASCULINE) || phrases.mayBe(phrase, Gender.NEUTER);
        return feminine == other ? null : feminine ? Gender.FEMININE : Gender.MASCULINE;
    }
}
