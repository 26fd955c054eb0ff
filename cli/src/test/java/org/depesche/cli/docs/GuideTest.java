package org.depesche.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Evidence;
import org.depesche.core.annotation.Extension;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.annotation.Quote;
import org.depesche.core.annotation.UntypedExtension;
import org.depesche.core.article.Article;
import org.depesche.core.article.Moment;
import org.depesche.core.article.SectionKind;
import org.depesche.core.article.Span;
import org.depesche.core.extractor.ExtractionContext;
import org.depesche.core.extractor.Extractor;
import org.depesche.core.extractor.ExtractorProvider;
import org.depesche.core.extractor.Settings;
import org.depesche.core.json.ExtractionJson;
import org.depesche.core.json.OffsetUnit;
import org.depesche.core.pipeline.Extraction;
import org.depesche.core.pipeline.Failure;
import org.depesche.core.pipeline.Pipeline;
import org.depesche.readers.ArticleCursor;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.ReadArticle;
import org.depesche.readers.ReadProblem;
import org.depesche.readers.ReadResult;
import org.depesche.readers.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code that README.md and docs/guide.md show, run: {@link DocumentationTest} sees to it that they show this. */
class GuideTest {

    @TempDir
    Path folder;

    // snippet quotes
    static void printQuotes(Path file, PrintStream out) throws IOException {
        Article article = Readers.read(file);
        Extraction extraction = Pipeline.standard().extract(article);
        for (Quote quote : extraction.quotes()) {
            String speaker = extraction.entity(quote).map(Entity::name).orElse("somebody");
            out.println(speaker + ": " + quote.in(article.text()));
        }
    }
    // end

    @Test
    void printsQuotes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        printQuotes(
                Path.of("../samples/agenturbericht-deiche.txt"), new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("»Die nächste schwere Sturmflut fragt nicht, ob unser Antrag schon genehmigt ist«");
    }

    @Test
    void buildsArticlesByHand() {
        // snippet article
        Article.Builder builder = Article.builder()
                .id("2026-04-09/moor")
                .language("de")
                .publisher("Wattkurier")
                .published(Moment.parse("2026-04-09T06:30:00+02:00"));
        builder.append(SectionKind.HEADLINE, "Moor unter Wasser");
        builder.append(SectionKind.PARAGRAPH, "»Das soll so«, sagt der Landwirt.");
        Article article = builder.build();
        // end

        assertThat(article.text()).isEqualTo("Moor unter Wasser\n\n»Das soll so«, sagt der Landwirt.");
        assertThat(article.sections()).hasSize(2);
    }

    @Test
    void buildsPipelinesByHand() throws IOException {
        Path plugins = Files.createDirectories(folder.resolve("plugins"));
        // snippet pipeline
        Pipeline pipeline = Pipeline.builder()
                .discover()
                .plugins(plugins)
                .extractor("statutes", new StatuteExtractor())
                .without(List.of("quotes"))
                .build();
        for (Failure failure : pipeline.failures()) {
            System.err.println(failure.extractor() + ": " + failure.message());
        }
        // end
        Extraction extraction = pipeline.extract(Article.of("Gegen ihn wird nach § 129a StGB ermittelt."));

        assertThat(pipeline.failures()).isEmpty();
        assertThat(extraction.quotes()).isEmpty();
        assertThat(extraction.extensions())
                .containsExactly(new UntypedExtension("statute", List.of(new Span(20, 31)), Map.of("law", "StGB")));
    }

    // snippet provenance
    static List<String> agencies(Extraction extraction) {
        List<String> found = new ArrayList<>();
        for (ProvenanceSignal signal : extraction.provenance()) {
            if (signal.kind() == ProvenanceSignal.Kind.AGENCY_CREDIT
                    && signal.evidence() instanceof Evidence.InText evidence) {
                String words = evidence.span().in(extraction.article().text());
                signal.agencies().forEach(agency -> found.add(agency.name() + " in '" + words + "'"));
            }
        }
        return found;
    }
    // end

    @Test
    void readsProvenance() throws IOException {
        Article article = Readers.read(Path.of("../samples/agenturbericht-deiche.txt"));

        assertThat(agencies(Pipeline.standard().extract(article)))
                .anyMatch(line -> line.startsWith("Deutsche Presse-Agentur in '"));
    }

    @Test
    void writesAndReadsJson() throws IOException {
        Extraction extraction = Pipeline.standard().extract(Article.of("Im Moor brennt es."));
        // snippet json
        ExtractionJson json =
                ExtractionJson.standard().offsets(OffsetUnit.CODEPOINT).withText(true);
        String line = json.write(extraction);
        Extraction same = json.read(line);
        // end

        assertThat(same).isEqualTo(extraction);
    }

    // snippet readers
    static int countArticles(Path file, PrintStream problems) throws IOException {
        int count = 0;
        ArticleInput input = ArticleInput.of(file).withLanguage("de");
        try (ArticleCursor articles = Readers.standard().open(input)) {
            for (ReadResult result = articles.next(); result != null; result = articles.next()) {
                if (result instanceof ReadArticle) {
                    count++;
                } else if (result instanceof ReadProblem problem) {
                    problems.println(problem);
                }
            }
        }
        return count;
    }
    // end

    @Test
    void readsArticlesOneByOne() throws IOException {
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        Path file = folder.resolve("a.jsonl");
        Files.writeString(file, "{\"text\":\"Eins.\"}\n{\"text\":\n{\"text\":\"Drei.\"}\n");

        assertThat(countArticles(file, new PrintStream(problems, true, StandardCharsets.UTF_8)))
                .isEqualTo(2);
        assertThat(problems.toString(StandardCharsets.UTF_8)).contains("line 2");
    }

    // snippet extractor
    /** Finds citations of statutes: § 129a StGB. */
    public static final class StatuteExtractor implements Extractor<Extension> {

        @Override
        public Class<Extension> produces() {
            return Extension.class;
        }

        @Override
        public Set<String> languages() {
            return Set.of("de");
        }

        @Override
        public List<Extension> extract(ExtractionContext context) {
            List<Extension> found = new ArrayList<>();
            String text = context.article().text();
            for (int at = text.indexOf("§ "); at >= 0; at = text.indexOf("§ ", at + 1)) {
                int law = text.indexOf(' ', at + 2) + 1;
                int end = law;
                while (law > 0 && end < text.length() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                if (end > law) {
                    Map<String, Object> fields = Map.of("law", text.substring(law, end));
                    found.add(new UntypedExtension("statute", List.of(new Span(at, end)), fields));
                }
            }
            return found;
        }
    }
    // end

    // snippet provider
    /** Offers the extractor: named in META-INF/services/org.depesche.core.extractor.ExtractorProvider. */
    public static final class StatuteExtractorProvider implements ExtractorProvider {

        @Override
        public String name() {
            return "statutes";
        }

        @Override
        public Extractor<?> create(Settings settings) {
            return new StatuteExtractor();
        }
    }
    // end

    @Test
    void runsAProvider() {
        Pipeline pipeline =
                Pipeline.builder().provider(new StatuteExtractorProvider()).build();

        assertThat(pipeline.extract(Article.of("§ 8 ohne Gesetz, dann § 823 BGB"))
                        .extensions())
                .extracting(Extension::fields)
                .contains(Map.of("law", "BGB"));
    }
}
