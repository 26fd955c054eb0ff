package org.depesche.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.depesche.core.article.Article;
import org.depesche.core.article.SectionKind;

class ArticlesProperties {

    @Property
    void proseHasNoSlotLeftAndSectionsHoldText(@ForAll("german") Article article) {
        assertThat(article.text()).isNotBlank().doesNotContain("{", "}");
        assertThat(article.sections())
                .allSatisfy(section -> assertThat(article.text(section)).isNotBlank());
    }

    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void proseHoldsWhatExtractorsLookFor(@ForAll("manyGerman") List<Article> articles) {
        assertMany(articles, article -> article.text().contains("„"));
        assertMany(articles, article -> article.text().contains("dpa"));
        assertMany(articles, article -> article.text().contains(" sagte"));
        assertMany(articles, article -> !article.sections(SectionKind.PARAGRAPH).isEmpty());
        assertMany(articles, article -> article.sections().isEmpty());
        assertMany(articles, article -> !article.links().isEmpty());
    }

    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void anyArticleMayHoldHalvesOfCharactersOrNothing(@ForAll("manyOfAny") List<Article> articles) {
        assertMany(
                articles, article -> article.text().codePoints().anyMatch(point -> point >= 0xd800 && point <= 0xdfff));
        assertMany(articles, article -> article.text().isEmpty());
        assertMany(articles, article -> article.language() == null);
    }

    private static void assertMany(List<Article> articles, Predicate<Article> condition) {
        assertThat(articles.stream().filter(condition).count()).isGreaterThan(10);
    }

    @Provide
    Arbitrary<Article> german() {
        return Articles.german();
    }

    @Provide
    Arbitrary<List<Article>> manyGerman() {
        return Articles.german().list().ofSize(1000);
    }

    @Provide
    Arbitrary<List<Article>> manyOfAny() {
        return Articles.any().list().ofSize(1000);
    }
}
