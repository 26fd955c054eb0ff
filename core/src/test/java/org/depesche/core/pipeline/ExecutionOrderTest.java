package org.depesche.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.depesche.core.annotation.Annotation;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Extension;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.annotation.Quote;
import org.depesche.core.annotation.TimeExpression;
import org.depesche.core.annotation.UntypedExtension;
import org.depesche.core.article.Article;
import org.depesche.core.fixture.StubExtractor;
import org.junit.jupiter.api.Test;

class ExecutionOrderTest {

    private final Pipeline.Builder builder = Pipeline.builder();

    private <A extends Annotation> StubExtractor<A> producing(Class<A> type) {
        return StubExtractor.giving(type, List.of());
    }

    private List<String> order() {
        return builder.build().extractors().stream()
                .map(ExtractorDescription::name)
                .toList();
    }

    @Test
    void withoutNeedsGoesByNameWhateverTheOrderOfAdding() {
        builder.extractor("c", producing(Quote.class));
        builder.extractor("a", producing(Entity.class));
        builder.extractor("b", producing(Quote.class));

        assertThat(order()).containsExactly("a", "b", "c");
    }

    @Test
    void whatIsUsedOrRequiredComesFirst() {
        builder.extractor("a-quotes", producing(Quote.class).using(Entity.class));
        builder.extractor("b-entities", producing(Entity.class).requiring(ProvenanceSignal.class));
        builder.extractor("z-provenance", producing(ProvenanceSignal.class));

        assertThat(order()).containsExactly("z-provenance", "b-entities", "a-quotes");
    }

    @Test
    void waitsForAllProducersOfATypeAndOfItsSubtypes() {
        builder.extractor("a", producing(Quote.class).using(Extension.class));
        builder.extractor("x", producing(UntypedExtension.class));
        builder.extractor("y", producing(Extension.class));

        assertThat(order()).containsExactly("x", "y", "a");
    }

    @Test
    void doesNotWaitForItself() {
        builder.extractor("a", producing(Entity.class).using(Entity.class));

        assertThat(order()).containsExactly("a");
    }

    @Test
    void aTypeThatNobodyProducesHoldsNobodyUp() {
        builder.extractor("a", producing(Entity.class).using(TimeExpression.class));

        assertThat(order()).containsExactly("a");
    }

    @Test
    void aCircleIsOpenedWhereAnotherProducerOfTheUsedTypeHasItsPlace() {
        builder.extractor("citations", producing(ProvenanceSignal.class).using(Quote.class));
        builder.extractor("credits", producing(ProvenanceSignal.class));
        builder.extractor("entities", producing(Entity.class).using(ProvenanceSignal.class));
        builder.extractor("quotes", producing(Quote.class).using(Entity.class).using(ProvenanceSignal.class));

        assertThat(order()).containsExactly("credits", "entities", "quotes", "citations");
    }

    @Test
    void aRequiredTypeNeverOpensACircle() {
        builder.extractor("a", producing(ProvenanceSignal.class).using(Quote.class));
        builder.extractor("b", producing(ProvenanceSignal.class));
        builder.extractor("c", producing(Quote.class).requiring(ProvenanceSignal.class));

        assertThatExceptionOfType(PipelineException.class).isThrownBy(builder::build);
    }

    @Test
    void aCircleIsNamedWithoutThoseThatOnlyWaitForIt() {
        builder.extractor("a-outside", producing(TimeExpression.class).using(Quote.class));
        builder.extractor("b", producing(Quote.class).using(Entity.class));
        builder.extractor("c", producing(Entity.class).requiring(ProvenanceSignal.class));
        builder.extractor("d", producing(ProvenanceSignal.class).using(Quote.class));

        assertThatExceptionOfType(PipelineException.class)
                .isThrownBy(builder::build)
                .withMessage("extractors wait for each other: b -> c -> d -> b");
    }

    @Test
    void twoExtractorsOfATypeThatUseTheTypeWaitForEachOther() {
        builder.extractor("a", producing(Entity.class).using(Entity.class));
        builder.extractor("b", producing(Entity.class).using(Entity.class));

        assertThatExceptionOfType(PipelineException.class)
                .isThrownBy(builder::build)
                .withMessageContaining("a -> b -> a");
    }

    @Test
    void extractorsRunInThatOrder() {
        List<String> ran = new ArrayList<>();
        builder.extractor(
                "late",
                new StubExtractor<>(
                        Quote.class,
                        java.util.Set.of(),
                        java.util.Set.of(Entity.class),
                        java.util.Set.of(),
                        context -> {
                            ran.add("late");
                            return List.of();
                        }));
        builder.extractor("soon", StubExtractor.of(Entity.class, context -> {
            ran.add("soon");
            return List.of();
        }));

        builder.build().extract(Article.of("Text"));

        assertThat(ran).containsExactly("soon", "late");
    }
}
