package org.depesche.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depesche.core.article.Span;
import org.depesche.core.fixture.HostileStrings;

class OffsetsProperties {

    @Property
    void codePointsAreCountedAsTheJdkCountsThem(@ForAll("texts") String text) {
        Offsets offsets = Offsets.of(text, OffsetUnit.CODEPOINT);

        for (int i = 0; i <= text.length(); i++) {
            if (!new Span(i, i).cutsSurrogatePair(text)) {
                assertThat(offsets.write(i)).isEqualTo(text.codePointCount(0, i));
            }
        }
    }

    @Property
    void whatIsWrittenIsReadBackInBothUnits(@ForAll("texts") String text, @ForAll OffsetUnit unit) {
        Offsets offsets = Offsets.of(text, unit);

        for (int i = 0; i <= text.length(); i++) {
            if (!new Span(i, i).cutsSurrogatePair(text)) {
                assertThat(offsets.read(offsets.write(i))).isEqualTo(i);
            }
        }
    }

    @Property
    void offsetsOutsideTheTextAreRefused(@ForAll("texts") String text) {
        Offsets points = Offsets.of(text, OffsetUnit.CODEPOINT);
        int count = text.codePointCount(0, text.length());

        assertThat(points.read(count)).isEqualTo(text.length());
        assertThatIllegalArgumentException().isThrownBy(() -> points.read(count + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> points.read(-1));
    }

    @Property
    void offsetsBetweenTheUnitsOfACodePointAreRefused(@ForAll("texts") String text) {
        Offsets units = Offsets.of(text, OffsetUnit.UTF16);

        for (int i = 0; i <= text.length(); i++) {
            int offset = i;
            if (new Span(i, i).cutsSurrogatePair(text)) {
                assertThatIllegalArgumentException().isThrownBy(() -> units.read(offset));
            }
        }
    }

    @Example
    void loneSurrogatesCountAsOneAndPairsAsOne() {
        Offsets points = Offsets.of("\ude00\ud83d😀\ud83dx", OffsetUnit.CODEPOINT);

        assertThat(points.write(2)).isEqualTo(2);
        assertThat(points.write(4)).isEqualTo(3);
        assertThat(points.write(6)).isEqualTo(5);
        assertThat(points.read(3)).isEqualTo(4);
    }

    @Provide
    Arbitrary<String> texts() {
        return HostileStrings.any();
    }
}
