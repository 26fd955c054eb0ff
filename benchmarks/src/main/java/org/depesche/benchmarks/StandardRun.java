package org.depesche.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the standard set and prints one table. Usage: {@code StandardRun [NAME …]}, names as {@code analysis}, {@code extractor}, {@code reader}. */
public final class StandardRun {

    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final double SECOND = 1e9;

    private StandardRun() {}

    /**
     * Prints the table.
     *
     * @param arguments patterns of benchmarks' names; none for all
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws RunnerException {
        ArticleSet set = ArticleSet.load();
        int seconds = Integer.getInteger("depesche.seconds", 2);
        ChainedOptionsBuilder options = new OptionsBuilder()
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(seconds))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(seconds))
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .jvmArgsAppend(properties());
        for (String name : arguments) {
            options.include("\\." + name);
        }
        if (arguments.length == 0) {
            options.include("org\\.depesche\\.benchmarks\\.");
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        System.out.printf(
                Locale.ROOT,
                "%d articles, %d tokens; Java %s%n%n",
                set.articles().size(),
                set.tokens(),
                Runtime.version());
        System.out.println(row("what", "articles/s", "tokens/s", "tokens a processor second", "bytes a token"));
        System.out.println("|---|---:|---:|---:|---:|");
        for (RunResult result : results) {
            System.out.println(row(result, set));
        }
    }

    private static String[] properties() {
        List<String> properties = new ArrayList<>(List.of("-Xmx1g"));
        for (String name : List.of(ArticleSet.FILE, ArticleSet.SAMPLES)) {
            if (System.getProperty(name) != null) {
                properties.add("-D" + name + "=" + System.getProperty(name));
            }
        }
        return properties.toArray(String[]::new);
    }

    private static String row(RunResult result, ArticleSet set) {
        String label = result.getParams().getBenchmark();
        String name = label.substring(label.lastIndexOf('.') + 1);
        for (String parameter : result.getParams().getParamsKeys()) {
            name += " " + result.getParams().getParam(parameter);
        }
        int threads = result.getParams().getThreads();
        double nanoseconds = result.getPrimaryResult().getScore() / threads;
        return row(
                name,
                count(set.articles().size() * SECOND / nanoseconds),
                count(set.tokens() * SECOND / nanoseconds),
                count(set.tokens() * SECOND / secondary(result, ProcessorTime.NAME)),
                count(secondary(result, ALLOCATED) / set.tokens()));
    }

    private static double secondary(RunResult result, String name) {
        for (Result<?> each : result.getSecondaryResults().values()) {
            if (each.getLabel().endsWith(name)) {
                return each.getScore();
            }
        }
        throw new IllegalStateException(
                "no result " + name + " in " + result.getSecondaryResults().keySet());
    }

    private static String count(double value) {
        return String.format(Locale.ROOT, "%,d", Math.round(value));
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
