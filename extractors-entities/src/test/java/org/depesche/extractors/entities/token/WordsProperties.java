package org.depesche.extractors.entities.token;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;

class WordsProperties {

    @Property
    void wordsAreInOrderInsideTheTextAndMissNothingButSpace(
            @ForAll @CharRange(from = ' ', to = 'ÿ') @Chars({'\n', '„', '\ud83d', '\ude00', '.', '-'}) String text) {
        Words words = Words.of(text);
        int reached = 0;
        for (int word = 0; word < words.size(); word++) {
            assertThat(words.start(word)).isGreaterThanOrEqualTo(reached);
            assertThat(words.end(word)).isGreaterThan(words.start(word)).isLessThanOrEqualTo(text.length());
            for (int skipped = reached; skipped < words.start(word); skipped++) {
                assertThat(Character.isLetterOrDigit(text.charAt(skipped)))
                        .as("skipped")
                        .isFalse();
            }
            reached = words.end(word);
        }
    }
}
