package org.depesche.cli.html;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depesche.cli.output.FileDestination;
import org.depesche.cli.output.OutputException;
import org.depesche.cli.output.Verbatim;
import org.depesche.cli.wording.Amount;

/** The page over a folder of pages: the articles, who speaks most in them, and the agencies that they are credited to. */
final class FolderIndex {

    private static final int MOST_VOICES = 30;

    private static final double PERCENT = 100;

    private final Path folder;
    private final Map<String, Tally> voices = new LinkedHashMap<>();
    private final Map<String, Tally> agencies = new TreeMap<>();
    private int articles;

    FolderIndex(Path folder) {
        this.folder = folder;
    }

    /** Writes the index, row by row: its length is no matter of memory. */
    void write(Path file, Collection<Path> pages) throws OutputException {
        try (FileDestination destination = FileDestination.begin(file, new Verbatim())) {
            Markup head = new Markup();
            Frame.begin("Depesche: " + Amount.of(pages.size(), "article"), null, head);
            head.html(
                            "<body class=\"index\">\n<a class=\"skip\" href=\"#text\">Skip to the articles</a>\n<header class=\"bar\">\n")
                    .html("<span class=\"brand\">Depesche</span>\n");
            Frame.scheme(head);
            head.html("</header>\n<div class=\"page\">\n<main id=\"text\" tabindex=\"-1\">\n<h1>");
            head.html(Amount.of(pages.size(), "article"))
                    .html(
                            "</h1>\n<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Articles\"><table>\n<thead><tr><th scope=\"col\">Article</th>"
                                    + "<th scope=\"col\">Outlet, day</th><th scope=\"col\">Speaks most</th><th scope=\"col\">Agencies</th>"
                                    + "<th scope=\"col\" class=\"num\">Words</th><th scope=\"col\" class=\"num\">Quotes</th></tr></thead>\n<tbody>\n");
            destination.put("", head.toString());
            for (Path page : pages) {
                destination.put("", row(page));
            }
            Markup rest = new Markup();
            rest.html("</tbody>\n</table></div>\n</main>\n<aside id=\"findings\" aria-label=\"Over all articles\">\n");
            voices(rest);
            agencies(rest);
            rest.html(
                    "</aside>\n</div>\n<footer>Read by a program, which errs: every finding says how sure it is, and why.</footer>\n");
            Frame.end(rest);
            destination.put("", rest.toString());
            destination.finish();
        }
    }

    private String row(Path page) throws OutputException {
        PageSummary summary;
        try {
            summary = PageSummary.read(page);
        } catch (IOException e) {
            throw new OutputException(page.toString(), e);
        }
        String link = address(page);
        Markup row = new Markup().html("<tr><td><a").attribute("href", link).html(">");
        articles++;
        if (summary == null) {
            row.isolated(folder.relativize(page).toString());
            return row.html("</a></td><td></td><td></td><td></td><td></td><td></td></tr>\n")
                    .toString();
        }
        row.isolated(summary.title()).html("</a>");
        if (!summary.title().equals(summary.id())) {
            row.html("<span class=\"role\">").isolated(summary.id()).html("</span>");
        }
        if (summary.failures() > 0) {
            row.html("<span class=\"failed\">" + summary.failures() + " not done</span>");
        }
        row.html("</td><td>").isolated(summary.publisher() == null ? "" : summary.publisher());
        row.html("<span class=\"role\">").isolated(day(summary)).html("</span></td><td>");
        if (!summary.voices().isEmpty()) {
            row.isolated(summary.voices().get(0).name());
        }
        row.html("</td><td>").isolated(String.join(", ", summary.agencies())).html("</td><td class=\"num\">");
        row.html(summary.words())
                .html("</td><td class=\"num\">")
                .html(summary.quotes())
                .html("</td></tr>\n");
        for (PageSummary.Spoken voice : summary.voices()) {
            if (!voice.isNamed()) {
                continue;
            }
            voices.computeIfAbsent(voice.name(), none -> new Tally()).add(voice.words(), voice.quotes(), summary, link);
        }
        for (String agency : summary.agencies()) {
            agencies.computeIfAbsent(agency, none -> new Tally()).add(0, 0, summary, link);
        }
        return row.toString();
    }

