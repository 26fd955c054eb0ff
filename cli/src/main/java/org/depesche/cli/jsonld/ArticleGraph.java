package org.depesche.cli.jsonld;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.cli.output.WellFormed;
import org.depesche.core.article.Article;
import org.depesche.core.article.Moment;
import org.depesche.core.article.SectionKind;
import org.depesche.core.article.Source;
import org.depesche.core.pipeline.Extraction;
import org.jspecify.annotations.Nullable;

/** The graph of one article: the article, its text, who speaks in it and what it speaks of, and where each finding stands. */
final class ArticleGraph {

    private final Extraction extraction;
    private final Article source;
    private final List<Node> nodes = new ArrayList<>();
    private final String iri;
    private final Node article;
    private final Node text;
    private final Node publisher;
    private final Node activity;
    private final Selectors selectors;

    ArticleGraph(Extraction extraction, boolean isTextWritten) {
        this.extraction = extraction;
        this.source = extraction.article();
        this.iri = Iri.of(source);
        this.article = new Node(iri, "NewsArticle", "prov:Entity");
        this.text = new Node(part("text"), "CreativeWork", "prov:Entity");
        this.publisher = new Node(part("publisher"), "NewsMediaOrganization", "prov:Organization");
        this.activity = new Node(part("extraction"), "prov:Activity");
        this.selectors = new Selectors(source.text(), text.iri());
        nodes.add(article);
        nodes.add(text);
        describe(isTextWritten);
        new EntityNodes(this).add(extraction.entities());
        new SignalNodes(this).add(extraction.provenance());
        new QuoteNodes(this).add(extraction.quotes());
        if (publisher.has("name") || publisher.members().size() > 2) {
            nodes.add(1, publisher);
            article.link("publisher", publisher.iri());
        }
        nodes.add(activity);
    }

    private void describe(boolean isTextWritten) {
        Source about = source.source();
        article.text("identifier", source.id());
        source.sections(SectionKind.HEADLINE).stream()
                .findFirst()
                .ifPresent(headline -> article.text("headline", source.text(headline)));
        article.text("inLanguage", source.language())
                .text("url", Iri.absolute(about.url()))
                .text("datePublished", moment(about.published()))
                .text("dateModified", moment(about.modified()));
        publisher.text("name", about.publisher());
        text.text("encodingFormat", "text/plain")
                .text("inLanguage", source.language())
                .link("prov:wasDerivedFrom", iri);
        if (isTextWritten && !source.text().isBlank()) {
            text.text("text", source.text());
        }
        activity.link("prov:used", text.iri())
                .node("prov:wasAssociatedWith", Node.blank("prov:SoftwareAgent").text("name", "Depesche"));
    }

    private static @Nullable String moment(@Nullable Moment moment) {
        return moment == null ? null : moment.toString();
    }

    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", JsonLdContext.members(iri));
        document.put("@graph", nodes.stream().map(Node::members).toList());
        return document;
    }

    Extraction extraction() {
        return extraction;
    }

    /** The node of the article. */
    Node article() {
        return article;
    }

    /** The node of the outlet; part of the graph where anything is known of it. */
    Node publisher() {
        return publisher;
    }

    Selectors selectors() {
        return selectors;
    }

    /** The article's text with lone surrogates replaced. */
    String text() {
        return WellFormed.of(source.text());
    }

    /** The address of a part: short, but where the article's own has escapes, which some readers lose when they put both together. */
    private String part(String fragment) {
        return (iri.indexOf('%') < 0 ? "#" : iri + "#") + fragment;
    }

    String fragment(String kind, String id) {
        return part(Iri.fragment(kind, id));
    }

    void add(Node node) {
        nodes.add(node);
    }

    /** An annotation of the article by this run, to be given its body and target. */
    Node annotation(String kind, String id, String motivation) {
        Node annotation = new Node(fragment(kind, id), "oa:Annotation", "prov:Entity")
                .link("oa:motivatedBy", "oa:" + motivation)
                .link("prov:wasGeneratedBy", activity.iri());
        nodes.add(annotation);
        return annotation;
    }
}
