/** Readers of text, HTML, JSON, ninjs, NewsML-G2, feeds and web archives: each turns its input into articles. */
module org.depesche.readers {
    requires transitive org.depesche.core;
    requires com.fasterxml.jackson.databind;
    requires java.xml;
    requires jwarc;
    requires org.jsoup;
    requires org.slf4j;
    requires static org.jspecify;

    exports org.depesche.readers;
    exports org.depesche.readers.layout;

    uses org.depesche.readers.ArticleReader;

    provides org.depesche.readers.ArticleReader with
            org.depesche.readers.feed.FeedReader,
            org.depesche.readers.html.HtmlReader,
            org.depesche.readers.json.JsonReader,
            org.depesche.readers.json.JsonLinesReader,
            org.depesche.readers.newsml.NewsMlReader,
            org.depesche.readers.ninjs.NinjsReader,
            org.depesche.readers.text.TextReader,
            org.depesche.readers.warc.WarcArticleReader;
}
