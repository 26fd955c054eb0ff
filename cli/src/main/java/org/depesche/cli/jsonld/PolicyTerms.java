package org.depesche.cli.jsonld;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.depesche.core.annotation.Evidence;
import org.depesche.core.annotation.ProvenanceSignal;
import org.jspecify.annotations.Nullable;

/** The lexicon {@code policy-terms.tsv}: the terms for an outlet's policies. */
final class PolicyTerms {

    private static final String FILE = "policy-terms.tsv";
    private static final Map<String, Term> TERMS = read();
    private static final Term ANY = Objects.requireNonNull(TERMS.get("publishingPrinciples"));

    private PolicyTerms() {}

    /**
     * The terms of a policy.
     *
     * @param property the property of the publisher in schema.org
     * @param code the trust indicator of the IPTC, null where none fits
     */
    record Term(String property, @Nullable String code) {}

    /** The terms for a finding: by the property that metadata name, else by the rule that made it. */
    static Term of(ProvenanceSignal signal) {
        if (signal.evidence() instanceof Evidence.InMetadata metadata) {
            for (String step : metadata.field().path().split("\\.", -1)) {
                Term term = TERMS.get(step);
                if (term != null) {
                    return term;
                }
            }
        }
        return signal.because().stream()
                .map(TERMS::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(ANY);
    }

    private static Map<String, Term> read() {
        Map<String, Term> terms = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(PolicyTerms.class.getResourceAsStream(FILE), FILE)) {
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            for (String line : lines) {
                String[] cells = line.split("\t", -1);
                terms.put(cells[0], new Term(cells[1], cells[2].isEmpty() ? null : cells[2]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon " + FILE, e);
        }
        return Map.copyOf(terms);
    }
}
