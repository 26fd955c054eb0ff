package org.depesche.core.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.depesche.core.annotation.Annotation;
import org.depesche.core.article.Article;
import org.depesche.core.extractor.AnalysisUnavailableException;
import org.depesche.core.extractor.ExtractionContext;
import org.depesche.core.extractor.Extractor;
import org.depesche.core.fault.Faults;
import org.depesche.core.fault.MessageLine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run of a pipeline over one article: the context of its extractors and the result that grows. Extractors run one after the other; where there is a limit of
 * time, one that was given up may still ask for analyses, which therefore are computed under a lock.
 */
final class ArticleRun implements ExtractionContext {

    private static final Logger log = LoggerFactory.getLogger(ArticleRun.class);

    private final Article article;
    private final List<RegisteredAnalyzer> analyzers;
    private final @Nullable TimeLimit limit;
    private final ReentrantLock analyzing = new ReentrantLock();
    private final Map<Class<?>, Object> analyses = new HashMap<>();
    private final Map<Class<?>, AnalysisUnavailableException> unavailable = new HashMap<>();
    /** What each extractor gave, in the order in which they ran; each list and all of them are never changed. */
    private volatile List<List<Annotation>> found = List.of();

    private final List<Failure> failures;
    private final Set<String> succeeded = new HashSet<>();
    private final OutputCheck check;

    ArticleRun(Article article, List<RegisteredAnalyzer> analyzers, @Nullable TimeLimit limit, List<Failure> before) {
        this.article = article;
        this.analyzers = analyzers;
        this.limit = limit;
        this.failures = new ArrayList<>(before);
        this.check = new OutputCheck(article.text());
    }

    Extraction run(List<RegisteredExtractor> extractors) {
        for (RegisteredExtractor extractor : extractors) {
            String missing = missing(extractor, extractors);
            if (missing != null) {
                failures.add(new Failure(extractor.name(), Failure.Stage.REQUIRES, missing, null));
                continue;
            }
            run(extractor);
        }
        return Extraction.ofLists(article, found, failures);
    }

    private void run(RegisteredExtractor registered) {
        Extractor<? extends Annotation> extractor = registered.extractor();
        List<? extends Annotation> output;
        try {
            output = limit == null
                    ? ContextLoader.call(registered.loader(), () -> extractor.extract(this))
                    : limit.call(
                            registered.name(),
                            () -> ContextLoader.call(registered.loader(), () -> copy(extractor.extract(this))));
        } catch (TimeLimit.ExtractorTimeoutException late) {
            String message = String.valueOf(late.getMessage());
            failures.add(new Failure(registered.name(), Failure.Stage.EXTRACT, message, null));
            return;
        } catch (Throwable thrown) {
            Failure.Stage stage =
                    thrown instanceof AnalysisUnavailableException ? Failure.Stage.REQUIRES : Failure.Stage.EXTRACT;
            fail(registered, stage, thrown);
            return;
        }
        try {
            List<Annotation> accepted =
                    check.accept(registered.name(), registered.description().produces(), output);
            if (!accepted.isEmpty()) {
                List<List<Annotation>> all = new ArrayList<>(found.size() + 1);
                all.addAll(found);
                all.add(accepted);
                found = all;
            }
            succeeded.add(registered.name());
        } catch (Throwable thrown) {
            fail(registered, Failure.Stage.OUTPUT, thrown);
        }
    }

    /** The list's own code belongs to the extractor, and to its time; null is for the check to refuse. */
    private static <A> List<A> copy(List<A> output) {
        return output == null ? output : new ArrayList<>(output);
    }

    private void fail(RegisteredExtractor registered, Failure.Stage stage, Throwable thrown) {
        Faults.contain(thrown);
        log.debug("extractor {} failed on article '{}'", registered.name(), article.id(), thrown);
        failures.add(Failure.of(registered.name(), stage, thrown));
    }

    private @Nullable String missing(RegisteredExtractor extractor, List<RegisteredExtractor> all) {
        ExtractorDescription description = extractor.description();
        String primary = primaryLanguage();
        if (!primary.isEmpty()
                && !description.languages().isEmpty()
                && !description.languages().contains(primary)) {
            return "reads " + String.join(", ", description.languages()) + "; the article is in " + article.language();
        }
        for (Class<? extends Annotation> needed : description.requires()) {
            if (!given(needed, all)) {
                return "needs " + needed.getSimpleName() + ", which no extractor before it gave";
            }
        }
        return null;
    }

    private boolean given(Class<? extends Annotation> needed, List<RegisteredExtractor> all) {
        for (RegisteredExtractor other : all) {
            if (needed.isAssignableFrom(other.description().produces()) && succeeded.contains(other.name())) {
                return true;
            }
        }
        return false;
    }

    /** The primary subtag; empty where the language is not known, for which BCP 47 has a tag too. Many a page writes {@code de_AT}. */
    private String primaryLanguage() {
        String language = article.language() == null ? "" : article.language();
        int end = 0;
        while (end < language.length() && language.charAt(end) != '-' && language.charAt(end) != '_') {
            end++;
        }
        String primary = language.substring(0, end).strip().toLowerCase(Locale.ROOT);
        return primary.equals("und") ? "" : primary;
    }

    @Override
    public Article article() {
        return article;
    }

    @Override
    public <T> T analysis(Class<T> type) {
        try {
            analyzing.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AnalysisUnavailableException("interrupted", e);
        }
        try {
            return type.cast(kept(type));
        } finally {
            analyzing.unlock();
        }
    }

    private Object kept(Class<?> type) {
        Object kept = analyses.get(type);
        if (kept == null) {
            AnalysisUnavailableException known = unavailable.get(type);
            if (known != null) {
                throw new AnalysisUnavailableException(String.valueOf(known.getMessage()), known.getCause());
            }
            kept = analyze(type);
            analyses.put(type, kept);
        }
        return kept;
    }

    private Object analyze(Class<?> type) {
        for (RegisteredAnalyzer registered : analyzers) {
            if (registered.type() != type) {
                continue;
            }
            Object analysis;
            try {
                analysis = type.cast(ContextLoader.call(
                        registered.loader(), () -> registered.analyzer().analyze(article)));
            } catch (Throwable thrown) {
                Faults.contain(thrown);
                String message = "analyzer " + registered.name() + " failed: " + MessageLine.of(thrown);
                throw remember(type, message, thrown);
            }
            if (analysis == null) {
                throw remember(type, "analyzer " + registered.name() + " returned null", null);
            }
            return analysis;
        }
        throw remember(type, "no analyzer gives " + type.getName(), null);
    }

    private AnalysisUnavailableException remember(Class<?> type, String message, @Nullable Throwable cause) {
        AnalysisUnavailableException exception = new AnalysisUnavailableException(message, cause);
        unavailable.put(type, exception);
        return exception;
    }

    @Override
    public <A extends Annotation> List<A> all(Class<A> type) {
        return Extraction.only(type, found);
    }
}
