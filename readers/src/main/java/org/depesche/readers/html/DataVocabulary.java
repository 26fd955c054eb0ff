package org.depesche.readers.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The spelling of schema.org's names, whatever prefix and case a page gave them. */
final class DataVocabulary {

    private static final Map<String, String> SPELLING = spelling(List.of(
            "alternativeHeadline",
            "articleBody",
            "articleSection",
            "copyrightHolder",
            "copyrightNotice",
            "copyrightYear",
            "correctionsPolicy",
            "creditText",
            "dateCreated",
            "dateModified",
            "datePublished",
            "diversityPolicy",
            "ethicsPolicy",
            "givenName",
            "familyName",
            "hasPart",
            "inLanguage",
            "isAccessibleForFree",
            "isBasedOn",
            "isPartOf",
            "jobTitle",
            "mainEntity",
            "mainEntityOfPage",
            "publishingPrinciples",
            "sameAs",
            "sourceOrganization",
            "thumbnailUrl",
            "unnamedSourcesPolicy",
            "verificationFactCheckingPolicy",
            "NewsArticle",
            "NewsMediaOrganization",
            "Organization",
            "Person",
            "Article",
            "BlogPosting",
            "ImageObject",
            "WebPage",
            "WebSite",
            "VideoObject",
            "LiveBlogPosting",
            "ReportageNewsArticle",
            "OpinionNewsArticle",
            "AnalysisNewsArticle",
            "author",
            "publisher",
            "headline",
            "description",
            "name",
            "url",
            "image",
            "creator",
            "keywords",
            "@type",
            "@id",
            "@graph"));

    private DataVocabulary() {}

    private static Map<String, String> spelling(List<String> names) {
        Map<String, String> spelling = new HashMap<>();
        for (String name : names) {
            spelling.put(name.toLowerCase(Locale.ROOT), name);
        }
        return spelling;
    }

    static String property(String name) {
        String bare = name.substring(name.lastIndexOf('/') + 1);
        bare = bare.startsWith("schema:") ? bare.substring("schema:".length()) : bare;
        return SPELLING.getOrDefault(bare.toLowerCase(Locale.ROOT), bare);
    }

    static String type(String name) {
        String bare = name.strip();
        bare = bare.substring(
                Math.max(bare.lastIndexOf('/'), Math.max(bare.lastIndexOf(':'), bare.lastIndexOf('#'))) + 1);
        return SPELLING.getOrDefault(bare.toLowerCase(Locale.ROOT), bare);
    }
}
