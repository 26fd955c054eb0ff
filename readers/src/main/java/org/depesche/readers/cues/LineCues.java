package org.depesche.readers.cues;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells from its words what a short line beside a story is. Immutable and thread safe. */
public final class LineCues {

    private static final int LONGEST_CREDIT = 120;
    private static final int LONGEST_BYLINE = 160;
    private static final int LONGEST_TEASER = 200;
    private static final int LONGEST_CONSENT = 600;
    private static final int LONGEST_PICTURE_CREDIT = 10;
    private static final int NOTE_HEAD = 400;
    private static final LineCues STANDARD = load("line-cues.tsv");

    private final AgencyNames agencies = new AgencyNames();
    private final Map<String, Map<Character, List<String>>> starts = new HashMap<>();
    private final List<String> pictureCredits = new ArrayList<>();
    private final Map<String, List<String>> inside = new HashMap<>();

    private LineCues() {}

    /**
     * The cues that ship with the readers.
     *
     * @return German and English cues
     */
    public static LineCues standard() {
        return STANDARD;
    }

    private static LineCues load(String resource) {
        LineCues cues = new LineCues();
        try (InputStream in = Objects.requireNonNull(LineCues.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#")) {
                    continue;
                }
                String[] columns = line.split("\t");
                switch (columns[1]) {
                    case "word" -> cues.agencies.add(columns[2], false);
                    case "small" -> cues.agencies.add(columns[2], true);
                    case "start" -> cues.addStart(columns[0], columns[2]);
                    default ->
                        cues.inside
                                .computeIfAbsent(columns[0], key -> new ArrayList<>())
                                .add(columns[2]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cues;
    }

    private void addStart(String kind, String phrase) {
        starts.computeIfAbsent(kind, key -> new HashMap<>())
                .computeIfAbsent(phrase.charAt(0), key -> new ArrayList<>())
                .add(phrase);
        if (kind.equals("caption") && phrase.endsWith(":")) {
            pictureCredits.add(phrase);
        }
    }

    private @Nullable String start(String kind, String lower) {
        if (lower.isEmpty()) {
            return null;
        }
        String longest = null;
        for (String phrase : starts.getOrDefault(kind, Map.of()).getOrDefault(lower.charAt(0), List.of())) {
            if (lower.startsWith(phrase) && isBoundary(lower, phrase.length(), phrase)) {
                longest = longest == null || phrase.length() > longest.length() ? phrase : longest;
            }
        }
        return longest;
    }

    private boolean inside(String kind, String lower) {
        for (String phrase : inside.getOrDefault(kind, List.of())) {
            if (lower.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBoundary(String text, int at, String phrase) {
        char last = phrase.charAt(phrase.length() - 1);
        return at >= text.length() || !Character.isLetterOrDigit(last) || !Character.isLetterOrDigit(text.charAt(at));
    }

    /**
     * Whether a line is the credit of a text: agencies, sources and initials, no sentence.
     *
     * @param line the line without blank space around it
     * @return true for {@code © dpa}, {@code (dpa/abc)}, {@code Quelle: dpa}, {@code mit Material von dpa} and their like
     */
    public boolean isCredit(String line) {
        if (line.isEmpty() || line.length() > LONGEST_CREDIT) {
            return false;
        }
        String lower = lower(line);
        boolean led = start("credit", bare(lower)) != null;
        boolean signed = inside("credit", lower);
        int words = words(line);
        boolean sentence = words > 3 && (line.endsWith(".") || line.endsWith("!") || line.endsWith("?"));
        if (signed) {
            return words <= 14 && !(!led && (sentence || gluedSign(line)));
        }
        int agency = agencies.count(line);
        if (led) {
            return words <= 16 && (agency > 0 || words <= 8) && !(sentence && agency == 0);
        }
        return agency > 0 && !sentence && words <= 8 && agencies.countOthers(line) <= 2 + agency;
    }

    /** Whether a copyright sign stands behind a sentence. */
    private static boolean gluedSign(String line) {
        int sign = line.indexOf('©');
        return sign > 0 && follows(line, sign) && words(line.substring(0, sign)) > 1;
    }

    /**
     * Whether a line or name is one or more agencies and nothing else, small words and initials aside.
     *
     * @param line the line
     * @return true for {@code dpa}, {@code Von AFP}, {@code dpa/abc}
     */
    public boolean isAgency(String line) {
        return line.length() <= LONGEST_CREDIT
                && agencies.count(line) > 0
                && agencies.countOthers(line) <= leadingWord(line);
    }

    private int leadingWord(String line) {
        return start("byline", lower(line)) != null ? 1 : 0;
    }

    private static String bare(String lower) {
        int start = 0;
        while (start < lower.length() && "([–—-/ ".indexOf(lower.charAt(start)) >= 0) {
            start++;
        }
        return lower.substring(start);
    }

    /**
     * Where a credit begins that is glued to the end of a paragraph.
     *
     * @param text a paragraph
     * @return the offset of the credit's first character, or -1 where there is none
     */
    public int gluedCredit(String text) {
        int from = Math.max(1, text.length() - LONGEST_CREDIT);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0' || !follows(text, i)) {
                continue;
            }
            String tail = text.substring(i);
            boolean marked = c == '©'
                    || c == '('
                    || c == '['
                    || c == '–'
                    || c == '—'
                    || gap(text, i)
                    || start("credit", lower(tail)) != null;
            if (marked && isCredit(tail) && (agencies.count(tail) > 0 || c == '©')) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a sentence ends before an offset, with blank space between. */
    private static boolean follows(String text, int at) {
        int i = at - 1;
        while (i >= 0 && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00A0')) {
            i--;
        }
        return i >= 0 && i < at - 1 && ".!?…\"“”«»‹›'’)".indexOf(text.charAt(i)) >= 0;
    }

    /** Whether there is more than one blank before an offset. */
    private static boolean gap(String text, int at) {
        return at >= 2
                && (text.charAt(at - 1) != ' '
                        || Character.isWhitespace(text.charAt(at - 2))
                        || text.charAt(at - 2) == '\u00A0');
    }

    /**
     * Whether a line names the authors.
     *
     * @param line the line
     * @return true for {@code Von Ada Muster, Berlin} and their like
     */
    public boolean isByline(String line) {
        if (line.length() > LONGEST_BYLINE || line.endsWith(":")) {
            return false;
        }
        String phrase = start("byline", lower(line));
        if (phrase == null) {
            return false;
        }
        String rest = line.substring(phrase.length()).strip();
        List<String> words = LineWords.of(rest);
        if (words.isEmpty() || words.size() > 14 || (rest.endsWith(".") && words.size() > 4)) {
            return false;
        }
        int capital = 0;
        for (String word : words) {
            if (Character.isDigit(word.charAt(0))) {
                return false;
            }
            capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        }
        return Character.isUpperCase(words.get(0).charAt(0)) && capital * 10 >= words.size() * 7;
    }

    /**
     * Whether a word leads to the name of an author.
     *
     * @param word the word, with or without a colon
     * @return true for {@code Von}, {@code Autor:} and their like
     */
    public boolean leadsAuthor(String word) {
        String bare = lower(word).replace(":", "");
        return bare.equals(start("author", bare));
    }

    /**
     * Whether a line is one of the head of a mail.
     *
     * @param line the line
     * @return true for {@code Betreff: …}, {@code From: …} and their like
     */
    public boolean isMailHeader(String line) {
        return line.indexOf('\n') < 0 && start("mail", lower(line)) != null;
    }

    /**
     * Whether a line is the caption or credit of a picture.
     *
     * @param line the line
     * @return true for {@code Foto: …} and its like
     */
    public boolean isCaption(String line) {
        return line.length() <= 300 && start("caption", lower(line)) != null;
    }

    /**
     * Whether a line ends with the credit of a picture, as captions do.
     *
     * @param line the line
     * @return true for {@code Das Rathaus am Abend. Foto: Ada Muster} and its like
     */
    public boolean endsInPictureCredit(String line) {
        if (line.indexOf(':') < 0) {
            return false;
        }
        String lower = lower(line);
        for (String phrase : pictureCredits) {
            int at = lower.lastIndexOf(phrase);
            boolean word = at > 0 && !Character.isLetterOrDigit(lower.charAt(at - 1));
            if (word && words(line.substring(at)) <= LONGEST_PICTURE_CREDIT) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a line points to another story or to the outlet's offers.
     *
     * @param line the line
     * @return true for {@code Lesen Sie auch: …} and its like
     */
    public boolean isTeaser(String line) {
        if (line.length() > LONGEST_TEASER) {
            return false;
        }
        boolean sentence = line.endsWith(".") && words(line) > 8;
        return !sentence && start("teaser", lower(line)) != null;
    }

    /**
     * Whether a line or paragraph is a note of the editors or the outlet.
     *
     * @param text the text
     * @param anywhere whether a telling phrase counts wherever it stands; else only at the beginning
     * @return true for corrections, disclosures, policies, trust marks, updates
     */
    public boolean isNote(String text, boolean anywhere) {
        String lower = lower(text.length() > NOTE_HEAD ? text.substring(0, NOTE_HEAD) : text);
        String head = lower.startsWith("\"") || lower.startsWith("„") || lower.startsWith("*")
                ? lower.substring(1).strip()
                : lower;
        return start("note", head) != null || (anywhere && inside("note", lower));
    }

    /**
     * Whether a text asks for consent to content of others, or says why something is not shown.
     *
     * @param text a paragraph
     * @return true if a phrase that only such requests have stands in it
     */
    public boolean isConsent(String text) {
        return text.length() <= LONGEST_CONSENT && inside("consent", lower(text));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static int words(String text) {
        return LineWords.of(text).size();
    }
}
