package org.depesche.extractors.entities.chain;

import java.util.Arrays;
import org.depesche.core.annotation.Entity;
import org.depesche.extractors.entities.name.NameLabel;
import org.depesche.extractors.entities.name.NameTagger;
import org.depesche.extractors.entities.token.StretchNumbers;
import org.depesche.extractors.entities.token.Words;
import org.depesche.linguistics.Reserve;

/** What the model took for names anywhere in an article, as it stands there. Used again for other articles; not thread safe. */
final class ArticleNames {

    private static final byte SURFACE = 1;
    private static final byte LAST_WORD = 2;
    private static final byte FULL_NAME = 4;
    private static final int USUAL = 256;

    private final StretchNumbers names = new StretchNumbers();
    /** By the number of a name what it is. */
    private byte[] is = new byte[USUAL];
    /** By the number of a last word one more than that of the last full name of a person that ends in it, else 0. */
    private int[] fullName = new int[USUAL];
    /** By the number of a full name the same of the one before that ends in the same word. */
    private int[] before = new int[USUAL];

    void read(Words words, NameTagger.Tagging tagging, FoundNames found) {
        for (int word = 0; word < words.size(); word++) {
            if (NameLabel.isBegin(tagging.label(word))) {
                add(words, word, limit(words, tagging, found, word), NameLabel.entityType(tagging.label(word)));
            }
        }
    }

    private void add(Words words, int word, int limit, Entity.Type type) {
        int name = number(words, word, limit, SURFACE);
        if (limit == word + 1) {
            return;
        }
        int last = number(words, limit - 1, limit, (byte) (SURFACE | LAST_WORD));
        if (type == Entity.Type.PERSON && (is[name] & FULL_NAME) == 0) {
            is[name] |= FULL_NAME;
            before[name] = fullName[last];
            fullName[last] = name + 1;
        }
    }

    private int number(Words words, int first, int limit, byte kind) {
        int known = names.size();
        int name = names.number(words.text(), words.start(first), words.end(limit - 1));
        if (name == is.length) {
            is = Arrays.copyOf(is, name * 2);
            fullName = Arrays.copyOf(fullName, name * 2);
            before = Arrays.copyOf(before, name * 2);
        }
        if (name == known) {
            is[name] = 0;
            fullName[name] = 0;
        }
        is[name] |= kind;
        return name;
    }

    /** Where the name that begins at a word ends by its labels and what is open. */
    static int limit(Words words, NameTagger.Tagging tagging, FoundNames found, int word) {
        int limit = word + 1;
        while (limit < words.size() && tagging.label(limit) == tagging.label(word) + 1 && found.open(limit)) {
            limit++;
        }
        return limit;
    }

    private boolean is(byte kind, String text, int length) {
        int name = names.find(text, 0, length);
        return name >= 0 && (is[name] & kind) != 0;
    }

    /** Whether a text is a name somewhere, whole or with the words before it left out. */
    boolean has(String text) {
        return is(SURFACE, text, text.length());
    }

    /** Whether a text without its last letter is. */
    boolean hasWithoutLast(String text) {
        return is(SURFACE, text, text.length() - 1);
    }

    /** Whether a word ends a name of several words. */
    boolean isLast(String word) {
        return is(LAST_WORD, word, word.length());
    }

    /** Whether a word without its last letter does. */
    boolean isLastWithoutLast(String word) {
        return is(LAST_WORD, word, word.length() - 1);
    }

    /** Whether a word ends a name of several words, with or without a genitive s. */
    boolean isNamedInFull(String surname) {
        return isLast(surname) || (surname.endsWith("s") && isLastWithoutLast(surname));
    }

    /** Whether a full name of a person ends in a word that is another than the one in some words. */
    boolean endsOther(Words words, int word, int first, int limit) {
        int last = names.find(words.text(), words.start(word), words.end(word));
        int name = names.find(words.text(), words.start(first), words.end(limit - 1));
        for (int full = last < 0 ? 0 : fullName[last]; full != 0; full = before[full - 1]) {
            if (full - 1 != name) {
                return true;
            }
        }
        return false;
    }

    void clear() {
        names.clear();
        if (is.length > Reserve.LONGEST_KEPT) {
            is = new byte[USUAL];
            fullName = new int[USUAL];
            before = new int[USUAL];
        }
    }
}
