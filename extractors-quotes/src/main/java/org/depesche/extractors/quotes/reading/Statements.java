package org.depesche.extractors.quotes.reading;

import java.util.BitSet;
import java.util.List;
import org.depesche.core.annotation.Quote.Form;
import org.depesche.extractors.quotes.lexicon.Content;
import org.depesche.linguistics.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Statements as press releases print them: a paragraph ends with a frame and a colon (<em>Dazu erklärt die Abgeordnete Ada Muster:</em>), and the
 * paragraphs after it, without any marks, are what was said.
 */
final class Statements {

    private static final double SURE = 0.65;
    private static final double LEAST_CUE = 0.85;

    private final Scene scene;
    private final Acts acts;
    private final Speakers speakers;

    /** The tokens of the frames that name a speaker, put together when they are first asked for. */
    private @Nullable BitSet frames;

    Statements(Scene scene, Acts acts, Speakers speakers) {
        this.scene = scene;
        this.acts = acts;
        this.speakers = speakers;
    }

    /** The statement that the article consists of, or null. */
    @Nullable
    Draft find(List<Draft> drafts) {
        frames = null;
        for (int token = 1; token + 1 < scene.tokens.size(); token++) {
            if (scene.is(token, TokenKind.COLON)
                    && scene.tokens.paragraph(token + 1) != scene.tokens.paragraph(token)
                    && !scene.is(token + 1, TokenKind.OPENING_MARK)) {
                Draft draft = after(token, drafts);
                if (draft != null) {
                    return draft;
                }
            }
        }
        return null;
    }

    private @Nullable Draft after(int colon, List<Draft> drafts) {
        int sentence = scene.tokens.sentence(colon);
        if (!scene.readable(sentence)) {
            return null;
        }
        for (int clause = scene.firstClause(sentence); clause < scene.endClause(sentence); clause++) {
            Act act = scene.clauses.firstToken(clause) < colon ? acts.of(clause) : null;
            int use = act == null ? -1 : act.governing(Content.MARKS);
            if (act == null || use < 0 || act.uses().get(use).sure() < LEAST_CUE) {
                continue;
            }
            Frame frame = acts.frame(act, use);
            if (speakers.speaks(frame.speaker) && !scene.inVerbatim(scene.clauses.firstToken(clause))) {
                int end = end(colon + 1, drafts);
                if (end <= colon + 1) {
                    return null;
                }
                Draft draft = new Draft(Form.DIRECT, Pieces.of(colon + 1, end), SURE).framedBy(frame);
                draft.frame = Pieces.of(scene.sentences.firstToken(sentence), colon + 1);
                return draft.because(scene.lexicon.cueRule(frame.lemma))
                        .because("colon")
                        .because("statement");
            }
        }
        return null;
    }

    /** Where the statement ends: before a paragraph with marks, with another speaker or without a full stop. */
    private int end(int first, List<Draft> drafts) {
        int end = first;
        while (end < scene.tokens.size()) {
            int next = end;
            boolean marks = false;
            while (next < scene.tokens.size() && scene.tokens.paragraph(next) == scene.tokens.paragraph(end)) {
                marks |= scene.is(next, TokenKind.OPENING_MARK);
                next++;
            }
            if (marks || !scene.is(next - 1, TokenKind.TERMINATOR) || framed(drafts, end, next)) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** Whether somebody is named as a speaker between two tokens. */
    private boolean framed(List<Draft> drafts, int first, int end) {
        BitSet known = frames;
        if (known == null) {
            known = new BitSet();
            for (int i = 0; i < drafts.size(); i++) {
                Draft draft = drafts.get(i);
                boolean isSaid = !draft.cue.isEmpty() && !draft.speaker.isEmpty();
                for (int piece = 0; isSaid && piece < draft.frame.count(); piece++) {
                    known.set(draft.frame.first(piece), draft.frame.end(piece));
                }
            }
            frames = known;
        }
        int next = known.nextSetBit(first);
        return next >= 0 && next < end;
    }
}
