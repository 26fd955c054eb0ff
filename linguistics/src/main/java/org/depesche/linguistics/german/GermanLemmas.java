package org.depesche.linguistics.german;

import org.depesche.linguistics.Spellings;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.Tokens;
import org.depesche.linguistics.WordMemo;
import org.depesche.linguistics.lexicon.Lexicon;
import org.depesche.linguistics.lexicon.WordForms;

/** Gives base forms by the readings of the lexicon. Thread safe once the tokens have their tags. */
final class GermanLemmas implements Tokens.Lemmas {

    private static final WordMemo<String> DECAPITALISED =
            new WordMemo<>(11, form -> Character.toLowerCase(form.charAt(0)) + form.substring(1));

    private final Lexicon lexicon;
    private final WordForms forms;
    private final Tokens.Builder tokens;

    GermanLemmas(Lexicon lexicon, WordForms forms) {
        this.lexicon = lexicon;
        this.forms = forms;
        this.tokens = forms.tokens();
    }

    @Override
    public String lemma(int token) {
        Tag tag = tokens.tag(token);
        String form = Spellings.of(tokens.text(), tokens.start(token), tokens.end(token));
        int formClass = forms.formClass(token, tag);
        if (formClass == Lexicon.UNKNOWN) {
            return form;
        }
        for (int reading = lexicon.readings(formClass); reading < lexicon.readingsEnd(formClass); reading++) {
            if (lexicon.tag(reading) == tag) {
                boolean small = formClass == forms.lowered(token) && formClass != forms.exact(token);
                return lexicon.lemma(small ? DECAPITALISED.of(form) : form, reading);
            }
        }
        return form;
    }
}
