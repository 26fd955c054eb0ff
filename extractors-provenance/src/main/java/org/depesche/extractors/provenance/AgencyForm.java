package org.depesche.extractors.provenance;

import org.depesche.core.annotation.Agency;

/**
 * A way in which an agency is written.
 *
 * @param agency the agency
 * @param text the form as the lexicon spells it
 * @param spelling how it may be spelled and how much it says
 * @param isPicture whether the agency sells pictures only
 */
record AgencyForm(Agency agency, String text, Spelling spelling, boolean isPicture) {

    /** How a form may be spelled and how much it says by itself. */
    enum Spelling {
        /** In any case. */
        ANY,
        /** As the lexicon has it. */
        EXACT,
        /** As the lexicon has it, and only beside something else that speaks for a credit: the letters mean other things too. */
        WEAK
    }

    /** Whether the text at an offset spells the form as it must be spelled; words and hyphens were compared before. */
    boolean fits(String article, int from, int to) {
        if (spelling == Spelling.ANY) {
            return true;
        }
        int at = from;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                continue;
            }
            while (at < to && !Character.isLetterOrDigit(article.charAt(at))) {
                at++;
            }
            if (at == to || article.charAt(at) != c) {
                return false;
            }
            at++;
        }
        return true;
    }
}
