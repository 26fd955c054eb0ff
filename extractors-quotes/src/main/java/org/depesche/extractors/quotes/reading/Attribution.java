package org.depesche.extractors.quotes.reading;

import java.util.List;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.extractors.quotes.lexicon.SpeakerNoun;
import org.depesche.linguistics.Gender;
import org.depesche.linguistics.NominalRelation;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.TokenKind;
import org.jspecify.annotations.Nullable;

/** Says which entity a speaker is: by name, by role, by pronoun. */
final class Attribution {

    private static final int REACH = 6;

    /** How many sentences back somebody may have been named who is called by the role alone. */
    private static final int ROLE_REACH = 40;

    private final Scene scene;
    private final List<Entity> entities;
    private final Mentions mentions;
    private final Namesakes namesakes;

    Attribution(Scene scene, List<Entity> entities) {
        this.scene = scene;
        this.entities = entities;
        mentions = scene.mentions();
        namesakes = new Namesakes(entities);
    }

    /** The entity that a speaker is, or null where nobody is named. */
    @Nullable
    Entity entity(Pieces speaker) {
        if (speaker.isEmpty() || entities.isEmpty()) {
            return null;
        }
        int phrase = scene.phrases.of(speaker.first());
        if (scene.is(speaker.first(), Tag.PRELS)) {
            return antecedent(speaker.first());
        }
        if (phrase >= 0 && scene.phrases.pronoun(phrase)) {
            return pronoun(speaker.first());
        }
        if (scene.is(speaker.first(), Tag.PPOSAT) && scene.is(speaker.first() + 1, Tag.APPO)) {
            return pronoun(speaker.first());
        }
        boolean source = scene.lexicon.source(scene.tokens.lemma(headToken(speaker))) != null;
        if (possessive(speaker) && (source || speaker.size() == 1)) {
            return possessor(speaker.first());
        }
        if (scene.tokens.text(speaker.first()).startsWith("eigene")) {
            return subject(speaker);
        }
        Entity named = named(speaker);
        if (named != null) {
            return named;
        }
        Entity described = phrase < 0 ? null : described(speaker, phrase);
        return described != null ? described : namesake(speaker);
    }

    /** Who the clause around a source like <em>eigenen Angaben</em> is about. */
    private @Nullable Entity subject(Pieces source) {
        int clause = scene.clauses.of(source.first());
        int subject = clause < 0 ? -1 : scene.clauses.subject(clause);
        return subject < 0 || source.contains(scene.phrases.firstToken(subject))
                ? null
                : entity(Pieces.of(scene.phrases.firstToken(subject), scene.phrases.endToken(subject)));
    }

    /** Who a relative pronoun stands for: the name that ends right before it. */
    private @Nullable Entity antecedent(int pronoun) {
        int end = pronoun > 0 && scene.is(pronoun - 1, TokenKind.COMMA) ? pronoun - 1 : pronoun;
        int phrase = end > 0 ? scene.phrases.of(end - 1) : -1;
        int first = phrase >= 0 ? scene.phrases.firstToken(phrase) : end - 1;
        return first >= 0 && first < end && !scene.is(first, Tag.PRELS) ? named(Pieces.of(first, end)) : null;
    }

    /** The one person whose family name a speaker of one word bears. */
    private @Nullable Entity namesake(Pieces speaker) {
        int last = speaker.end() - 1;
        if (speaker.size() > 2
                || !Character.isUpperCase(scene.tokens.charAt(last, 0))
                || scene.lexicon.speaker(scene.tokens.lemma(last)) != null) {
            return null;
        }
        return namesakes.person(scene.tokens.text(last));
    }

    private int start(int token) {
        return scene.tokens.start(token);
    }

