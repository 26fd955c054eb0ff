package org.depesche.cli.jsonld;

import java.util.List;
import org.depesche.core.annotation.Quote;
import org.depesche.core.annotation.Speaker;
import org.depesche.core.article.Span;

/** Nodes for quotes and their speakers, and annotations where the quotes stand. */
final class QuoteNodes {

    private final ArticleGraph graph;

    QuoteNodes(ArticleGraph graph) {
        this.graph = graph;
    }

    static String iri(ArticleGraph graph, String quote) {
        return graph.fragment("quote", quote);
    }

    void add(List<Quote> quotes) {
        for (Quote quote : quotes) {
            add(quote);
        }
    }

    private void add(Quote quote) {
        String text = graph.extraction().article().text();
        Node node = new Node(iri(graph, quote.id()), "Quotation", "prov:Entity")
                .text("text", quote.in(text))
                .text("inLanguage", graph.extraction().article().language())
                .link("isPartOf", graph.article().iri())
                .text("depesche:form", quote.form().label())
                .text("depesche:medium", quote.medium().label());
        graph.article().link("hasPart", node.iri());
        if (quote.within() != null) {
            node.link("isPartOf", iri(graph, quote.within()));
        }
        if (quote.continues() != null) {
            node.link("depesche:continues", iri(graph, quote.continues()));
        }
        graph.add(node);
        if (quote.speaker() != null) {
            speaker(quote, quote.speaker(), node);
        }
        if (quote.addressee() != null) {
            String name = Span.join(quote.addressee().spans(), text);
            if (quote.addressee().entity() == null) {
                node.text("depesche:addressee", name);
            } else {
                node.link(
                        "depesche:addressee",
                        EntityNodes.iri(graph, quote.addressee().entity()));
            }
        }
        Node annotation = graph.annotation("place-of-quote", quote.id(), "identifying")
                .link("oa:hasBody", node.iri())
                .number("depesche:confidence", quote.confidence());
        quote.because().forEach(rule -> annotation.text("depesche:because", rule));
        graph.selectors().target(annotation, quote.spans());
    }

    private void speaker(Quote quote, Speaker speaker, Node node) {
        String iri;
        boolean isDocument = speaker.kind() == Speaker.Kind.DOCUMENT;
        if (speaker.entity() != null) {
            iri = EntityNodes.iri(graph, speaker.entity());
        } else {
            Node own = isDocument
                    ? new Node(graph.fragment("speaker-of-quote", quote.id()), "CreativeWork", "prov:Entity")
                    : new Node(graph.fragment("speaker-of-quote", quote.id()), "prov:Agent");
            own.text(
                    "name",
                    Span.join(speaker.spans(), graph.extraction().article().text()));
            graph.add(own);
            iri = own.iri();
        }
        if (isDocument) {
            node.link("prov:hadPrimarySource", iri);
        } else {
            node.link("spokenByCharacter", iri).link("prov:wasAttributedTo", iri);
        }
    }
}
