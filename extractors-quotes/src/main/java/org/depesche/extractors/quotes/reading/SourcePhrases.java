package org.depesche.extractors.quotes.reading;

import java.util.List;
import org.depesche.core.annotation.Quote.Form;
import org.depesche.core.annotation.Quote.Medium;
import org.depesche.extractors.quotes.lexicon.Particle;
import org.depesche.extractors.quotes.lexicon.StateCue;
import org.depesche.linguistics.ClauseKind;
import org.depesche.linguistics.GrammaticalCase;
import org.depesche.linguistics.NominalRelation;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.TokenKind;
import org.jspecify.annotations.Nullable;

/** Indirect speech that a particle frames: <em>laut …</em>, <em>nach Angaben …</em>, <em>… zufolge</em>, <em>so …</em>, <em>demnach</em>, <em>wonach</em>. */
final class SourcePhrases {

    private static final double LEAST = 0.5;
    private static final double WITH_SPEAKER = 0.8;
    private static final int LONGEST_FIELD = 40;

    private final Scene scene;
    private final Roles roles;
    private final Acts acts;

    SourcePhrases(Scene scene, Roles roles, Acts acts) {
        this.scene = scene;
        this.roles = roles;
        this.acts = acts;
    }

    /** Adds the quotes that particles of a sentence frame. */
    void find(int sentence, List<Draft> found) {
        int end = scene.bodyEnd(sentence);
        for (int token = scene.sentences.firstToken(sentence); token < end; token++) {
            if (!scene.lexicon.mayBeParticle(scene.tokens.charAt(token, 0), scene.tokens.length(token))
                    || scene.tokens.kind(token) != TokenKind.WORD
                    || scene.inVerbatim(token)) {
                continue;
            }
            Particle particle = scene.lexicon.writtenParticle(scene.tokens.text(token));
            if (particle == null) {
                continue;
            }
            Draft draft = switch (particle.type()) {
                case PREPOSITION -> preposition(particle, token, sentence, found);
                case ADVERB -> adverb(particle, token, sentence, found);
                case ANAPHOR -> anaphor(particle, token, sentence, found);
            };
            if (draft != null) {
                found.add(draft);
            }
        }
    }

    private @Nullable Draft preposition(Particle particle, int token, int sentence, List<Draft> found) {
        int end = scene.bodyEnd(sentence);
        int after = token + 1 < end ? scene.phrases.of(token + 1) : -1;
        int before = token > scene.sentences.firstToken(sentence) ? scene.phrases.of(token - 1) : -1;
        if (after >= 0 && scene.phrases.firstToken(after) > token + 1) {
            after = -1;
        }
        if (particle.place() != Particle.Place.AFTER && after >= 0) {
            StateCue source = source(after);
            double sure = sure(particle, source);
            if (sure < LEAST && (source == null ? accords(particle, after) : ofSpeaker(after))) {
                sure = WITH_SPEAKER;
            }
            if (sure >= LEAST) {
                return before(particle, token, after, source, sure, sentence, found);
            }
        }
        if (particle.place() != Particle.Place.BEFORE && before >= 0) {
            return behind(particle, token, before, sentence, found);
        }
        Pieces bare = !certain(particle)
                ? Pieces.NONE
                : switch (particle.place()) {
                    case BEFORE -> after < 0 ? name(token + 1, end) : Pieces.NONE;
                    case AFTER -> noun(token - 1, sentence);
                    case BOTH, ALONE -> Pieces.NONE;
                };
        return bare.isEmpty()
                ? null
                : draft(particle, token, bare.with(token, token + 1), bare, null, particle.sure(), sentence, found);
    }

    private static boolean certain(Particle particle) {
        return particle.sure() > 0.9;
    }

    private static double sure(Particle particle, @Nullable StateCue source) {
        return certain(particle) ? particle.sure() : source == null ? 0 : source.sure();
    }

    /** A preposition before its source, with what fills the field before the verb: <em>Laut der Polizei am Montag</em>. */
    private @Nullable Draft before(
            Particle particle,
            int token,
            int phrase,
            @Nullable StateCue source,
            double sure,
            int sentence,
            List<Draft> found) {
        int verb = opens(token, sentence);
        Pieces speaker = roles.phrase.full(phrase, verb < 0 ? scene.bodyEnd(sentence) : verb, verb >= 0);
        Pieces frame = speaker.with(token, token + 1);
        if (verb > token && verb - token < LONGEST_FIELD) {
            frame = frame.with(token, verb);
        }
        return draft(particle, token, frame, speaker, source, sure, sentence, found);
    }

