package org.depesche.extractors.entities.chain;

import java.util.Arrays;
import java.util.List;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.core.article.Span;
import org.depesche.extractors.entities.token.Words;
import org.depesche.linguistics.Clauses;
import org.depesche.linguistics.Gender;
import org.depesche.linguistics.GrammaticalNumber;
import org.depesche.linguistics.NounPhrases;
import org.depesche.linguistics.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds what speaks of a named person or organisation without its name: definite noun phrases and pronouns. */
final class References {

    private static final int ANY = 7;
    private static final Gender[] GENDERS = Gender.values();

    private final Words words;
    private final Grammar grammar;
    private final Nouns nouns;
    private final KnownNames known;
    private final Antecedents antecedents;
    private final boolean[] closed;
    private final boolean[] quoted;
    private final boolean[] used;
    private final @Nullable Chain[] begins;
    private final @Nullable Chain[] chainAt;
    private final Discourse discourse;
    private final RecentChains recent;
    private final Tokens tokens;
    private final Clauses clauses;
    private final NounPhrases phrases;

    References(
            Words words,
            Grammar grammar,
            Nouns nouns,
            KnownNames known,
            Antecedents antecedents,
            ArticleColumns columns) {
        this.antecedents = antecedents;
        this.words = words;
        this.grammar = grammar;
        this.nouns = nouns;
        this.known = known;
        this.closed = columns.closed;
        this.quoted = columns.quoted;
        this.used = columns.used;
        this.begins = columns.begins;
        this.chainAt = columns.chain;
        this.discourse = columns.discourse;
        this.recent = new RecentChains(words, columns);
        this.tokens = grammar.analysis().tokens();
        this.clauses = grammar.analysis().clauses();
        this.phrases = grammar.analysis().nounPhrases();
    }

    /** Adds mentions to the chains. */
    void find(List<Chain> chains) {
        quote();
        place(chains);
        Nominals nominals = new Nominals(words, grammar, nouns, known, chains, recent);
        Pronouns pronouns = new Pronouns(grammar, quoted);
        int phrase = 0;
        for (int word = 0; word < words.size(); word++) {
            int token = grammar.token(word);
            if (!closed[word] && !used[word] && token >= 0) {
                reference(word, token, nominals, pronouns, chains);
            }
            while (phrase < phrases.size() && phrases.head(phrase) <= token) {
                if (!phrases.pronoun(phrase)) {
                    spokenOf(phrase);
                }
                phrase++;
            }
        }
    }

    private void place(List<Chain> chains) {
        for (Chain chain : chains) {
            chain.names.sort((a, b) -> Integer.compare(a.first(), b.first()));
            for (NameMention name : chain.names) {
                for (int word = name.first(); word < name.limit(); word++) {
                    used[word] = true;
                    if (name.form() == Mention.Form.NAME) {
                        chainAt[word] = chain;
                    }
                }
                if (name.form() == Mention.Form.NAME) {
                    begins[name.first()] = chain;
                }
            }
        }
        for (Chain chain : chains) {
            for (int i = 0; i < chain.others().size(); i++) {
                Mention mention = chain.others().get(i);
                for (int word = words.covering(mention.span().start());
                        word < words.size()
                                && words.start(word) < mention.span().end();
                        word++) {
                    used[word] = true;
                    if (chainAt[word] == null) {
                        chainAt[word] = chain;
                    }
                }
            }
        }
    }

    private void reference(int word, int token, Nominals nominals, Pronouns pronouns, List<Chain> chains) {
        Nominals.Meant meant = nominals.at(word, discourse, tokens.sentence(token));
        if (meant != null && free(meant.first(), meant.limit())) {
            add(meant.chain(), meant.first(), meant.limit(), Mention.Form.NOMINAL, meant.rule());
            if (meant.role() != null) {
                meant.chain().role(meant.role());
            }
            return;
        }
        Discourse.Pronoun pronoun = pronouns.at(word);
        if (pronoun == null || words.is(word + 1, "ungeachtet")) {
            return;
        }
        String body = FunctionWords.POSSESSIVE.contains(words.text(word))
                        && words.text(word).length() > 4
                ? antecedents.bodyOf(word)
                : null;
        if (body != null) {
            // Dessen Vorsitzender: the body that was just spoken of, whether it has a name or not
            Chain named = named(chains, body);
            if (named != null) {
                add(named, word, word + 1, Mention.Form.PRONOUN, "pronoun");
            }
            return;
        }
        Chain subject = pronoun.possessive() ? subjectAfter(token, pronoun) : null;
        Chain chain = subject != null ? subject : discourse.meant(pronoun);
        if (chain == null || chain.type == Entity.Type.PLACE) {
            return;
        }
        add(chain, word, word + 1, Mention.Form.PRONOUN, "pronoun");
        Discourse.Event event = discourse.next();
        event.chain = chain;
        event.sentence = pronoun.sentence();
        event.clause = pronoun.clause();
        event.genders = genders(chain);
        event.subject = pronoun.subject();
        event.topic = false;
        event.embedded = pronoun.possessive();
        event.prepositional = false;
        event.quoted = pronoun.quoted();
        event.human = chain.type == Entity.Type.PERSON;
    }

