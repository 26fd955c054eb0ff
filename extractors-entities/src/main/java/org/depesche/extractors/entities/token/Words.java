package org.depesche.extractors.entities.token;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.Locale;
import org.depesche.linguistics.Reserve;
import org.depesche.linguistics.Spellings;
import org.depesche.linguistics.WordMemo;

/**
 * The words and signs of a text in columns. Numbers are words; a hyphen or apostrophe between letters is part of its word, the full stop
 * of an abbreviation or initial too; every other sign stands alone. Offsets are UTF-16. Immutable and thread safe.
 */
public final class Words {

    static final byte LOWER = 0;
    static final byte CAPITALISED = 1;
    static final byte CAPITALS = 2;
    static final byte NUMBER = 3;
    static final byte SIGN = 4;

    private static final byte SENTENCE_START = 1;
    private static final byte BREAK = 2;
    private static final byte PARAGRAPH = 4;
    private static final int KIND_SHIFT = 3;
    /** From this length on a word is long. */
    private static final int LONG = 127;

    /** Those of a text without any. */
    public static final Words NONE = new Words("", new WordScan());

    private static final WordMemo<String> SMALL = new WordMemo<>(14, word -> word.toLowerCase(Locale.GERMAN));

    private static final WordMemo<String> DECAPITALISED =
            new WordMemo<>(11, word -> Character.toLowerCase(word.charAt(0)) + word.substring(1));

    private static final Reserve<WordScan> SCANS = new Reserve<>(WordScan::new);

    /** What this thread scanned last: the extractors of one article ask for the same words one after the other. */
    private static final ThreadLocal<WeakReference<Words>> LAST = new ThreadLocal<>();

    private final String text;
    private final int size;
    private final int[] start;
    /** Lengths below {@link #LONG}; that itself for a word that is as long or longer. */
    private final byte[] length;
    /** The numbers of long words, and where they end. */
    private final int[] longWords;

    private final int[] longEnds;
    /** The kind of a word and its place in sentence and paragraph. */
    private final byte[] marks;

    private Words(String text, WordScan scan) {
        this.text = text;
        this.size = scan.size;
        this.start = Arrays.copyOf(scan.start, size);
        this.length = new byte[size];
        this.marks = new byte[size];
        int found = 0;
        for (int word = 0; word < size; word++) {
            int units = scan.end[word] - scan.start[word];
            length[word] = (byte) Math.min(units, LONG);
            marks[word] = (byte) (scan.kind[word] << KIND_SHIFT | scan.place[word]);
            found += units < LONG ? 0 : 1;
        }
        this.longWords = new int[found];
        this.longEnds = new int[found];
        for (int word = 0, at = 0; at < found; word++) {
            if (length[word] == LONG) {
                longWords[at] = word;
                longEnds[at++] = scan.end[word];
            }
        }
    }

    /**
     * Scans a text.
     *
     * @param text any text, lone surrogates included
     * @return its words
     */
    public static Words of(String text) {
        WeakReference<Words> last = LAST.get();
        Words words = last == null ? null : last.get();
        if (words == null || !words.text.equals(text)) {
            WordScan scan = SCANS.take();
            scan.run(text);
            SentenceStarts.mark(scan, text);
            words = new Words(text, scan);
            SCANS.giveBack(scan);
            LAST.set(new WeakReference<>(words));
        }
        return words;
    }

    /**
     * The number of words and signs.
     *
     * @return the number
     */
    public int size() {
        return size;
    }

    /**
     * Where a word begins.
     *
     * @param word its number
     * @return the offset of its first unit
     */
    public int start(int word) {
        return start[word];
    }

    /**
     * Where a word ends.
     *
     * @param word its number
     * @return the offset after its last unit
     */
    public int end(int word) {
        return start[word] + length(word);
    }

    /**
     * The length of a word.
     *
     * @param word its number
     * @return UTF-16 units
     */
    public int length(int word) {
        int units = length[word];
        return units < LONG ? units : longEnds[Arrays.binarySearch(longWords, word)] - start[word];
    }

    /**
     * A word as it stands.
     *
     * @param word its number
     * @return its text
     */
    public String text(int word) {
        return Spellings.of(text, start[word], end(word));
    }

    /**
     * A word in small letters.
     *
     * @param word its number
     * @return {@link #text(int)} as German makes it small
     */
    public String small(int word) {
        return small(text(word));
    }

    /**
     * A word with its first letter small where that is a capital one.
     *
     * @param word its number
     * @return the word as it stands inside a sentence, where it is no noun
     */
    public String decapitalised(int word) {
        String form = text(word);
        return capitalised(word) ? DECAPITALISED.of(form) : form;
    }

    /**
     * A word in small letters.
     *
     * @param form any word
     * @return the word as German makes it small
     */
    public static String small(String form) {
        return isSmall(form) ? form : SMALL.of(form);
    }

