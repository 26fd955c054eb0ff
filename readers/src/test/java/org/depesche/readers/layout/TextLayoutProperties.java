package org.depesche.readers.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depesche.core.article.Article;
import org.depesche.core.article.Section;

class TextLayoutProperties {

    @Property(tries = 500)
    void sectionsCoverEverythingButBlankSpace(@ForAll("texts") String text) {
        List<Section> sections = TextLayout.sections(text);

        boolean[] covered = new boolean[text.length()];
        for (Section section : sections) {
            for (int i = section.span().start(); i < section.span().end(); i++) {
                covered[i] = true;
            }
        }
        for (int i = 0; i < covered.length; i++) {
            char c = text.charAt(i);
            boolean blank =
                    Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF' || c == '\u200B' || c == '\u0085';
            assertThat(covered[i] || blank).as("offset %d", i).isTrue();
        }
        assertThat(Article.builder().text(text).sections(sections).build().sections())
                .isEqualTo(sections);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.of(
                "Der Rat tagt.",
                "(dpa)",
                "© AFP",
                "Von Ada Muster",
                "Lesen Sie auch: Mehr",
                "- Punkt",
                "•",
                "\n",
                "\n\n",
                "\r\n\r\n",
                " ",
                "\u00A0",
                "\u2029",
                "\uFEFF",
                "\uD83D\uDE00",
                "\uD83D",
                "Foto: x",
                "Überschrift ohne Punkt",
                "\"",
                "JTI JTI",
                "12.5.2024",
                "\t",
                "# Titel",
                "> zitiert",
                "**fett.**",
                "An: alle",
                "--",
                "...");
        return parts.list().ofMaxSize(30).map(list -> String.join("", list));
    }
}
