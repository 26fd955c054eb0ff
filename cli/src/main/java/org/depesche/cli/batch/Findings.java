package org.depesche.cli.batch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.depesche.core.annotation.Annotation;
import org.depesche.core.annotation.Extension;
import org.depesche.core.pipeline.Extraction;

/** How much was found, by kind. Not thread safe. */
final class Findings {

    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final Map<String, Long> extensions = new TreeMap<>();

    /** Nothing of any kind. */
    Findings() {
        for (String kind : new String[] {"quotes", "entities", "dates", "provenance"}) {
            counts.put(kind, 0L);
        }
    }

    /** What an extraction holds. */
    static Findings of(Extraction extraction) {
        Findings findings = new Findings();
        findings.counts.put("quotes", (long) extraction.quotes().size());
        findings.counts.put("entities", (long) extraction.entities().size());
        findings.counts.put("dates", (long) extraction.dates().size());
        findings.counts.put("provenance", (long) extraction.provenance().size());
        for (Annotation annotation : extraction.extensions()) {
            findings.extensions.merge(((Extension) annotation).kind(), 1L, Long::sum);
        }
        return findings;
    }

    void add(Findings other) {
        other.counts.forEach((kind, count) -> counts.merge(kind, count, Long::sum));
        other.extensions.forEach((kind, count) -> extensions.merge(kind, count, Long::sum));
    }

    /** In a few words: 12 quotes, 30 entities, ... */
    String words() {
        StringJoiner words = new StringJoiner(", ");
        counts.forEach((kind, count) -> words.add(count + " " + kind));
        extensions.forEach((kind, count) -> words.add(count + " " + kind));
        return words.toString();
    }
}
