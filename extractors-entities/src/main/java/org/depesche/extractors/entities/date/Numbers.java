package org.depesche.extractors.entities.date;

import org.depesche.extractors.entities.token.Words;

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

    /** The number of <i>12</i>, <i>1.200</i> or <i>2,5</i>, or -1. */
    static double amount(String text) {
        int number = 0;
        int digits = 0;
        int decimals = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' && decimals < 0) {
                decimals = 0;
            } else if (c >= '0' && c <= '9' && digits < LONGEST) {
                number = number * 10 + c - '0';
                digits++;
                decimals += decimals < 0 ? 0 : 1;
            } else if (c != '.') {
                return -1;
            }
        }
        if (decimals < 0) {
            return digits == 0 ? -1 : number;
        }
        boolean isDecimal = digits > decimals && digits - decimals <= 4 && decimals >= 1 && decimals <= 2;
        return !isDecimal ? -1 : decimals == 1 ? number / 10.0 : number / 100.0;
    }

    /** The number that a list gives as digits, with a point where it has decimals. */
    static double listed(String number) {
        int whole = whole(number);
        return whole >= 0 ? whole : Double.parseDouble(number);
    }

    /** The year in a word of four digits, or -1. */
    static int year(Words words, int word) {
        int number = words.number(word) && words.length(word) == 4 ? whole(words.text(word)) : -1;
        return number >= 1000 && number <= 2200 ? number : -1;
    }

    /** Minutes of the day of 15, 15.30 or 15:30; -1 where it is no time of day. */
    static int clock(String text) {
        int cut = Math.max(text.indexOf('.'), text.indexOf(':'));
        int hour = whole(cut < 0 ? text : text.substring(0, cut));
        int minute = cut < 0 ? 0 : whole(text.substring(cut + 1));
        if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || (cut >= 0 && text.length() - cut != 3)) {
            return -1;
        }
        return hour * 60 + minute;
    }

    /** A time of day as TIMEX3 writes it. */
    static String clock(int minutes) {
        int hour = minutes / 60;
        int minute = minutes % 60;
        return (hour < 10 ? "T0" : "T") + hour + (minute < 10 ? ":0" : ":") + minute;
    }

    /** A length of time; a count below zero is an open one. */
    static String period(double count, String unit) {
        String number =
                count < 0 ? "X" : count == Math.rint(count) ? Long.toString((long) count) : Double.toString(count);
        return switch (unit) {
            case "H2" -> count < 0 ? "PXM" : "P" + (long) (count * 6) + "M";
            case "DE" -> count < 0 ? "PXDE" : "P" + (long) (count * 10) + "Y";
            case "CE" -> count < 0 ? "PXCE" : "P" + (long) (count * 100) + "Y";
            case "Q" -> count < 0 ? "PXM" : "P" + (long) (count * 3) + "M";
            default -> unit.startsWith("T") ? "PT" + number + unit.substring(1) : "P" + number + unit;
        };
    }
}
