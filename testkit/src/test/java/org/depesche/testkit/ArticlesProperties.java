package org.depesche.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.depesche.core.article.Article;
import org.depesche.core.article.SectionKind;

class ArticlesProperties {

    @Property
    void proseHasNoSlotLeftAndSectionsHoldText(@ForAll("german") Article article) {
        assertThat(article.text()).isNotBlank().doesNotContain("{", "}");
        assertThat(article.sections())
                .allSatisfy(section -> assertThat(article.text(section)).isNotBlank());
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void proseHoldsWhatExtractorsLookFor(@ForAll("german") Article article) {
        assertOften("quotation mark", article.text().contains("„"));
        assertOften("agency", article.text().contains("dpa"));
        assertOften("cue", article.text().contains(" sagte"));
        assertOften("paragraph", !article.sections(SectionKind.PARAGRAPH).isEmpty());
        assertOften("no section", article.sections().isEmpty());
        assertOften("link", !article.links().isEmpty());
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void anyArticleMayHoldHalvesOfCharactersOrNothing(@ForAll("any") Article article) {
        assertOften(
                "half of a character",
                article.text().codePoints().anyMatch(point -> point >= 0xd800 && point <= 0xdfff));
        assertOften("no text", article.text().isEmpty());
        assertOften("no language", article.language() == null);
    }

    private static void assertOften(String label, boolean holds) {
        Statistics.label(label)
                .collect(holds)
                .coverage(checker -> checker.check(true).percentage(share -> share > 1));
    }

    @Provide
    Arbitrary<Article> german() {
        return Articles.german();
    }

    @Provide
    Arbitrary<Article> any() {
        return Articles.any();
    }
}
