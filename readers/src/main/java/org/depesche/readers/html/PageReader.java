package org.depesche.readers.html;

import org.depesche.core.article.Article;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.ReadArticle;
import org.depesche.readers.SiteRule;
import org.depesche.readers.SiteRules;
import org.depesche.readers.SourceMap;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** From the bytes of a page to its article. Stateless and thread safe. */
public final class PageReader {

    private PageReader() {}

    /**
     * Reads a page.
     *
     * @param html the page
     * @param address where it was found, or null; what the page itself says counts only for rules of sites
     * @param input what else the caller knows and wants: media type, encoding, rules for sites, a source map
     * @param place where in the input the page stands, empty where it is the whole
     * @return the article; its id is empty, and its text too where the page holds no words
     */
    public static ReadArticle read(byte[] html, @Nullable String address, ArticleInput input, String place) {
        String source = PageParser.decode(html, input.mediaType(), input.encoding());
        Document document = PageParser.parse(source, input.isSourceMapWanted());
        PageStatements statements = PageStatements.of(document);
        SiteRules rules = input.siteRules();
        SiteRule rule = rules == SiteRules.none() ? null : rules.rule(address != null ? address : statements.address());
        Page page = Page.of(document, statements, rule);
        BlockFeatures features = BlockFeatures.of(page);
        BlockModel.standard().score(features);
        SourceMap.Builder map = input.isSourceMapWanted() ? new SourceMap.Builder(source) : null;
        Article article = PageAssembly.assemble(page, features, map);
        return new ReadArticle(article, place, map == null ? null : map.build(article.text()));
    }
}
