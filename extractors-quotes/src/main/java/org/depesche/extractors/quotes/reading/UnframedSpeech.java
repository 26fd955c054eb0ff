package org.depesche.extractors.quotes.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.depesche.core.annotation.Quote.Form;
import org.depesche.core.annotation.Quote.Medium;
import org.depesche.linguistics.ClauseKind;
import org.depesche.linguistics.TokenKind;
import org.jspecify.annotations.Nullable;

/** Speech without a frame of its own, sentence by sentence: words alone between marks, Konjunktiv I, hearsay. */
final class UnframedSpeech {

    /** From so many words on, words between marks are somebody's though nothing else shows it. */
    private static final int LONG = 7;

    /** How many sentences after a quote its speaker may still speak. */
    private static final int REACH = 3;

    private static final int FREE_REACH = 6;

    private final Scene scene;
    private final Roles roles;

    UnframedSpeech(Scene scene, Roles roles) {
        this.scene = scene;
        this.roles = roles;
    }

    /** Adds to the drafts what leans on the speaker of the quote before it. */
    void find(List<Draft> drafts) {
        FreeSpeech free = new FreeSpeech(scene);
        List<Draft> ordered = new ArrayList<>(drafts);
        ordered.sort(Comparator.comparingInt(draft -> draft.quote.first()));
        DraftIndex index = new DraftIndex(scene, ordered);
        int[] stretchStart = new int[scene.sentences.size()];
        Arrays.fill(stretchStart, -1);
        for (int stretch = scene.marks.size() - 1; stretch >= 0; stretch--) {
            if (scene.marks.parent(stretch) < 0 && scene.verbatim(stretch)) {
                stretchStart[scene.tokens.sentence(scene.marks.openToken(stretch))] = stretch;
            }
        }
        Draft last = null;
        Draft neighbour = null;
        int next = 0;
        for (int sentence = 0; sentence < scene.sentences.size(); sentence++) {
            int first = scene.sentences.firstToken(sentence);
            int end = scene.sentences.endToken(sentence);
            boolean taken = false;
            boolean frameHere = false;
            List<Draft> here = index.in(sentence);
            for (int i = 0; i < here.size(); i++) {
                Draft draft = here.get(i);
                if (draft.quote.first() < end && draft.quote.end() > first) {
                    taken |= (draft.quote.overlaps(first, end) && draft.form != Form.DIRECT)
                            || draft.quote.shared(first, end) * 2 > end - first;
                    frameHere |= draft.frame.overlaps(first, end);
                }
            }
            if (!taken && !frameHere) {
                Draft draft = stretchStart[sentence] >= 0 && !index.has(stretchStart[sentence])
                        ? continuation(stretchStart[sentence], last)
                        : null;
                if (draft == null) {
                    draft = free.subjunctive(sentence, last);
                }
                if (draft == null) {
                    draft = free.hearsay(sentence, last);
                }
                if (draft != null) {
                    lean(draft, last, sentence);
                    if (neighbour != null && joins(neighbour, draft)) {
                        neighbour.quote = neighbour.quote.with(neighbour.quote.first(), draft.quote.end());
                        continue;
                    }
                    drafts.add(draft);
                    neighbour = draft;
                    last = draft.speaker.isEmpty() && !draft.hearsay() && last != null ? last : draft;
                }
            } else if (frameHere && !taken) {
                Draft draft = free.subjunctive(sentence, last);
                if (draft != null && clear(draft, here)) {
                    lean(draft, last, sentence);
                    drafts.add(draft);
                }
            }
            while (next < ordered.size() && ordered.get(next).quote.first() < end) {
                Draft draft = ordered.get(next++);
                boolean anaphor = draft.speaker.equals(draft.cue);
                boolean inner = last != null && last.quote.contains(draft.quote.first()) && last.form != Form.DIRECT;
                boolean told = !draft.speaker.isEmpty() || draft.hearsay();
                if (told && !inner && !(anaphor && last != null)) {
                    last = draft;
                }
            }
        }
    }

    private static boolean clear(Draft draft, List<Draft> others) {
        for (int i = 0; i < others.size(); i++) {
            Draft other = others.get(i);
            if (other.quote.overlaps(draft.quote) || other.frame.overlaps(draft.quote)) {
                return false;
            }
        }
        return true;
    }

