package org.depesche.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.annotation.Quote;
import org.depesche.core.annotation.Speaker;
import org.depesche.core.annotation.TimeExpression;
import org.depesche.core.json.OffsetUnit;
import org.depesche.core.pipeline.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledTest {

    static List<Class<? extends Enum<?>>> types() {
        return List.of(
                SectionKind.class,
                Quote.Form.class,
                Quote.Medium.class,
                Speaker.Kind.class,
                Entity.Type.class,
                Entity.Gender.class,
                Mention.Form.class,
                TimeExpression.Kind.class,
                ProvenanceSignal.Kind.class,
                ProvenanceSignal.Scope.class,
                Failure.Stage.class,
                OffsetUnit.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    <E extends Enum<E> & Labelled> void everyConstantIsFoundUnderItsLabel(Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            assertThat(Labelled.isLabel(constant.label())).as(constant.label()).isTrue();
            assertThat(Labelled.find(type, constant.label())).contains(constant);
        }
        assertThat(Labelled.find(type, "nichts-davon")).isEmpty();
    }

    @Test
    void labelsAreLowerCaseWithHyphens() {
        assertThat(Quote.Form.INDIRECT_FREE.label()).isEqualTo("indirect-free");
        assertThat(Labelled.find(Quote.Form.class, "INDIRECT_FREE")).isEmpty();
        assertThat(Labelled.labels(OffsetUnit.class)).isEqualTo("utf16, codepoint");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "money-amount", "x2", "2x", "a-b-c"})
    void acceptsLabels(String text) {
        assertThat(Labelled.isLabel(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "A", "ä", "a b", "a.b", "a_b", "a\n"})
    void refusesOtherTexts(String text) {
        assertThat(Labelled.isLabel(text)).isFalse();
    }
}
