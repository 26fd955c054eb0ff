package org.depesche.extractors.entities.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.depesche.extractors.entities.token.Words;
import org.junit.jupiter.api.Test;

class WordFormsTest {

    private static final WordTable TABLE = WordTable.of(
            Map.of("Haus", 1, "Garten", 2), Map.of("Haus", 1, "Garten", 2), Map.of(), Map.of(), new short[3]);

    private static long[] features(NameFeatures features, int word) {
        long[] into = new long[NameFeatures.MOST];
        return Arrays.copyOf(into, features.collect(word, into));
    }

    /** Far more different words than places, so that words of a text contend for one, and two that are shared. */
    private static Words text(int from, int size) {
        return Words.of(IntStream.range(from, from + size)
                .mapToObj(i -> i % 7 == 0 ? "Haus" : i % 5 == 0 ? "Garten" : "Wort" + Integer.toString(i * 31, 36))
                .collect(Collectors.joining(" ")));
    }

    @Test
    void aFormThatIsWrittenOverGivesWhatANewOneDoes() {
        WordForms forms = new WordForms(TABLE);
        for (int from : new int[] {0, 15_000, 100, 0}) {
            Words words = text(from, from == 100 ? 50 : 20_000);
            NameFeatures again = new NameFeatures(words, TABLE, forms);
            NameFeatures fresh = new NameFeatures(words, TABLE);
            for (int word = 0; word < words.size(); word += 3) {
                assertThat(features(again, word)).isEqualTo(features(fresh, word));
            }
        }
    }

    @Test
    void aGiantTextHasOneFormForAWordHoweverManyWordsItHas() {
        WordForms forms = new WordForms(TABLE);
        String once = text(0, 20_000).text();
        Words words = Words.of(once + " " + once);
        forms.begin();
        List<WordForm> of = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            of.add(forms.of(words, word));
        }

        int half = words.size() / 2;
        long others = IntStream.range(0, half)
                .filter(word -> of.get(word) != of.get(half + word))
                .count();

        assertThat(others).isLessThan(half / 10);
        forms.begin();
        assertThat(features(new NameFeatures(text(0, 9), TABLE, forms), 3))
                .isEqualTo(features(new NameFeatures(text(0, 9), TABLE), 3));
    }

    @Test
    void whatIsKeptWithAFormIsThatOfItsWord() {
        WordForm own = new WordForm();
        own.begin();
        FeatureSum sum = own.roomForSum(1);
        sum.found = 3;
        own.keep(1, sum);
        float[] part = own.roomForPart(2, 4);
        own.keep(2, part);
        assertThat(own.sum(1)).isSameAs(sum);
        assertThat(own.part(2)).isSameAs(part);

        own.begin();

        assertThat(own.sum(1)).isNull();
        assertThat(own.part(2)).isNull();
        assertThat(own.roomForSum(1)).isSameAs(sum);
        assertThat(sum.found).isZero();
        assertThat(own.roomForPart(2, 4)).isSameAs(part);
    }

    @Test
    void aSharedFormTakesNoRoomFromAnother() {
        WordForm shared = new WordForm(new WordForm());
        FeatureSum sum = shared.roomForSum(0);
        shared.keep(0, sum);

        assertThat(shared.sum(0)).isSameAs(sum);
        assertThat(shared.roomForSum(0)).isNotSameAs(sum);
        assertThat(shared.part(0)).isNull();
    }
}
