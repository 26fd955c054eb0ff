package org.depesche.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.core.annotation.Addressee;
import org.depesche.core.annotation.Annotation;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Evidence;
import org.depesche.core.annotation.Extension;
import org.depesche.core.annotation.ProvenanceDetail;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.annotation.Quote;
import org.depesche.core.annotation.Speaker;
import org.depesche.core.annotation.TimeExpression;
import org.depesche.core.article.Article;
import org.depesche.core.article.Span;
import org.depesche.core.fixture.Found;
import org.depesche.core.fixture.StubExtractor;
import org.junit.jupiter.api.Test;

class OutputCheckTest {

    private static final Article ARTICLE = Article.of("Gut 😀 sagte Ada Muster.");

    private static Extraction extract(StubExtractor<?>... extractors) {
        Pipeline.Builder builder = Pipeline.builder();
        for (int i = 0; i < extractors.length; i++) {
            builder.extractor("x" + i, extractors[i]);
        }
        return builder.build().extract(ARTICLE);
    }

    private static void refused(StubExtractor<?> extractor, String message) {
        Extraction extraction = extract(extractor);
        assertThat(extraction.annotations()).isEmpty();
        assertThat(extraction.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.stage()).isEqualTo(Failure.Stage.OUTPUT);
            assertThat(failure.message()).contains(message);
        });
    }

    @Test
    void refusesNullInPlaceOfAList() {
        refused(StubExtractor.giving(Quote.class, null), "returned null instead of a list");
    }

    @Test
    void refusesNullInAList() {
        refused(
                StubExtractor.giving(Quote.class, Arrays.asList(Found.quote("q1", 0, 3), null)),
                "declares Quote, returned null");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void refusesAnotherTypeThanTheOneDeclared() {
        refused(
                StubExtractor.giving(Quote.class, (List) List.of(Found.entity("e1", 0, 3))),
                "declares Quote, returned org.depesche.core.annotation.Entity");
    }

    @Test
    void refusesSpansBeyondTheText() {
        refused(StubExtractor.giving(TimeExpression.class, List.of(Found.day(0, 25))), "beyond the text of 24 units");
    }

    @Test
    void refusesSpansOfEveryPartThatLieOutside() {
        Quote addressed = Found.quote("q1", 0, 3).toBuilder()
                .addressee(new Addressee(List.of(new Span(20, 99)), null))
                .build();
        Quote inserted = Found.quote("q1", 0, 3).toBuilder()
                .insertions(List.of(new Span(1, 77)))
                .build();

        refused(StubExtractor.giving(Quote.class, List.of(addressed)), "span 20 to 99");
        refused(StubExtractor.giving(Quote.class, List.of(inserted)), "span 1 to 77");
    }

    @Test
    void refusesHalfACharacter() {
        refused(StubExtractor.giving(TimeExpression.class, List.of(Found.day(0, 5))), "cuts a surrogate pair");
        refused(StubExtractor.giving(Entity.class, List.of(Found.entity("e1", 5, 9))), "cuts a surrogate pair");
    }

    @Test
    void refusesTwoAnnotationsOfOneId() {
        refused(
                StubExtractor.giving(Quote.class, List.of(Found.quote("q1", 0, 3), Found.quote("q1", 4, 6))),
                "two annotations have the id q1");
    }

    @Test
    void refusesReferencesToNothing() {
        refused(
                StubExtractor.giving(Quote.class, List.of(Found.quoteBy("q1", "e9"))),
                "quote q1 refers to an unknown entity e9");
        Quote within = Found.quote("q1", 0, 3).toBuilder().within("q0").build();
        refused(StubExtractor.giving(Quote.class, List.of(within)), "quote q1 refers to an unknown quote q0");
        Quote continues = Found.quote("q1", 0, 3).toBuilder().continues("q0").build();
        refused(StubExtractor.giving(Quote.class, List.of(continues)), "unknown quote q0");
        refused(StubExtractor.giving(ProvenanceSignal.class, List.of(citation("q7"))), "unknown quote q7");
    }

    @Test
    void keepsNothingOfAListWithOneFault() {
        Extraction extraction = extract(
                StubExtractor.giving(Quote.class, List.of(Found.quote("q1", 0, 3), Found.quote("q2", 0, 99))),
                StubExtractor.giving(Quote.class, List.of(Found.quote("q1", 4, 6))));

        assertThat(extraction.quotes()).containsExactly(Found.quote("q1", 4, 6));
    }

    @Test
    void anIdThatIsTakenGoesUnderTheExtractorsNameAndReferencesFollow() {
        Quote inside = Found.quote("q2", 4, 6).toBuilder().within("q1").build();
        Quote after = Found.quote("q3", 4, 6).toBuilder().continues("q1").build();
        Extraction extraction = extract(
                StubExtractor.giving(Quote.class, List.of(Found.quote("q1", 0, 3))),
                StubExtractor.giving(Quote.class, List.of(Found.quote("q1", 4, 6), inside, after)));

        assertThat(extraction.failures()).isEmpty();
        assertThat(extraction.quotes()).extracting(Quote::id).containsExactly("q1", "x1:q1", "q2", "q3");
        assertThat(extraction.quotes().get(2).within()).isEqualTo("x1:q1");
        assertThat(extraction.quotes().get(3).continues()).isEqualTo("x1:q1");
    }

    @Test
    void aMediaCitationFollowsARenamedQuote() {
        Extraction extraction = extract(
                StubExtractor.giving(Quote.class, List.of(Found.quote("q1", 0, 3))),
                StubExtractor.giving(Annotation.class, List.of(Found.quote("q1", 4, 6), citation("q1"))));

        assertThat(extraction.failures()).isEmpty();
        assertThat(extraction.provenance()).containsExactly(citation("x1:q1"));
    }

    @Test
    void speakerAndAddresseeFollowRenamedEntities() {
        Quote quote = Found.quoteBy("q1", "e1").toBuilder()
                .addressee(new Addressee(List.of(new Span(4, 6)), "e2"))
                .build();
        Extraction extraction = extract(
                StubExtractor.giving(Entity.class, List.of(Found.entity("e1", 0, 3), Found.entity("e2", 4, 6))),
                StubExtractor.giving(
                        Annotation.class, List.of(Found.entity("e1", 7, 12), Found.entity("e2", 13, 23), quote)));

        assertThat(extraction.failures()).isEmpty();
        assertThat(extraction.quotes()).singleElement().satisfies(found -> {
            assertThat(found.speaker()).isNotNull().returns("x1:e1", Speaker::entity);
            assertThat(found.addressee()).isNotNull().returns("x1:e2", Addressee::entity);
        });
    }

    @Test
    void anAddresseeAloneFollowsARenamedEntity() {
        Quote quote = Found.quote("q1", 0, 1).toBuilder()
                .addressee(new Addressee(List.of(new Span(4, 6)), "e1"))
                .build();
        Extraction extraction = extract(
                StubExtractor.giving(Entity.class, List.of(Found.entity("e1", 0, 3))),
                StubExtractor.giving(Annotation.class, List.of(Found.entity("e1", 13, 23), quote)));

        assertThat(extraction.quotes()).singleElement().satisfies(found -> {
            assertThat(found.speaker()).isNull();
            assertThat(found.addressee()).isNotNull().returns("x1:e1", Addressee::entity);
        });
    }

    @Test
    void refusesAnAddresseeThatIsNobody() {
        Quote quote = Found.quote("q1", 0, 1).toBuilder()
                .addressee(new Addressee(List.of(new Span(4, 6)), "e9"))
                .build();

        refused(StubExtractor.giving(Quote.class, List.of(quote)), "quote q1 refers to an unknown entity e9");
    }

    @Test
    void aRenamedIdIsUniqueToo() {
        Extraction extraction = extract(
                StubExtractor.giving(Entity.class, List.of(Found.entity("e1", 0, 3))),
                StubExtractor.giving(Entity.class, List.of(Found.entity("x1:e1", 0, 3), Found.entity("e1", 4, 6))));

        assertThat(extraction.failures()).isEmpty();
        assertThat(extraction.entities())
                .extracting(Entity::id)
                .doesNotHaveDuplicates()
                .contains("e1", "x1:e1")
                .hasSize(3);
    }

    @Test
    void idsStayTakenWhoeverRunsInBetweenAndFindingsStayInTheOrderOfExtractors() {
        Extraction extraction = extract(
                StubExtractor.giving(Entity.class, List.of(Found.entity("e1", 0, 3))),
                StubExtractor.giving(Entity.class, List.of()),
                StubExtractor.giving(Entity.class, List.of(Found.entity("e2", 4, 6))),
                StubExtractor.giving(Quote.class, List.of(Found.quoteBy("q1", "e1"))),
                StubExtractor.giving(Entity.class, List.of(Found.entity("e1", 7, 9), Found.entity("e2", 10, 12))),
                StubExtractor.giving(Quote.class, List.of(Found.quoteBy("q2", "e2"))));

        assertThat(extraction.failures()).isEmpty();
        assertThat(extraction.entities()).extracting(Entity::id).containsExactly("e1", "e2", "x4:e1", "x4:e2");
        assertThat(extraction.quotes())
                .extracting(quote -> extraction.entity(quote).map(Entity::id).orElse(""))
                .containsExactly("e1", "e2");
    }

    @Test
    void anExtractorThatGivesEntitiesAndQuotesMeansItsOwnEntity() {
        Extraction extraction = extract(
                StubExtractor.giving(Entity.class, List.of(Found.entity("e1", 0, 3))),
                StubExtractor.giving(Annotation.class, List.of(Found.entity("e1", 13, 23), Found.quoteBy("q1", "e1"))));

        assertThat(extraction.failures()).isEmpty();
        assertThat(extraction.entity(extraction.quotes().get(0)))
                .get()
                .extracting(entity -> entity.mentions().get(0).span())
                .isEqualTo(new Span(13, 23));
    }

    @Test
    void referencesToEarlierFindingsStayAsTheyAre() {
        Extraction extraction = extract(
                StubExtractor.giving(Entity.class, List.of(Found.entity("e1", 13, 23))),
                StubExtractor.giving(Quote.class, List.of(Found.quoteBy("q1", "e1")))
                        .using(Entity.class),
                StubExtractor.giving(ProvenanceSignal.class, List.of(citation("q1")))
                        .using(Quote.class));

        assertThat(extraction.failures()).isEmpty();
        assertThat(extraction.quotes())
                .extracting(Quote::speaker)
                .extracting(Speaker::entity)
                .containsExactly("e1");
        assertThat(extraction.provenance()).containsExactly(citation("q1"));
        assertThat(extraction.entity("e1")).isPresent();
        assertThat(extraction.entity("e2")).isEmpty();
    }

    @Test
    void refusesExtensionsThatCannotBeWritten() {
        Map<String, Object> unwritable = new HashMap<>(Map.of("seit", new StringBuilder("x")));

        refused(foreign(null, List.of(new Span(0, 3)), Map.of()), "NullPointerException");
        refused(foreign("Geld", List.of(new Span(0, 3)), Map.of()), "'Geld'");
        refused(foreign("geld", List.of(), Map.of()), "at least one span");
        refused(foreign("geld", List.of(new Span(4, 6), new Span(0, 3)), Map.of()), "out of order");
        refused(foreign("geld", List.of(new Span(0, 99)), Map.of()), "beyond the text");
        refused(foreign("geld", List.of(new Span(0, 3)), unwritable), "java.lang.StringBuilder");
        refused(foreign("geld", List.of(new Span(0, 3)), Map.of("text", "Gut")), "'text'");
    }

    private static StubExtractor<Extension> foreign(String kind, List<Span> spans, Map<String, Object> fields) {
        return StubExtractor.giving(Extension.class, List.of(new Extension() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public List<Span> spans() {
                return spans;
            }

            @Override
            public Map<String, Object> fields() {
                return fields;
            }

            @Override
            public List<Span> footprint() {
                return List.of();
            }
        }));
    }

    private static ProvenanceSignal citation(String quote) {
        return new ProvenanceSignal(
                ProvenanceSignal.Kind.MEDIA_CITATION,
                new Evidence.InText(new Span(0, 3)),
                null,
                List.of(),
                new ProvenanceDetail.MediaCitation("Muster-Bote", List.of(quote)),
                1,
                List.of("test"));
    }
}
