package org.depesche.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.depesche.core.annotation.Annotation;
import org.depesche.core.article.Article;
import org.depesche.core.article.Labelled;
import org.depesche.core.extractor.Extractor;
import org.depesche.core.extractor.ExtractorProvider;
import org.depesche.core.extractor.Settings;
import org.depesche.core.extractor.SettingsException;
import org.depesche.core.json.ExtractionJson;
import org.depesche.core.json.JsonFormatException;
import org.depesche.core.pipeline.Extraction;
import org.depesche.core.pipeline.Failure;
import org.depesche.core.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;

/**
 * The contract that every extractor passes. Inherit from it in a test class, name the provider and a few articles in which the extractor
 * finds something; JUnit Jupiter and jqwik run the rest.
 *
 * <pre>{@code
 * class MoneyContractTest extends ExtractorContract {
 *     protected ExtractorProvider provider() { return new MoneyProvider(); }
 *     protected List<Article> articles() { return List.of(Article.of("Das kostet 3,5 Millionen Euro.")); }
 * }
 * }</pre>
 *
 * <p>The extractor runs in a pipeline of what the application's path offers, with those others that {@link #companions} names.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ExtractorContract {

    private static final int THREADS = 8;
    private static final int ROUNDS = 10;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int HOSTILE_LENGTH = 64 * 1024;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String SUBJECT = "subject";

    private @Nullable Pipeline pipeline;

    /** For the test class that inherits. */
    protected ExtractorContract() {}

    /**
     * The provider of the extractor.
     *
     * @return a new provider
     */
    protected abstract ExtractorProvider provider();

    /**
     * Articles in each of which the extractor finds something: without them it could pass by finding nothing ever.
     *
     * @return at least one article
     */
    protected abstract List<Article> articles();

    /**
     * Settings of the extractor that differ from its defaults.
     *
     * @return keys without the extractor's name, and values; none unless overridden
     */
    protected Map<String, String> settings() {
        return Map.of();
    }

    /**
     * The names of other extractors on the path that run with this one, because it requires or uses what they find.
     *
     * @return names; none unless overridden
     */
    protected Set<String> companions() {
        return Set.of();
    }

    /** The provider is a service under its own class, and its name is a proper one. */
    @Test
    public void isFoundUnderItsName() {
        ExtractorProvider provider = provider();
        String name = provider.name();

        assertThat(Labelled.isLabel(name))
                .as("the name '%s' is of lower-case letters, digits and hyphens", name)
                .isTrue();
        assertThat(provider().name()).as("the name is always the same").isEqualTo(name);
        assertThat(isDiscovered(provider))
                .as("%s is listed in META-INF/services/%s", provider.getClass(), ExtractorProvider.class.getName())
                .isTrue();
    }

    /** What the extractor says of itself is complete and always the same. */
    @Test
    public void describesItself() {
        Extractor<?> extractor = create(Settings.none());

        assertThat(extractor.produces()).as("produces").isNotNull().isEqualTo(extractor.produces());
        assertThat(extractor.requires()).as("requires").isNotNull().isEqualTo(extractor.requires());
        assertThat(extractor.uses()).as("uses").isNotNull().isEqualTo(extractor.uses());
        assertThat(extractor.languages())
                .as("languages are primary subtags in lower case")
                .isEqualTo(extractor.languages())
                .allMatch(Labelled::isLabel);
    }

    /** Without settings the extractor is made, and a wrong value of any setting is told as one. */
    @Test
    public void everySettingHasADefaultAndRefusesJunk() {
        Settings asked = Settings.none();
        assertThat(create(asked)).as("the extractor with default settings").isNotNull();

        for (String key : asked.known()) {
            try {
                create(Settings.of(Map.of(key, "\u0000 no value \ud83d")));
            } catch (SettingsException e) {
                assertThat(e).as("a wrong value of %s", key).hasMessageContaining(key);
            } catch (RuntimeException e) {
                fail("a wrong value of " + key + " is told by a SettingsException", e);
            }
        }
    }

    /** A setting that the extractor does not know is refused. */
    @Test
    public void refusesUnknownSettings() {
        String key = provider().name() + ".no-such-setting";
        Pipeline.Builder builder = pipelineBuilder(Settings.of(Map.of(key, "1")));

        assertThatExceptionOfType(SettingsException.class).as("%s", key).isThrownBy(builder::build);
    }

    /** In each of the articles something is found, and what is found keeps the rules and survives being written. */
    @Test
    public void findsSomethingThatKeepsTheRules() {
        assertThat(articles()).as("articles").isNotEmpty();
        for (Article article : articles()) {
            Extraction extraction = check(article);
            assertThat(findings(extraction))
                    .as("findings in %s", excerpt(article))
                    .isNotEmpty();
        }
    }

    /** The same article gives the same result, from the same extractor and from another one. */
    @Test
    public void findsTheSameAgain() {
        for (Article article : articles()) {
            String first = written(pipeline(), article);

            assertThat(written(pipeline(), article)).as("the second run").isEqualTo(first);
            assertThat(written(build(), article)).as("another extractor").isEqualTo(first);
        }
    }

    /** What was read before does not show: an article gives the same after any other. */
    @Test
    public void keepsNothingBetweenArticles() {
        List<Article> all = new ArrayList<>(articles());
        all.add(Article.of(""));
        all.add(Article.of(HostileText.all().get(6).of(1000)));
        for (Article before : all) {
            for (Article article : articles()) {
                Pipeline fresh = build();
                String alone = written(fresh, article);
                written(fresh, before);
                assertThat(written(fresh, article))
                        .as("%s after %s", excerpt(article), excerpt(before))
                        .isEqualTo(alone);
            }
        }
    }

    /** Another article may be read in the middle of one, as an analysis that the extractor asks for may do. */
    @Test
    public void readsOneArticleInTheMiddleOfAnother() {
        Extractor<?> extractor = create(ownSettings().scope(provider().name()));
        Pipeline plain = subjectIn(extractor);
        for (Article other : articles()) {
            Pipeline disturbed = subjectIn(new DisturbedExtractor<>(extractor, () -> plain.extract(readable(other))));
            for (Article article : articles()) {
                assertThat(written(disturbed, article))
                        .as("%s with %s in the middle", excerpt(article), excerpt(other))
                        .isEqualTo(written(plain, article));
            }
        }
    }

    /**
     * One extractor serves eight threads at once.
     *
     * @throws Exception if a thread throws
     */
    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    public void servesEightThreadsAtOnce() throws Exception {
        List<Article> articles = articles();
        List<String> expected = new ArrayList<>();
        articles.forEach(article -> expected.add(written(build(), article)));
        Pipeline shared = build();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> runs = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread;
                Callable<List<String>> run = () -> {
                    start.await();
                    List<String> unlike = new ArrayList<>();
                    for (int i = 0; i < ROUNDS * articles.size(); i++) {
                        int at = (first + i) % articles.size();
                        String result = written(shared, articles.get(at));
                        if (!result.equals(expected.get(at))) {
                            unlike.add(result);
                        }
                    }
                    return unlike;
                };
                runs.add(threads.submit(run));
            }
            for (Future<List<String>> run : runs) {
                assertThat(run.get())
                        .as("results of one of eight threads that differ")
                        .isEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /**
     * Hostile texts are read without a failure.
     *
     * @return a test for each text
     */
    @TestFactory
    public Stream<DynamicTest> survivesHostileText() {
        Stream<DynamicTest> small = Stream.of("", " ", "a", "„", "\ud83d", "\ude00", "\u0000")
                .map(text -> guarded("'" + text + "'", () -> check(Article.of(text))));
        Stream<DynamicTest> repeated = HostileText.all().stream()
                .map(text -> guarded(text.name(), () -> check(Article.of(text.of(HOSTILE_LENGTH)))));
        HostileText word = HostileText.all().get(0);
        DynamicTest large = guarded("a megabyte without a blank", () -> check(Article.of(word.of(MEGABYTE))));
        return Stream.of(small, repeated, Stream.of(large)).flatMap(tests -> tests);
    }

    /**
     * Any article is read without a failure, twice with the same result.
     *
     * @param article an article
     */
    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    public void survivesAnyArticle(@ForAll("anyArticle") Article article) {
        assertTimeoutPreemptively(PATIENCE, () -> {
            Extraction extraction = check(article);

            assertThat(written(pipeline(), readable(article)))
                    .isEqualTo(ExtractionJson.standard().withText(true).write(extraction));
        });
    }

    /**
     * The articles of {@link #survivesAnyArticle}.
     *
     * @return an arbitrary
     */
    @Provide
    public Arbitrary<Article> anyArticle() {
        return Articles.any();
    }

    /**
     * The time that the extractor takes grows no faster than the article, be it prose or hostile.
     *
     * @return a test for each text
     */
    @TestFactory
    public Stream<DynamicTest> timeGrowsWithTheLength() {
        MeteredExtractor<?> metered =
                new MeteredExtractor<>(create(ownSettings().scope(provider().name())));
        Pipeline measuring = subjectIn(metered);
        StringBuilder prose = new StringBuilder();
        articles().forEach(article -> prose.append(article.text()).append("\n\n"));
        Stream<HostileText> texts =
                Stream.concat(Stream.of(new HostileText("the articles", prose.toString())), HostileText.all().stream());
        return texts.map(text -> guarded(text.name(), () -> {
            Growth growth = new Growth(length -> {
                Article article = readable(Article.of(text.of(length)));
                assertThat(failures(measuring.extract(article), SUBJECT)).isEmpty();
                return metered.spent();
            });
            growth.fault().ifPresent(fault -> fail("time outgrows the length of " + text.name() + ": " + fault));
        }));
    }

    /** A test that ends some time even where the extractor does not. */
    private static DynamicTest guarded(String name, Executable test) {
        return DynamicTest.dynamicTest(name, () -> assertTimeoutPreemptively(PATIENCE, test));
    }

    /** The article in a language that the extractor reads: what it is taken for is not the extractor's affair. */
    private Article readable(Article article) {
        Set<String> languages = create(Settings.none()).languages();
        String language = article.language();
        boolean isRead = languages.isEmpty() || (language != null && languages.contains(primary(language)));
        return isRead ? article : article.withLanguage(languages.iterator().next());
    }

    private static String primary(String language) {
        int hyphen = language.indexOf('-');
        return hyphen < 0 ? language : language.substring(0, hyphen);
    }

    /** Reads an article and holds the result against the rules that go for all of them. */
    private Extraction check(Article article) {
        Extraction extraction = pipeline().extract(readable(article));
        assertThat(failures(extraction, provider().name()))
                .as("failures on %s", excerpt(article))
                .isEmpty();
        ExtractionJson json =
                ExtractionJson.standard().withText(true).extensions(pipeline().extensionReaders());
        String written = json.write(extraction);
        try {
            assertThat(json.write(json.read(written)))
                    .as("what is read back from JSON and written again")
                    .isEqualTo(written);
        } catch (JsonFormatException e) {
            fail("what was written of " + excerpt(article) + " cannot be read", e);
        }
        return extraction;
    }

    private static List<Failure> failures(Extraction extraction, String extractor) {
        return extraction.failures().stream()
                .filter(failure -> failure.extractor().equals(extractor))
                .toList();
    }

    private List<? extends Annotation> findings(Extraction extraction) {
        return extraction.all(create(Settings.none()).produces());
    }

    private static String written(Pipeline pipeline, Article article) {
        return ExtractionJson.standard().withText(true).write(pipeline.extract(article));
    }

    private static String excerpt(Article article) {
        String text = article.text();
        return "'" + (text.length() <= 60 ? text : text.substring(0, 60) + "…") + "'";
    }

    private Pipeline pipeline() {
        Pipeline built = pipeline;
        if (built == null) {
            built = build();
            pipeline = built;
        }
        return built;
    }

    private Pipeline build() {
        Pipeline built = pipelineBuilder(ownSettings()).build();
        assertThat(built.failures())
                .as("failures to make the extractor")
                .noneMatch(failure -> failure.extractor().equals(provider().name()));
        return built;
    }

    private Pipeline.Builder pipelineBuilder(Settings settings) {
        ExtractorProvider provider = provider();
        Pipeline.Builder builder =
                Pipeline.builder().discover().only(with(provider.name())).settings(settings);
        return isDiscovered(provider) ? builder : builder.provider(provider);
    }

    /** A pipeline with an extractor in the place of the provider's. */
    private Pipeline subjectIn(Extractor<?> extractor) {
        return Pipeline.builder()
                .discover()
                .extractor(SUBJECT, extractor)
                .only(with(SUBJECT))
                .build();
    }

    private Set<String> with(String name) {
        Set<String> names = new TreeSet<>(companions());
        names.add(name);
        return names;
    }

    private Settings ownSettings() {
        Map<String, String> own = new TreeMap<>();
        settings().forEach((key, value) -> own.put(provider().name() + "." + key, value));
        return Settings.of(own);
    }

    private Extractor<?> create(Settings settings) {
        return provider().create(settings);
    }

    private static boolean isDiscovered(ExtractorProvider provider) {
        for (ExtractorProvider found : ServiceLoader.load(ExtractorProvider.class)) {
            if (found.getClass() == provider.getClass()) {
                return true;
            }
        }
        return false;
    }
}
