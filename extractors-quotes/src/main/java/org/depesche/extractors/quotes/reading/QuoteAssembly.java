package org.depesche.extractors.quotes.reading;

import java.util.ArrayList;
import java.util.List;
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
                draft.id = "q" + kept.size();
            }
        }
        List<Quote> quotes = new ArrayList<>(kept.size());
        for (int i = 0; i < kept.size(); i++) {
            quotes.add(quote(kept.get(i)));
        }
        return quotes;
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
        Quote.Builder quote = Quote.builder(draft.id, draft.form, draft.quote.spans(scene.tokens))
                .medium(medium(draft, entity))
                .confidence(draft.confidence);
        if (!draft.cue.isEmpty()) {
            quote.cue(new Cue(draft.cue.spans(scene.tokens), draft.lemma));
        }
        if (!draft.frame.isEmpty()) {
            quote.frame(new Passage(draft.frame.spans(scene.tokens)));
        }
        if (!draft.speaker.isEmpty()) {
            quote.speaker(new Speaker(
                    draft.speaker.spans(scene.tokens),
                    entity == null ? null : entity.id(),
                    kind(draft.speaker, entity)));
        }
        if (!draft.addressee.isEmpty()) {
            Entity addressed = attribution.entity(draft.addressee);
            quote.addressee(
                    new Addressee(draft.addressee.spans(scene.tokens), addressed == null ? null : addressed.id()));
        }
        if (!draft.venue.isEmpty()) {
            quote.venue(new Passage(draft.venue.spans(scene.tokens)));
        }
        if (draft.form == Form.DIRECT) {
            quote.insertions(insertions(draft.quote));
        }
        quote.within(reference(draft.within)).continues(reference(draft.continues));
        for (int i = 0; i < draft.because.size(); i++) {
            quote.because(draft.because.get(i));
        }
        return quote.build();
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
