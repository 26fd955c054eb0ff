package org.depesche.extractors.entities.name;

import java.util.Arrays;
import org.depesche.extractors.entities.token.Words;
import org.depesche.linguistics.Reserve;

/** What is known of each word of a text, computed once: its form, the listed phrase it is in, the marks it stands between. Not thread safe. */
final class WordColumns {

    private static final int LONGEST_PHRASE = 5;

    final WordTable table;
    private final WordForms forms;
    private Words words = Words.NONE;
    private int size;
    private WordForm[] form = new WordForm[0];
    /** The lists and habit of the phrase that a word is in, doubled, odd for its first word; 0 for none. */
    int[] phrase = new int[0];

    final ShortQuotes quotes = new ShortQuotes();

    WordColumns(WordTable table, WordForms forms) {
        this.table = table;
        this.forms = forms;
    }

    /** Turns to another text. */
    void read(Words text) {
        words = text;
        size = text.size();
        if (Reserve.unfit(phrase.length, size)) {
            form = new WordForm[Reserve.room(size)];
            phrase = new int[form.length];
        }
        forms.begin();
        quotes.read(text);
        Arrays.fill(phrase, 0, size, 0);
        for (int word = 0; word < size; word++) {
            form[word] = forms.of(text, word);
        }
        for (int word = 0; word < size; word++) {
            if ((form[word].flags & WordTable.PHRASE_START) != 0) {
                markPhrases(word);
            }
        }
    }

    /** The form of a word, out of the text too. */
    WordForm form(int word) {
        return word < 0 ? forms.before : word >= size ? forms.after : form[word];
    }

    /** What {@link HiddenLayer} is told of a word by its place in this text. */
    long placeTraits(int word) {
        if (word < 0 || word >= size) {
            return 0;
        }
        return HiddenLayer.placeTraits(
                phrase[word] >>> 1, words.sentenceStart(word), quotes.place[word], quotes.length[word]);
    }

    private void markPhrases(int first) {
        long hash = form[first].hash;
        int longest = 0;
        int found = 0;
        for (int word = first + 1; word < Math.min(size, first + LONGEST_PHRASE); word++) {
            if (words.breakBefore(word)) {
                break;
            }
            hash = WordTable.phrase(hash, form[word].hash);
            int known = WordTable.flags(table.value(hash));
            if (known != 0) {
                longest = word + 1;
                found = known;
            }
        }
        for (int word = first; word < longest; word++) {
            if (phrase[word] == 0) {
                phrase[word] = found << 1 | (word == first ? 1 : 0);
            }
        }
    }
}
