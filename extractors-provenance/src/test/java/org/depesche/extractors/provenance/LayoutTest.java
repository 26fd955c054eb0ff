package org.depesche.extractors.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.depesche.core.article.Article;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private final Lexicon lexicon = Lexicon.standard();

    @Test
    void theExtractorsOfAnArticleShareItsLayout() {
        Layout layout = Layout.of(Article.of("Neustadt (dpa) - Die Brücke ist zu."), lexicon);

        assertThat(Layout.of(Article.of("Neustadt (dpa) - Die Brücke ist zu."), lexicon))
                .isSameAs(layout);
        assertThat(layout.tokens().size()).isEqualTo(10);
    }

    @Test
    void theLayoutOfTheArticleBeforeHasNoTokens() {
        Layout before = Layout.of(Article.of("Neustadt (dpa) - Die Brücke ist zu."), lexicon);
        Layout layout = Layout.of(Article.of("Die Brücke ist offen."), lexicon);

        assertThat(before.tokens().size()).isZero();
        assertThat(layout.tokens().string(0, layout.tokens().size())).isEqualTo("Die Brücke ist offen.");
    }

    @Test
    void anArticleIsReadAgainAfterAnotherOneFailed() {
        Article article = Article.of("Neustadt (dpa) - Die Brücke ist zu.");
        Layout before = Layout.of(article, lexicon);
        assertThatThrownBy(() -> Layout.of(Article.of("Die Brücke ist offen."), null))
                .isInstanceOf(NullPointerException.class);

        assertThat(Layout.of(article, lexicon)).isNotSameAs(before);
        assertThat(Layout.of(article, lexicon).tokens().size()).isEqualTo(10);
    }

    @Test
    void aLayoutThatIsNotSharedKeepsItsTokens() {
        Layout own = Layout.read(Article.of("Foto: Ada Muster"), lexicon);
        Layout.of(Article.of("Die Brücke ist offen."), lexicon);

        assertThat(own.tokens().string(0, own.tokens().size())).isEqualTo("Foto: Ada Muster");
    }
}
