package org.depesche.extractors.entities.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class StretchNumbersTest {

    private final StretchNumbers stretches = new StretchNumbers();

    @Property(tries = 100)
    void equalStretchesHaveOneNumberWhereverTheyStand(
            @ForAll @Size(max = 600) List<@StringLength(max = 3) @CharRange(from = 'a', to = 'h') String> texts) {
        stretches.clear();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (String text : texts) {
            assertThat(stretches.find(text)).isEqualTo(numbers.getOrDefault(text, -1));
            numbers.putIfAbsent(text, numbers.size());
            String longer = "x" + text + "y";
            assertThat(stretches.number(longer, 1, longer.length() - 1)).isEqualTo(numbers.get(text));
        }
        numbers.forEach((text, number) -> assertThat(stretches.find(text)).isEqualTo(number));
        assertThat(stretches.size()).isEqualTo(numbers.size());
    }
}