    /** A preposition behind its source: <em>der Polizei zufolge</em>. */
    private @Nullable Draft behind(Particle particle, int token, int phrase, int sentence, List<Draft> found) {
        int host = phrase;
        while (scene.phrases.host(host) >= 0
                && scene.phrases.firstToken(scene.phrases.host(host)) >= scene.sentences.firstToken(sentence)) {
            host = scene.phrases.host(host);
        }
        StateCue source = source(host);
        double sure = sure(particle, source);
        if (sure < LEAST
                || !scene.phrases.mayBe(host, GrammaticalCase.DATIVE)
                || governed(scene.phrases.firstToken(host) - 1, certain(particle))) {
            return null;
        }
        Pieces speaker = Pieces.of(scene.phrases.firstToken(host), token);
        return draft(particle, token, speaker.with(token, token + 1), speaker, source, sure, sentence, found);
    }

    /** Words that begin with a capital letter, or stand between marks, where no noun phrase was told. */
    private Pieces name(int first, int end) {
        int stretch = first < end && scene.is(first, TokenKind.OPENING_MARK) ? scene.marks.of(first) : -1;
        if (stretch >= 0 && scene.marks.closed(stretch) && !scene.verbatim(stretch)) {
            return Pieces.of(first, scene.endOf(stretch));
        }
        int at = first;
        while (at < end && scene.tokens.kind(at).lexical() && Character.isUpperCase(scene.tokens.charAt(at, 0))) {
            at++;
        }
        return Pieces.of(first, at);
    }

    /** A word that begins with a capital letter, where no noun phrase was told: <em>Berichten zufolge</em> at the start of a sentence. */
    private Pieces noun(int token, int sentence) {
        boolean capital = token >= scene.sentences.firstToken(sentence)
                && scene.is(token, TokenKind.WORD)
                && Character.isUpperCase(scene.tokens.charAt(token, 0));
        return capital ? Pieces.of(token, token + 1) : Pieces.NONE;
    }

    /** The finite verb of the main clause that a phrase at the start of its sentence stands before, or -1. */
    private int opens(int token, int sentence) {
        int first = scene.sentences.firstToken(sentence);
        int clause = scene.clauses.of(token);
        boolean opens = token == first
                || (token == first + 1
                        && (scene.is(first, Tag.KON)
                                || !scene.tokens.kind(first).lexical()));
        if (!opens || clause < 0 || scene.clauses.kind(clause) != ClauseKind.MAIN) {
            return -1;
        }
        int verb = scene.clauses.finiteVerb(clause);
        return verb > token + 1 ? verb : -1;
    }

    private boolean governed(int token, boolean certain) {
        return !certain && token >= 0 && scene.is(token, Tag.APPR);
    }

    /** Whether a phrase has an attribute in the genitive that speaks: <em>nach Ermittlungen der Polizei</em>. */
    private boolean ofSpeaker(int phrase) {
        int next = scene.phrases.endToken(phrase) < scene.tokens.size()
                ? scene.phrases.of(scene.phrases.endToken(phrase))
                : -1;
        return next >= 0 && scene.phrases.relation(next) == NominalRelation.GENITIVE && roles.speakers.speaks(next);
    }

    /** Whether a preposition that seldom means anything but accordance governs somebody who speaks: <em>gemäß der Polizei</em>. */
    private boolean accords(Particle particle, int phrase) {
        return particle.lemma().equals("gemäß") && !scene.phrases.pronoun(phrase) && roles.speakers.speaks(phrase);
    }

    private @Nullable StateCue source(int phrase) {
        return scene.lexicon.source(scene.tokens.lemma(scene.phrases.head(phrase)));
    }

