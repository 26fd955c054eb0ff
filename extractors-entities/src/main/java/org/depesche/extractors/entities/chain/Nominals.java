package org.depesche.extractors.entities.chain;

import java.util.List;
import java.util.Set;
import org.depesche.core.annotation.Role;
import org.depesche.extractors.entities.token.Words;
import org.depesche.linguistics.FoldedWords;
import org.depesche.linguistics.Tag;
import org.jspecify.annotations.Nullable;

/** Finds whom a definite noun phrase without a name means: der Präsident, die 36-Jährige, das Unternehmen. */
final class Nominals {

    private static final int MOST_ADJECTIVES = 3;
    private static final FoldedWords<Boolean> DEMONSTRATIVES = new FoldedWords<>();

    static {
        for (String word : FunctionWords.DEMONSTRATIVE) {
            DEMONSTRATIVES.put(word, true);
        }
    }

    private final Words words;
    private final Grammar grammar;
    private final Nouns nouns;
    private final KnownNames known;
    private final Ages ages;
    private final Set<String> copula;
    private final Set<String> offices;
    private final RecentChains recent;
    private final PersonNominals persons;
    private final BodyNominals bodies;

    /**
     * A phrase with what it means.
     *
     * @param chain whom or what
     * @param first the first word, an article or a contraction of one
     * @param limit the word after the last
     * @param rule the name of the rule
     * @param role a function that the phrase adds, or null
     */
    record Meant(
            Chain chain,
            int first,
            int limit,
            String rule,
            @Nullable Role role) {}

    /**
     * A definite phrase as far as its noun.
     *
     * @param article its first word
     * @param noun its noun
     * @param nation the place that an adjective before the noun comes from, or null
     * @param age the years that an adjective before the noun tells, or null
     * @param sentence the number of its sentence
     * @param begins whether its sentence begins with it
     */
    record Phrase(
            int article,
            int noun,
            @Nullable KnownName nation,
            @Nullable Integer age,
            int sentence,
            boolean begins) {}

    Nominals(Words words, Grammar grammar, Nouns nouns, KnownNames known, List<Chain> chains, RecentChains recent) {
        this.words = words;
        this.grammar = grammar;
        this.nouns = nouns;
        this.known = known;
        this.recent = recent;
        this.ages = new Ages(words);
        this.copula = nouns.words().group("copula");
        this.offices = nouns.words().group("office");
        this.persons = new PersonNominals(words, grammar, nouns, known, chains, recent);
        this.bodies = new BodyNominals(words, nouns, known, chains, recent);
    }

    /** What the phrase that begins with a word means, or null. */
    @Nullable
    Meant at(int article, Discourse discourse, int sentence) {
        if (DEMONSTRATIVES.get(words.text(), words.start(article), words.end(article)) == null) {
            return null;
        }
        int noun = article + 1;
        KnownName nation = null;
        Integer age = null;
        boolean superlative = false;
        while (noun < words.size()
                && noun - article <= MOST_ADJECTIVES
                && !words.breakBefore(noun)
                && (adjective(noun) || (recent.at(noun) != null && townAdjective(noun)))) {
            superlative |= superlative(noun);
            KnownName from = known.adjective(words, noun);
            nation = from == null ? nation : from;
            age = age == null ? ages.ofAdjective(noun) : age;
            noun++;
        }
        if (noun >= words.size() || words.breakBefore(noun) || nameAfter(noun) || ofOffice(article)) {
            return null;
        }
        if (superlative && (said(noun + 1) || nouns.roles().find(words, noun) != null)) {
            return null;
        }
        if (!words.capitalised(noun) && !words.number(noun) && words.text(noun).indexOf('-') < 0) {
            return null;
        }
        if (persons.mayBeMeant(noun)) {
            Phrase phrase = new Phrase(article, noun, nation, age, sentence, words.sentenceStart(article));
            Meant person = persons.meant(phrase, discourse);
            if (person != null) {
                return person;
            }
        }
        ClassNoun body = nouns.classes().find(words, noun);
        if (body != null && body.alone() && recent.at(noun) == null) {
            Chain meant = bodies.meant(body, words.text(noun), nation, article);
            return meant == null ? null : new Meant(meant, article, noun + 1, "nominal-body", null);
        }
        return null;
    }

    /** Der größte Konzern ist X, die erste Präsidentin: whoever that is, nobody who was spoken of. */
    private boolean superlative(int adjective) {
        return words.length(adjective) > 5
                && (words.endsWith(adjective, "ste")
                        || words.endsWith(adjective, "ßte")
                        || words.endsWith(adjective, "sten")
                        || words.endsWith(adjective, "ßten"));
    }

    private boolean said(int verb) {
        return verb < words.size() && copula.contains(words.text(verb));
    }

    /** Das Amt des Präsidenten, die Wahl der Vorsitzenden: the office and not its holder. */
    private boolean ofOffice(int article) {
        boolean genitive = words.is(article, "des") || words.is(article, "der");
        return genitive && article > 0 && !words.breakBefore(article) && offices.contains(words.text(article - 1));
    }

    private boolean adjective(int word) {
        if (!words.lower(word)) {
            return words.number(word) && ages.ofAdjective(word) != null && words.capitalised(word + 1);
        }
        Tag tag = grammar.tag(word);
        return tag == Tag.ADJA || tag == Tag.CARD || (tag == Tag.ADJD && grammar.tag(word + 1) == Tag.ADJA);
    }

    private boolean townAdjective(int word) {
        return words.endsWith(word, "er") && words.capitalised(word + 1);
    }

    /** Whether a name follows the noun, with or without a mark before it: then the noun is no reference but belongs to the name. */
    private boolean nameAfter(int noun) {
        int next = noun + 1;
        if (next < words.size() && words.sign(next) && "„»\"‚“(".indexOf(words.charAt(next, 0)) >= 0) {
            next++;
        }
        return recent.at(next) != null && !words.breakBefore(next);
    }
}
