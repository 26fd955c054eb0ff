package org.depesche.readers.html;

import java.nio.charset.Charset;
import org.depesche.core.article.Article;
import org.jspecify.annotations.Nullable;

/** From the bytes of a page to its article. Stateless and thread safe. */
public final class PageReader {

    private PageReader() {}

    /**
     * Reads a page.
     *
     * @param html the page
     * @param mediaType the media type that its sender gave, or null
     * @param encoding the encoding to assume where nothing states one, or null
     * @return the article; its id is empty, and its text too where the page holds no words
     */
    public static Article read(byte[] html, @Nullable String mediaType, @Nullable Charset encoding) {
        Page page = Page.of(PageParser.parse(html, mediaType, encoding));
        BlockFeatures features = BlockFeatures.of(page);
        BlockModel.standard().score(features);
        return PageAssembly.assemble(page, features);
    }
}