    private @Nullable Draft adverb(Particle particle, int token, int sentence, List<Draft> found) {
        int first = scene.sentences.firstToken(sentence);
        int end = scene.bodyEnd(sentence);
        boolean set = token > first
                && (scene.is(token - 1, TokenKind.COMMA)
                        || scene.is(token - 1, TokenKind.CLOSING_MARK)
                        || scene.is(token - 1, TokenKind.DASH));
        if (!set || token + 1 >= end) {
            return null;
        }
        int phrase = scene.phrases.of(token + 1);
        if (phrase < 0 || scene.phrases.firstToken(phrase) != token + 1) {
            return null;
        }
        Pieces speaker = roles.phrase.full(phrase, end, false);
        int at = speaker.end();
        while (at < end
                && scene.tokens.kind(at) != TokenKind.COMMA
                && scene.tokens.kind(at) != TokenKind.DASH
                && scene.tokens.kind(at) != TokenKind.SEMICOLON) {
            if (scene.tokens.tag(at).finite()) {
                return null;
            }
            at++;
        }
        if (scene.phrases.pronoun(phrase) && !scene.is(token + 1, Tag.PPER) && !scene.is(token + 1, Tag.PDS)) {
            return null;
        }
        if (scene.tokens.kind(token - 1) == TokenKind.CLOSING_MARK
                || (scene.is(token - 2, TokenKind.CLOSING_MARK) && scene.is(token - 1, TokenKind.COMMA))) {
            int stretch = scene.stretchOf(scene.is(token - 1, TokenKind.COMMA) ? token - 2 : token - 1);
            if (stretch >= 0 && scene.marks.openToken(stretch) <= first + 1) {
                return null;
            }
        }
        Pieces frame = Pieces.of(token - 1, at);
        return draft(particle, token, frame, speaker, source(phrase), particle.sure(), sentence, found);
    }

    private @Nullable Draft anaphor(Particle particle, int token, int sentence, List<Draft> found) {
        Pieces word = Pieces.of(token, token + 1);
        int clause = scene.clauses.of(token);
        if (particle.sure() < LEAST || clause < 0) {
            return null;
        }
        if (scene.clauses.introduction(clause) == token && scene.clauses.kind(clause) != ClauseKind.MAIN) {
            Pieces quote = scene.trimmed(scene.subtree(clause)
                    .without(token, token + 1)
                    .without(scene.bodyEnd(sentence), scene.sentences.endToken(sentence)));
            if (quote.isEmpty()) {
                return null;
            }
            int before = token - 1;
            while (before > scene.sentences.firstToken(sentence)
                    && !scene.tokens.kind(before).lexical()) {
                before--;
            }
            int named = before < 0 ? -1 : scene.phrases.of(before);
            while (named >= 0 && scene.phrases.host(named) >= 0) {
                named = scene.phrases.host(named);
            }
            Draft draft = new Draft(Form.INDIRECT, quote, particle.sure());
            draft.cue = word;
            draft.lemma = particle.lemma();
            draft.speaker = named >= 0 ? roles.phrase.full(named, token, false) : word;
            int root = scene.root(clause);
            draft.frame = Pieces.of(Math.min(token, scene.clauses.firstToken(root)), token + 1);
            draft.medium = roles.speakers.medium(particle.medium(), draft.speaker);
            return draft.because(scene.lexicon.cueRule(particle.lemma())).because("relative-source");
        }
        Draft draft = draft(particle, token, word, word, null, particle.sure(), sentence, found);
        return draft == null ? null : draft.because("anaphor");
    }

    private @Nullable Draft draft(
            Particle particle,
            int token,
            Pieces frame,
            Pieces speaker,
            @Nullable StateCue source,
            double sure,
            int sentence,
            List<Draft> found) {
        Pieces quote = scene.trimmed(
                withoutFrames(content(token, sentence), token, found).without(frame));
        if (quote.isEmpty() || scene.words(quote) < 2 || ofWriter(speaker)) {
            return null;
        }
        Draft draft = new Draft(Form.INDIRECT, quote, sure);
        draft.cue = Pieces.of(token, token + 1);
        draft.lemma = particle.lemma();
        boolean hearsay = source != null && hearsay(speaker);
        draft.speaker = hearsay ? Pieces.NONE : speaker;
        draft.frame = frame;
        Medium medium = source == null ? particle.medium() : source.medium();
        draft.medium = roles.speakers.medium(medium, draft.speaker);
        draft.because(scene.lexicon.cueRule(particle.lemma())).because("source-phrase");
        return hearsay ? draft.because(Draft.HEARSAY) : draft;
    }

