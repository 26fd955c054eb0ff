package org.depesche.core.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTest {

    @Test
    void assemblesSectionsWithBlankLinesBetween() {
        Article.Builder builder = Article.builder();

        int headline = builder.append(SectionKind.HEADLINE, "Brücke wird gesperrt");
        int nothing = builder.append(SectionKind.LEAD, "");
        int paragraph = builder.append(SectionKind.PARAGRAPH, "Die Stadt sperrt die Brücke ab Montag.");
        Article article = builder.build();

        assertThat(article.text()).isEqualTo("Brücke wird gesperrt\n\nDie Stadt sperrt die Brücke ab Montag.");
        assertThat(article.assembled()).isTrue();
        assertThat(List.of(headline, nothing, paragraph)).containsExactly(0, 20, 22);
        assertThat(article.sections())
                .extracting(article::text)
                .containsExactly("Brücke wird gesperrt", "Die Stadt sperrt die Brücke ab Montag.");
        assertThat(article.sections(SectionKind.LEAD)).isEmpty();
    }

    @Test
    void aBuilderThatStartsWithAnArticleMakesAnEqualOne() {
        Article article = Article.builder()
                .id("a1")
                .text("Berlin. Der Bund zahlt.")
                .section(Section.of(SectionKind.PARAGRAPH, 0, 23))
                .link(new Link(new Span(12, 16), "https://example.org/bund"))
                .language("de")
                .url("https://example.org/1")
                .publisher("Muster-Bote")
                .author("Ada Muster")
                .published(Moment.of(LocalDate.of(2024, 2, 28)))
                .modified(Moment.parse("2024-02-29T08:00:00+01:00"))
                .metadata("meta:robots", "noindex")
                .extra("ressort", "Politik")
                .build();

        assertThat(article.toBuilder().build()).isEqualTo(article);
        assertThat(article.withLanguage("en")).isNotEqualTo(article);
        assertThat(article.withLanguage("en").withLanguage("de")).isEqualTo(article);
        assertThat(article.source().metadata("meta:robots")).containsExactly("noindex");
    }

    @Test
    void putsLinksInTextOrder() {
        Article article = Article.builder()
                .text("Mehr dazu hier und dort")
                .link(new Link(new Span(19, 23), "b"))
                .link(new Link(new Span(10, 14), "a"))
                .build();

        assertThat(article.links()).extracting(Link::target).containsExactly("a", "b");
    }

    @Test
    void refusesSpansOutsideTheText() {
        Article.Builder section = Article.builder().text("kurz").section(Section.of(SectionKind.PARAGRAPH, 0, 5));
        Article.Builder link = Article.builder().text("kurz").link(new Link(new Span(2, 9), "x"));

        assertThatIllegalArgumentException().isThrownBy(section::build).withMessageContaining("ends at 5");
        assertThatIllegalArgumentException().isThrownBy(link::build).withMessageContaining("ends at 9");
    }

    @Test
    void refusesSectionsThatOverlapOrCutACharacter() {
        Article.Builder overlapping = Article.builder()
                .text("Erstens zweitens")
                .section(Section.of(SectionKind.PARAGRAPH, 0, 9))
                .section(Section.of(SectionKind.PARAGRAPH, 8, 16));
        Article.Builder cutting = Article.builder().text("a😀").section(Section.of(SectionKind.HEADLINE, 0, 2));

        assertThatIllegalArgumentException().isThrownBy(overlapping::build).withMessageContaining("overlap");
        assertThatIllegalArgumentException().isThrownBy(cutting::build).withMessageContaining("surrogate");
    }

    @Test
    void refusesNullTextAndValuesThatAreNoJson() {
        assertThatNullPointerException().isThrownBy(() -> Article.of(null));
        Article.Builder dated = Article.builder().extra("seit", Instant.EPOCH);
        assertThatIllegalArgumentException().isThrownBy(dated::build).withMessageContaining("java.time.Instant");
    }

    @Test
    void doesNotChangeWithTheListsItWasMadeOf() {
        List<Section> sections = new ArrayList<>(List.of(Section.of(SectionKind.PARAGRAPH, 0, 4)));
        Article article = new Article("", "kurz", false, sections, List.of(), null, Source.unknown());

        sections.clear();

        assertThat(article.sections()).hasSize(1);
    }

    @Test
    void storySectionsAreToldFromFurniture() {
        assertThat(SectionKind.LEAD.isStory()).isTrue();
        assertThat(SectionKind.BLOCK_QUOTE.isStory()).isTrue();
        assertThat(SectionKind.CAPTION.isStory()).isFalse();
        assertThat(SectionKind.TEASER.isStory()).isFalse();
    }
}
