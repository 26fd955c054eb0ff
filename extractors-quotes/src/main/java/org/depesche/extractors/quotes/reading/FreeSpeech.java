package org.depesche.extractors.quotes.reading;

import org.depesche.core.annotation.Quote.Form;
import org.depesche.linguistics.ClauseKind;
import org.depesche.linguistics.Mood;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.TokenKind;
import org.depesche.linguistics.VerbPosition;
import org.jspecify.annotations.Nullable;

/**
 * Speech without a frame of its own: <em>berichtete Rede</em> in the subjunctive, and what <em>sollen</em> reports. The speaker is the one
 * of the quote before.
 */
final class FreeSpeech {

    private static final double SUBJUNCTIVE_I = 0.9;
    private static final double SUBJUNCTIVE_II = 0.62;
    private static final double HEARSAY = 0.6;

    private final Scene scene;

    FreeSpeech(Scene scene) {
        this.scene = scene;
    }

    /** The sentence, or the part of it, that is speech in the subjunctive. */
    @Nullable
    Draft subjunctive(int sentence, @Nullable Draft before) {
        int first = scene.sentences.firstToken(sentence);
        if (scene.inVerbatim(first) && scene.verbatim(scene.stretchOf(first))) {
            return null;
        }
        boolean near = (before != null && near(before, sentence)) || subjunctiveFollows(sentence);
        int from = -1;
        int to = -1;
        boolean certain = false;
        boolean plain = false;
        int end = scene.bodyEnd(sentence);
        for (int clause = scene.firstClause(sentence); clause < scene.endClause(sentence); clause++) {
            ClauseKind kind = scene.clauses.kind(clause);
            if ((kind != ClauseKind.MAIN && kind != ClauseKind.COMPLEMENT)
                    || !scene.finite(clause)
                    || scene.inVerbatim(scene.clauses.finiteVerb(clause))) {
                continue;
            }
            Mood mood = scene.mood(clause);
            boolean one = mood == Mood.SUBJUNCTIVE_I;
            boolean two = mood == Mood.SUBJUNCTIVE_II && near;
            if (one || two) {
                certain |= one;
                from = from < 0 ? scene.clauses.firstToken(clause) : from;
                to = Math.max(to, Math.min(end, scene.subtreeEnd(clause)));
            } else if (kind == ClauseKind.MAIN && scene.clauses.subject(clause) >= 0) {
                plain = true;
            }
        }
        if (from < 0 || hails(sentence, before != null)) {
            return null;
        }
        int colon = colon(first, from);
        Pieces quote = plain
                ? scene.trimmed(Pieces.of(from, to))
                : Pieces.of(colon < 0 ? first : colon + 1, scene.sentences.endToken(sentence));
        if (quote.isEmpty() || scene.words(quote) < 3) {
            return null;
        }
        if (quote.end() == end && scene.is(quote.first() - 1, TokenKind.COLON)) {
            quote = quote.with(end, scene.sentences.endToken(sentence));
        }
        Draft draft = new Draft(Form.INDIRECT_FREE, quote, certain ? near ? SUBJUNCTIVE_I : 0.8 : SUBJUNCTIVE_II);
        return draft.because(certain ? "subjunctive" : "subjunctive-after-speech");
    }

    /** The last colon between two tokens, or -1: what stands before it leads to the words and is none of them. */
    private int colon(int first, int from) {
        int token = from - 1;
        while (token >= first && !scene.is(token, TokenKind.COLON)) {
            token--;
        }
        return token >= first ? token : -1;
    }

    /** Whether the next sentence of the paragraph is in Konjunktiv I. */
    private boolean subjunctiveFollows(int sentence) {
        int next = sentence + 1;
        if (next >= scene.sentences.size()
                || scene.tokens.paragraph(scene.sentences.firstToken(next))
                        != scene.tokens.paragraph(scene.sentences.firstToken(sentence))) {
            return false;
        }
        for (int clause = scene.firstClause(next); clause < scene.endClause(next); clause++) {
            if (scene.clauses.kind(clause) == ClauseKind.MAIN && scene.mood(clause) == Mood.SUBJUNCTIVE_I) {
                return true;
            }
        }
        return false;
    }

    private boolean near(Draft before, int sentence) {
        int last = scene.tokens.sentence(Math.min(before.quote.end(), scene.tokens.size()) - 1);
        return sentence - last <= 1;
    }

    /** Whether a sentence hails somebody or tells anybody what to do: <em>es lebe …</em>, <em>man nehme …</em> with no speech before it. */
    private boolean hails(int sentence, boolean speech) {
        int first = scene.sentences.firstToken(sentence);
        return (scene.is(first, "es") && scene.is(first + 1, "lebe"))
                || (scene.is(first, "man") && scene.is(first + 1, Tag.VVFIN) && !speech);
    }

    /** The sentence that tells with <em>sollen</em> what somebody else reported. */
    @Nullable
    Draft hearsay(int sentence, @Nullable Draft before) {
        for (int clause = scene.firstClause(sentence); clause < scene.endClause(sentence); clause++) {
            if (scene.clauses.kind(clause) != ClauseKind.MAIN
                    || scene.clauses.verbPosition(clause) != VerbPosition.SECOND) {
                continue;
            }
            int verb = scene.clauses.finiteVerb(clause);
            if (scene.inVerbatim(verb) || !(scene.is(verb, "soll") || scene.is(verb, "sollen"))) {
                continue;
            }
            int group = scene.clauses.verbGroup(clause);
            boolean perfect = perfect(group);
            boolean near = before != null && near(before, sentence);
            if (!perfect && !near) {
                continue;
            }
            Pieces quote = Pieces.of(scene.sentences.firstToken(sentence), scene.sentences.endToken(sentence));
            Draft draft = new Draft(Form.FREE_INDIRECT, quote, perfect && near ? 0.75 : HEARSAY);
            draft.because("modal:sollen");
            return perfect ? draft.because("perfect-infinitive") : draft;
        }
        return null;
    }

    private boolean perfect(int group) {
        int verbs = 0;
        boolean auxiliary = false;
        for (int i = 0; i < scene.verbs.members(group); i++) {
            int member = scene.verbs.member(group, i);
            verbs += scene.tokens.tag(member).verbal() ? 1 : 0;
            auxiliary |= scene.is(member, Tag.VAINF) && !scene.is(member, "werden");
        }
        return auxiliary && verbs > 2;
    }
}
