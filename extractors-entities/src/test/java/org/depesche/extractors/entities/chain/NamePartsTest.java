package org.depesche.extractors.entities.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.core.article.Span;

class NamePartsTest {

    private final NameParts parts = new NameParts();

    private static Chain chain() {
        Span span = new Span(0, 4);
        return new Chain(new NameMention(span, 0, 1, Entity.Type.PERSON, Mention.Form.NAME, "Kern", null, 1, "model"));
    }

    @Property(tries = 200)
    void placesAreThoseOfASortedMap(
            @ForAll @Size(max = 400) List<@IntRange(max = 300) Integer> words,
            @ForAll @Size(max = 20) List<@IntRange(max = 310) Integer> asked) {
        parts.clear();
        TreeMap<Integer, Chain> sorted = new TreeMap<>();
        for (int word : words) {
            Chain chain = chain();
            boolean replaces = word % 2 == 0;
            parts.note("Anna Kern", 5, 9, word, chain, replaces);
            if (replaces) {
                sorted.put(word, chain);
            } else {
                sorted.putIfAbsent(word, chain);
            }
        }
        int part = parts.find("Kern");
        assertThat(part < 0).isEqualTo(sorted.isEmpty());
        for (int word : part < 0 ? List.<Integer>of() : asked) {
            int last = parts.upTo(part, word);
            Map.Entry<Integer, Chain> floor = sorted.floorEntry(word);
            assertThat(last < 0).isEqualTo(floor == null);
            List<Chain> before = new ArrayList<>();
            for (int place = last; place >= 0; place = parts.previous(place)) {
                before.add(parts.chain(place));
            }
            List<Chain> after = new ArrayList<>();
            for (int place = last < 0 ? parts.first(part) : parts.next(last); place >= 0; place = parts.next(place)) {
                after.add(parts.chain(place));
            }
            assertThat(before)
                    .containsExactlyElementsOf(
                            sorted.headMap(word, true).descendingMap().values());
            assertThat(after)
                    .containsExactlyElementsOf(sorted.tailMap(word, false).values());
        }
        if (part >= 0) {
            assertThat(parts.chain(parts.first(part)))
                    .isSameAs(sorted.firstEntry().getValue());
        }
    }
}
