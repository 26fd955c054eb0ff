package org.depesche.cli.jsonld;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.core.annotation.Agency;
import org.depesche.core.annotation.Evidence;
import org.depesche.core.annotation.ProvenanceDetail;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.annotation.ProvenanceSignal.Kind;
import org.depesche.core.annotation.ProvenanceSignal.Scope;
import org.depesche.core.article.Article;
import org.depesche.extractors.provenance.NewsAgency;
import org.jspecify.annotations.Nullable;

/** What provenance says as statements about the article and its outlet, and annotations where it says so. */
final class SignalNodes {

    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private final ArticleGraph graph;
    private final Node article;
    private final Map<String, String> agencies = new HashMap<>();
    private int authors;
    private boolean hasByline;

    SignalNodes(ArticleGraph graph) {
        this.graph = graph;
        this.article = graph.article();
    }

    void add(List<ProvenanceSignal> signals) {
        for (int i = 0; i < signals.size(); i++) {
            add(signals.get(i), Integer.toString(i + 1));
        }
        if (!hasByline) {
            // names that metadata give, be they of people or of desks
            for (String name : graph.extraction().article().source().authors()) {
                author("author", name, "prov:Agent");
            }
        }
    }

    private void add(ProvenanceSignal signal, String number) {
        Node annotation = graph.annotation("signal", number, "classifying")
                .text("depesche:kind", signal.kind().label())
                .number("depesche:confidence", signal.confidence());
        signal.because().forEach(rule -> annotation.text("depesche:because", rule));
        if (signal.evidence() instanceof Evidence.InText inText) {
            graph.selectors().target(annotation, List.of(inText.span()));
        } else if (signal.evidence() instanceof Evidence.InMetadata metadata) {
            annotation
                    .link("oa:hasTarget", article.iri())
                    .text("depesche:path", metadata.field().path());
        }
        String words = words(signal);
        switch (signal.kind()) {
            case AGENCY_CREDIT, IMAGE_CREDIT -> credit(signal, words, number, annotation);
            case BYLINE -> byline(signal.detail());
            case DATELINE -> dateline(signal.detail());
            case COPYRIGHT -> rights(signal.detail(), words);
            case CORRECTION ->
                article.node(
                        "correction",
                        Node.blank("CorrectionComment")
                                .text("text", words)
                                .text("datePublished", date(signal.detail())));
            case UPDATE -> {
                // the annotation alone; dateModified is what metadata say
            }
            case TRUST_MARK -> mark(signal.detail(), annotation);
            case EDITORIAL_POLICY -> policy(signal, annotation);
            case SPONSORED -> sponsored(signal.detail());
            case PAYWALL -> free();
            case MEDIA_CITATION -> citation(signal.detail(), number, annotation);
            case REPUBLISHED -> republished(signal.detail());
            case AI_DISCLOSURE -> digitalSource(signal);
            case TEASER, CONTRADICTION -> annotation.text("depesche:found", words);
        }
    }

    private String words(ProvenanceSignal signal) {
        Article source = graph.extraction().article();
        return signal.evidence() instanceof Evidence.InText inText
                ? inText.span().in(source.text())
                : ((Evidence.InMetadata) signal.evidence()).field().value();
    }

    private void credit(ProvenanceSignal signal, String words, String number, Node annotation) {
        List<String> named = signal.agencies().stream().map(this::agency).toList();
        named.forEach(iri -> annotation.link("oa:hasBody", iri));
        if (signal.scope() == Scope.IMAGE || signal.kind() == Kind.IMAGE_CREDIT) {
            Node picture =
                    new Node(graph.fragment("picture", number), "ImageObject", "prov:Entity").text("creditText", words);
            named.forEach(iri -> picture.link("provider", iri).link("prov:wasAttributedTo", iri));
            graph.add(picture);
            article.link("image", picture.iri());
            return;
        }
        article.text("creditText", words);
        named.forEach(iri -> article.link("sourceOrganization", iri).link("prov:wasAttributedTo", iri));
        if (signal.detail() instanceof ProvenanceDetail.WireCredit credit && credit.urn() != null) {
            Node wire = new Node(credit.urn(), "NewsArticle", "prov:Entity").text("identifier", credit.wireId());
            named.forEach(iri -> wire.link("publisher", iri).link("prov:wasAttributedTo", iri));
            graph.add(wire);
            article.link("isBasedOn", wire.iri()).link("prov:wasDerivedFrom", wire.iri());
        }
    }

