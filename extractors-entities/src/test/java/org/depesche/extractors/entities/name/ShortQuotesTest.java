package org.depesche.extractors.entities.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.depesche.extractors.entities.token.Words;
import org.junit.jupiter.api.Test;

class ShortQuotesTest {

    private static byte[] lengths(String text) {
        Words words = Words.of(text);
        ShortQuotes quotes = new ShortQuotes();
        quotes.read(words);
        return Arrays.copyOf(quotes.length, words.size());
    }

    @Test
    void theWordsOfATitleBetweenMarksKnowHowLongItIs() {
        assertThat(lengths("Sie las „Der stille Hafen“ zweimal")).containsExactly(0, 0, 0, 3, 3, 3, 0, 0);
    }

    @Test
    void straightMarksBelongTogetherWhereACapitalLetterFollows() {
        assertThat(lengths("\"Morgenrot\" , sagte er , \"Abendrot\"")).containsExactly(0, 1, 0, 0, 0, 0, 0, 0, 1, 0);
    }

    @Test
    void aLongSpeechIsNoShortQuote() {
        assertThat(lengths("„Wir haben an diesem Abend sehr lange und sehr laut gesungen“"))
                .containsOnly(0);
    }

    @Test
    void marksThatAreNotClosedEndWithTheText() {
        assertThat(lengths("„Wir „ “ \" „")).hasSize(6);
        assertThat(lengths("„")).containsExactly(0);
    }
}
