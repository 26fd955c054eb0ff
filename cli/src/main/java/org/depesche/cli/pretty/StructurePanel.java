package org.depesche.cli.pretty;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.depesche.cli.wording.Amount;
import org.depesche.core.article.Article;
import org.depesche.core.article.Section;
import org.depesche.core.article.SectionKind;
import org.depesche.core.pipeline.Extraction;

/** What the article is made of, in one line. */
final class StructurePanel implements Panel {

    @Override
    public void write(Extraction extraction, Page page) {
        Article article = extraction.article();
        Map<SectionKind, Integer> counts = new EnumMap<>(SectionKind.class);
        for (Section section : article.sections()) {
            counts.merge(section.kind(), 1, Integer::sum);
        }
        List<String> parts = new ArrayList<>();
        counts.forEach((kind, count) -> parts.add(count == 1 ? kind.label() : count + " " + plural(kind)));
        String words = Amount.of(words(article.text()), "word");
        page.paragraph(
                0,
                0,
                new StyledText()
                        .literal(Style.FAINT, parts.isEmpty() ? words : String.join(", ", parts) + "; " + words));
    }

    private static String plural(SectionKind kind) {
        return kind == SectionKind.OTHER ? "other parts" : kind.label() + "s";
    }

    private static int words(String text) {
        int words = 0;
        boolean isInside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean isBlank = Character.isWhitespace(text.charAt(i));
            if (!isBlank && !isInside) {
                words++;
            }
            isInside = !isBlank;
        }
        return words;
    }
}
