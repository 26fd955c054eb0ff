package org.depesche.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordMemoTest {

    private final List<String> asked = new ArrayList<>();
    private final WordMemo<@Nullable Integer> memo = new WordMemo<>(4, this::length);

    private @Nullable Integer length(String word) {
        asked.add(word);
        return word.length() > 3 ? word.length() : null;
    }

    @Test
    void whatTheFunctionGaveIsGivenAgainNothingToo() {
        for (int i = 0; i < 2; i++) {
            assertThat(memo.of(new String("Haus"))).isEqualTo(4);
            assertThat(memo.of(new String("Ohr"))).isNull();
        }

        assertThat(asked).containsExactly("Haus", "Ohr");
    }

    @Test
    void wordsDriveEachOtherOutAndStayRight() {
        for (int i = 0; i < 2000; i++) {
            String word = Integer.toString(i % 1500, 6);
            assertThat(memo.of(word)).isEqualTo(word.length() > 3 ? word.length() : null);
        }
    }
}
