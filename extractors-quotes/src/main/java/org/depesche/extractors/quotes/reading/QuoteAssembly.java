package org.depesche.extractors.quotes.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.depesche.core.annotation.Addressee;
import org.depesche.core.annotation.Cue;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Passage;
import org.depesche.core.annotation.Quote;
import org.depesche.core.annotation.Quote.Form;
import org.depesche.core.annotation.Quote.Medium;
import org.depesche.core.annotation.Speaker;
import org.depesche.core.article.Span;
import org.depesche.extractors.quotes.lexicon.SpeakerNoun;
import org.depesche.extractors.quotes.lexicon.VerbCue;
import org.depesche.linguistics.GrammaticalNumber;
import org.depesche.linguistics.TokenKind;
import org.jspecify.annotations.Nullable;

/** Turns drafts into quotes: drops doubles, numbers, resolves speakers. */
final class QuoteAssembly {

    private static final int LONGEST_INSERTION = 16;
    private static final int ANAPHOR_REACH = 2;

    /** The ids of as many quotes as most articles have. */
    private static final String[] IDS =
            IntStream.range(0, 64).mapToObj(number -> "q" + number).toArray(String[]::new);

    private final Scene scene;
    private final Attribution attribution;
    private final Venues venues;
    private final Speakers speakers;
    private @Nullable Entity lastSpeaker;
    private int lastSentence;

    QuoteAssembly(Scene scene, Attribution attribution, Venues venues, Speakers speakers) {
        this.scene = scene;
        this.attribution = attribution;
        this.venues = venues;
        this.speakers = speakers;
    }

    /** The quotes of drafts in the order of the text. */
    List<Quote> quotes(List<Draft> drafts, double least) {
        List<Draft> kept = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            draft.confidence = scene.lexicon.confidence(draft.form, draft.confidence);
            if (draft.confidence >= least && !known(draft, kept)) {
                kept.add(draft);
                draft.id = id(kept.size());
            }
        }
        List<Quote> quotes = new ArrayList<>(kept.size());
        for (int i = 0; i < kept.size(); i++) {
            quotes.add(quote(kept.get(i)));
        }
        return quotes;
    }

    private static String id(int number) {
        return number < IDS.length ? IDS[number] : "q" + number;
    }

    /** Whether the same words with the same speaker are kept already; they are among the last, as drafts come in the order of the text. */
    private static boolean known(Draft draft, List<Draft> kept) {
        for (int i = kept.size() - 1; i >= 0; i--) {
            Draft other = kept.get(i);
            if (other.quote.first() != draft.quote.first() || other.quote.end() != draft.quote.end()) {
                return false;
            }
            if (other.form == draft.form && other.quote.equals(draft.quote) && other.speaker.equals(draft.speaker)) {
                return true;
            }
        }
        return false;
    }

    private Quote quote(Draft draft) {
        if (draft.hearsay()) {
            lastSpeaker = null;
        }
        Entity entity = draft.speaker.isEmpty() ? null : entity(draft);
        Entity addressed = draft.addressee.isEmpty() ? null : attribution.entity(draft.addressee);
        return new Quote(
                draft.id,
                draft.form,
                draft.quote.spans(scene.tokens),
                draft.cue.isEmpty() ? null : new Cue(draft.cue.spans(scene.tokens), draft.lemma),
                passage(draft.frame),
                draft.speaker.isEmpty()
                        ? null
                        : new Speaker(draft.speaker.spans(scene.tokens), id(entity), kind(draft.speaker, entity)),
                draft.addressee.isEmpty() ? null : new Addressee(draft.addressee.spans(scene.tokens), id(addressed)),
                medium(draft, entity),
                passage(draft.venue),
                draft.form == Form.DIRECT ? insertions(draft.quote) : List.of(),
                reference(draft.within),
                reference(draft.continues),
                draft.confidence,
                draft.because);
    }

    private @Nullable Passage passage(Pieces words) {
        return words.isEmpty() ? null : new Passage(words.spans(scene.tokens));
    }

    private static @Nullable String id(@Nullable Entity entity) {
        return entity == null ? null : entity.id();
    }

    /** Who speaks; a word like <em>demnach</em> stands for the speaker before. */
    private @Nullable Entity entity(Draft draft) {
        int sentence = scene.tokens.sentence(draft.speaker.first());
        if (!draft.speaker.equals(draft.cue)) {
            Entity entity = attribution.entity(draft.speaker);
            if (draft.within == null) {
                lastSpeaker = entity;
                lastSentence = sentence;
            }
            return entity;
        }
        boolean near = sentence - lastSentence <= ANAPHOR_REACH && !draft.because.contains("relative-source");
        return near ? lastSpeaker : null;
    }

    /** What the place of the words tells where the verb does not; else people speak where nothing says that they wrote. */
    private Medium medium(Draft draft, @Nullable Entity speaker) {
        if (!draft.venue.isEmpty() && draft.medium != Medium.THOUGHT && !oral(draft.lemma)) {
            Medium told = venues.medium(draft.venue);
            if (told != Medium.UNKNOWN) {
                return told;
            }
        }
        boolean person =
                speaker != null && speaker.type() == Entity.Type.PERSON && !attribution.possessive(draft.speaker);
        return draft.medium == Medium.UNKNOWN && person ? Medium.SPEECH : draft.medium;
    }

    private boolean oral(String lemma) {
        List<VerbCue> uses = scene.lexicon.verbs(lemma);
        for (int i = 0; i < uses.size(); i++) {
            if (uses.get(i).medium() == Medium.SPEECH) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String reference(@Nullable Draft draft) {
        return draft == null || draft.id.isEmpty() ? null : draft.id;
    }

    private Speaker.Kind kind(Pieces speaker, @Nullable Entity entity) {
        SpeakerNoun noun = speakers.noun(speaker);
        boolean name = entity != null && noun != null && scene.nameEnd(speakers.nounToken(speaker)) > 0;
        if (noun != null && noun.type() == SpeakerNoun.Type.DOCUMENT && !name) {
            return Speaker.Kind.DOCUMENT;
        }
        if (entity != null) {
            return Speaker.Kind.NAMED;
        }
        int phrase = scene.phrases.of(speaker.first());
        boolean plural = phrase >= 0 && !scene.phrases.mayBe(phrase, GrammaticalNumber.SINGULAR);
        boolean people = noun != null && (noun.type() == SpeakerNoun.Type.COLLECTIVE || (noun.human() && plural));
        return people ? Speaker.Kind.COLLECTIVE : Speaker.Kind.UNNAMED;
    }

    /** Editors' additions: what stands in brackets inside somebody's words. */
    private List<Span> insertions(Pieces quote) {
        List<Span> found = List.of();
        for (int token = quote.first(); token < quote.end(); token++) {
            if (scene.tokens.kind(token) != TokenKind.OPENING_BRACKET) {
                continue;
            }
            int end = Math.min(quote.end(), token + LONGEST_INSERTION);
            for (int close = token + 1; close < end; close++) {
                if (scene.tokens.kind(close) == TokenKind.CLOSING_BRACKET) {
                    found = found.isEmpty() ? new ArrayList<>() : found;
                    found.add(new Span(scene.tokens.start(token), scene.tokens.end(close)));
                    token = close;
                    break;
                }
            }
        }
        return found;
    }
}
