package org.depesche.core.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depesche.core.article.Span;
import org.depesche.core.fixture.ArbitraryExtractions;
import org.depesche.core.json.ExtractionJson;
import org.depesche.core.pipeline.Extraction;

class FootprintProperties {

    private static final List<String> FINDINGS = List.of("quotes", "entities", "dates", "provenance");

    @Provide
    Arbitrary<Extraction> extractions() {
        return ArbitraryExtractions.any();
    }

    @Property(tries = 200)
    void holdsEverySpanThatIsWritten(@ForAll("extractions") Extraction extraction) throws IOException {
        JsonNode tree = new ObjectMapper().readTree(ExtractionJson.standard().write(extraction));
        Set<Span> written = new HashSet<>();
        FINDINGS.forEach(name -> collect(tree.path(name), written));
        Set<Span> held = new HashSet<>();
        extraction
                .annotations()
                .filter(annotation -> !(annotation instanceof Extension))
                .forEach(annotation -> held.addAll(annotation.footprint()));

        assertThat(held).isEqualTo(written);
    }

    @Property(tries = 200)
    void isHandedOverOneByOneInItsOwnOrder(@ForAll("extractions") Extraction extraction) {
        extraction.annotations().forEach(annotation -> {
            List<Span> spans = new ArrayList<>();
            annotation.forEachSpan(spans::add);
            assertThat(spans).isEqualTo(annotation.footprint());
        });
    }

    private static void collect(JsonNode node, Set<Span> spans) {
        if (node.path("start").isInt() && node.path("end").isInt()) {
            spans.add(new Span(node.get("start").intValue(), node.get("end").intValue()));
        }
        for (String name : List.of("spans", "insertions")) {
            node.path(name)
                    .forEach(pair -> spans.add(
                            new Span(pair.get(0).intValue(), pair.get(1).intValue())));
        }
        node.forEach(child -> collect(child, spans));
    }
}
