package org.depesche.readers.html;

import java.util.List;
import org.depesche.readers.SiteRule;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A page cut into blocks, with what it says about itself and what a user's rule says about it. */
final class Page {

    final PageStatements statements;
    final RuledPage ruled;
    final List<Block> blocks;
    final List<BlockCollector.Picture> pictures;

    private Page(PageStatements statements, RuledPage ruled, BlockCollector collected) {
        this.statements = statements;
        this.ruled = ruled;
        this.blocks = collected.blocks();
        this.pictures = collected.pictures();
    }

    static Page of(Document document) {
        return of(document, PageStatements.of(document), null);
    }

    static Page of(Document document, PageStatements statements, @Nullable SiteRule rule) {
        RuledPage ruled = RuledPage.of(document, rule);
        return new Page(statements, ruled, BlockCollector.collect(document));
    }
}
