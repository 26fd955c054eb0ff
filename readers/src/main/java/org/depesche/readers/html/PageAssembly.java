package org.depesche.readers.html;

import java.util.ArrayList;
import java.util.List;
import org.depesche.core.article.Article;
import org.depesche.core.article.Link;
import org.depesche.core.article.SectionKind;
import org.depesche.core.article.Span;

/** Puts the article together out of the scored blocks of its page. */
final class PageAssembly {

    private static final float LIKELY = 0.5f;

    private PageAssembly() {}

    static Article assemble(Page page, BlockFeatures features) {
        Article.Builder article = Article.builder();
        int headline = features.headline();
        String title = headline >= 0 ? page.blocks.get(headline).text : page.statements.headlines().stream().findFirst().orElse("");
        article.append(SectionKind.HEADLINE, title);
        List<Link> links = new ArrayList<>();
        for (Block block : page.blocks) {
            if (block.bodyScore <= LIKELY || block.index == headline || block.text.equals(title)) {
                continue;
            }
            int start = article.append(SectionKind.PARAGRAPH, block.text);
            for (Link link : block.links) {
                links.add(new Link(new Span(start + link.span().start(), start + link.span().end()), link.target()));
            }
        }
        links.forEach(article::link);
        return article.build();
    }
}