    /** The first chain of that name, or null. */
    private static @Nullable Chain named(List<Chain> chains, String name) {
        for (Chain chain : chains) {
            if (name.equals(chain.name) || (chain.known != null && name.equals(chain.known.name()))) {
                return chain;
            }
        }
        return null;
    }

    /** Bei ihrem Besuch sagte die Ministerin: a possessive before the verb means the subject after it. */
    private @Nullable Chain subjectAfter(int token, Discourse.Pronoun pronoun) {
        int clause = pronoun.clause();
        int subject = clause < 0 ? -1 : clauses.subject(clause);
        int finite = clause < 0 ? -1 : clauses.finiteVerb(clause);
        if (subject < 0 || finite < token || phrases.head(subject) < finite) {
            return null;
        }
        Chain chain = chainOf(subject);
        return chain != null && (genders(chain) & pronoun.genders()) != 0 ? chain : null;
    }

    private boolean free(int first, int limit) {
        for (int word = first; word < limit; word++) {
            if (used[word] && chainAt[word] != null && recent.at(word) == null) {
                return false;
            }
        }
        return true;
    }

    private void spokenOf(int phrase) {
        int head = phrases.head(phrase);
        Chain chain = chainOf(phrase);
        int word = grammar.word(head);
        if (word >= words.size()) {
            return;
        }
        int clause = clauses.of(head);
        boolean human = chain != null ? chain.type == Entity.Type.PERSON : role(head) != null;
        int sentence = tokens.sentence(head);
        int host = hostPhrase(phrase, word, chain);
        boolean topic = grammar.analysis().sentences().firstToken(sentence) == phrases.firstToken(phrase);
        Discourse.Event event = discourse.next();
        event.chain = chain;
        event.sentence = sentence;
        event.clause = clause;
        event.genders = chain != null ? genders(chain) : genders(phrase);
        event.subject = host == phrase && clause >= 0 && clauses.subject(clause) == phrase;
        event.topic = topic;
        event.embedded = phrases.host(host) >= 0;
        event.prepositional = phrases.preposition(phrase) >= 0;
        event.quoted = quoted[word];
        event.human = human;
    }

    private RoleNouns.@Nullable Found role(int token) {
        return nouns.roles().find(words.text(), tokens.start(token), tokens.end(token));
    }

    /** The phrase in which the name begins that ends with a phrase: des Internationalen and Währungsfonds are two for the chunker. */
    private int hostPhrase(int phrase, int head, @Nullable Chain chain) {
        int first = head;
        while (chain != null && first > 0 && chainAt[first - 1] == chain) {
            first--;
        }
        int host = first == head ? -1 : phrases.of(grammar.token(first));
        return host < 0 ? phrase : host;
    }

    /** The person or organisation that a noun phrase names or stands for, or null. */
    private @Nullable Chain chainOf(int phrase) {
        Chain found = null;
        int first = phrases.named(phrase)
                ? Math.min(phrases.nameFirst(phrase), phrases.head(phrase))
                : phrases.head(phrase);
        int limit = Math.max(phrases.nameEnd(phrase), phrases.head(phrase) + 1);
        for (int word = grammar.word(first); word < words.size() && grammar.token(word) < limit; word++) {
            Chain chain = chainAt[word];
            if (chain != null && (found == null || chain.type == Entity.Type.PERSON)) {
                found = chain;
            }
        }
        boolean ofRole = found != null && found.type != Entity.Type.PERSON && role(phrases.head(phrase)) != null;
        return ofRole ? null : found;
    }

