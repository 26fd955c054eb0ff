package org.depesche.extractors.quotes.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PiecesProperties {

    private record Step(boolean add, int first, int length) {}

    @Property
    void behavesLikeASetOfTokens(@ForAll("steps") List<Step> steps) {
        Pieces pieces = Pieces.NONE;
        Set<Integer> model = new TreeSet<>();
        for (Step step : steps) {
            int end = step.first() + step.length();
            pieces = step.add() ? pieces.with(step.first(), end) : pieces.without(step.first(), end);
            for (int token = step.first(); token < end; token++) {
                if (step.add()) {
                    model.add(token);
                } else {
                    model.remove(token);
                }
            }
            assertThat(tokens(pieces)).isEqualTo(model);
            assertThat(pieces.size()).isEqualTo(model.size());
        }
        for (int piece = 1; piece < pieces.count(); piece++) {
            assertThat(pieces.first(piece)).isGreaterThan(pieces.end(piece - 1));
        }
    }

    @Property
    void sharesWhatBothHave(@ForAll("steps") List<Step> one, @ForAll("steps") List<Step> other) {
        Pieces left = build(one);
        Pieces right = build(other);
        Set<Integer> both = tokens(left);
        both.retainAll(tokens(right));

        assertThat(left.shared(right)).isEqualTo(both.size()).isEqualTo(right.shared(left));
        assertThat(left.overlaps(right)).isEqualTo(!both.isEmpty());
        assertThat(left.without(right).shared(right)).isZero();
        assertThat(left.with(right)).isEqualTo(right.with(left));
    }

    @Property
    void knowsWhatItHasOfARange(@ForAll("steps") List<Step> steps, @ForAll("steps") List<Step> ranges) {
        Pieces pieces = build(steps);
        for (Step range : ranges) {
            int end = range.first() + range.length();
            Pieces part = Pieces.of(range.first(), end);

            assertThat(pieces.shared(range.first(), end)).isEqualTo(pieces.shared(part));
            assertThat(pieces.overlaps(range.first(), end)).isEqualTo(pieces.overlaps(part));
            assertThat(pieces.contains(range.first())).isEqualTo(tokens(pieces).contains(range.first()));
            assertThat(pieces.with(part).hashCode()).isEqualTo(part.with(pieces).hashCode());
        }
    }

    private static Pieces build(List<Step> steps) {
        Pieces pieces = Pieces.NONE;
        for (Step step : steps) {
            pieces = pieces.with(step.first(), step.first() + step.length());
        }
        return pieces;
    }

    private static Set<Integer> tokens(Pieces pieces) {
        Set<Integer> tokens = new TreeSet<>();
        for (int piece = 0; piece < pieces.count(); piece++) {
            for (int token = pieces.first(piece); token < pieces.end(piece); token++) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(true, true, false),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 8))
                .as(Step::new)
                .list()
                .ofMaxSize(15);
    }
}
