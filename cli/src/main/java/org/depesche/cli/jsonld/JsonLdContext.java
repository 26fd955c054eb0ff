package org.depesche.cli.jsonld;

import java.util.LinkedHashMap;
import java.util.Map;

/** The context of every document, written out so that nobody has to fetch one. */
final class JsonLdContext {

    static final String SCHEMA = "https://schema.org/";
    static final String PROV = "http://www.w3.org/ns/prov#";
    static final String ANNOTATION = "http://www.w3.org/ns/oa#";
    static final String TRUST_INDICATOR = "http://cv.iptc.org/newscodes/trustindicator/";
    static final String DEPESCHE = "https://depesche.org/ns#";

    private JsonLdContext() {}

    /**
     * The context.
     *
     * @param article the address of the article, to which those of its parts are relative
     */
    static Map<String, Object> members(String article) {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("@base", article);
        context.put("@vocab", SCHEMA);
        context.put("prov", PROV);
        context.put("oa", ANNOTATION);
        context.put("trustindicator", TRUST_INDICATOR);
        context.put("depesche", DEPESCHE);
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        for (String address : new String[] {"url", "sameAs"}) {
            context.put(address, Map.of("@type", "@id"));
        }
        for (String offset : new String[] {"oa:start", "oa:end"}) {
            context.put(offset, Map.of("@type", "xsd:nonNegativeInteger"));
        }
        return context;
    }
}
