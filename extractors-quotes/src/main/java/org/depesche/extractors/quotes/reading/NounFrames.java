package org.depesche.extractors.quotes.reading;

import java.util.List;
import org.depesche.core.annotation.Quote.Form;
import org.depesche.extractors.quotes.lexicon.Content;
import org.depesche.extractors.quotes.lexicon.NounCue;
import org.depesche.linguistics.Mood;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.TokenKind;
import org.jspecify.annotations.Nullable;

/** Indirect speech that a noun frames: <em>der Vorwurf, er habe …</em>, <em>mit dem Appell, … zu …</em>. */
final class NounFrames {

    private static final double LEAST = 0.5;

    private final Scene scene;
    private final Roles roles;
    private final IndirectClauses clauses;
    private final FrameSpan frames;

    NounFrames(Scene scene, Roles roles, IndirectClauses clauses, FrameSpan frames) {
        this.scene = scene;
        this.roles = roles;
        this.clauses = clauses;
        this.frames = frames;
    }

    /** Adds the quotes that nouns of a sentence frame and no verb does. */
    void find(int sentence, List<Draft> found) {
        for (int clause = scene.firstClause(sentence); clause < scene.endClause(sentence); clause++) {
            Content content = clauses.content(clause);
            int first = scene.clauses.firstToken(clause);
            if (content == null || scene.inVerbatim(first) || Draft.isQuoted(first, found)) {
                continue;
            }
            int comma = first - 1;
            while (comma > scene.sentences.firstToken(sentence) && scene.is(comma, TokenKind.OPENING_MARK)) {
                comma--;
            }
            if ((!scene.is(comma, TokenKind.COMMA) && !scene.is(comma, TokenKind.COLON))
                    || comma <= scene.sentences.firstToken(sentence)) {
                continue;
            }
            int phrase = scene.phrases.of(comma - 1);
            while (phrase >= 0) {
                Draft draft = draft(clause, content, phrase, sentence);
                if (draft != null) {
                    found.add(draft);
                    break;
                }
                phrase = scene.phrases.host(phrase);
            }
        }
    }

    private @Nullable Draft draft(int clause, Content content, int phrase, int sentence) {
        int head = scene.phrases.head(phrase);
        if (!scene.is(head, Tag.NN)) {
            return null;
        }
        NounCue noun = scene.lexicon.noun(scene.tokens.lemma(head));
        if (noun == null || !noun.content().contains(content)) {
            return null;
        }
        Mood mood = scene.mood(clause);
        double sure = mood == Mood.SUBJUNCTIVE_I ? Math.max(0.9, noun.sure()) : noun.sure();
        Pieces quote = scene.trimmed(
                scene.subtree(clause).without(scene.bodyEnd(sentence), scene.sentences.endToken(sentence)));
        if (sure < LEAST || quote.isEmpty()) {
            return null;
        }
        Draft draft = new Draft(Form.INDIRECT, quote, sure);
        draft.cue = Pieces.of(scene.phrases.firstToken(phrase), head + 1);
        draft.lemma = noun.noun();
        Pieces full = roles.phrase.full(phrase, quote.first(), false);
        int holder = scene.clauses.of(head);
        draft.speaker = full.end() > head + 1 ? full : holder >= 0 ? roles.subjects.of(holder) : Pieces.NONE;
        if (draft.speaker.overlaps(draft.cue) && full.end() <= head + 1) {
            draft.speaker = Pieces.NONE;
        }
        if (holder >= 0) {
            draft.frame = frames.of(holder, quote);
        }
        draft.medium = roles.speakers.medium(noun.medium(), draft.speaker);
        return draft.because(scene.lexicon.cueRule(noun.noun()))
                .because("noun-cue")
                .because(content.label());
    }
}
