package org.depesche.extractors.entities.date;

import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** Reads whole numbers and clock times from words of digits. */
final class Numbers {

    private static final int LONGEST = 6;

    private Numbers() {}

    /** The number that a word of digits is, or -1. */
    static int whole(Words words, int word) {
        if (!words.number(word) || words.length(word) > LONGEST) {
            return -1;
        }
        return whole(words.text(word));
    }

    static int whole(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    /** The year in a word of four digits, or -1. */
    static int year(Words words, int word) {
        int number = words.number(word) && words.length(word) == 4 ? whole(words.text(word)) : -1;
        return number >= 1000 && number <= 2200 ? number : -1;
    }

    /** Hours and minutes of 15, 15.30 or 15:30 as {@code T15:30}; null where it is no time of day. */
    static @Nullable String clock(String text) {
        int cut = Math.max(text.indexOf('.'), text.indexOf(':'));
        int hour = whole(cut < 0 ? text : text.substring(0, cut));
        int minute = cut < 0 ? 0 : whole(text.substring(cut + 1));
        if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || (cut >= 0 && text.length() - cut != 3)) {
            return null;
        }
        return (hour < 10 ? "T0" : "T") + hour + (minute < 10 ? ":0" : ":") + minute;
    }
}
