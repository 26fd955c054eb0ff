package org.depesche.readers.html;

import java.util.List;
import org.jsoup.nodes.Document;

/** A page cut into blocks, with what it says about itself. */
final class Page {

    final Document document;
    final PageStatements statements;
    final List<Block> blocks;
    final List<BlockCollector.Picture> pictures;

    private Page(Document document, PageStatements statements, BlockCollector collected) {
        this.document = document;
        this.statements = statements;
        this.blocks = collected.blocks();
        this.pictures = collected.pictures();
    }

    static Page of(Document document) {
        PageStatements statements = PageStatements.of(document);
        return new Page(document, statements, BlockCollector.collect(document));
    }
}
