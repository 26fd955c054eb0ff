package org.depesche.extractors.entities.chain;

import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** Reads how old somebody is: <i>der 45-jährige X</i>, <i>X (45)</i>, <i>X, 45,</i> <i>X ist 45 Jahre alt</i>. Immutable. */
final class Ages {

    private static final int OLDEST = 120;
    private static final int REACH = 6;

    private final Words words;

    Ages(Words words) {
        this.words = words;
    }

    /** The age beside a name that stands in these words, {@code from} being where its role begins; or null. */
    @Nullable
    Integer beside(int from, int first, int limit) {
        Integer before = before(from);
        for (int at = from; before == null && at < first; at++) {
            before = ofAdjective(at);
        }
        return before != null ? before : after(limit);
    }

    private @Nullable Integer before(int first) {
        for (int at = first - 1; at >= Math.max(0, first - REACH) && !words.breakBefore(at + 1); at--) {
            Integer age = ofAdjective(at);
            if (age != null) {
                return age;
            }
            if (words.sign(at) || (words.capitalised(at) && !words.is(at, "Jahre"))) {
                return null;
            }
            if (words.is(at, "Jahre") && at > 0 && words.text(at + 1).startsWith("alte")) {
                return years(at - 1);
            }
        }
        return null;
    }

    /** The years in 45-jährig and 45jährig, in any form; or null. */
    @Nullable
    Integer ofAdjective(int word) {
        if (!Character.isDigit(words.charAt(word, 0))) {
            return null;
        }
        String text = words.text(word);
        int digits = digits(text);
        int from = digits < text.length() && text.charAt(digits) == '-' ? digits + 1 : digits;
        boolean old = digits > 0 && (text.startsWith("jährig", from) || text.startsWith("Jährig", from));
        return old ? number(text, digits) : null;
    }

    private @Nullable Integer after(int limit) {
        int at = limit;
        if (at + 2 >= words.size() || words.breakBefore(at)) {
            return null;
        }
        if (words.is(at, '(')) {
            return inBrackets(at + 1);
        }
        if (words.is(at, ',')) {
            int end = at + 2;
            end += words.is(end, "Jahre") ? 1 : 0;
            end += words.is(end, "alt") ? 1 : 0;
            return words.is(end, ',') ? years(at + 1) : null;
        }
        boolean is = words.is(at, "ist") || words.is(at, "war") || words.is(at, "wird") || words.is(at, "wurde");
        if (is && years(at + 1) != null) {
            return words.is(at + 2, "Jahre") && words.is(at + 3, "alt") ? years(at + 1) : null;
        }
        return null;
    }

    /** (45), (45, SPD), (SPD, 45), (45 Jahre). */
    private @Nullable Integer inBrackets(int from) {
        for (int at = from; at < Math.min(words.size(), from + REACH) && !words.is(at, ')'); at++) {
            boolean starts = at == from || words.is(at - 1, ',') || words.is(at - 1, '/') || words.is(at - 1, ';');
            Integer age = starts ? years(at) : null;
            int end = words.is(at + 1, "Jahre") ? at + 2 : at + 1;
            if (age != null && (words.is(end, ')') || words.is(end, ',') || words.is(end, '/') || words.is(end, ';'))) {
                return age;
            }
        }
        return null;
    }

    private @Nullable Integer years(int word) {
        if (word < 0 || word >= words.size() || !words.number(word)) {
            return null;
        }
        String text = words.text(word);
        int digits = digits(text);
        return digits == text.length() ? number(text, digits) : null;
    }

    private static int digits(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static @Nullable Integer number(String text, int digits) {
        if (digits == 0 || digits > 3) {
            return null;
        }
        int value = Integer.parseInt(text.substring(0, digits));
        return value > 0 && value <= OLDEST ? value : null;
    }
}
