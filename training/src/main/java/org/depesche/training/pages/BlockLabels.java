package org.depesche.training.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Says which blocks of a page stand in its gold text: by shingles of four words, and for short blocks word by word. */
final class BlockLabels {

    private static final int SHINGLE = 4;

    private BlockLabels() {}

    /** A label a block; where the same text stands more than once, only the occurrence nearest to the others counts. */
    static boolean[] of(List<String> blocks, List<String> gold) {
        Set<String> shingles = new HashSet<>();
        Set<String> paragraphs = new HashSet<>();
        StringBuilder whole = new StringBuilder(" ");
        for (String paragraph : gold) {
            for (String line : paragraph.split("\n")) {
                List<String> words = words(line);
                paragraphs.add(String.join(" ", words));
                whole.append(String.join(" ", words)).append(' ');
            }
            shingles.addAll(shingles(words(paragraph)));
        }
        shingles.addAll(shingles(Arrays.asList(whole.toString().strip().split(" "))));
        boolean[] labels = new boolean[blocks.size()];
        List<Integer> sure = new ArrayList<>();
        Map<String, List<Integer>> same = new HashMap<>();
        for (int i = 0; i < labels.length; i++) {
            List<String> words = words(blocks.get(i));
            String joined = String.join(" ", words);
            same.computeIfAbsent(joined, key -> new ArrayList<>()).add(i);
            if (words.isEmpty()) {
                continue;
            }
            if (words.size() < SHINGLE) {
                labels[i] = paragraphs.contains(joined);
                continue;
            }
            List<String> own = shingles(words);
            long found = own.stream().filter(shingles::contains).count();
            labels[i] = found * 2 > own.size();
            if (labels[i] && words.size() > 12) {
                sure.add(i);
            }
        }
        int middle = sure.isEmpty() ? 0 : sure.get(sure.size() / 2);
        for (List<Integer> places : same.values()) {
            int nearest = places.get(0);
            for (int place : places) {
                nearest = Math.abs(place - middle) < Math.abs(nearest - middle) ? place : nearest;
            }
            for (int place : places) {
                labels[place] &= place == nearest;
            }
        }
        return labels;
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean alone = (c >= '\u3040' && c <= '\u9FFF') || (c >= '\u0E00' && c <= '\u0E7F');
            if (Character.isLetterOrDigit(c) && !alone) {
                word.append(c);
                continue;
            }
            if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF') {
                continue;
            }
            if (!word.isEmpty()) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
            if (alone) {
                words.add(String.valueOf(c));
            }
        }
        return words;
    }

    private static List<String> shingles(List<String> words) {
        List<String> shingles = new ArrayList<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + SHINGLE)));
        }
        return shingles;
    }
}
