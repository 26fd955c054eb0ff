package org.depesche.readers.html;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.depesche.core.article.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Reads the moments that pages and feeds write: ISO 8601 and what is nearly that, RFC 822, the forms of programming languages, seconds or milliseconds
 * since 1970, and dates as German and English readers know them. One pass, no guessing where day and month cannot be told apart: with
 * slashes the month comes first only if the second number is over 12.
 */
public final class DateText {

    private static final int LONGEST = 120;
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("z", 0),
            Map.entry("utc", 0),
            Map.entry("gmt", 0),
            Map.entry("wet", 0),
            Map.entry("bst", 60),
            Map.entry("cet", 60),
            Map.entry("mez", 60),
            Map.entry("cest", 120),
            Map.entry("mesz", 120),
            Map.entry("eet", 120),
            Map.entry("eest", 180),
            Map.entry("msk", 180),
            Map.entry("est", -300),
            Map.entry("edt", -240),
            Map.entry("cst", -360),
            Map.entry("cdt", -300),
            Map.entry("mst", -420),
            Map.entry("mdt", -360),
            Map.entry("pst", -480),
            Map.entry("pdt", -420),
            Map.entry("ist", 330),
            Map.entry("jst", 540));

    static {
        String[][] names = {
            {"jan", "january", "januar", "jänner"},
            {"feb", "february", "februar"},
            {"mar", "march", "märz", "mär", "mrz"},
            {"apr", "april"},
            {"may", "mai"},
            {"jun", "june", "juni"},
            {"jul", "july", "juli"},
            {"aug", "august"},
            {"sep", "sept", "september"},
            {"oct", "october", "okt", "oktober"},
            {"nov", "november"},
            {"dec", "december", "dez", "dezember"}
        };
        for (int month = 0; month < names.length; month++) {
            for (String name : names[month]) {
                MONTHS.put(name, month + 1);
            }
        }
    }

    private final String text;
    private int at;
    private int year = -1;
    private int month = -1;
    private int day = -1;
    private @Nullable LocalTime time;
    private @Nullable ZoneOffset offset;

    private DateText(String text) {
        this.text = text;
    }

    /**
     * Reads a moment.
     *
     * @param written what a page or feed wrote, words around the date allowed
     * @return the moment, or null where there is no full date in it
     */
    public static @Nullable Moment parse(@Nullable String written) {
        if (written == null || written.length() > LONGEST) {
            return null;
        }
        String text = written.strip();
        try {
            Moment epoch = epoch(text);
            return epoch != null ? epoch : new DateText(text).read();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Moment epoch(String text) {
        if (text.length() != 10 && text.length() != 13) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return null;
            }
        }
        long number = Long.parseLong(text);
        Instant instant = text.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
        return Moment.of(instant.atOffset(ZoneOffset.UTC));
    }

    private @Nullable Moment read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                number();
            } else if (Character.isLetter(c)) {
                word();
            } else if ((c == '+' || c == '-' || c == '\u2212') && time != null && offset == null) {
                sign(c != '+');
            } else {
                at++;
            }
        }
        if (year < 0 || month < 0 || day < 0) {
            return null;
        }
        return new Moment(LocalDate.of(year, month, day), time, time == null ? null : offset);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int digits() {
        int value = 0;
        int start = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            value = at - start < 9 ? value * 10 + text.charAt(at) - '0' : value;
            at++;
        }
        return value;
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
    }

    private void number() {
        int start = at;
        int value = digits();
        int length = at - start;
        char next = peek(0);
        if (next == ':' && time == null && length <= 2 && isDigit(peek(1))) {
            clock(value);
        } else if (length == 4 && year < 0 && (next == '-' || next == '/' || next == '.') && isDigit(peek(1))) {
            year = value;
            at++;
            month = digits();
            char between = peek(0);
            if ((between == '-' || between == '/' || between == '.') && isDigit(peek(1))) {
                at++;
                day = digits();
            }
        } else if (length == 8 && year < 0) {
            year = value / 10000;
            month = value / 100 % 100;
            day = value % 100;
        } else if (length == 4 && year < 0 && value > 1700 && value < 2200) {
            year = value;
        } else if (length <= 2 && day < 0 && value >= 1 && value <= 31) {
            dayFirst(value, next);
        }
    }

    private void dayFirst(int value, char next) {
        boolean numeric = (next == '.' || next == '/' || next == '-') && isDigit(peek(1)) && month < 0;
        if (!numeric) {
            day = value;
            return;
        }
        at++;
        int second = digits();
        day = second > 12 ? second : value;
        month = second > 12 ? value : second;
        if (peek(0) == next && isDigit(peek(1))) {
            at++;
            int start = at;
            int third = digits();
            year = at - start == 2 ? 2000 + third : third;
        }
    }

    private void clock(int hour) {
        at++;
        int minute = digits();
        int second = 0;
        int nano = 0;
        if (peek(0) == ':' && isDigit(peek(1))) {
            at++;
            second = digits();
        }
        if ((peek(0) == '.' || peek(0) == ',') && isDigit(peek(1))) {
            at++;
            int start = at;
            nano = digits();
            for (int i = Math.min(9, at - start); i < 9; i++) {
                nano *= 10;
            }
        }
        if (hour <= 24 && minute < 60 && second <= 60) {
            time = LocalTime.of(hour % 24, minute, Math.min(59, second), Math.min(999_999_999, nano));
        }
    }

    private void word() {
        int start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at).toLowerCase(Locale.ROOT);
        Integer named = MONTHS.get(word);
        LocalTime clock = time;
        if (named != null && month < 0) {
            month = named;
        } else if (clock != null && (word.equals("pm") || word.equals("p")) && clock.getHour() < 12) {
            time = clock.plusHours(12);
        } else if (clock != null && word.equals("am") && clock.getHour() == 12) {
            time = clock.minusHours(12);
        } else if (clock != null && offset == null && ZONES.containsKey(word)) {
            offset = ZoneOffset.ofTotalSeconds(60 * ZONES.getOrDefault(word, 0));
        }
    }

    private void sign(boolean negative) {
        at++;
        int start = at;
        int value = digits();
        int length = at - start;
        int minutes;
        if (length == 4) {
            minutes = value / 100 * 60 + value % 100;
        } else if (length == 1 || length == 2) {
            minutes = value * 60;
            if (peek(0) == ':' && isDigit(peek(1))) {
                at++;
                minutes += digits();
            }
        } else {
            return;
        }
        if (minutes <= 18 * 60) {
            offset = ZoneOffset.ofTotalSeconds(60 * (negative ? -minutes : minutes));
        }
    }
}
