package org.depesche.cli.html;

import java.util.Locale;
import java.util.Map;
import org.depesche.cli.wording.Amount;
import org.depesche.cli.wording.MomentWords;
import org.depesche.core.article.Article;
import org.depesche.core.article.MetadataField;
import org.depesche.core.article.Source;
import org.jspecify.annotations.Nullable;

/** What came with the article besides its text. */
final class SourcePart implements Part {

    @Override
    public void write(Findings findings, Anchors anchors, Markup page) {
        Article article = findings.extraction().article();
        Source source = article.source();
        page.html("<section id=\"source\" aria-labelledby=\"source-h\">\n<h2 id=\"source-h\">Source data</h2>\n<dl>");
        term("File or id", article.id().isEmpty() ? null : article.id(), page);
        if (source.url() != null) {
            page.html("<div><dt>Address</dt><dd>");
            address(source.url(), page);
            page.html("</dd></div>");
        }
        term("Publisher", source.publisher(), page);
        term("Authors", source.authors().isEmpty() ? null : String.join(", ", source.authors()), page);
        term("Published", source.published() == null ? null : MomentWords.of(source.published()), page);
        term("Changed", source.modified() == null ? null : MomentWords.of(source.modified()), page);
        term("Language", article.language(), page);
        term("Length", Amount.of(findings.words().count(), "word"), page);
        page.html("</dl>\n");
        metadata(source, page);
        page.html("</section>\n");
    }

    private static void metadata(Source source, Markup page) {
        if (source.metadata().isEmpty() && source.extra().isEmpty()) {
            return;
        }
        page.html("<details><summary>"
                + Amount.of(source.metadata().size() + source.extra().size(), "further statement")
                + "</summary>\n<dl>");
        for (MetadataField field : source.metadata()) {
            term(field.path(), field.value(), page);
        }
        for (Map.Entry<String, @Nullable Object> extra : source.extra().entrySet()) {
            term(extra.getKey(), String.valueOf(extra.getValue()), page);
        }
        page.html("</dl></details>\n");
    }

    /** An address is a link where it leads to the web; others could be a script. */
    private static void address(String url, Markup page) {
        String scheme = url.strip().toLowerCase(Locale.ROOT);
        if (scheme.startsWith("https://") || scheme.startsWith("http://")) {
            page.html("<a rel=\"noopener noreferrer\"")
                    .attribute("href", url)
                    .html(">")
                    .isolated(url)
                    .html("</a>");
        } else {
            page.isolated(url);
        }
    }

    private static void term(String name, @Nullable String words, Markup page) {
        if (words != null) {
            page.html("<div><dt>")
                    .isolated(name)
                    .html("</dt><dd>")
                    .isolated(words)
                    .html("</dd></div>");
        }
    }
}