    private static boolean isSmall(String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'ß' && c <= 'ÿ');
            if (!letter && (Character.isSurrogate(c) || Character.toLowerCase(c) != c)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The text from one word to another.
     *
     * @param first the number of the first word
     * @param limit the number after the last word
     * @return their text
     */
    public String text(int first, int limit) {
        return limit == first + 1 ? text(first) : Spellings.of(text, start[first], end(limit - 1));
    }

    /**
     * The whole text that was scanned.
     *
     * @return the text, untouched
     */
    public String text() {
        return text;
    }

    /**
     * One unit of a word.
     *
     * @param word its number
     * @param index from 0
     * @return the unit
     */
    public char charAt(int word, int index) {
        return text.charAt(start[word] + index);
    }

    /**
     * Whether a word is exactly this.
     *
     * @param word its number; out of range gives false
     * @param form what it may be
     * @return whether it is
     */
    public boolean is(int word, String form) {
        return word >= 0 && word < size && length(word) == form.length() && text.startsWith(form, start[word]);
    }

    /**
     * Whether a word is this single sign.
     *
     * @param word its number; out of range gives false
     * @param sign the sign
     * @return whether it is
     */
    public boolean is(int word, char sign) {
        return word >= 0 && word < size && length(word) == 1 && text.charAt(start[word]) == sign;
    }

    /**
     * Whether a word ends so.
     *
     * @param word its number
     * @param ending the last units
     * @return whether {@link #text(int)} does
     */
    public boolean endsWith(int word, String ending) {
        return length(word) >= ending.length() && text.startsWith(ending, end(word) - ending.length());
    }

    /**
     * Whether a word is this when made small.
     *
     * @param word its number; out of range gives false
     * @param form what it may be, in small letters
     * @return whether {@link #small(int)} is
     */
    public boolean smallIs(int word, String form) {
        if (word < 0 || word >= size || length(word) != form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = charAt(word, i);
            if (c != form.charAt(i) && (c == 'İ' || Character.toLowerCase(c) != form.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a word begins with a capital letter.
     *
     * @param word its number; out of range gives false
     * @return whether it does
     */
    public boolean capitalised(int word) {
        return word >= 0 && word < size && (kind(word) == CAPITALISED || kind(word) == CAPITALS);
    }

    /**
     * Whether a word is written in capital letters, two at least.
     *
     * @param word its number; out of range gives false
     * @return whether it is
     */
    public boolean capitals(int word) {
        return word >= 0 && word < size && kind(word) == CAPITALS;
    }

    /**
     * Whether a word begins with a small letter.
     *
     * @param word its number; out of range gives false
     * @return whether it does
     */
    public boolean lower(int word) {
        return word >= 0 && word < size && kind(word) == LOWER;
    }

    /**
     * Whether a word begins with a digit.
     *
     * @param word its number; out of range gives false
     * @return whether it does
     */
    public boolean number(int word) {
        return word >= 0 && word < size && kind(word) == NUMBER;
    }

    /**
     * Whether this is a sign and no word.
     *
     * @param word its number; out of range gives false
     * @return whether it is
     */
    public boolean sign(int word) {
        return word >= 0 && word < size && kind(word) == SIGN;
    }

    /**
     * Whether a word is the first of a sentence; marks and brackets before it do not count.
     *
     * @param word its number; out of range gives false
     * @return whether it is
     */
    public boolean sentenceStart(int word) {
        return word >= 0 && word < size && (marks[word] & SENTENCE_START) != 0;
    }

    /**
     * Whether no name or time expression reaches from the word before over to this one: the end of a line that is no wrapped one, or
     * the end of a sentence.
     *
     * @param word its number
     * @return whether there is a break before it
     */
    public boolean breakBefore(int word) {
        return word <= 0 || word >= size || (marks[word] & BREAK) != 0;
    }

    /**
     * Whether a word is the first of a paragraph or line.
     *
     * @param word its number
     * @return whether it is
     */
    public boolean paragraphStart(int word) {
        return word == 0 || (word < size && (marks[word] & PARAGRAPH) != 0);
    }

    /**
     * Whether there is white space before a word.
     *
     * @param word its number
     * @return false where the word before touches it
     */
    public boolean spaceBefore(int word) {
        return word == 0 || end(word - 1) != start[word];
    }

    /**
     * The first word that begins at an offset or after it.
     *
     * @param offset an offset
     * @return the number of the word, the size where there is none
     */
    public int from(int offset) {
        int found = Arrays.binarySearch(start, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }

    /**
     * The first word that ends after an offset.
     *
     * @param offset an offset
     * @return the number of the word, the size where there is none
     */
    public int covering(int offset) {
        int found = from(offset);
        return found > 0 && end(found - 1) > offset ? found - 1 : found;
    }

    private int kind(int word) {
        return marks[word] >> KIND_SHIFT;
    }

    static byte place(boolean sentenceStart, boolean breakBefore, boolean paragraphStart) {
        return (byte)
                ((sentenceStart ? SENTENCE_START : 0) | (breakBefore ? BREAK : 0) | (paragraphStart ? PARAGRAPH : 0));
    }
}
