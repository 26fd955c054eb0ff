package org.depesche.linguistics.german;

import java.util.BitSet;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.Tokens;
import org.depesche.linguistics.WordMemo;
import org.depesche.linguistics.lexicon.Lexicon;
import org.depesche.linguistics.lexicon.WordForms;

/** Gives base forms by the readings of the lexicon that have the tags of the tokens. Immutable and thread safe. */
final class GermanLemmas implements Tokens.Lemmas {

    private static final WordMemo<String> DECAPITALISED =
            new WordMemo<>(11, form -> Character.toLowerCase(form.charAt(0)) + form.substring(1));

    private final Lexicon lexicon;
    private final char[] formClass;
    /** The tokens that are listed in small letters alone. */
    private final BitSet small;

    /** The base forms of tokens that have their last tags. */
    GermanLemmas(Lexicon lexicon, WordForms forms) {
        this.lexicon = lexicon;
        Tokens.Builder tokens = forms.tokens();
        this.formClass = new char[tokens.size()];
        this.small = new BitSet();
        for (int token = 0; token < formClass.length; token++) {
            int found = forms.formClass(token, tokens.tag(token));
            formClass[token] = (char) found;
            if (forms.isOfSmallLetters(token, found)) {
                small.set(token);
            }
        }
    }

    @Override
    public String lemma(Tokens tokens, int token) {
        return lemma(lexicon, tokens.text(token), tokens.tag(token), formClass[token], small.get(token));
    }

    /** The base form of a form by its class; the form itself where no reading has the tag. */
    static String lemma(Lexicon lexicon, String form, Tag tag, int formClass, boolean small) {
        if (formClass == Lexicon.UNKNOWN) {
            return form;
        }
        for (int reading = lexicon.readings(formClass); reading < lexicon.readingsEnd(formClass); reading++) {
            if (lexicon.tag(reading) == tag) {
                return lexicon.lemma(small ? DECAPITALISED.of(form) : form, reading);
            }
        }
        return form;
    }
}
