package org.depesche.extractors.provenance.wire;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.depesche.core.annotation.ProvenanceDetail;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.article.Article;
import org.depesche.core.pipeline.Extraction;

/**
 * What tells a wire story again in another article: the agency's key where one is printed, and a sketch of the text that survives cuts,
 * additions and a new lead. It takes 4 KB at most, however long the article is, and can be kept as text. Immutable and thread safe.
 */
public final class WireFingerprint {

    private static final char SEPARATOR = ' ';

    private final List<String> keys;
    private final Sketch sketch;

    private WireFingerprint(List<String> keys, Sketch sketch) {
        this.keys = keys;
        this.sketch = sketch;
    }

    /**
     * The fingerprint of an article.
     *
     * @param extraction the article and what was found in it
     * @return the fingerprint
     */
    public static WireFingerprint of(Extraction extraction) {
        return of(extraction.article(), extraction.provenance());
    }

    /**
     * The fingerprint of an article.
     *
     * @param article the article; of one with sections, only lead, headings, paragraphs, list items and block quotes count
     * @param provenance what was found about it, for the keys of agencies; may be empty
     * @return the fingerprint
     */
    public static WireFingerprint of(Article article, Collection<ProvenanceSignal> provenance) {
        List<String> keys = new ArrayList<>();
        for (ProvenanceSignal signal : provenance) {
            boolean isText = signal.scope() == ProvenanceSignal.Scope.TEXT;
            if (isText && signal.detail() instanceof ProvenanceDetail.WireCredit credit && credit.urn() != null) {
                keys.add(credit.urn());
            }
        }
        return new WireFingerprint(keys.stream().distinct().sorted().toList(), Sketch.of(Shingles.of(article)));
    }

    /**
     * Reads a fingerprint that was kept as text.
     *
     * @param text what {@link #toString} gave
     * @return the fingerprint
     * @throws IllegalArgumentException if the text is none
     */
    public static WireFingerprint parse(String text) {
        String[] parts = text.split(String.valueOf(SEPARATOR), -1);
        if (parts.length < 2) {
            throw new IllegalArgumentException("no fingerprint: '" + text + "'");
        }
        int level = Integer.parseInt(parts[0]);
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(parts[1]));
        boolean isSketch = level >= 0
                && level < Long.SIZE
                && bytes.remaining() % Long.BYTES == 0
                && bytes.remaining() / Long.BYTES <= Sketch.MOST;
        if (!isSketch) {
            throw new IllegalArgumentException("no fingerprint: '" + text + "'");
        }
        long[] numbers = new long[bytes.remaining() / Long.BYTES];
        bytes.asLongBuffer().get(numbers);
        for (int i = 1; i < numbers.length; i++) {
            if (numbers[i - 1] >= numbers[i]) {
                throw new IllegalArgumentException("no fingerprint, its numbers are out of order: '" + text + "'");
            }
        }
        return new WireFingerprint(List.of(parts).subList(2, parts.length), new Sketch(level, numbers));
    }

    /**
     * The agencies' keys printed in the article, as URNs.
     *
     * @return the keys in alphabetical order; empty for most articles
     */
    public List<String> keys() {
        return keys;
    }

    /**
     * An estimate of how much of the shorter story stands in the longer one.
     *
     * @param other the other fingerprint
     * @return from 0 to 1; empty where one of the stories is too short to tell
     */
    public Optional<Double> containment(WireFingerprint other) {
        int level = Math.max(sketch.level(), other.sketch.level());
        int least = Math.min(sketch.size(level), other.sketch.size(level));
        return least == 0 ? Optional.empty() : Optional.of((double) sketch.shared(other.sketch) / least);
    }

    Sketch sketch() {
        return sketch;
    }

    /**
     * The fingerprint as a text of one line, to be kept and {@linkplain #parse read} again.
     *
     * @return the sketch in base 64 behind its level, then the keys, with blanks between them
     */
    @Override
    public String toString() {
        long[] numbers = sketch.numbers();
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Long.BYTES);
        bytes.asLongBuffer().put(numbers);
        StringBuilder text = new StringBuilder();
        text.append(sketch.level()).append(SEPARATOR);
        text.append(Base64.getEncoder().encodeToString(bytes.array()));
        keys.forEach(key -> text.append(SEPARATOR).append(key));
        return text.toString();
    }
}
