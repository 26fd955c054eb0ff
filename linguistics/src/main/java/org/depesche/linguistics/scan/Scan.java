package org.depesche.linguistics.scan;

import org.depesche.linguistics.Marks;
import org.depesche.linguistics.Sentences;
import org.depesche.linguistics.Tokens;

/**
 * What punctuation alone tells of a text.
 *
 * @param tokens tokens with start, end, kind and paragraph; parts of speech are still to be given
 * @param marks pairs of quotation marks
 * @param sentences the sentences
 */
public record Scan(Tokens.Builder tokens, Marks marks, Sentences sentences) {

    /**
     * Scans a text. Takes time in proportion to its length, whatever it holds.
     *
     * @param text any text
     * @param borders offsets at which a paragraph begins, in any order; where there are none, line breaks are taken for borders
     * @param abbreviations those of the language
     * @param starters those of the language
     * @return tokens, marks and sentences
     */
    public static Scan of(String text, int[] borders, Abbreviations abbreviations, SentenceStarters starters) {
        return of(new Tokens.Builder(text), borders, abbreviations, starters);
    }

    /**
     * Scans a text into tokens that are there already, as none.
     *
     * @param tokens no tokens yet; takes those of its text
     * @param borders as above
     * @param abbreviations those of the language
     * @param starters those of the language
     * @return tokens, marks and sentences
     */
    public static Scan of(
            Tokens.Builder tokens, int[] borders, Abbreviations abbreviations, SentenceStarters starters) {
        new Scanner(tokens, Paragraphs.starts(tokens.text(), borders), abbreviations).scan();
        MarkPairing pairing = new MarkPairing(tokens);
        pairing.resolveApostrophes();
        Marks marks = pairing.pair();
        return new Scan(tokens, marks, new SentenceSplitter(tokens, abbreviations, starters).split());
    }
}
