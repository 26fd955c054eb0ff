package org.depesche.extractors.provenance.wire;

import java.text.Normalizer;
import java.util.Arrays;
import org.depesche.core.article.Article;
import org.depesche.core.article.Section;
import org.depesche.core.article.SectionKind;
import org.depesche.core.article.Span;

/**
 * The words of an article's story, each as one number, with their offsets; of an article with sections, those of lead, headings, paragraphs,
 * list items and block quotes. Case, accents, the spelling of ß and signs inside a word that nobody sees make no difference.
 */
final class StoryWords {

    private static final int FIRST_ACCENT = 0xC0;
    private static final int LAST_ACCENT = 0x24F;
    private static final char[] PLAIN = plain();

    private final String text;
    private long[] hashes;
    private int[] starts;
    private int[] ends;
    private int size;

    private StoryWords(String text) {
        int capacity = text.length() / 6 + 8;
        this.text = text;
        this.hashes = new long[capacity];
        this.starts = new int[capacity];
        this.ends = new int[capacity];
    }

    static StoryWords of(Article article) {
        StoryWords words = new StoryWords(article.text());
        if (article.sections().isEmpty()) {
            words.add(new Span(0, article.text().length()));
        }
        for (Section section : article.sections()) {
            boolean isCounted = section.kind().isStory()
                    && section.kind() != SectionKind.HEADLINE
                    && section.kind() != SectionKind.KICKER;
            if (isCounted) {
                words.add(section.span());
            }
        }
        return words;
    }

    int size() {
        return size;
    }

    long hash(int word) {
        return hashes[word];
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    /** Whether other words, a caption's for example, stand between a word and the one before it. */
    boolean isApart(int word) {
        for (int i = ends[word - 1]; i < starts[word]; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The finalizer of SplitMix64: every bit of the input moves every bit of the output. */
    static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    private void add(Span span) {
        int at = span.start();
        while (at < span.end()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            long hash = 0;
            while (at < span.end()) {
                char c = text.charAt(at);
                if (Character.isLetterOrDigit(c)) {
                    hash = c == 'ß' || c == 'ẞ' ? (hash * 31 + 's') * 31 + 's' : hash * 31 + fold(c);
                } else if (!isUnseen(c)) {
                    break;
                }
                at++;
            }
            put(mix(hash), start, at);
        }
    }

    private void put(long hash, int start, int end) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        hashes[size] = hash;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    private static char fold(char c) {
        char lower = Character.toLowerCase(c);
        return lower < FIRST_ACCENT || lower > LAST_ACCENT ? lower : PLAIN[lower - FIRST_ACCENT];
    }

    /** Soft hyphens, joiners, and accents that follow their letter. */
    private static boolean isUnseen(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private static char[] plain() {
        char[] plain = new char[LAST_ACCENT - FIRST_ACCENT + 1];
        for (char c = FIRST_ACCENT; c <= LAST_ACCENT; c++) {
            plain[c - FIRST_ACCENT] =
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        }
        return plain;
    }
}
