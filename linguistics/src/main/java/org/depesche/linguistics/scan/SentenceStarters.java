package org.depesche.linguistics.scan;

/** Tells words that, written with a capital inside a text, most likely begin a sentence: articles, pronouns, prepositions and their kin. */
@FunctionalInterface
public interface SentenceStarters {

    /**
     * Whether a capitalised word is one of them.
     *
     * @param text the text
     * @param start where the word starts
     * @param end where it ends
     * @return false for names and nouns
     */
    boolean contains(CharSequence text, int start, int end);
}
