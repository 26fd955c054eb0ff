package org.depesche.extractors.provenance.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depesche.extractors.provenance.wire.Stories.joined;
import static org.depesche.extractors.provenance.wire.Stories.sentences;

import java.util.List;
import org.depesche.core.article.Article;
import org.depesche.core.article.Section;
import org.depesche.core.article.SectionKind;
import org.depesche.core.article.Span;
import org.junit.jupiter.api.Test;

class SharedTextTest {

    @Test
    void passagesAreMarkedToTheLetter() {
        String copy = String.join(" ", sentences(6, 10));
        String lead = String.join(" ", sentences(7, 4));
        List<WireStory.Copy> copies = WireStory.of(List.of(Article.of(copy), Article.of(lead + " " + copy)))
                .copies();

        assertThat(copies.get(0).share()).isEqualTo(1);
        assertThat(copies.get(0).passages()).containsExactly(new Span(0, copy.length() - 1));
        assertThat(copies.get(1).share()).isBetween(0.7, 0.73);
        assertThat(copies.get(1).passages())
                .containsExactly(new Span(lead.length() + 1, lead.length() + copy.length()));
    }

    @Test
    void aCaptionAmidASharedPassageIsNotOfIt() {
        List<String> wire = sentences(8, 6);
        String first = String.join(" ", wire.subList(0, 3));
        String caption = "Die Brücke am Morgen.";
        String second = String.join(" ", wire.subList(3, 6));
        String text = first + "\n\n" + caption + "\n\n" + second;
        int at = first.length() + 2;
        int then = at + caption.length() + 2;
        Article page = Article.builder()
                .text(text)
                .section(Section.of(SectionKind.PARAGRAPH, 0, first.length()))
                .section(Section.of(SectionKind.CAPTION, at, at + caption.length()))
                .section(Section.of(SectionKind.PARAGRAPH, then, text.length()))
                .build();

        WireStory.Copy copy = WireStory.of(List.of(page, Article.of(String.join(" ", wire))))
                .copies()
                .get(0);

        assertThat(copy.share()).isEqualTo(1);
        assertThat(copy.passages()).containsExactly(new Span(0, first.length() - 1), new Span(then, text.length() - 1));
    }

    @Test
    void whatOnlyOneArticleRepeatsIsNotShared() {
        List<String> chorus = sentences(9, 3);
        List<WireStory.Copy> copies = WireStory.of(List.of(
                        Article.of(String.join(" ", joined(chorus, chorus))),
                        Article.of(String.join(" ", sentences(10, 5)))))
                .copies();

        assertThat(copies).allSatisfy(copy -> {
            assertThat(copy.share()).isZero();
            assertThat(copy.passages()).isEmpty();
        });
    }
}
