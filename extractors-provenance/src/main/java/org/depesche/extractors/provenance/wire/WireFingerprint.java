package org.depesche.extractors.provenance.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.depesche.core.annotation.ProvenanceDetail;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.article.Article;

/**
 * What tells a wire story again in another article: the agency's key where one is printed, and a sketch of the text that survives cuts,
 * additions and a new lead.
 *
 * <p>The sketch keeps, of the story's runs of five words as numbers, those that are 0 modulo a power of two: the same runs are kept in every
 * article, however long it is (the <i>mod-p</i> sketch of Broder, 1997). Two articles that share a passage of some
 * {@value #SAMPLING} words share a number of it nearly always. Immutable and thread safe.
 */
public final class WireFingerprint {

    /** One run of words in so many is kept. */
    static final int SAMPLING = 8;

    private final List<String> keys;
    private final long[] sketch;
    private final int size;

    private WireFingerprint(List<String> keys, long[] sketch, int size) {
        this.keys = keys;
        this.sketch = sketch;
        this.size = size;
    }

    /**
     * The fingerprint of an article.
     *
     * @param article the article; of one with sections, only lead, headings, paragraphs, list items and block quotes count
     * @param provenance what was found about it, for the keys of agencies
     * @return the fingerprint
     */
    public static WireFingerprint of(Article article, Collection<ProvenanceSignal> provenance) {
        return of(Shingles.of(article), provenance);
    }

    static WireFingerprint of(Shingles shingles, Collection<ProvenanceSignal> provenance) {
        List<String> keys = new ArrayList<>();
        for (ProvenanceSignal signal : provenance) {
            boolean isText = signal.scope() == ProvenanceSignal.Scope.TEXT;
            if (isText && signal.detail() instanceof ProvenanceDetail.WireCredit credit && credit.urn() != null) {
                keys.add(credit.urn());
            }
        }
        long[] kept = new long[shingles.size() / SAMPLING + 8];
        int count = 0;
        for (int i = 0; i < shingles.size(); i++) {
            long hash = shingles.hash(i);
            if ((hash & (SAMPLING - 1)) == 0) {
                if (count == kept.length) {
                    kept = Arrays.copyOf(kept, count * 2);
                }
                kept[count++] = hash;
            }
        }
        long[] sketch = Arrays.stream(kept, 0, count).sorted().distinct().toArray();
        return new WireFingerprint(keys.stream().distinct().sorted().toList(), sketch, shingles.size());
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
     * How many runs of words the story has.
     *
     * @return 0 for a story of fewer than five words
     */
    public int size() {
        return size;
    }

    /**
     * An estimate of how much of the shorter story stands in the longer one.
     *
     * @param other the other fingerprint
     * @return from 0 to 1; empty where one of the stories is too short to tell
     */
    public Optional<Double> containment(WireFingerprint other) {
        int least = Math.min(sketch.length, other.sketch.length);
        if (least == 0) {
            return Optional.empty();
        }
        int shared = 0;
        int theirs = 0;
        for (long hash : sketch) {
            while (theirs < other.sketch.length && other.sketch[theirs] < hash) {
                theirs++;
            }
            if (theirs < other.sketch.length && other.sketch[theirs] == hash) {
                shared++;
            }
        }
        return Optional.of((double) shared / least);
    }

    long[] sketch() {
        return sketch;
    }
}