    private @Nullable Entity named(Pieces speaker) {
        int start = start(speaker.first());
        int end = scene.tokens.end(speaker.end() - 1);
        SpeakerNoun head = headNoun(speaker);
        boolean source = scene.lexicon.source(scene.tokens.lemma(headToken(speaker))) != null;
        boolean document = head != null && head.type() == SpeakerNoun.Type.DOCUMENT;
        boolean human = head != null && head.human();
        Entity body = null;
        Entity person = null;
        Entity behind = null;
        for (int i = from(start); i < mentions.size() && mentions.start(i) < end; i++) {
            Mention mention = mentions.mention(i);
            Entity entity = mentions.owner(i);
            if (mention.span().end() <= start || mention.form() == Mention.Form.PRONOUN) {
                continue;
            }
            int token = scene.tokens.notBefore(mention.span().start());
            boolean covers =
                    mention.span().start() <= start && end <= mention.span().end();
            boolean attribute = !covers && attribute(token, speaker);
            if (entity.type() == Entity.Type.PERSON && mention.form() != Mention.Form.DERIVED) {
                // the apposition after a comma is the speaker: der Nachfolger von A, B; and so is the name after a
                // kinsman: As Vater B
                boolean kin = person != null && scene.is(token - 1, Tag.NN) && !covers && human;
                boolean apposed = human && (kin || scene.is(token - 1, TokenKind.COMMA));
                if (!attribute || apposed || source || document) {
                    person = person == null || apposed ? entity : person;
                } else if (human && ofBody(token)) {
                    behind = behind == null ? entity : behind;
                }
                continue;
            }
            if (body != null || human || (attribute && !source && !(document && authored(token, speaker)))) {
                continue;
            }
            boolean speaks = switch (entity.type()) {
                case ORGANIZATION -> true;
                case PLACE -> bare(speaker);
                case WORK, OTHER -> document || (head != null && head.type() == SpeakerNoun.Type.ORGANIZATION);
                case PERSON, EVENT, PRODUCT -> false;
            };
            boolean derived = mention.form() == Mention.Form.DERIVED
                    && !covers
                    && !(entity.type() == Entity.Type.ORGANIZATION && people(token, head));
            if (speaks && !derived) {
                body = entity;
            }
        }
        return person != null ? person : body != null ? body : behind;
    }

    /** Whether a name begins a compound whose end is people or a body: <em>die NATO-Truppen</em>. */
    private boolean people(int token, @Nullable SpeakerNoun head) {
        return scene.tokens.text(token).indexOf('-') > 0
                && head != null
                && (head.type() == SpeakerNoun.Type.COLLECTIVE || head.type() == SpeakerNoun.Type.ORGANIZATION);
    }

    /** Whether an attribute of a document names who wrote it: a genitive, or what stands after <em>von</em>. */
    private boolean authored(int token, Pieces speaker) {
        int phrase = scene.phrases.of(token);
        int first = phrase < 0 ? token : scene.phrases.firstToken(phrase);
        int before = Math.max(first - 1, speaker.first());
        return phrase >= 0
                && (scene.phrases.relation(phrase) == NominalRelation.GENITIVE
                        || scene.is(before, "von")
                        || scene.is(first, "von")
                        || scene.is(first, "vom"));
    }

    /** Whether a person's name stands beside a noun that is no person's: <em>der Chef des Verwaltungsrats | Uwe Lorenz</em>. */
    private boolean ofBody(int token) {
        int phrase = scene.phrases.of(token);
        int host = phrase < 0 ? -1 : scene.phrases.host(phrase);
        int head = host >= 0 && scene.phrases.head(phrase) == token ? scene.phrases.head(host) : token - 1;
        int beside = scene.is(token - 1, Tag.NN) ? token - 1 : head;
        SpeakerNoun noun = scene.is(beside, Tag.NN) ? scene.lexicon.speaker(scene.tokens.lemma(beside)) : null;
        return scene.is(beside, Tag.NN) && (noun == null || !noun.human());
    }

    private boolean bare(Pieces speaker) {
        int words = scene.words(speaker);
        return words <= 2;
    }

