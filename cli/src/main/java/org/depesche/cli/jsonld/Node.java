package org.depesche.cli.jsonld;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.cli.output.WellFormed;
import org.jspecify.annotations.Nullable;

/** A node of the graph, its members in the order in which they are set; a member that is set again becomes a list. Not thread safe. */
final class Node {

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** A node with an address. */
    Node(String iri, String... types) {
        members.put("@id", iri);
        members.put("@type", types.length == 1 ? types[0] : List.of(types));
    }

    /** A node without one. */
    private Node(String type) {
        members.put("@type", type);
    }

    static Node blank(String type) {
        return new Node(type);
    }

    String iri() {
        return String.valueOf(members.get("@id"));
    }

    /** Sets a text; nothing where it is null or blank. */
    Node text(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            add(name, WellFormed.of(value));
        }
        return this;
    }

    /** Sets a number. */
    Node number(String name, double value) {
        add(name, BigDecimal.valueOf(value));
        return this;
    }

    Node number(String name, int value) {
        add(name, value);
        return this;
    }

    Node flag(String name, boolean value) {
        add(name, value);
        return this;
    }

    /** Points at another node; nothing where the address is null. */
    Node link(String name, @Nullable String iri) {
        if (iri != null) {
            add(name, Map.of("@id", iri));
        }
        return this;
    }

    /** Holds another node. */
    Node node(String name, Node value) {
        add(name, value.members);
        return this;
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    Map<String, Object> members() {
        return members;
    }

    private void add(String name, Object value) {
        Object known = members.get(name);
        if (known == null) {
            members.put(name, value);
            return;
        }
        List<Object> all = known instanceof List<?> list ? new ArrayList<>(list) : new ArrayList<>(List.of(known));
        if (!all.contains(value)) {
            all.add(value);
        }
        members.put(name, all);
    }
}
