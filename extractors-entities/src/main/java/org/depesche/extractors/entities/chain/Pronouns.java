package org.depesche.extractors.entities.chain;

import java.util.Map;
import org.depesche.extractors.entities.token.Words;
import org.depesche.linguistics.Clauses;
import org.depesche.linguistics.Gender;
import org.depesche.linguistics.GrammaticalNumber;
import org.depesche.linguistics.NounPhrases;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells of a word whether it is a pronoun of the third person singular, and what of. Immutable. */
final class Pronouns {

    private static final Map<String, Gender> PERSONAL = Map.of(
            "er", Gender.MASCULINE,
            "ihn", Gender.MASCULINE,
            "ihm", Gender.MASCULINE,
            "sie", Gender.FEMININE,
            "ihr", Gender.FEMININE);

    private final Grammar grammar;
    private final Tokens tokens;
    private final Clauses clauses;
    private final NounPhrases phrases;
    private final boolean[] quoted;

    /** Words for which {@code quoted} is true stand in quotation marks. */
    Pronouns(Grammar grammar, boolean[] quoted) {
        this.grammar = grammar;
        this.tokens = grammar.analysis().tokens();
        this.clauses = grammar.analysis().clauses();
        this.phrases = grammar.analysis().nounPhrases();
        this.quoted = quoted;
    }

    /** The pronoun that a word is, or null; plurals and forms of address are none. */
    Discourse.@Nullable Pronoun at(int word) {
        int token = grammar.token(word);
        if (token < 0 || tokens.length(token) > 6 || !pronominal(tokens.tag(token))) {
            return null;
        }
        String form = tokens.text(token);
        String small = Words.small(form);
        boolean possessive = tokens.tag(token) == Tag.PPOSAT || tokens.tag(token) == Tag.PPOSS;
        Gender gender = possessive ? possessive(small) : PERSONAL.get(small);
        int sentence = tokens.sentence(token);
        boolean start = tokens.start(token) == grammar.analysis().sentences().start(sentence);
        if (gender == null || (Character.isUpperCase(form.charAt(0)) && !start && !firstInMarks(token))) {
            return null;
        }
        int clause = clauses.of(token);
        int subject = clause < 0 ? -1 : clauses.subject(clause);
        boolean isSubject = subject >= 0 && phrases.head(subject) == token;
        if (gender == Gender.FEMININE && plural(clause, subject, token, isSubject, possessive)) {
            return null;
        }
        int genders = Discourse.bit(gender);
        if (gender == Gender.MASCULINE && (possessive || small.equals("ihm"))) {
            genders |= Discourse.bit(Gender.NEUTER);
        }
        return new Discourse.Pronoun(genders, sentence, clause, possessive, isSubject, quoted[word]);
    }

    private boolean firstInMarks(int token) {
        return token > 0 && tokens.tag(token - 1).punctuation();
    }

    private static boolean pronominal(Tag tag) {
        return tag == Tag.PPER || tag == Tag.PPOSAT || tag == Tag.PPOSS;
    }

    private static @Nullable Gender possessive(String small) {
        return switch (small) {
            case "sein", "seine", "seinem", "seinen", "seiner", "seines", "dessen" -> Gender.MASCULINE;
            case "ihr", "ihre", "ihrem", "ihren", "ihrer", "ihres", "deren" -> Gender.FEMININE;
            default -> null;
        };
    }

    /** Whether <i>sie</i> and <i>ihr</i> speak of several: the verb is a plural, or the subject beside a possessive is one. */
    private boolean plural(int clause, int subject, int token, boolean isSubject, boolean possessive) {
        if (clause < 0) {
            return false;
        }
        int finite = clauses.finiteVerb(clause);
        if (isSubject || (tokens.text(token).equalsIgnoreCase("sie") && subject < 0)) {
            return finite >= 0
                    && tokens.mayBe(finite, GrammaticalNumber.PLURAL)
                    && !tokens.mayBe(finite, GrammaticalNumber.SINGULAR);
        }
        boolean subjectOfSeveral = finite >= 0
                && tokens.mayBe(finite, GrammaticalNumber.PLURAL)
                && !tokens.mayBe(finite, GrammaticalNumber.SINGULAR);
        return possessive && subjectOfSeveral && subject >= 0 && phrases.head(subject) != token;
    }
}