    /** Whether a mention stands in an attribute of the head: a genitive, or after a preposition. */
    private boolean attribute(int token, Pieces speaker) {
        if (token >= scene.tokens.size()) {
            return true;
        }
        int phrase = scene.phrases.of(token);
        if (phrase < 0) {
            return false;
        }
        if (phrase == scene.phrases.of(speaker.first())) {
            int head = scene.phrases.head(phrase);
            boolean possessor = token == speaker.first() && scene.phrases.determiner(phrase) == token && token != head;
            return possessor;
        }
        int root = phrase;
        int host = scene.phrases.host(phrase);
        for (int steps = 0; host >= 0 && host != scene.phrases.of(speaker.first()) && steps < 8; steps++) {
            root = host;
            host = scene.phrases.host(root);
        }
        NominalRelation relation = scene.phrases.relation(host >= 0 ? root : phrase);
        int before = token - 1;
        while (before > speaker.first() && (scene.is(before, Tag.ART) || scene.is(before, Tag.ADJA))) {
            before--;
        }
        return relation == NominalRelation.GENITIVE
                || relation == NominalRelation.PREPOSITIONAL
                || scene.is(before, Tag.APPR)
                || scene.is(before, Tag.APPRART);
    }

    private int headToken(Pieces speaker) {
        int phrase = scene.phrases.of(speaker.first());
        return phrase >= 0 ? scene.phrases.head(phrase) : speaker.first();
    }

    private @Nullable SpeakerNoun headNoun(Pieces speaker) {
        int phrase = scene.phrases.of(speaker.first());
        int end = phrase >= 0 ? scene.phrases.endToken(phrase) : speaker.end(0);
        for (int token = speaker.first(); token < end; token++) {
            if (scene.is(token, Tag.NN)) {
                return scene.lexicon.speaker(scene.tokens.lemma(token));
            }
        }
        return null;
    }

    /** The index of the first mention that ends after an offset, or one close before it. */
    private int from(int offset) {
        int first = mentions.from(offset);
        int at = first;
        while (at > 0 && first - at < 8 && mentions.span(at - 1).end() > offset) {
            at--;
        }
        return at;
    }

    /** Whether a speaker begins with a possessive; a pronoun before a postposition only looks like one: <em>Ihr zufolge</em>. */
    boolean possessive(Pieces speaker) {
        return scene.is(speaker.first(), Tag.PPOSAT) && !scene.is(speaker.first() + 1, Tag.APPO);
    }

    /** The entity that a token alone is a mention of, or null. */
    private @Nullable Entity mentioned(int token) {
        int end = scene.tokens.end(token);
        for (int i = from(start(token)); i < mentions.size() && mentions.start(i) < end; i++) {
            if (mentions.start(i) == start(token) && mentions.span(i).end() == end) {
                return mentions.owner(i);
            }
        }
        return null;
    }

    /** Whose a possessive is: <em>seinen Angaben zufolge</em>, <em>ihr Fazit</em>; <em>ihr</em> may be that of several. */
    private @Nullable Entity possessor(int token) {
        Entity mentioned = mentioned(token);
        boolean his = scene.tokens.lemma(token).equals("sein");
        boolean her = scene.tokens.text(token).regionMatches(true, 0, "ihr", 0, 3);
        if (mentioned != null || (!his && !her)) {
            return mentioned;
        }
        int sentence = scene.tokens.sentence(token);
        return his
                ? before(start(token), sentence, REACH, Entity.Gender.MALE, null)
                : woman(before(start(token), sentence, 1, Entity.Gender.FEMALE, null));
    }

    private static @Nullable Entity woman(@Nullable Entity person) {
        return person != null && person.gender() == Entity.Gender.FEMALE ? person : null;
    }

    private @Nullable Entity pronoun(int token) {
        Entity mentioned = mentioned(token);
        if (mentioned != null) {
            return mentioned;
        }
        // who speaks in the dative stands beside a preposition of source, where ihr is never the plural
        boolean he = scene.is(token, "er") || scene.is(token, "dieser") || scene.is(token, "ihm");
        boolean she =
                ((scene.is(token, "sie") || scene.is(token, "diese")) && singularVerb(token)) || scene.is(token, "ihr");
        if (!he && !she) {
            return null;
        }
        Entity person = before(
                start(token),
                scene.tokens.sentence(token),
                REACH,
                he ? Entity.Gender.MALE : Entity.Gender.FEMALE,
                null);
        return person != null || he ? person : body(token);
    }

