package org.depesche.linguistics.german;

import org.depesche.linguistics.Tag;
import org.depesche.linguistics.Tokens;

/**
 * Mends tags where the structure of a clause shows that the tagger erred: a clause has one finite verb, a dependent clause has it at its
 * end, an imperative begins its clause. A tag is only changed to one that the word list allows the form. One use for one text.
 */
final class TagMender {

    private final Tokens.Builder tokens;
    private final Inflection inflection;

    TagMender(Tokens.Builder tokens, Inflection inflection) {
        this.tokens = tokens;
        this.inflection = inflection;
    }

    /** Mends the verbs of a stretch between punctuation. */
    void verbs(int start, int stop) {
        int auxiliary = -1;
        int full = -1;
        boolean first = true;
        for (int token = start; token < stop; token++) {
            Tag tag = tokens.tag(token);
            switch (tag) {
                case VAFIN, VMFIN -> {
                    if (token > start && tokens.tag(token - 1) == Tag.VVFIN) {
                        inflection.retag(token - 1, tag == Tag.VMFIN ? Tag.VVINF : Tag.VVPP, Tag.VVINF);
                    }
                    auxiliary = token;
                }
                case KON, KOUS, PRELS -> auxiliary = -1;
                case VVFIN -> {
                    full = token;
                    if (auxiliary >= 0 && lastWord(token, stop)) {
                        inflection.retag(token, tokens.tag(auxiliary) == Tag.VMFIN ? Tag.VVINF : Tag.VVPP, Tag.VVINF);
                    }
                }
                case VVIMP -> {
                    if (!first) {
                        inflection.retag(token, Tag.VVFIN, Tag.VVFIN);
                    } else if (Character.isUpperCase(tokens.text().charAt(tokens.start(token)))) {
                        inflection.retag(token, Tag.NN, Tag.NN);
                    }
                }
                case VAIMP -> {
                    if (!first) {
                        inflection.retag(token, Tag.VAFIN, Tag.VAFIN);
                    }
                }
                case APPR, ADV -> {
                    if (full >= 0 && lastWord(token, stop) && inflection.joins(token, full)) {
                        inflection.retag(token, Tag.PTKVZ, Tag.PTKVZ);
                    }
                }
                default -> {}
            }
            first &= !tokens.kind(token).lexical();
        }
    }

    /** Takes a finite verb that has no right to be one for an adjective, participle or infinitive. */
    boolean demote(int token, int stop) {
        Tag tag = tokens.tag(token);
        if (tag == Tag.VVFIN || tag == Tag.VVIMP) {
            if (adjective(token, stop)) {
                return true;
            }
            return inflection.retag(token, Tag.VVPP, Tag.VVINF);
        }
        return (tag == Tag.VMFIN && inflection.retag(token, Tag.VMINF, Tag.VMINF))
                || (tag == Tag.VAFIN && inflection.retag(token, Tag.VAINF, Tag.VAINF));
    }

    /** Takes a verb form before a noun for an adjective. */
    boolean adjective(int token, int stop) {
        if (token + 1 >= stop) {
            return false;
        }
        Tag next = tokens.tag(token + 1);
        boolean noun = next == Tag.NN || next == Tag.NE || next == Tag.ADJA || next == Tag.CARD;
        return noun && inflection.retag(token, Tag.ADJA, Tag.ADJA);
    }

    private boolean lastWord(int token, int stop) {
        for (int at = token + 1; at < stop; at++) {
            if (tokens.kind(at).lexical()) {
                return false;
            }
        }
        return true;
    }
}
