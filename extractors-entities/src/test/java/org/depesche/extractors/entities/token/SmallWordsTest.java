package org.depesche.extractors.entities.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SmallWordsTest {

    @Property(tries = 500)
    void givesWhatAMapGivesForTheSmallForm(
            @ForAll @Size(max = 200)
                    List<@StringLength(max = 4) @Chars({'a', 'B', 'ä', 'ẞ', 'İ', 'i', '\u0307'}) String> words,
            @ForAll @StringLength(max = 6) @Chars({'a', 'A', 'b', 'Ä', 'ß', 'İ', 'i', '\u0307', 'K'}) String text) {
        SmallWords<Integer> small = new SmallWords<>();
        Map<String, Integer> map = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).toLowerCase(Locale.ROOT);
            small.put(word, i);
            map.put(word, i);
        }
        for (int from = 0; from <= text.length(); from++) {
            for (int to = from; to <= text.length(); to++) {
                assertThat(small.get(text, from, to))
                        .isEqualTo(map.get(text.substring(from, to).toLowerCase(Locale.ROOT)));
            }
        }
        assertThat(small.words()).containsExactlyInAnyOrderElementsOf(map.keySet());
    }

    @Test
    void theFirstValueStaysWhereItIsToStay() {
        SmallWords<Integer> small = new SmallWords<>();
        small.putIfAbsent("ost", 1);
        small.putIfAbsent("ost", 2);

        assertThat(small.get("Ost")).isEqualTo(1);
        assertThat(small.get("Ostern")).isNull();
    }
}
