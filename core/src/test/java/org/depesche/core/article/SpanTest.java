package org.depesche.core.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static final String TEXT = "Der Rat teilte es am Abend mit.";

    @Test
    void coversHalfOpenStretches() {
        Span span = new Span(4, 7);

        assertThat(span.in(TEXT)).isEqualTo("Rat");
        assertThat(span.length()).isEqualTo(3);
        assertThat(span.contains(4)).isTrue();
        assertThat(span.contains(7)).isFalse();
    }

    @Test
    void refusesNegativeAndReversedBounds() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2)).withMessageContaining("3 to 2");
    }

    @Test
    void touchingSpansDoNotOverlapAndEmptyOnesOverlapNothing() {
        assertThat(new Span(0, 4).overlaps(new Span(4, 7))).isFalse();
        assertThat(new Span(0, 5).overlaps(new Span(4, 7))).isTrue();
        assertThat(new Span(4, 4).overlaps(new Span(4, 7))).isFalse();
        assertThat(new Span(4, 7).contains(new Span(7, 7))).isTrue();
    }

    @Test
    void joinsAcrossGapsWithOneBlankAndTouchingSpansWithNone() {
        assertThat(Span.join(List.of(new Span(8, 14), new Span(27, 30)), TEXT)).isEqualTo("teilte mit");
        assertThat(Span.join(List.of(new Span(4, 7), new Span(7, 14)), TEXT)).isEqualTo("Rat teilte");
        assertThat(Span.join(List.of(new Span(0, 0), new Span(4, 7)), TEXT)).isEqualTo(" Rat");
        assertThat(Span.join(List.of(), TEXT)).isEmpty();
    }

    @Test
    void ordersByStartThenByEnd() {
        assertThat(List.of(new Span(4, 7), new Span(0, 9), new Span(4, 5)).stream()
                        .sorted())
                .containsExactly(new Span(0, 9), new Span(4, 5), new Span(4, 7));
    }

    @Test
    void tellsHalvesOfCharactersFromLoneSurrogates() {
        String text = "a😀\ud83d";

        assertThat(new Span(0, 2).cutsSurrogatePair(text)).isTrue();
        assertThat(new Span(2, 3).cutsSurrogatePair(text)).isTrue();
        assertThat(new Span(1, 3).cutsSurrogatePair(text)).isFalse();
        assertThat(new Span(3, 4).cutsSurrogatePair(text)).isFalse();
        assertThat(new Span(9, 9).cutsSurrogatePair(text)).isFalse();
    }
}
