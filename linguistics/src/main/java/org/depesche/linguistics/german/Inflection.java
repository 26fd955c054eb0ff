package org.depesche.linguistics.german;

import java.util.Locale;
import org.depesche.linguistics.Morphology;
import org.depesche.linguistics.PartOfSpeech;
import org.depesche.linguistics.Sentences;
import org.depesche.linguistics.Spellings;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.TokenKind;
import org.depesche.linguistics.Tokens;
import org.depesche.linguistics.lexicon.Lexicon;
import org.depesche.linguistics.lexicon.WordForms;

/** Gives tagged tokens their features and decides the mood of finite verbs whose form leaves it open. */
final class Inflection {

    private static final int FIRST_SINGULAR = 1;
    private static final int NEAR = 40;
    private static final int FINITE_CELLS =
            Morphology.PRESENT | Morphology.PAST | Morphology.SUBJUNCTIVE_I | Morphology.SUBJUNCTIVE_II;

    private final Lexicon lexicon;
    private final WordForms forms;
    private final Tokens.Builder tokens;

    Inflection(Lexicon lexicon, WordForms forms) {
        this.lexicon = lexicon;
        this.forms = forms;
        this.tokens = forms.tokens();
    }

    void apply(Sentences sentences) {
        for (int token = 0; token < tokens.size(); token++) {
            Tag tag = tokens.tag(token);
            if (tag.punctuation()) {
                continue;
            }
            int formClass = forms.formClass(token, tag);
            if (formClass != Lexicon.UNKNOWN) {
                tokens.morphology(token, lexicon.morphology(formClass, tag));
            }
        }
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            int end = sentences.endToken(sentence);
            for (int token = sentences.firstToken(sentence); token < end; token++) {
                if (tokens.tag(token).finite()) {
                    mood(token, sentences.firstToken(sentence), end);
                }
            }
        }
    }

    /**
     * Changes the tag of a token to the first of two that its form can have.
     *
     * @return whether it can have one of them
     */
    boolean retag(int token, Tag first, Tag second) {
        for (Tag tag = first; ; tag = second) {
            int formClass = forms.formClass(token, tag);
            if (formClass != Lexicon.UNKNOWN) {
                tokens.tag(token, tag, part(tag));
                tokens.morphology(token, lexicon.morphology(formClass, tag));
                if (tag.finite()) {
                    mood(token, Math.max(0, token - NEAR), Math.min(tokens.size(), token + NEAR));
                }
                return true;
            }
            if (tag == second) {
                return false;
            }
        }
    }

    private static PartOfSpeech part(Tag tag) {
        return switch (tag) {
            case ART -> PartOfSpeech.DET;
            case PDS, PRELS -> PartOfSpeech.PRON;
            case VAFIN, VMFIN, VAINF, VMINF -> PartOfSpeech.AUX;
            case KOUS -> PartOfSpeech.SCONJ;
            case ADV, PAV -> PartOfSpeech.ADV;
            case ADJA -> PartOfSpeech.ADJ;
            case NN -> PartOfSpeech.NOUN;
            case PTKZU -> PartOfSpeech.PART;
            case PTKVZ, APPR -> PartOfSpeech.ADP;
            default -> PartOfSpeech.VERB;
        };
    }

    /** Whether the word list has a verb form made of a particle and a form: <em>mit</em> and <em>teilte</em>. */
    boolean joins(int particle, int verb) {
        String form = text(particle).concat(text(verb)).toLowerCase(Locale.ROOT);
        return (lexicon.tags(lexicon.find(form)) & 1L << Tag.VVFIN.ordinal()) != 0;
    }

    private String text(int token) {
        return tokens.text().substring(tokens.start(token), tokens.end(token));
    }

    /** Whether a finite verb is in one of the two subjunctives. */
    boolean subjunctive(int token) {
        int cells = tokens.morphology(token);
        return (cells & (Morphology.PRESENT | Morphology.PAST)) == 0
                && (cells & (Morphology.SUBJUNCTIVE_I | Morphology.SUBJUNCTIVE_II)) != 0;
    }

    /** The base form of a token by the tag it has now. */
    String lemma(int token) {
        String form = Spellings.of(tokens.text(), tokens.start(token), tokens.end(token));
        Tag tag = tokens.tag(token);
        int formClass = forms.formClass(token, tag);
        return GermanLemmas.lemma(lexicon, form, tag, formClass, forms.isOfSmallLetters(token, formClass));
    }

    /** Those of some cells that a token can have with a tag. */
    int cells(int token, Tag tag, int wanted) {
        return lexicon.morphology(forms.formClass(token, tag), tag) & wanted;
    }

    /** The nominal cells that a token has with a tag, whether or not it has that tag. */
    int cells(int token, Tag tag) {
        return lexicon.morphology(forms.formClass(token, tag), tag) & 0xffff;
    }

    private void mood(int token, int first, int end) {
        int cells = tokens.morphology(token);
        Tag tag = tokens.tag(token);
        if (tag == Tag.VVIMP || tag == Tag.VAIMP) {
            if ((cells & Morphology.IMPERATIVE) != 0) {
                tokens.morphology(token, cells & Morphology.IMPERATIVE);
            }
            return;
        }
        cells &= FINITE_CELLS;
        if (cells == 0) {
            return;
        }
        int present = cells & Morphology.PRESENT;
        int one = cells & Morphology.SUBJUNCTIVE_I;
        int two = cells & Morphology.SUBJUNCTIVE_II;
        int past = cells & Morphology.PAST;
        int chosen;
        if (one != 0 && present == FIRST_SINGULAR && past == 0) {
            // habe, werde, komme: indicative with ich alone.
            chosen = subjectIch(token, first, end) ? present : one;
        } else if (present != 0) {
            chosen = present | past;
        } else if (one != 0) {
            chosen = one;
        } else if (past != 0) {
            chosen = past;
        } else {
            chosen = two;
        }
        tokens.morphology(token, chosen);
    }

    /** Whether ich stands in the same clause, as far as commas tell. */
    private boolean subjectIch(int verb, int first, int end) {
        for (int token = verb - 1; token >= first && !border(token); token--) {
            if (ich(token)) {
                return true;
            }
        }
        for (int token = verb + 1; token < end && !border(token); token++) {
            if (ich(token)) {
                return true;
            }
        }
        return false;
    }

    private boolean border(int token) {
        TokenKind kind = tokens.kind(token);
        return kind == TokenKind.COMMA
                || kind == TokenKind.COLON
                || kind == TokenKind.SEMICOLON
                || kind == TokenKind.DASH
                || kind == TokenKind.TERMINATOR;
    }

    private boolean ich(int token) {
        return tokens.partOfSpeech(token) == PartOfSpeech.PRON && tokens.isIgnoringCase(token, "ich");
    }
}
