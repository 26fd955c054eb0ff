package org.depesche.cli.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfDataset;
import com.apicatalog.rdf.RdfNQuad;
import com.apicatalog.rdf.RdfValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.depesche.cli.CommandLineRun;
import org.depesche.core.annotation.Agency;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Evidence;
import org.depesche.core.annotation.Mention;
import org.depesche.core.annotation.ProvenanceDetail;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.annotation.ProvenanceSignal.Kind;
import org.depesche.core.annotation.ProvenanceSignal.Scope;
import org.depesche.core.annotation.Quote;
import org.depesche.core.annotation.Speaker;
import org.depesche.core.article.Article;
import org.depesche.core.article.MetadataField;
import org.depesche.core.article.Span;
import org.depesche.core.pipeline.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLdReportTest {

    private static final String SCHEMA = JsonLdContext.SCHEMA;
    private static final String PROV = JsonLdContext.PROV;
    private static final String OA = JsonLdContext.ANNOTATION;
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String URL = "https://wattkurier.example/moor";
    private static final String TEXT = "😀 »Wir geben das Moor zurück«, sagte Ada Muster.\n\n(dpa)";

    @TempDir
    Path folder;

    /** The statements of a document, each as subject, predicate and object; nothing may be fetched to read them. */
    private static Set<String> triples(String json) {
        JsonLdOptions options = new JsonLdOptions();
        options.setDocumentLoader((address, loading) -> {
            throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "fetched " + address);
        });
        Set<String> triples = new TreeSet<>();
        try {
            RdfDataset graph = JsonLd.toRdf(JsonDocument.of(new StringReader(json)))
                    .options(options)
                    .get();
            for (RdfNQuad statement : graph.toList()) {
                triples.add(word(statement.getSubject()) + " " + word(statement.getPredicate()) + " "
                        + word(statement.getObject()));
            }
        } catch (JsonLdError e) {
            throw new AssertionError(e);
        }
        return triples;
    }

    private static String word(RdfValue value) {
        return value.isBlankNode() ? "_" : value.getValue();
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static ProvenanceSignal signal(
            Kind kind, Evidence evidence, List<Agency> agencies, ProvenanceDetail detail, String rule) {
        Scope scope = kind == Kind.AGENCY_CREDIT ? Scope.TEXT : null;
        return new ProvenanceSignal(kind, evidence, scope, agencies, detail, 0.9, List.of(rule));
    }

    private static Extraction extraction(Article article) {
        Entity ada = Entity.builder("e 1/ä", Entity.Type.PERSON, "Ada Muster")
                .mention(new Mention(span("Ada Muster"), Mention.Form.NAME))
                .build();
        Quote quote = Quote.builder("q1", Quote.Form.DIRECT, List.of(span("»Wir geben das Moor zurück«")))
                .speaker(new Speaker(List.of(span("Ada Muster")), "e 1/ä", Speaker.Kind.NAMED))
                .build();
        List<ProvenanceSignal> provenance = List.of(
                signal(
                        Kind.AGENCY_CREDIT,
                        new Evidence.InText(span("(dpa)")),
                        List.of(new Agency("dpa", "Deutsche Presse-Agentur")),
                        new ProvenanceDetail.WireCredit(
                                "dpa:260310-99-1/2",
                                "urn:newsml:dpa.com:20090101:260310-99-1",
                                List.of(),
                                null,
                                null,
                                null),
                        "bracket"),
                signal(
                        Kind.EDITORIAL_POLICY,
                        new Evidence.InMetadata(new MetadataField(
                                "json-ld:NewsArticle.publisher.correctionsPolicy.url", "https://wattkurier.example/k")),
                        List.of(),
                        new ProvenanceDetail.Reference("https://wattkurier.example/k"),
                        "policy-property"),
                signal(
                        Kind.MEDIA_CITATION,
                        new Evidence.InText(span("Moor")),
                        List.of(),
                        new ProvenanceDetail.MediaCitation("Moorbote", List.of("q1")),
                        "outlet-reports"),
                signal(
                        Kind.PAYWALL,
                        new Evidence.InText(span("Moor")),
                        List.of(),
                        new ProvenanceDetail.None(),
                        "paywall-prompt"));
        return new Extraction(article, List.of(quote), List.of(ada), List.of(), provenance, List.of(), List.of());
    }

    private static Article article(String url) {
        return Article.of(TEXT).toBuilder()
                .id("a")
                .url(url)
                .language("de")
                .publisher("Wattkurier")
                .build();
    }

    private static String written(Article article) {
        return new JsonLdReport(false, true).article(extraction(article));
    }

    @Test
    void anRdfReaderSeesTheArticleItsQuoteAndWhoSaidIt() {
        String quote = URL + "#quote-q1";
        String ada = URL + "#entity-e~201~2F~C3~A4";

        assertThat(triples(written(article(URL + "#kommentare"))))
                .contains(
                        URL + " " + TYPE + " " + SCHEMA + "NewsArticle",
                        URL + " " + TYPE + " " + PROV + "Entity",
                        URL + " " + SCHEMA + "hasPart " + quote,
                        quote + " " + TYPE + " " + SCHEMA + "Quotation",
                        quote + " " + SCHEMA + "text »Wir geben das Moor zurück«",
                        quote + " " + SCHEMA + "spokenByCharacter " + ada,
                        quote + " " + PROV + "wasAttributedTo " + ada,
                        ada + " " + TYPE + " " + SCHEMA + "Person",
                        ada + " " + SCHEMA + "name Ada Muster",
                        URL + "#publisher " + SCHEMA + "name Wattkurier",
                        URL + " " + SCHEMA + "isAccessibleForFree false");
    }

    @Test
    void theAgencyTheWireItemAndTheOutletCitedAreSources() {
        String dpa = "http://www.wikidata.org/entity/Q312653";
        String wire = "urn:newsml:dpa.com:20090101:260310-99-1";

        assertThat(triples(written(article(URL))))
                .contains(
                        URL + " " + SCHEMA + "sourceOrganization " + dpa,
                        URL + " " + PROV + "wasAttributedTo " + dpa,
                        URL + " " + PROV + "wasDerivedFrom " + wire,
                        URL + " " + SCHEMA + "isBasedOn " + wire,
                        wire + " " + SCHEMA + "publisher " + dpa,
                        URL + " " + PROV + "hadPrimarySource " + URL + "#citation-3",
                        URL + "#citation-3 " + SCHEMA + "hasPart " + URL + "#quote-q1");
    }

    @Test
    void aPolicyHasItsPropertyAndTheTrustIndicatorOfTheIptc() {
        assertThat(triples(written(article(URL))))
                .contains(
                        URL + "#publisher " + SCHEMA + "correctionsPolicy https://wattkurier.example/k",
                        URL + "#signal-2 " + OA + "hasBody " + JsonLdContext.TRUST_INDICATOR + "correctionsPolicy",
                        URL + "#signal-2 " + OA + "hasTarget " + URL);
    }

    @Test
    void placesAreSelectedInCodePoints() {
        assertThat(triples(written(article(URL))))
                .contains(
                        URL + "#place-of-quote-q1 " + OA + "hasBody " + URL + "#quote-q1",
                        "_ " + TYPE + " " + OA + "TextPositionSelector",
                        "_ " + OA + "hasSource " + URL + "#text",
                        "_ " + OA + "start 2",
                        "_ " + OA + "end 29",
                        "_ " + OA + "exact »Wir geben das Moor zurück«",
                        URL + "#text " + SCHEMA + "text " + TEXT);
    }

    @Test
    void anArticleWithoutAnAddressHasAStableName() {
        Set<String> once = triples(written(article(null)));

        assertThat(once)
                .isEqualTo(triples(written(article("/moor"))))
                .anySatisfy(triple ->
                        assertThat(triple).matches("urn:uuid:[0-9a-f-]{36}#quote-q1 " + TYPE + " .*Quotation"));
        assertThat(triples(written(article(null).toBuilder().id("b").build()))).isNotEqualTo(once);
    }

    @Test
    void hostileTextAndAddressesStayJsonAndRdf() {
        Article hostile = Article.of(TEXT + "</script>\ud800 \u0000 \"}").toBuilder()
                .url("https://x.example/a b<c>\"d\"#e#f\u202e")
                .publisher("\ud83d \"Bote\"")
                .build();
        String json = new JsonLdReport(false, true).article(extraction(hostile));

        String iri = "https://x.example/a%20b%3Cc%3E%22d%22";

        assertThat(json).doesNotContain("<", "\ud800");
        assertThat(triples(json))
                .contains(
                        iri + " " + TYPE + " " + SCHEMA + "NewsArticle",
                        iri + " " + SCHEMA + "hasPart " + iri + "#quote-q1",
                        iri + "#quote-q1 " + TYPE + " " + SCHEMA + "Quotation");
    }

    @Test
    void oneArticleIsAnObjectAndSeveralAreAnArrayOfGraphs() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : List.of("a", "b")) {
            files.add(Files.writeString(
                    folder.resolve(name + ".txt"), "Im Harz fährt die Bahn wieder, sagte Ada Muster."));
        }
        String one =
                CommandLineRun.of("extract", files.get(0), "--to", "jsonld").out();
        String both = CommandLineRun.of("extract", folder, "--to", "jsonld").out();

        assertThat(one).startsWith("{\n").endsWith("}\n");
        assertThat(both).startsWith("[\n").endsWith("]\n");
        assertThat(triples(both))
                .containsAll(triples(one))
                .hasSizeGreaterThan(triples(one).size());
    }

    @Test
    void aFolderIsFilledWithAGraphForEachArticle() throws IOException {
        Path input = Files.writeString(folder.resolve("a.txt"), "Im Harz fährt die Bahn wieder.");
        Path output = Files.createDirectory(folder.resolve("out"));

        CommandLineRun.of("extract", input, "--to", "jsonld", "-o", output);

        assertThat(triples(Files.readString(output.resolve("a.txt.jsonld")))).isNotEmpty();
    }
}
