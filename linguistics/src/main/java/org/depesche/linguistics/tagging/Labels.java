package org.depesche.linguistics.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.linguistics.PartOfSpeech;
import org.depesche.linguistics.Tag;

/**
 * What the tagger chooses from: pairs of a fine and a universal part of speech, and for each set of tags that the lexicon can give a token
 * the labels that are to be weighed. Immutable.
 */
public final class Labels {

    /**
     * A label.
     *
     * @param tag fine part of speech
     * @param partOfSpeech universal part of speech
     */
    public record Label(Tag tag, PartOfSpeech partOfSpeech) {}

    private final List<Label> labels;
    private final Map<Long, byte[]> candidates;
    /** The candidates again, in an open hash table without boxes: sets of tags, and what to weigh for them. */
    private final long[] keys;

    private final byte[][] values;
    private final byte[][] byTag;
    private final byte[] open;

    /**
     * Labels and their use.
     *
     * @param labels all labels, at most 127
     * @param candidates labels to weigh by the tags that the lexicon gives, 0 for an unknown word
     */
    public Labels(List<Label> labels, Map<Long, byte[]> candidates) {
        this.labels = List.copyOf(labels);
        this.candidates = new HashMap<>(candidates);
        keys = new long[Integer.highestOneBit(candidates.size() * 4 + 1) * 2];
        values = new byte[keys.length][];
        candidates.forEach((tags, numbers) -> {
            int slot = slot(tags);
            while (values[slot] != null) {
                slot = (slot + 1) & (keys.length - 1);
            }
            keys[slot] = tags;
            values[slot] = numbers;
        });
        byTag = new byte[Tag.values().length][];
        for (Tag tag : Tag.values()) {
            List<Integer> of = new ArrayList<>();
            for (int i = 0; i < labels.size(); i++) {
                if (labels.get(i).tag() == tag) {
                    of.add(i);
                }
            }
            byTag[tag.ordinal()] = bytes(of);
        }
        byte[] unknown = candidates.get(0L);
        open = unknown != null ? unknown : bytes(allNumbers(labels.size()));
    }

    private static List<Integer> allNumbers(int size) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            all.add(i);
        }
        return all;
    }

    private static byte[] bytes(List<Integer> numbers) {
        byte[] bytes = new byte[numbers.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = numbers.get(i).byteValue();
        }
        return bytes;
    }

    /**
     * All labels.
     *
     * @return an unmodifiable list
     */
    public List<Label> all() {
        return labels;
    }

    /**
     * The labels to weigh by sets of tags.
     *
     * @return an unmodifiable map
     */
    public Map<Long, byte[]> candidates() {
        return Map.copyOf(candidates);
    }

    /**
     * The labels to weigh for a token.
     *
     * @param tags the tags that the lexicon gives it
     * @return numbers of labels, at least one; not to be changed
     */
    public byte[] candidates(long tags) {
        for (int slot = slot(tags); values[slot] != null; slot = (slot + 1) & (keys.length - 1)) {
            if (keys[slot] == tags) {
                return values[slot];
            }
        }
        return tags == 0 ? open : united(tags);
    }

    private int slot(long tags) {
        long mixed = tags * 0x9e3779b97f4a7c15L;
        return (int) (mixed >>> 40) & (keys.length - 1);
    }

    private byte[] united(long tags) {
        byte[] united = new byte[labels.size()];
        int size = 0;
        for (long rest = tags; rest != 0; rest &= rest - 1) {
            for (byte label : byTag[Long.numberOfTrailingZeros(rest)]) {
                united[size++] = label;
            }
        }
        return size == 0 ? open : Arrays.copyOf(united, size);
    }
}