    /** Whether the writer speaks of himself: <em>meiner Meinung nach</em>. */
    private boolean ofWriter(Pieces speaker) {
        if (speaker.isEmpty() || !scene.is(speaker.first(), Tag.PPOSAT)) {
            return false;
        }
        String word = scene.tokens.text(speaker.first());
        return word.startsWith("mein")
                || word.startsWith("Mein")
                || word.startsWith("unser")
                || word.startsWith("Unser");
    }

    /** Whether a source names nobody, with no attribute that does: <em>dem Vernehmen nach</em>. */
    private boolean hearsay(Pieces speaker) {
        int phrase = speaker.isEmpty() ? -1 : scene.phrases.of(speaker.first());
        return phrase >= 0
                && speaker.end() <= scene.phrases.endToken(phrase)
                && scene.lexicon.isHearsay(scene.tokens.lemma(scene.phrases.head(phrase)));
    }

    /** The inside of the brackets that a token opens or stands in, within a sentence. */
    private Pieces bracketed(int token, Pieces sentence) {
        int open = token - 1;
        while (open >= sentence.first() && scene.tokens.kind(open) != TokenKind.OPENING_BRACKET) {
            if (scene.tokens.kind(open) == TokenKind.CLOSING_BRACKET) {
                return Pieces.NONE;
            }
            open--;
        }
        int close = token + 1;
        while (close < sentence.end() && scene.tokens.kind(close) != TokenKind.CLOSING_BRACKET) {
            close++;
        }
        return open >= sentence.first() && close < sentence.end() ? Pieces.of(open + 1, close) : Pieces.NONE;
    }

    /** What a source phrase speaks for: its whole sentence, or the dependent clause that it stands in. */
    private Pieces content(int token, int sentence) {
        int clause = scene.clauses.of(token);
        Pieces all = Pieces.of(scene.sentences.firstToken(sentence), scene.bodyEnd(sentence));
        Pieces bracketed = bracketed(token, all);
        if (!bracketed.isEmpty()) {
            return bracketed;
        }
        if (clause < 0) {
            return all;
        }
        ClauseKind kind = scene.clauses.kind(clause);
        if (kind == ClauseKind.RELATIVE
                || kind == ClauseKind.SUBORDINATE
                || kind == ClauseKind.COMPLEMENT
                || kind == ClauseKind.INTERROGATIVE) {
            Pieces subtree = scene.subtree(clause);
            int introduction = scene.clauses.introduction(clause);
            return kind == ClauseKind.SUBORDINATE && introduction >= 0
                    ? subtree.without(introduction, introduction + 1)
                    : subtree;
        }
        return withoutOthers(all, scene.root(clause), sentence);
    }

    /**
     * Takes out the frames that verbs set into or after these words, which are no part of what the source said: <em>Die Werft werde dem
     * Vernehmen nach verkauft, | sagte der Rat</em>. A source inside such a frame speaks for the words of that frame.
     */
    private static Pieces withoutFrames(Pieces words, int token, List<Draft> found) {
        Pieces rest = words;
        for (int i = 0; i < found.size(); i++) {
            Draft other = found.get(i);
            if (!other.because.contains(InvertedFrames.RULE)) {
                continue;
            }
            if (other.frame.contains(token)) {
                return other.quote;
            }
            rest = other.quote.contains(token) ? rest.without(other.frame) : rest;
        }
        return rest;
    }

    /** Takes out main clauses in which somebody else speaks: <em>…, die Polizei spricht von weniger</em>. */
    private Pieces withoutOthers(Pieces all, int root, int sentence) {
        Pieces rest = all;
        for (int other = scene.firstClause(sentence); other < scene.endClause(sentence); other++) {
            if (other == root
                    || scene.clauses.kind(other) != ClauseKind.MAIN
                    || scene.clauses.parent(other) >= 0
                    || scene.clauses.subject(other) < 0) {
                continue;
            }
            Act act = acts.of(other);
            Pieces subject = act == null ? Pieces.NONE : roles.subjects.of(other);
            if (roles.speakers.speaks(subject) && !scene.phrases.pronoun(scene.phrases.of(subject.first()))) {
                rest = rest.without(scene.subtree(other));
            }
        }
        return rest;
    }
}
