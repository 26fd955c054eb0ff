package org.depesche.extractors.provenance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The lexicon of words in credit lines: {@code credit-words.tsv}. */
final class CreditWords {

    private int[] classes = new int[0];
    private byte[] months = new byte[0];

    CreditWords(Vocabulary vocabulary) {
        for (List<String> row : Table.read("credit-words.tsv", 3)) {
            CreditWord kind = CreditWord.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            for (String form : Table.list(row.get(2))) {
                int word = vocabulary.add(form);
                if (word >= classes.length) {
                    classes = Arrays.copyOf(classes, Math.max(word + 1, classes.length * 2));
                    months = Arrays.copyOf(months, classes.length);
                }
                classes[word] |= 1 << kind.ordinal();
                if (kind == CreditWord.MONTH) {
                    months[word] = Byte.parseByte(row.get(1));
                }
            }
        }
    }

    boolean is(int word, CreditWord kind) {
        return word < classes.length && (classes[word] & 1 << kind.ordinal()) != 0;
    }

    /** The month's number, 0 for other words. */
    int month(int word) {
        return word < months.length ? months[word] : 0;
    }

    boolean isAny(int word) {
        return word < classes.length && classes[word] != 0;
    }
}