    private void lean(Draft draft, @Nullable Draft last, int sentence) {
        Pieces leading = draft.form == Form.DIRECT ? Pieces.NONE : subjectBeforeColon(draft.quote.first() - 1);
        if (!leading.isEmpty()) {
            draft.speaker = leading;
            draft.medium = roles.speakers.medium(Medium.UNKNOWN, leading);
            draft.because("subject-before");
            return;
        }
        if (last == null) {
            draft.speaker = draft.form == Form.DIRECT ? Pieces.NONE : subjectBefore(sentence);
            if (!draft.speaker.isEmpty()) {
                draft.medium = roles.speakers.medium(Medium.UNKNOWN, draft.speaker);
                draft.because("subject-before");
            }
            return;
        }
        if (last.hearsay() && draft.form == Form.DIRECT) {
            return;
        }
        int lastFrame = last.frame.isEmpty() ? last.quote.end() : Math.max(last.quote.end(), last.frame.end());
        int distance = sentence - scene.tokens.sentence(lastFrame - 1);
        Pieces named = distance > 1 && draft.form != Form.DIRECT ? subjectBefore(sentence) : Pieces.NONE;
        if (!named.isEmpty()) {
            draft.speaker = named;
            draft.medium = roles.speakers.medium(Medium.UNKNOWN, named);
            draft.because("subject-before");
            return;
        }
        int paragraphs = scene.tokens.paragraph(draft.quote.first()) - scene.tokens.paragraph(last.quote.end() - 1);
        int reach = draft.form == Form.INDIRECT_FREE ? FREE_REACH : REACH;
        if (distance <= reach && paragraphs <= 1 && last.hearsay()) {
            draft.medium = last.medium;
            draft.because(Draft.HEARSAY);
        } else if (distance <= reach && paragraphs <= 1) {
            draft.speaker = behind(last);
            draft.medium = last.medium;
            draft.because("speaker-before");
            if (draft.form == Form.DIRECT) {
                draft.framedAs(last);
                draft.continues = last;
                draft.because("continuation");
            }
        }
    }

    /** The speaker of a quote, or who the clause is about whose subject speaks for himself: <em>nach eigenen Angaben</em>. */
    private Pieces behind(Draft quote) {
        if (quote.speaker.isEmpty() || !scene.tokens.text(quote.speaker.first()).startsWith("eigen")) {
            return quote.speaker;
        }
        int clause = scene.clauses.of(quote.speaker.first());
        Pieces subject = clause < 0 ? Pieces.NONE : roles.subjects.of(clause);
        return subject.isEmpty() || subject.overlaps(quote.speaker) ? quote.speaker : subject;
    }

    /** Who the clause before a colon is about, where that is somebody who may speak. */
    private Pieces subjectBeforeColon(int colon) {
        int clause = scene.is(colon, TokenKind.COLON) && colon > 0 ? scene.clauses.of(colon - 1) : -1;
        if (clause < 0
                || scene.clauses.kind(clause) != ClauseKind.MAIN
                || scene.tokens.paragraph(colon) != scene.tokens.paragraph(colon + 1)) {
            return Pieces.NONE;
        }
        Pieces subject = roles.subjects.of(clause);
        boolean somebody = roles.speakers.speaks(subject)
                && !scene.is(subject.first(), "es")
                && !scene.is(subject.first(), "das")
                && !scene.is(subject.first(), "man");
        return somebody ? subject : Pieces.NONE;
    }

    /** Who the sentence before is about, where that is somebody who may speak. */
    private Pieces subjectBefore(int sentence) {
        if (sentence == 0) {
            return Pieces.NONE;
        }
        int before = sentence - 1;
        if (scene.tokens.paragraph(scene.sentences.firstToken(before))
                != scene.tokens.paragraph(scene.sentences.firstToken(sentence))) {
            return Pieces.NONE;
        }
        for (int clause = scene.firstClause(before); clause < scene.endClause(before); clause++) {
            if (scene.clauses.kind(clause) == ClauseKind.MAIN && scene.clauses.subject(clause) >= 0) {
                Pieces subject = roles.subjects.of(clause);
                boolean named =
                        roles.speakers.speaks(subject) && !scene.phrases.pronoun(scene.phrases.of(subject.first()));
                return named ? subject : Pieces.NONE;
            }
        }
        return Pieces.NONE;
    }

    private boolean joins(Draft last, Draft draft) {
        return last.form == draft.form
                && draft.form != Form.DIRECT
                && last.quote.end() == draft.quote.first()
                && scene.tokens.paragraph(last.quote.first()) == scene.tokens.paragraph(draft.quote.first());
    }

    /** Somebody's words that stand alone between marks. */
    private @Nullable Draft continuation(int stretch, @Nullable Draft last) {
        Pieces quote = Pieces.of(scene.marks.openToken(stretch), scene.endOf(stretch));
        if (scene.words(quote) < 4) {
            return null;
        }
        boolean alone =
                scene.sentences.firstToken(scene.tokens.sentence(quote.first())) == quote.first() && ends(quote.end());
        if (scene.words(quote) < LONG && (!alone || last == null)) {
            return null;
        }
        Draft draft = new Draft(Form.DIRECT, quote, last == null ? 0.5 : 0.8);
        draft.stretch = stretch;
        draft.medium = Medium.SPEECH;
        return draft.because("marks");
    }

    private boolean ends(int token) {
        return token >= scene.tokens.size()
                || scene.is(token, TokenKind.TERMINATOR)
                || scene.tokens.sentence(token) != scene.tokens.sentence(token - 1);
    }
}