    /** The address of an agency: that of Wikidata where the lexicon has it. */
    private String agency(Agency agency) {
        return agencies.computeIfAbsent(agency.id(), id -> {
            String wikidata = NewsAgency.find(id).map(NewsAgency::wikidata).orElse(null);
            Node node = new Node(
                            wikidata == null ? graph.fragment("agency", id) : WIKIDATA + wikidata,
                            "NewsMediaOrganization",
                            "prov:Organization")
                    .text("name", agency.name())
                    .text("identifier", id);
            graph.add(node);
            return node.iri();
        });
    }

    private void byline(ProvenanceDetail detail) {
        if (detail instanceof ProvenanceDetail.Byline byline) {
            hasByline |= !byline.authors().isEmpty();
            byline.authors().forEach(name -> author("author", name, "Person"));
            byline.editors().forEach(name -> author("editor", name, "Person"));
        }
    }

    private void author(String property, String name, String type) {
        String id = Integer.toString(++authors);
        Node node = type.equals("Person")
                ? new Node(graph.fragment("author", id), "Person", "prov:Person")
                : new Node(graph.fragment("author", id), type);
        graph.add(node.text("name", name));
        article.link(property, node.iri()).link("prov:wasAttributedTo", node.iri());
    }

    private void dateline(ProvenanceDetail detail) {
        if (detail instanceof ProvenanceDetail.Dateline dateline) {
            article.text("dateline", String.join(", ", dateline.places()));
            dateline.places()
                    .forEach(place ->
                            article.node("locationCreated", Node.blank("Place").text("name", place)));
        }
    }

    private void rights(ProvenanceDetail detail, String words) {
        article.text("copyrightNotice", words);
        if (detail instanceof ProvenanceDetail.Rights rights) {
            if (rights.holder() != null) {
                article.node("copyrightHolder", Node.blank("Organization").text("name", rights.holder()));
            }
            article.text("copyrightYear", rights.year());
        }
    }

    private static @Nullable String date(ProvenanceDetail detail) {
        return detail instanceof ProvenanceDetail.Revision revision ? revision.date() : null;
    }

    private void mark(ProvenanceDetail detail, Node annotation) {
        if (detail instanceof ProvenanceDetail.TrustMark mark) {
            graph.publisher()
                    .node(
                            "hasCertification",
                            Node.blank("Certification")
                                    .text("identifier", mark.scheme())
                                    .text("url", Iri.absolute(mark.url())));
            annotation.link("depesche:about", graph.publisher().iri());
        }
    }

    private void policy(ProvenanceSignal signal, Node annotation) {
        PolicyTerms.Term term = PolicyTerms.of(signal);
        String url =
                signal.detail() instanceof ProvenanceDetail.Reference reference ? Iri.absolute(reference.url()) : null;
        graph.publisher().link(term.property(), url);
        annotation.link("depesche:about", graph.publisher().iri());
        if (term.code() != null) {
            annotation.link("oa:hasBody", JsonLdContext.TRUST_INDICATOR + term.code());
        }
    }

    private void sponsored(ProvenanceDetail detail) {
        if (!article.has("depesche:sponsored")) {
            article.flag("depesche:sponsored", true);
        }
        if (detail instanceof ProvenanceDetail.Sponsorship paid && paid.sponsor() != null) {
            article.node("sponsor", Node.blank("Organization").text("name", paid.sponsor()));
        }
    }

    private void free() {
        if (!article.has("isAccessibleForFree")) {
            article.flag("isAccessibleForFree", false);
        }
    }

    private void citation(ProvenanceDetail detail, String number, Node annotation) {
        if (detail instanceof ProvenanceDetail.MediaCitation citation) {
            Node cited = new Node(graph.fragment("citation", number), "CreativeWork", "prov:Entity")
                    .node("publisher", Node.blank("Organization").text("name", citation.outlet()));
            citation.quotes().forEach(quote -> cited.link("hasPart", QuoteNodes.iri(graph, quote)));
            graph.add(cited);
            article.link("citation", cited.iri()).link("prov:hadPrimarySource", cited.iri());
            annotation.link("oa:hasBody", cited.iri());
        }
    }

    private void republished(ProvenanceDetail detail) {
        if (detail instanceof ProvenanceDetail.Reference reference) {
            String original = Iri.absolute(reference.url());
            article.link("isBasedOn", original).link("prov:wasDerivedFrom", original);
        }
    }

    /** The code of the IPTC that metadata give; a note in words does not say how much the machine did. */
    private void digitalSource(ProvenanceSignal signal) {
        if (signal.evidence() instanceof Evidence.InMetadata metadata) {
            article.link("digitalSourceType", Iri.absolute(metadata.field().value()));
        }
    }
}