    private static String day(PageSummary summary) {
        String published = summary.published();
        return published == null ? "" : published.split("T", 2)[0];
    }

    private void voices(Markup page) {
        if (voices.isEmpty()) {
            return;
        }
        List<Map.Entry<String, Tally>> ranked = new ArrayList<>(voices.entrySet());
        ranked.sort(Comparator.comparing(entry -> -entry.getValue().words));
        List<Map.Entry<String, Tally>> first = ranked.subList(0, Math.min(MOST_VOICES, ranked.size()));
        int most = Math.max(1, first.get(0).getValue().words);
        page.html(
                "<section aria-labelledby=\"voices-h\">\n<h2 id=\"voices-h\">Who speaks most</h2>\n<ol class=\"chart\">\n");
        for (Map.Entry<String, Tally> entry : first) {
            Tally tally = entry.getValue();
            page.html("<li><span class=\"who\">").isolated(entry.getKey()).html("</span>");
            page.html(
                    "<svg class=\"bar\" width=\"100%\" height=\"12\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"all\" height=\"12\" width=\"");
            page.html((int) Math.round(PERCENT * tally.words / most)).html("%\"/></svg><span class=\"share\"><b>");
            page.html(Amount.of(tally.words, "word")).html("</b> in ").html(Amount.of(tally.quotes, "quote"));
            page.html("</span>");
            tally.articles(page);
            page.html("</li>\n");
        }
        page.html("</ol>\n");
        if (ranked.size() > first.size()) {
            page.html("<p class=\"sum\">" + Amount.of(ranked.size() - first.size(), "voice") + " more say less.</p>\n");
        }
        page.html("</section>\n");
    }

    private void agencies(Markup page) {
        if (agencies.isEmpty()) {
            return;
        }
        page.html(
                "<section aria-labelledby=\"agencies-h\">\n<h2 id=\"agencies-h\">Agencies</h2>\n<ul class=\"names\">\n");
        List<Map.Entry<String, Tally>> ranked = new ArrayList<>(agencies.entrySet());
        ranked.sort(Comparator.comparing(entry -> -entry.getValue().count));
        for (Map.Entry<String, Tally> entry : ranked) {
            page.html("<li><b>").isolated(entry.getKey()).html("</b> <span class=\"role\">");
            page.html(entry.getValue().count + " of " + Amount.of(articles, "article"))
                    .html("</span>");
            entry.getValue().articles(page);
            page.html("</li>\n");
        }
        page.html("</ul>\n</section>\n");
    }

    /** The address of a page, seen from the index. */
    private String address(Path page) {
        StringBuilder path = new StringBuilder();
        for (Path name : folder.relativize(page)) {
            path.append(path.isEmpty() ? "./" : "/").append(name);
        }
        try {
            return new URI(null, null, path.toString(), null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a relative path is an address", e);
        }
    }

    /** What was counted of a voice or an agency. */
    private static final class Tally {

        private static final int MOST_LINKS = 20;

        private final List<String> links = new ArrayList<>();
        private int words;
        private int quotes;
        private int count;

        void add(int ownWords, int ownQuotes, PageSummary summary, String link) {
            words += ownWords;
            quotes += ownQuotes;
            count++;
            if (links.size() < MOST_LINKS) {
                links.add(new Markup()
                        .html("<li><a")
                        .attribute("href", link)
                        .html(">")
                        .isolated(summary.title())
                        .html("</a></li>")
                        .toString());
            }
        }

        void articles(Markup page) {
            if (count == 1) {
                page.html("<ul class=\"one\">").html(links.get(0)).html("</ul>");
                return;
            }
            page.html("<details><summary>" + Amount.of(count, "article") + "</summary><ul>");
            links.forEach(page::html);
            page.html(count > links.size() ? "<li>and " + (count - links.size()) + " more</li>" : "")
                    .html("</ul></details>");
        }
    }
}
