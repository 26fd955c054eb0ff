package org.depesche.cli.pretty;

import java.util.ArrayList;
import java.util.List;
import org.depesche.cli.wording.MomentWords;
import org.depesche.core.article.Article;
import org.depesche.core.article.Section;
import org.depesche.core.article.SectionKind;
import org.depesche.core.article.Source;
import org.depesche.core.pipeline.Extraction;

/** The headline, and the line that says which article this is. */
final class HeadPanel implements Panel {

    private static final String SEPARATOR = " · ";

    @Override
    public void write(Extraction extraction, Page page) {
        Article article = extraction.article();
        List<Section> headlines = article.sections(SectionKind.HEADLINE);
        boolean hasHeadline = !headlines.isEmpty();
        String title =
                hasHeadline ? article.text(headlines.get(0)) : article.id().isEmpty() ? "Article" : article.id();
        page.paragraph(0, 0, new StyledText().add(Style.STRONG, title));
        page.rule("─");
        List<String> parts = new ArrayList<>();
        Source source = article.source();
        if (source.publisher() != null) {
            parts.add(source.publisher());
        }
        if (source.published() != null) {
            parts.add(MomentWords.of(source.published()));
        }
        if (source.modified() != null && !source.modified().equals(source.published())) {
            parts.add("changed " + MomentWords.of(source.modified()));
        }
        if (!source.authors().isEmpty()) {
            parts.add("by " + String.join(", ", source.authors()));
        }
        if (article.language() != null) {
            parts.add(article.language());
        }
        if (hasHeadline && !article.id().isEmpty()) {
            parts.add(article.id());
        }
        if (source.url() != null) {
            parts.add(source.url());
        }
        if (!parts.isEmpty()) {
            page.paragraph(0, 0, new StyledText().add(Style.FAINT, String.join(SEPARATOR, parts)));
        }
    }
}