    private int genders(int phrase) {
        if (!phrases.mayBe(phrase, GrammaticalNumber.SINGULAR)) {
            return 0;
        }
        RoleNouns.Found role = role(phrases.head(phrase));
        if (role != null && role.gender() != null) {
            return Discourse.bit(role.gender() == Entity.Gender.FEMALE ? Gender.FEMININE : Gender.MASCULINE);
        }
        int genders = 0;
        for (Gender gender : GENDERS) {
            genders |= phrases.mayBe(phrase, gender) ? Discourse.bit(gender) : 0;
        }
        return genders == ANY ? 0 : genders;
    }

    /** The genders that a pronoun for a chain can have: a person's sex, an organisation's article. */
    private int genders(Chain chain) {
        if (chain.genders < 0) {
            chain.genders = gendersOf(chain);
        }
        return chain.genders;
    }

    private int gendersOf(Chain chain) {
        if (chain.type == Entity.Type.PERSON) {
            return chain.gender == null
                    ? Discourse.bit(Gender.MASCULINE)
                    : Discourse.bit(chain.gender == Entity.Gender.FEMALE ? Gender.FEMININE : Gender.MASCULINE);
        }
        if (chain.type != Entity.Type.ORGANIZATION && chain.type != Entity.Type.PLACE) {
            return 0;
        }
        int masculine = 0;
        int feminine = 0;
        int neuter = 0;
        for (NameMention name : chain.names) {
            if (name.form() != Mention.Form.NAME) {
                continue;
            }
            Institutions.Found noun = nouns.institutions().find(headWord(name));
            if (noun != null && noun.institution().gender() != null) {
                return Discourse.bit(noun.institution().gender());
            }
            switch (name.first() > 0 ? words.text(name.first() - 1) : "") {
                case "die", "Die", "zur" -> feminine += 2;
                case "das", "Das", "ins" -> neuter += 2;
                case "den", "Den" -> masculine += 2;
                case "der", "Der" -> {
                    feminine++;
                    masculine += phraseNominative(name) ? 3 : 0;
                }
                case "dem", "des", "vom", "zum", "beim", "im" -> {
                    masculine++;
                    neuter++;
                }
                default -> {}
            }
        }
        if (feminine == 0 && masculine == 0 && neuter == 0) {
            return Discourse.bit(party(chain) ? Gender.FEMININE : Gender.NEUTER);
        }
        return Discourse.bit(
                feminine >= masculine && feminine >= neuter
                        ? Gender.FEMININE
                        : masculine >= neuter ? Gender.MASCULINE : Gender.NEUTER);
    }

    private static boolean party(Chain chain) {
        return chain.known != null && chain.known.isParty();
    }

    private String headWord(NameMention name) {
        for (int word = name.first(); word < name.limit(); word++) {
            Institutions.Found noun = nouns.institutions().find(words, word);
            if (noun != null) {
                return words.text(word);
            }
        }
        return "";
    }

    private boolean phraseNominative(NameMention name) {
        int phrase = phrases.of(grammar.token(name.limit() - 1));
        int clause = phrase < 0 ? -1 : clauses.of(phrases.head(phrase));
        return clause >= 0 && clauses.subject(clause) == phrase;
    }

    private void add(Chain chain, int first, int limit, Mention.Form form, String rule) {
        chain.mention(new Mention(new Span(words.start(first), words.end(limit - 1)), form));
        chain.because(rule);
        for (int word = first; word < limit; word++) {
            used[word] = true;
            if (chainAt[word] == null) {
                chainAt[word] = chain;
            }
        }
    }

    /** Marks the words between quotation marks. */
    private void quote() {
        int open = 0;
        char closing = 0;
        for (int word = 0; word < words.size(); word++) {
            if (words.paragraphStart(word)) {
                closing = 0;
            }
            char c = words.length(word) == 1 ? words.charAt(word, 0) : 0;
            if (closing != 0 && (c == closing || (closing == '“' && c == '”'))) {
                Arrays.fill(quoted, open, word + 1, true);
                closing = 0;
            } else if (closing == 0) {
                closing = switch (c) {
                    case '"' -> '"';
                    case '„' -> '“';
                    case '“' -> '”';
                    case '»' -> '«';
                    case '«' -> '»';
                    default -> 0;
                };
                open = word;
            }
        }
    }
}
