package org.depesche.extractors.entities.chain;

import java.util.Arrays;
import java.util.Objects;
import org.depesche.extractors.entities.token.StretchNumbers;
import org.depesche.linguistics.Reserve;
import org.jspecify.annotations.Nullable;

/**
 * The words by which somebody named in full may be named later, with the places where he was: of each part a row of places in the order of the text. Used
 * again for other articles; not thread safe.
 */
final class NameParts {

    private static final int USUAL = 256;

    private final StretchNumbers parts = new StretchNumbers();
    /** By the number of a part its first place, and the one looked at last. */
    private int[] first = new int[USUAL];

    private int[] near = new int[USUAL];
    /** By the number of a place its word, its neighbours of the same part, and who is named there. */
    private int[] word = new int[USUAL];

    private int[] previous = new int[USUAL];
    private int[] next = new int[USUAL];
    private @Nullable Chain[] chain = new Chain[USUAL];
    private int places;

    /** The number of a part, or -1. */
    int find(String part) {
        return parts.find(part);
    }

    /** Notes that somebody is named at a word with this stretch of a name; what was noted of the same word stays, unless it is to be replaced. */
    void note(String name, int from, int to, int at, Chain who, boolean replaces) {
        int known = parts.size();
        int part = parts.number(name, from, to);
        if (part == first.length) {
            first = Arrays.copyOf(first, part * 2);
            near = Arrays.copyOf(near, part * 2);
        }
        if (part == known) {
            first[part] = -1;
            near[part] = -1;
        }
        int before = upTo(part, at);
        if (before < 0 || word[before] < at) {
            insert(part, before, at, who);
        } else if (replaces) {
            chain[before] = who;
        }
    }

    private void insert(int part, int before, int at, Chain who) {
        if (places == word.length) {
            word = Arrays.copyOf(word, places * 2);
            previous = Arrays.copyOf(previous, places * 2);
            next = Arrays.copyOf(next, places * 2);
            chain = Arrays.copyOf(chain, places * 2);
        }
        int place = places++;
        int after = before < 0 ? first[part] : next[before];
        word[place] = at;
        chain[place] = who;
        previous[place] = before;
        next[place] = after;
        if (before < 0) {
            first[part] = place;
        } else {
            next[before] = place;
        }
        if (after >= 0) {
            previous[after] = place;
        }
        near[part] = place;
    }

    /** The last place of a part at a word or before it, or -1; quick where words are asked for in the order of the text. */
    int upTo(int part, int at) {
        int place = near[part] < 0 ? first[part] : near[part];
        while (place >= 0 && word[place] > at) {
            place = previous[place];
        }
        int after = place < 0 ? first[part] : next[place];
        while (after >= 0 && word[after] <= at) {
            place = after;
            after = next[after];
        }
        near[part] = place;
        return place;
    }

    /** The first place of a part. */
    int first(int part) {
        return first[part];
    }

    /** The place before another of the same part, or -1. */
    int previous(int place) {
        return previous[place];
    }

    /** The place after another of the same part, or -1. */
    int next(int place) {
        return next[place];
    }

    /** Who is named at a place. */
    Chain chain(int place) {
        return Objects.requireNonNull(chain[place]);
    }

    void clear() {
        parts.clear();
        if (word.length > Reserve.LONGEST_KEPT || first.length > Reserve.LONGEST_KEPT) {
            first = new int[USUAL];
            near = new int[USUAL];
            word = new int[USUAL];
            previous = new int[USUAL];
            next = new int[USUAL];
            chain = new Chain[USUAL];
        } else {
            Arrays.fill(chain, 0, places, null);
        }
        places = 0;
    }
}
