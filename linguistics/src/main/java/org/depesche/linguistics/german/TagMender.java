package org.depesche.linguistics.german;

import org.depesche.linguistics.PartOfSpeech;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.Tokens;

/**
 * Mends tags where the structure of a clause shows that the tagger erred: a clause has one finite verb, a dependent clause has it at its
 * end, an imperative begins its clause. A tag is only changed to one that the word list allows the form. Used for one text after another.
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
            if (token > start
                    && tokens.tag(token - 1) == Tag.PTKZU
                    && tokens.tag(token).finite()) {
                infinitive(token);
            }
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
                case PTKVZ -> {
                    if (token + 1 < stop && opensNounPhrase(tokens.tag(token + 1))) {
                        inflection.retag(token, Tag.APPR, Tag.APPR);
                    }
                }
                default -> {}
            }
            first &= !tokens.kind(token).lexical();
        }
    }

    /** Takes <em>dessen</em> or <em>deren</em> that begins a sentence for a possessive, which the case of its noun does not agree with: <em>Dessen Sprecher warnte</em>. */
    void possessive(int first) {
        if (tokens.tag(first) == Tag.PRELAT) {
            tokens.tag(first, Tag.PPOSAT, PartOfSpeech.DET);
            tokens.morphology(first, 0);
        }
    }

    /** A particle ends its clause, so that what stands before a noun phrase is a preposition: <em>schrieb auf Instagram</em>. */
    private static boolean opensNounPhrase(Tag tag) {
        return tag == Tag.NE || tag == Tag.NN || tag == Tag.ART;
    }

    private void infinitive(int token) {
        switch (tokens.tag(token)) {
            case VMFIN -> inflection.retag(token, Tag.VMINF, Tag.VMINF);
            case VAFIN -> inflection.retag(token, Tag.VAINF, Tag.VAINF);
            default -> inflection.retag(token, Tag.VVINF, Tag.VVINF);
        }
    }

    /** Takes an auxiliary infinitive for a finite verb where the other verbs of its unit come later: <em>viele werden vermisst</em>. */
    boolean auxiliary(int start, int stop) {
        for (int token = start; token < stop; token++) {
            Tag tag = tokens.tag(token);
            if (tag == Tag.VVPP || tag == Tag.VVINF || tag == Tag.VVIZU || tag == Tag.PTKZU) {
                return false;
            }
            if (tag == Tag.VAINF || tag == Tag.VMINF) {
                boolean later = false;
                for (int after = token + 1; after < stop; after++) {
                    later |= tokens.tag(after) == Tag.VVPP || tokens.tag(after) == Tag.VVINF;
                }
                Tag finite = tag == Tag.VAINF ? Tag.VAFIN : Tag.VMFIN;
                return later && inflection.retag(token, finite, finite);
            }
        }
        return false;
    }

    /** Takes an infinitive beside a plural pronoun in the nominative for a finite verb, in a unit that has no other: <em>wir gehen</em>. */
    boolean plural(int start, int stop) {
        for (int token = start; token < stop; token++) {
            Tag tag = tokens.tag(token);
            if (tag != Tag.VVINF && tag != Tag.VAINF && tag != Tag.VMINF) {
                continue;
            }
            boolean zu = token > start && tokens.tag(token - 1) == Tag.PTKZU;
            boolean beside =
                    (token > start && pluralSubject(token - 1)) || (token + 1 < stop && pluralSubject(token + 1));
            Tag finite = tag == Tag.VVINF ? Tag.VVFIN : tag == Tag.VAINF ? Tag.VAFIN : Tag.VMFIN;
            if (!zu && beside && inflection.retag(token, finite, finite)) {
                return true;
            }
        }
        return false;
    }

    private boolean pluralSubject(int token) {
        int start = tokens.start(token);
        boolean three = tokens.tag(token) == Tag.PPER && tokens.end(token) - start == 3;
        return three
                && (tokens.text().startsWith("wir", start)
                        || tokens.text().startsWith("Wir", start)
                        || tokens.text().startsWith("Sie", start)
                        || tokens.text().startsWith("sie", start));
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
