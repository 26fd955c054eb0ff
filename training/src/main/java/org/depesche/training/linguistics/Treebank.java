package org.depesche.training.linguistics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A treebank in CoNLL-U, as a running text with its annotations on spans.
 *
 * @param text the sentences, joined by one separator each
 * @param sentences where each sentence starts, then the end of the text
 * @param words the words as they are written: a contraction is one, and so is a compound with hyphens, with the annotation of its last part
 */
record Treebank(String text, List<Integer> sentences, List<Word> words) {

    /**
     * A word of a treebank.
     *
     * @param start where it starts
     * @param end where it ends
     * @param partOfSpeech its universal part of speech
     * @param tag its own part of speech
     * @param features its features
     * @param pieces of how many tokens of the treebank it was put together at hyphens
     */
    record Word(int start, int end, String partOfSpeech, String tag, String features, int pieces) {}

    static BufferedReader reader(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return new BufferedReader(new InputStreamReader(
                file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
    }

    static Treebank read(Path file, String separator) throws IOException {
        StringBuilder text = new StringBuilder();
        List<Integer> sentences = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        try (BufferedReader reader = reader(file)) {
            boolean inside = false;
            boolean space = false;
            int covered = 0;
            String line;
            while ((line = reader.readLine()) != null) {
                if (line.isBlank()) {
                    inside = false;
                    continue;
                }
                if (line.startsWith("#")) {
                    continue;
                }
                String[] columns = line.split("\t", -1);
                if (columns[0].indexOf('.') >= 0) {
                    continue;
                }
                int dash = columns[0].indexOf('-');
                int id = Integer.parseInt(dash < 0 ? columns[0] : columns[0].substring(0, dash));
                if (!inside) {
                    if (text.length() > 0) {
                        text.append(separator);
                    }
                    sentences.add(text.length());
                    inside = true;
                    space = false;
                    covered = 0;
                }
                if (id <= covered) {
                    continue;
                }
                if (space) {
                    text.append(' ');
                }
                int start = text.length();
                text.append(columns[1]);
                boolean contraction = dash >= 0;
                if (contraction) {
                    covered = Integer.parseInt(columns[0].substring(dash + 1));
                }
                words.add(new Word(
                        start,
                        text.length(),
                        contraction ? "ADP" : columns[3],
                        contraction ? "APPRART" : columns[4],
                        columns[5],
                        1));
                space = !columns[9].contains("SpaceAfter=No");
            }
        }
        sentences.add(text.length());
        return new Treebank(text.toString(), sentences, joined(text, words));
    }

    private static List<Word> joined(CharSequence text, List<Word> words) {
        List<Word> joined = new ArrayList<>();
        for (Word word : words) {
            int last = joined.size() - 1;
            boolean touches = last >= 0 && joined.get(last).end() == word.start();
            boolean hyphen = touches
                    && hyphen(text, word)
                    && letter(text, joined.get(last).end() - 1);
            boolean inside = hyphen && letter(text, word.end());
            boolean cut = hyphen && truncated(text, word.end());
            if (inside || cut || (touches && hyphenLast(text, joined.get(last)) && letter(text, word.start()))) {
                Word before = joined.get(last);
                Word speaks = cut ? before : word;
                joined.set(
                        last,
                        new Word(
                                before.start(),
                                word.end(),
                                speaks.partOfSpeech(),
                                speaks.tag(),
                                speaks.features(),
                                before.pieces() + 1));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private static boolean hyphen(CharSequence text, Word word) {
        return word.end() - word.start() == 1 && text.charAt(word.start()) == '-';
    }

    private static boolean hyphenLast(CharSequence text, Word word) {
        return word.pieces() > 1 && text.charAt(word.end() - 1) == '-';
    }

    private static boolean truncated(CharSequence text, int at) {
        String after = text.subSequence(at, Math.min(text.length(), at + 6)).toString();
        return after.startsWith(" und ") || after.startsWith(" oder ") || after.startsWith(" bzw.");
    }

    private static boolean letter(CharSequence text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
