package org.depesche.linguistics.german;

import org.depesche.linguistics.Tag;
import org.depesche.linguistics.Tokens;
import org.depesche.linguistics.WordMemo;
import org.depesche.linguistics.lexicon.Lexicon;
import org.depesche.linguistics.lexicon.WordForms;

/** Gives base forms by the readings of the lexicon. Immutable and thread safe. */
final class GermanLemmas implements Tokens.Lemmas {

    private static final WordMemo<String> DECAPITALISED =
            new WordMemo<>(11, form -> Character.toLowerCase(form.charAt(0)) + form.substring(1));

    private final Lexicon lexicon;
    private final char[] exact;
    private final char[] lowered;

    GermanLemmas(Lexicon lexicon, WordForms forms) {
        this.lexicon = lexicon;
        this.exact = forms.exact();
        this.lowered = forms.lowered();
    }

    @Override
    public String lemma(Tokens tokens, int token) {
        return lemma(lexicon, tokens.text(token), tokens.tag(token), exact[token], lowered[token]);
    }

    /** The base form of a form by the classes it has as it is written and in small letters; the form itself where no reading has the tag. */
    static String lemma(Lexicon lexicon, String form, Tag tag, int exact, int lowered) {
        int formClass = WordForms.formClass(lexicon, tag, exact, lowered);
        if (formClass == Lexicon.UNKNOWN) {
            return form;
        }
        for (int reading = lexicon.readings(formClass); reading < lexicon.readingsEnd(formClass); reading++) {
            if (lexicon.tag(reading) == tag) {
                boolean small = formClass == lowered && formClass != exact;
                return lexicon.lemma(small ? DECAPITALISED.of(form) : form, reading);
            }
        }
        return form;
    }
}
