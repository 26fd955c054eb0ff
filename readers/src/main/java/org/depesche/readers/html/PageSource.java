package org.depesche.readers.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesche.core.article.Article;
import org.depesche.core.article.MetadataField;
import org.depesche.core.article.Moment;
import org.depesche.readers.cues.LineCues;
import org.jspecify.annotations.Nullable;

/** Chooses, out of all that a page states, its address, outlet, authors, moments and language. */
final class PageSource {

    private final Page page;
    private final PageStatements stated;

    private PageSource(Page page) {
        this.page = page;
        this.stated = page.statements;
    }

    static void describe(Page page, BlockFeatures features, Article.Builder article) {
        PageSource source = new PageSource(page);
        article.url(source.url());
        article.publisher(source.publisher());
        source.authors().forEach(article::author);
        article.published(source.published(features));
        article.modified(source.modified());
        article.language(source.language());
        for (MetadataField field : MetadataFields.of(source.stated)) {
            article.metadata(field.path(), field.value());
        }
        PolicyLinks.of(page.statements.elements.anchors).forEach(link -> article.metadata("html:policy-link", link));
    }

    private @Nullable String url() {
        return first(
                stated.link("canonical"),
                stated.meta("og:url"),
                stated.property("url"),
                stated.property("mainEntityOfPage"));
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }

    private @Nullable String publisher() {
        String organization = null;
        for (DataNode node : stated.others) {
            if (organization == null && node.isOrganization()) {
                organization = node.text("name");
            }
        }
        return first(
                stated.property("publisher"),
                stated.meta("og:site_name"),
                organization,
                stated.meta("publisher"),
                stated.meta("application-name"));
    }

    private List<String> authors() {
        List<String> names = new ArrayList<>();
        for (DataNode node : new DataNode[] {stated.article, stated.microdataArticle}) {
            if (node == null || !names.isEmpty()) {
                continue;
            }
            for (String property : List.of("author", "creator")) {
                for (Object value : names.isEmpty() ? node.values(property) : List.of()) {
                    if (!(value instanceof DataNode agent) || !agent.isOrganization()) {
                        addNames(names, person(value));
                    }
                }
            }
        }
        for (String name : List.of(
                "author",
                "article:author",
                "parsely-author",
                "dc.creator",
                "dcterms.creator",
                "sailthru.author",
                "byl",
                "cxenseparse:author")) {
            if (names.isEmpty()) {
                for (String value : stated.meta.getOrDefault(name, List.of())) {
                    addNames(names, value);
                }
            }
        }
        return names;
    }

    /** Whether a name is that of the outlet, of an agency or of a site, and so nobody's. */
    private boolean isHouse(String name) {
        String normal = PageText.normal(name);
        for (String house : new String[] {stated.property("publisher"), stated.meta("og:site_name")}) {
            if (house != null && (PageText.normal(house).contains(normal) || normal.contains(PageText.normal(house)))) {
                return true;
            }
        }
        boolean site = name.indexOf(' ') < 0 && name.indexOf('.') > 0;
        return site || LineCues.standard().isAgency(name);
    }

    private static @Nullable String person(Object value) {
        if (value instanceof DataNode node) {
            String name = node.text("name");
            String given = node.text("givenName");
            String family = node.text("familyName");
            return name == null && given != null && family != null ? given + " " + family : name;
        }
        return (String) value;
    }

    private void addNames(List<String> names, @Nullable String value) {
        for (String name : AuthorNames.split(value)) {
            if (!names.contains(name) && !isHouse(name)) {
                names.add(name);
            }
        }
    }

    private @Nullable Moment published(BlockFeatures features) {
        Moment moment = moment(
                stated.property("datePublished"),
                stated.meta("article:published_time"),
                stated.meta("og:article:published_time"),
                stated.meta("article:published"),
                stated.meta("datepublished"),
                stated.meta("parsely-pub-date"),
                stated.meta("sailthru.date"),
                stated.meta("dc.date.issued"),
                stated.meta("dcterms.issued"),
                stated.meta("dcterms.created"),
                stated.meta("dc.date"),
                stated.meta("date"),
                stated.meta("pubdate"),
                stated.meta("publish-date"),
                stated.meta("publication_date"),
                stated.meta("cxenseparse:recs:publishtime"),
                stated.meta("last-modified"),
                stated.property("dateCreated"),
                stated.property("uploadDate"));
        return moment != null ? moment : shown(features);
    }

    private @Nullable Moment modified() {
        return moment(
                stated.property("dateModified"),
                stated.meta("article:modified_time"),
                stated.meta("og:updated_time"),
                stated.meta("datemodified"),
                stated.meta("dcterms.modified"),
                stated.meta("last-modified"),
                stated.meta("revised"));
    }

    private static @Nullable Moment moment(@Nullable String... values) {
        Moment day = null;
        for (String value : values) {
            Moment moment = DateText.parse(value);
            if (moment != null
                    && moment.time() != null
                    && (day == null || day.date().equals(moment.date()))) {
                return moment;
            }
            day = day == null ? moment : day;
        }
        return day;
    }

    /** The moment that stands nearest to the headline: in a time element, else in the words of a short block. */
    private @Nullable Moment shown(BlockFeatures features) {
        int from = Math.max(0, features.headline());
        for (boolean marked : new boolean[] {true, false}) {
            for (int distance = 0; distance < 25; distance++) {
                for (int index : distance == 0 ? new int[] {from} : new int[] {from + distance, from - distance}) {
                    if (index < 0 || index >= page.blocks.size()) {
                        continue;
                    }
                    Block block = page.blocks.get(index);
                    String words = marked ? block.time : block.words <= 16 ? block.text : null;
                    Moment moment = words != null && words.length() <= 120 ? DateText.parse(words) : null;
                    if (moment != null && isPlausible(moment)) {
                        return moment;
                    }
                }
            }
        }
        return null;
    }

    private static boolean isPlausible(Moment moment) {
        return moment.date().getYear() > 1990 && moment.date().getYear() < 2100;
    }

    private @Nullable String language() {
        String tag = first(
                stated.language,
                stated.property("inLanguage"),
                stated.meta("og:locale"),
                stated.meta("language"),
                stated.meta("content-language"),
                stated.meta("dc.language"));
        if (tag == null) {
            return null;
        }
        String bare = tag.strip().replace('_', '-');
        int end = bare.indexOf(',') < 0 ? bare.length() : bare.indexOf(',');
        bare = bare.substring(0, end).strip();
        boolean wellFormed = bare.length() >= 2
                && bare.length() <= 12
                && bare.chars().allMatch(c -> c == '-' || Character.isLetterOrDigit(c));
        String known = Locale.forLanguageTag(bare).toLanguageTag();
        return wellFormed && !known.equals("und") ? known : null;
    }
}