    /** The body that is the subject of the sentence before a pronoun. */
    private @Nullable Entity body(int token) {
        int sentence = scene.tokens.sentence(token);
        for (int i = from(start(token)) - 1; i >= 0; i--) {
            int at = scene.tokens.notBefore(mentions.start(i));
            if (at >= token) {
                continue;
            }
            if (sentence - scene.tokens.sentence(at) > 1) {
                break;
            }
            boolean body = mentions.owner(i).type() == Entity.Type.ORGANIZATION;
            if (body && mentions.mention(i).form() == Mention.Form.NAME && subject(at)) {
                return mentions.owner(i);
            }
        }
        return null;
    }

    private boolean singularVerb(int token) {
        int clause = scene.clauses.of(token);
        int verb = clause < 0 ? -1 : scene.clauses.finiteVerb(clause);
        return verb < 0 || !scene.tokens.text(verb).endsWith("en");
    }

    /** The person named last before an offset whose gender fits; subjects of their clauses first. */
    private @Nullable Entity before(int offset, int sentence, int reach, Entity.Gender gender, @Nullable String role) {
        Entity best = null;
        int bestScore = Integer.MIN_VALUE;
        for (int i = from(offset) - 1; i >= 0; i--) {
            Mention mention = mentions.mention(i);
            Entity entity = mentions.owner(i);
            int token = scene.tokens.notBefore(mention.span().start());
            if (token >= scene.tokens.size() || mention.span().end() > offset) {
                continue;
            }
            int distance = sentence - scene.tokens.sentence(token);
            if (distance > reach) {
                break;
            }
            if (entity.type() != Entity.Type.PERSON
                    || mention.form() == Mention.Form.DERIVED
                    || (entity.gender() != null && entity.gender() != gender)
                    || (role != null && !hasRole(entity, role))) {
                continue;
            }
            int score = -3 * distance + (subject(token) ? 4 : 0) + (entity.gender() == gender ? 1 : 0);
            if (score > bestScore) {
                bestScore = score;
                best = entity;
            }
        }
        return best;
    }

    private boolean subject(int token) {
        int clause = scene.clauses.of(token);
        int phrase = scene.phrases.of(token);
        return clause >= 0 && phrase >= 0 && scene.clauses.subject(clause) == phrase;
    }

    private static boolean hasRole(Entity entity, String role) {
        for (int i = 0; i < entity.roles().size(); i++) {
            if (CaseFolding.contains(entity.roles().get(i).text(), role)) {
                return true;
            }
        }
        return false;
    }

    /** A definite description of somebody named before: <em>der Minister</em>, <em>die 45-Jährige</em>. */
    private @Nullable Entity described(Pieces speaker, int phrase) {
        int determiner = scene.phrases.determiner(phrase);
        int head = scene.phrases.head(phrase);
        boolean definite = determiner >= 0
                && ((scene.is(determiner, Tag.ART) && !CaseFolding.is(scene.tokens.text(determiner), 0, "ein"))
                        || scene.is(determiner, Tag.PDAT));
        if (!definite || !scene.is(head, Tag.NN) || speaker.end() > scene.phrases.endToken(phrase)) {
            return null;
        }
        String lemma = scene.tokens.lemma(head);
        SpeakerNoun noun = scene.lexicon.speaker(lemma);
        boolean age = scene.tokens.text(head).contains("-Jährige")
                || scene.tokens.text(head).contains("-jährige");
        if (noun != null && noun.type() == SpeakerNoun.Type.ORGANIZATION) {
            return namesakes.body(lemma);
        }
        if (!age && (noun == null || !noun.human())) {
            return null;
        }
        boolean female = scene.phrases.mayBe(phrase, Gender.FEMININE) && !scene.phrases.mayBe(phrase, Gender.MASCULINE);
        Entity.Gender gender = female ? Entity.Gender.FEMALE : Entity.Gender.MALE;
        int sentence = scene.tokens.sentence(head);
        Entity byRole = age ? null : before(start(speaker.first()), sentence, ROLE_REACH, gender, stem(lemma));
        if (byRole != null) {
            return byRole;
        }
        return age || (noun != null && noun.type() == SpeakerNoun.Type.HUMAN)
                ? before(start(speaker.first()), sentence, REACH, gender, null)
                : null;
    }

    private static String stem(String lemma) {
        return lemma.endsWith("in") ? lemma.substring(0, lemma.length() - 2) : lemma;
    }
}
