package org.depesche.bank.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that a text has to hold: a word, or several that stand one after another.
 *
 * @param words at least one word, as {@link SearchText#words} gives them
 * @param isPrefix whether the last one may go on
 */
public record SearchTerm(List<String> words, boolean isPrefix) {

    private static final int MOST_TERMS = 64;
    private static final int MOST_WORDS = 64;

    /** Copies the words. */
    public SearchTerm {
        words = List.copyOf(words);
    }

    /**
     * The terms that a user asks for. Nothing in them is an operator but a star at the end of one.
     *
     * @param asked what was typed; several words in one are looked for as they stand
     * @return a term for each
     * @throws IllegalArgumentException if one holds no word, or there are too many
     */
    public static List<SearchTerm> of(List<String> asked) {
        if (asked.size() > MOST_TERMS) {
            throw new IllegalArgumentException(
                    asked.size() + " words to look for, at most " + MOST_TERMS + " are taken");
        }
        List<SearchTerm> terms = new ArrayList<>();
        for (String text : asked) {
            List<String> words = SearchText.words(text);
            if (words.isEmpty()) {
                throw new IllegalArgumentException("there is no word to look for in '" + text + "'");
            }
            if (words.size() > MOST_WORDS) {
                throw new IllegalArgumentException(
                        words.size() + " words to stand together, at most " + MOST_WORDS + " are taken");
            }
            terms.add(new SearchTerm(words, text.stripTrailing().endsWith("*")));
        }
        return terms;
    }

    /**
     * The terms that the words of a name make, each by itself.
     *
     * @param name a name, whole or in part; a star at the end stands for the rest of its last word
     * @return a term a word
     * @throws IllegalArgumentException if it holds no word, or too many
     */
    public static List<SearchTerm> ofName(String name) {
        List<String> words = SearchText.words(name);
        List<SearchTerm> terms = new ArrayList<>();
        for (SearchTerm term : of(words.isEmpty() ? List.of(name) : words)) {
            boolean isLast = terms.size() == words.size() - 1;
            terms.add(new SearchTerm(term.words, isLast && name.stripTrailing().endsWith("*")));
        }
        return terms;
    }
}
