package org.depesche.extractors.provenance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A short phrase with alternatives, found in one pass over the tokens of a sentence. In the lexicon it is words separated by blanks:
 *
 * <pre>
 * wort          that word, in any case
 * a|b|c         one of these
 * wor~          a word that begins so
 * [wort]        may be left out
 * *             any tokens up to the end of the sentence
 * #             a number
 * +             any one token
 * :             that sign
 * </pre>
 *
 * Quotation marks in the text are passed over.
 */
final class PhrasePattern {

    private static final int ANY_NUMBER = -1;
    private static final int ANY_TOKEN = -2;

    private final List<int[]> words = new ArrayList<>();
    private final List<List<String>> prefixes = new ArrayList<>();
    private long gaps;
    private long optional;
    private int[] key = {};
    private int keyLength;

    PhrasePattern(String pattern, Vocabulary vocabulary) {
        for (String part : pattern.strip().split(" ", -1)) {
            long bit = 1L << words.size();
            if (part.equals("*")) {
                gaps |= bit;
                continue;
            }
            String element = part;
            if (part.length() > 2 && part.startsWith("[") && part.endsWith("]")) {
                optional |= bit;
                element = part.substring(1, part.length() - 1);
            }
            List<String> begins = new ArrayList<>();
            List<Integer> ids = new ArrayList<>();
            for (String alternative : element.split("\\|", -1)) {
                if (alternative.equals("#")) {
                    ids.add(ANY_NUMBER);
                } else if (alternative.equals("+")) {
                    ids.add(ANY_TOKEN);
                } else if (alternative.endsWith("~")) {
                    StringBuilder folded = new StringBuilder();
                    alternative
                            .chars()
                            .limit(alternative.length() - 1L)
                            .forEach(c -> folded.append(Vocabulary.fold((char) c)));
                    begins.add(folded.toString());
                } else {
                    ids.add(vocabulary.add(alternative));
                }
            }
            int[] numbers = ids.stream().mapToInt(Integer::intValue).toArray();
            words.add(numbers);
            prefixes.add(List.copyOf(begins));
            boolean isNamed = begins.isEmpty() && Arrays.stream(numbers).allMatch(id -> id > Vocabulary.UNKNOWN);
            if (isNamed && (optional & bit) == 0) {
                int shortest = Arrays.stream(element.split("\\|", -1))
                        .mapToInt(String::length)
                        .min()
                        .orElse(0);
                if (shortest > keyLength) {
                    key = numbers;
                    keyLength = shortest;
                }
            }
        }
        if (words.isEmpty() || words.size() > 62) {
            throw new IllegalArgumentException("a pattern has 1 to 62 words: " + pattern);
        }
    }

    /** Words of which one stands in every match, the longest, which are the rarest; empty where there are none such. */
    int[] key() {
        return key;
    }

    /**
     * The token after the shortest match that begins at a token, or -1.
     *
     * @param from where the match begins
     * @param to where the sentence ends
     */
    int match(Tokens tokens, int from, int to, Vocabulary vocabulary) {
        return match(tokens, from, to, vocabulary, false);
    }

    /** The token after the longest match that begins at a token, or -1. */
    int longestMatch(Tokens tokens, int from, int to, Vocabulary vocabulary) {
        return match(tokens, from, to, vocabulary, true);
    }

    private int match(Tokens tokens, int from, int to, Vocabulary vocabulary, boolean isLongest) {
        int found = -1;
        long accepting = 1L << words.size();
        long states = withOptional(1);
        for (int token = from; token < to; token++) {
            if (tokens.sign(token) == Tokens.MARK) {
                continue;
            }
            long next = 0;
            for (long left = states; left != 0; left &= left - 1) {
                int state = Long.numberOfTrailingZeros(left);
                if ((gaps & 1L << state) != 0 && token > from) {
                    next |= 1L << state;
                }
                if (state < words.size() && fits(state, tokens, token, vocabulary)) {
                    next |= 1L << (state + 1);
                }
            }
            states = withOptional(next);
            if ((states & accepting) != 0) {
                found = token + 1;
                if (!isLongest) {
                    return found;
                }
            }
            if (states == 0) {
                return found;
            }
        }
        return found;
    }

    private long withOptional(long states) {
        long all = states;
        for (int i = 0; i < words.size(); i++) {
            if ((all & optional & 1L << i) != 0) {
                all |= 1L << (i + 1);
            }
        }
        return all;
    }

    private boolean fits(int element, Tokens tokens, int token, Vocabulary vocabulary) {
        int known = tokens.isWord(token)
                ? tokens.word(token)
                : vocabulary.find(tokens.text(), tokens.start(token), tokens.end(token));
        for (int id : words.get(element)) {
            if (id == ANY_TOKEN
                    || (id == ANY_NUMBER && tokens.isNumber(token))
                    || (id == known && known != Vocabulary.UNKNOWN)) {
                return true;
            }
        }
        List<String> begins = prefixes.get(element);
        for (int i = 0; i < begins.size() && tokens.isWord(token); i++) {
            if (Vocabulary.startsWith(tokens.text(), tokens.start(token), tokens.end(token), begins.get(i))) {
                return true;
            }
        }
        return false;
    }
}
