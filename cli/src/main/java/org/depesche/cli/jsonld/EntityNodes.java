package org.depesche.cli.jsonld;

import java.util.List;
import org.depesche.core.annotation.Coordinates;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.core.annotation.Role;
import org.depesche.core.article.Span;

/** Nodes for who and what an article speaks of, and annotations where. */
final class EntityNodes {

    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private final ArticleGraph graph;

    EntityNodes(ArticleGraph graph) {
        this.graph = graph;
    }

    static String iri(ArticleGraph graph, String entity) {
        return graph.fragment("entity", entity);
    }

    void add(List<Entity> entities) {
        for (Entity entity : entities) {
            Node node = new Node(iri(graph, entity.id()), types(entity.type()));
            describe(entity, node);
            graph.add(node);
            graph.article().link("mentions", node.iri());
            List<Span> spans = entity.mentions().stream().map(Mention::span).toList();
            Node annotation = graph.annotation("mentions", entity.id(), "identifying")
                    .link("oa:hasBody", node.iri())
                    .number("depesche:confidence", entity.confidence());
            graph.selectors().target(annotation, spans);
        }
    }

    private static String[] types(Entity.Type type) {
        return switch (type) {
            case PERSON -> new String[] {"Person", "prov:Person"};
            case ORGANIZATION -> new String[] {"Organization", "prov:Organization"};
            case PLACE -> new String[] {"Place"};
            case EVENT -> new String[] {"Event"};
            case WORK -> new String[] {"CreativeWork", "prov:Entity"};
            case PRODUCT -> new String[] {"Product"};
            case OTHER -> new String[] {"Thing"};
        };
    }

    private static void describe(Entity entity, Node node) {
        node.text("name", entity.name());
        node.text("sameAs", entity.wikidata() == null ? null : WIKIDATA + entity.wikidata());
        boolean isPerson = entity.type() == Entity.Type.PERSON;
        if (isPerson) {
            entity.roles().stream().map(Role::text).forEach(role -> node.text("jobTitle", role));
            if (entity.gender() != null && entity.gender() != Entity.Gender.OTHER) {
                node.link(
                        "gender", JsonLdContext.SCHEMA + (entity.gender() == Entity.Gender.FEMALE ? "Female" : "Male"));
            }
            if (entity.affiliation() != null) {
                node.node("affiliation", Node.blank("Organization").text("name", entity.affiliation()));
            }
            if (entity.party() != null) {
                node.node("memberOf", Node.blank("PoliticalParty").text("name", entity.party()));
            }
        }
        if (entity.country() != null
                && (entity.type() == Entity.Type.PLACE || entity.type() == Entity.Type.ORGANIZATION)) {
            node.node("address", Node.blank("PostalAddress").text("addressCountry", entity.country()));
        }
        Coordinates place = entity.coordinates();
        if (place != null && entity.type() == Entity.Type.PLACE) {
            node.node(
                    "geo",
                    Node.blank("GeoCoordinates")
                            .number("latitude", place.latitude())
                            .number("longitude", place.longitude()));
        }
    }
}
