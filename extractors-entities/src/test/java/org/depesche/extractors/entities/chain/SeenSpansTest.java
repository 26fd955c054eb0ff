package org.depesche.extractors.entities.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.depesche.core.article.Span;

class SeenSpansTest {

    private final SeenSpans seen = new SeenSpans();

    @Property(tries = 100)
    void aSpanIsNewOnce(@ForAll @Size(max = 500) List<@IntRange(max = 900) Integer> numbers) {
        seen.clear();
        Set<Span> set = new HashSet<>();
        for (int number : numbers) {
            Span span = new Span(number / 30, number / 30 + number % 30);
            assertThat(seen.add(span)).isEqualTo(set.add(span));
        }
    }
}
