package org.depesche.extractors.entities.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depesche.core.annotation.TimeExpression.Kind;
import org.depesche.core.annotation.TimeExpression.Modifier;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** The rules for time expressions, tried at each word in a fixed order. One instance serves one text; not thread safe. */
final class TimeGrammar {

    private static final Set<String> MONTH_BEFORE = Set.of(
            "im",
            "seit",
            "bis",
            "ab",
            "vom",
            "von",
            "zum",
            "und",
            "oder",
            "gegen",
            "vor",
            "nach",
            "zwischen",
            "der",
            "den",
            "außer",
            "wie",
            "schon",
            "noch",
            "erst",
            "im:");
    private static final Set<String> NOT_AFTER_YEAR = Set.of(
            "euro",
            "prozent",
            "dollar",
            "kilometer",
            "meter",
            "menschen",
            "mal",
            "uhr",
            "grad",
            "tonnen",
            "seiten",
            "stück",
            "mark",
            "%",
            "€",
            "quadratmeter",
            "kilogramm",
            "zuschauer",
            "einwohner",
            "personen",
            "mitarbeiter",
            "mann",
            "liter",
            "franken",
            "punkte",
            "stimmen");
    private static final Set<String> DETERMINERS = Set.of(
            "der", "die", "das", "dem", "den", "des", "ein", "eine", "einem", "einer", "einen", "dieser", "diese",
            "dieses", "diesem", "diesen");

    private final Words words;
    private final Calendar calendar;
    private final TimeWords lexicon = TimeWords.GERMAN;
    private final List<Found> found = new ArrayList<>();
    private @Nullable LocalDate lastDay;
    private int lastDayAt = -1000;

    TimeGrammar(Words words, Calendar calendar) {
        this.words = words;
        this.calendar = calendar;
    }

    List<Found> run() {
        int word = 0;
        while (word < words.size()) {
            int before = found.size();
            int limit = at(word);
            for (int i = Math.max(0, before - 1); i < found.size(); i++) {
                LocalDate day = found.get(i).day();
                if (day != null) {
                    lastDay = day;
                    lastDayAt = word;
                }
            }
            word = Math.max(word + 1, limit);
        }
        return found;
    }

    private int at(int word) {
        if (words.number(word)) {
            return number(word);
        }
        if (words.sign(word)) {
            return word;
        }
        Found one = first(word);
        if (one == null) {
            return word;
        }
        found.add(one);
        return one.limit();
    }

    private @Nullable Found first(int word) {
        String small = small(word);
        Found one = part(word);
        one = one == null ? weekday(word, small) : one;
        one = one == null ? relation(word, small) : one;
        one = one == null ? ago(word, small) : one;
        one = one == null ? day(word, small) : one;
        one = one == null ? month(word, small) : one;
        one = one == null ? holiday(word, small) : one;
        one = one == null ? every(word, small) : one;
        one = one == null ? single(word, small) : one;
        one = one == null ? season(word, small) : one;
        one = one == null ? ordinal(word, small) : one;
        one = one == null ? duration(word, small) : one;
        return one == null ? daypart(word, small) : one;
    }

    private String small(int word) {
        return TimeWords.small(words, word);
    }

    private @Nullable String is(String kind, int word) {
        return word < 0 || word >= words.size() ? null : lexicon.value(kind, small(word));
    }

    private int direction(int word) {
        return Direction.GERMAN.of(words, word);
    }

    // numbers: dates in digits, days with months, years, times of day, durations

    private int number(int word) {
        if (words.length(word) > LONGEST_NUMBER) {
            return word;
        }
        Found one = digits(word);
        if (one == null) {
            int days = days(word);
            if (days > word) {
                return days;
            }
            one = clock(word);
        }
        if (one == null) {
            one = duration(word, small(word));
        }
        if (one == null) {
            one = year(word);
        }
        if (one == null) {
            one = decade(word);
        }
        if (one == null) {
            one = ordinal(word, small(word));
        }
        if (one == null) {
            return word;
        }
        found.add(one);
        return one.limit();
    }

    /** 28.02.2024, 28.2.24, 2024-02-28. */
    private @Nullable Found digits(int word) {
        String text = words.text(word);
        String[] parts = text.split("[.-]");
        if (parts.length == 3) {
            boolean iso = text.indexOf('-') > 0 && parts[0].length() == 4;
            int year = Numbers.whole(iso ? parts[0] : parts[2]);
            int month = Numbers.whole(parts[1]);
            int day = Numbers.whole(iso ? parts[2] : parts[0]);
            if (parts[2].length() == 2 && !iso) {
                year += year < 50 ? 2000 : 1900;
            }
            if (year >= 1000 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31) {
                return Found.day(word, word + 1, Calendar.safe(year, month, day), "", "date-in-digits");
            }
        }
        if (parts.length == 2 && words.is(word + 1, '.') && !words.spaceBefore(word + 1) && text.indexOf('.') > 0) {
            int month = Numbers.whole(parts[1]);
            int day = Numbers.whole(parts[0]);
            if (month >= 1 && month <= 12 && day >= 1 && day <= 31) {
                Integer year = calendar.yearOf(month, day, direction(word));
                return Found.day(
                        word, word + 2, dayOf(year, month, day), Calendar.date(year, month, day), "date-in-digits");
            }
        }
        return null;
    }

    private static @Nullable LocalDate dayOf(@Nullable Integer year, int month, int day) {
        return year == null ? null : Calendar.safe(year, month, day);
    }

    /** 3. Oktober, 3. und 4. Oktober 2013, 3.–5. Oktober: each day by itself; gives the word after them, or the word itself. */
    private int days(int word) {
        List<int[]> days = new ArrayList<>();
        int at = word;
        while (days.size() < 12) {
            int day = Numbers.whole(words, at);
            if (day < 1 || day > 31 || words.length(at) > 2) {
                return word;
            }
            boolean dot = words.is(at + 1, '.') && !words.spaceBefore(at + 1);
            days.add(new int[] {at, dot ? at + 2 : at + 1});
            int next = dot ? at + 2 : at + 1;
            String month = dot ? is("month", next) : null;
            if (month != null) {
                return month(days, next, Integer.parseInt(month));
            }
            if (dot
                    && Numbers.whole(words, next) > 0
                    && Numbers.whole(words, next) <= 12
                    && words.is(next + 1, '.')
                    && words.length(next) <= 2) {
                return month(days, next + 1, Numbers.whole(words, next));
            }
            if (words.is(next, ',')
                    || words.is(next, "und")
                    || words.is(next, "bis")
                    || words.is(next, "/")
                    || words.is(next, "-")
                    || words.is(next, "–")
                    || words.is(next, "oder")
                    || words.is(next, "auf")
                    || words.is(next, "sowie")) {
                next++;
                if (words.is(next, "und") || words.is(next, "sowie")) {
                    next++;
                }
                if (words.is(next, "zum") || words.is(next, "den") || words.is(next, "dem") || words.is(next, "am")) {
                    next++;
                }
                if (is("weekday", next) != null) {
                    next++;
                    next = words.is(next, ',') ? next + 1 : next;
                    next = words.is(next, "den") || words.is(next, "dem") ? next + 1 : next;
                }
            } else {
                return word;
            }
            at = next;
        }
        return word;
    }

    private int month(List<int[]> days, int monthAt, int month) {
        int limit = monthAt + 1;
        int given = Numbers.year(words, limit);
        int direction = direction(monthAt);
        Integer year;
        if (given > 0) {
            year = given;
            limit++;
        } else {
            Integer relative = yearAfter(limit);
            year = relative != null
                    ? relative
                    : calendar.yearOf(month, Numbers.whole(words, days.get(0)[0]), direction);
            limit = relative != null ? limit + 2 : limit;
        }
        for (int i = 0; i < days.size(); i++) {
            int day = Numbers.whole(words, days.get(i)[0]);
            boolean last = i == days.size() - 1;
            found.add(Found.day(
                    i == 0 ? withWeekday(days.get(0)[0]) : days.get(i)[0],
                    last ? limit : days.get(i)[1],
                    dayOf(year, month, day),
                    Calendar.date(year, month, day),
                    "day-and-month"));
        }
        return limit;
    }

    /** A weekday before a date belongs to it: <i>Donnerstag, dem 1. Dezember</i>. */
    private int withWeekday(int day) {
        int at = day - 1;
        if (words.is(at, "dem") || words.is(at, "den") || words.is(at, "der")) {
            at--;
        }
        if (words.is(at, ',')) {
            at--;
        }
        if (at >= 0 && is("weekday", at) != null) {
            int weekday = at;
            if (!found.isEmpty() && found.get(found.size() - 1).limit() > weekday) {
                found.remove(found.size() - 1);
            }
            return weekday;
        }
        return day;
    }

    /** <i>dieses Jahres</i>, <i>vorigen Jahres</i>: the year, or null. */
    private @Nullable Integer yearAfter(int word) {
        String relation = is("relation", word);
        LocalDate published = calendar.published();
        if (relation != null && published != null && "Y".equals(is("unit", word + 1))) {
            return published.getYear() + Integer.parseInt(relation);
        }
        return null;
    }

    /** A year by itself, and intervals of years. */
    private @Nullable Found year(int word) {
        String text = words.text(word);
        int hyphen = text.indexOf('-');
        if (hyphen == 4) {
            int from = Numbers.whole(text.substring(0, 4));
            int to = Numbers.whole(text.substring(5));
            if (from >= 1000 && from < 2200 && to > from && to < 2200) {
                return Found.date(word, word + 1, from + "/" + to, "years");
            }
        }
        int year = Numbers.year(words, word);
        if (year < 0) {
            return null;
        }
        boolean named = "Y".equals(is("unit", word - 1));
        String before = small(word - 1);
        if (words.is(word + 1, '/')
                && !words.spaceBefore(word + 1)
                && words.number(word + 2)
                && words.length(word + 2) <= 4) {
            int to = Numbers.whole(words, word + 2);
            int full = words.length(word + 2) == 2 ? year / 100 * 100 + to : to;
            if (full == year + 1) {
                return Found.date(word, word + 3, year + "/" + full, "years");
            }
        }
        boolean joined = words.is(word + 1, "bis")
                || words.is(word + 1, "–")
                || words.is(word + 1, "-")
                || (before.equals("zwischen") && words.is(word + 1, "und"));
        int second = Numbers.year(words, word + 2);
        if (joined && second > year) {
            return Found.date(word, word + 3, year + "/" + second, "years");
        }
        if (!named
                && (year < 1200
                        || year > 2100
                        || counted(word)
                        || (year < 1750 && !YEAR_BEFORE.contains(small(word - 1))))) {
            return null;
        }
        return Found.date(named ? word - 1 : word, word + 1, Calendar.year(year), "year");
    }

    private static final Set<String> YEAR_BEFORE =
            Set.of("in", "seit", "bis", "um", "von", "anfang", "ende", "mitte", "anno");
    private static final Set<String> COUNT_BEFORE = Set.of(
            "rund",
            "etwa",
            "knapp",
            "nr.",
            "§",
            "über",
            "fast",
            "mehr",
            "als",
            "art.",
            "mindestens",
            "höchstens",
            "davon",
            "es",
            "insgesamt",
            "circa",
            "gut",
            "bis",
            "je",
            "maximal",
            "minimal",
            "mit",
            "die",
            "auf",
            "um",
            "für");

    private boolean counted(int word) {
        String next = small(word + 1);
        if (NOT_AFTER_YEAR.contains(next) || words.is(word + 1, '-')) {
            return true;
        }
        String before = small(word - 1);
        if (COUNT_BEFORE.contains(before) && (words.capitalised(word + 1) || !AS_YEAR.contains(before))) {
            return true;
        }
        boolean asYear =
                before.equals("in") || AS_YEAR.contains(before) || words.is(word - 1, '(') || words.sentenceStart(word);
        return !asYear && words.capitalised(word + 1) && !words.breakBefore(word + 1) && next.endsWith("en");
    }

    private static final Set<String> AS_YEAR =
            Set.of("von", "seit", "bis", "ab", "vor", "nach", "anfang", "ende", "mitte", "und", "auf", "um", "für");

    /** 1990er-Jahre, 80er Jahre, 19. Jahrhundert. */
    private @Nullable Found decade(int word) {
        String text = words.text(word);
        int er = text.indexOf("er");
        boolean years = (text.endsWith("er") && "Y".equals(is("unit", word + 1)))
                || text.endsWith("er-Jahre")
                || text.endsWith("er-Jahren")
                || text.endsWith("er-Jahrs");
        if (er == 2 || er == 4) {
            int number = Numbers.whole(text.substring(0, er));
            if (years && number >= 0 && number % 10 == 0) {
                int year = er == 2 ? 1900 + number : number;
                return Found.date(
                        word, text.endsWith("er") ? word + 2 : word + 1, Integer.toString(year / 10), "decade");
            }
        }
        return null;
    }

    /** 15.30 Uhr, 15 bis 18 Uhr. */
    private @Nullable Found clock(int word) {
        String here = Numbers.clock(words.text(word));
        if (here == null) {
            return null;
        }
        if (words.is(word + 1, "Uhr")) {
            int limit = word + 2;
            int minutes = Numbers.whole(words, limit);
            if (minutes >= 0 && minutes < 60 && here.endsWith(":00") && words.length(limit) <= 2) {
                here = here.substring(0, here.length() - 2) + (minutes < 10 ? "0" : "") + minutes;
                limit++;
            }
            return time(word, limit, here);
        }
        int at = word;
        for (int steps = 0; steps < MOST_CLOCKS && CLOCK_LINKS.contains(small(at + 1)); steps++) {
            at += 2;
            if (!words.number(at)) {
                return null;
            }
            if (words.is(at + 1, "Uhr")) {
                return Numbers.clock(words.text(at)) == null ? null : time(word, word + 1, here);
            }
        }
        return null;
    }

    private static final Set<String> CLOCK_LINKS = Set.of("bis", "und", "–", "-", "/", ",", "oder");
    private static final int MOST_CLOCKS = 4;
    private static final int LONGEST_NUMBER = 24;

    private Found time(int word, int limit, String clock) {
        return Found.of(word, limit, Kind.TIME, dayText(word) + clock, "clock");
    }

    private String dayText(int word) {
        LocalDate day = lastDay != null && word - lastDayAt < 30 ? lastDay : calendar.published();
        return day == null ? "XXXX-XX-XX" : day.toString();
    }

    // words

    /** Anfang, Mitte, Ende of something. */
    private @Nullable Found part(int word) {
        String part = is("part", word);
        if (part == null || !words.capitalised(word)) {
            return null;
        }
        int inner = word + 1;
        if (DETERMINERS.contains(small(inner))
                || small(inner).equals("im")
                || small(inner).equals("des")) {
            inner++;
        }
        Found one = null;
        if (words.number(inner)) {
            one = year(inner);
            one = one == null ? decade(inner) : one;
        } else if (inner < words.size()) {
            String next = small(inner);
            one = relation(inner, next);
            one = one == null ? month(inner, next) : one;
            one = one == null ? season(inner, next) : one;
            String unit = is("unit", inner);
            if (one == null
                    && unit != null
                    && (unit.equals("Y") || unit.equals("M") || unit.equals("W"))
                    && inner > word + 1) {
                one = unit.equals("Y") && Numbers.year(words, inner + 1) > 0
                        ? Found.date(inner, inner + 2, Calendar.year(Numbers.year(words, inner + 1)), "year")
                        : Found.date(inner, inner + 1, calendar.away(unit, 0), "part");
            }
        }
        return one == null || one.kind() != Kind.DATE ? null : one.from(word).with(Modifier.valueOf(part));
    }

    private @Nullable Found weekday(int word, String small) {
        if (!words.capitalised(word)) {
            return null;
        }
        String number = lexicon.value("weekday", small);
        String part = null;
        int limit = word + 1;
        if (number == null) {
            for (int cut = small.length() - 4; cut >= 6; cut--) {
                String day = lexicon.value("weekday", small.substring(0, cut));
                String rest = lexicon.value("daypart", small.substring(cut));
                if (day != null && rest != null) {
                    number = day;
                    part = rest;
                    break;
                }
            }
        } else if (words.capitalised(limit)
                || small(limit).equals("früh")
                || small(limit).equals("abends")
                || small(limit).equals("nachts")) {
            part = is("daypart", limit);
            limit = part == null ? limit : limit + 1;
        }
        if (number == null) {
            return null;
        }
        if (is("relation", word - 1) != null
                || (part == null && small.endsWith("s") && !small.endsWith("tags") && !words.sentenceStart(word))) {
            return null;
        }
        LocalDate day = calendar.weekday(Integer.parseInt(number), direction(word));
        return dayPart(word, limit, day, "XXXX-WXX-" + number, part, "weekday");
    }

    private static Found dayPart(
            int first, int limit, @Nullable LocalDate day, String otherwise, @Nullable String part, String rule) {
        String value = day == null ? otherwise : day.toString();
        return part == null
                ? new Found(first, limit, Kind.DATE, value, null, day, rule)
                : new Found(first, limit, Kind.TIME, value + "T" + part, null, day, rule);
    }

    /** Vergangene Woche, dieses Jahres, nächsten Samstag, den letzten zehn Jahren. */
    private @Nullable Found relation(int word, String small) {
        String relation = lexicon.value("relation", small);
        if (relation == null) {
            return null;
        }
        int away = Integer.parseInt(relation);
        int at = word + 1;
        double count = amount(at);
        if (count >= 0 || is("vague", at) != null) {
            String unit = is("unit", at + 1);
            if (unit != null) {
                return Found.of(word, at + 2, Kind.DURATION, period(count, unit), "period");
            }
            return null;
        }
        String weekday = is("weekday", at);
        if (weekday != null) {
            return Found.day(
                    word,
                    at + 1,
                    calendar.weekdayAway(Integer.parseInt(weekday), away),
                    "XXXX-WXX-" + weekday,
                    "weekday");
        }
        String month = is("month", at);
        if (month != null) {
            int number = Integer.parseInt(month);
            Integer year = calendar.yearOf(number, away == 0 ? 0 : away);
            return Found.date(word, at + 1, Calendar.month(year, number), "month");
        }
        String season = is("season", at);
        LocalDate published = calendar.published();
        if (season != null) {
            return Found.date(
                    word,
                    at + 1,
                    Calendar.year(published == null ? null : seasonYear(season, away, published)) + "-" + season,
                    "season");
        }
        String part = is("daypart", at);
        if (part != null && away == 0 && words.capitalised(at)) {
            return dayPart(word, at + 1, calendar.published(), "XXXX-XX-XX", part, "day");
        }
        String unit = is("unit", at);
        if (unit == null || unit.startsWith("T") || unit.equals("H2")) {
            return null;
        }
        if (plural(at)) {
            return Found.of(word, at + 1, Kind.DURATION, "PX" + unit, "period");
        }
        if (unit.equals("D")) {
            LocalDate day = away == 0 && lastDay != null ? lastDay : calendar.day(away);
            return Found.day(word, at + 1, day, "XXXX-XX-XX", "day");
        }
        return Found.date(word, at + 1, calendar.away(unit, away), "relative-" + unit.toLowerCase(Locale.ROOT));
    }

    private static int seasonYear(String season, int away, LocalDate published) {
        int middle = switch (season) {
            case "SP" -> 4;
            case "SU" -> 7;
            case "FA" -> 10;
            default -> 1;
        };
        int year = published.getYear();
        if (away < 0) {
            return middle >= published.getMonthValue() ? year - 1 : year;
        }
        return away > 0 && middle <= published.getMonthValue() ? year + 1 : year;
    }

    private boolean plural(int word) {
        String small = small(word);
        String before = small(word - 1);
        boolean many = small.endsWith("n") || small.equals("jahre") || small.equals("monate") || small.equals("tage");
        return many && !(small.equals("wochen") && before.endsWith("er")) && !small.equals("morgen");
    }

    /** Vor zwei Jahren, in einer Woche, zwei Tage später. */
    private @Nullable Found ago(int word, String small) {
        boolean back = small.equals("vor");
        boolean ahead = small.equals("in");
        if (!back && !ahead) {
            return null;
        }
        int at = word + 1;
        if (back && small(at).equals("kurzem")) {
            return Found.date(word, at + 1, "PAST_REF", "ref");
        }
        Modifier modifier = null;
        while (ABOUT.contains(small(at))) {
            modifier = Modifier.APPROX;
            at++;
        }
        double count = amount(at);
        if (count < 0) {
            return null;
        }
        String unit = is("unit", at + 1);
        if (unit == null || (ahead && small(at + 1).endsWith("s"))) {
            return null;
        }
        if (ahead && (direction(word) < 0 || is("relation", at) != null)) {
            return null;
        }
        int whole = (int) Math.min(count, 1_000_000);
        int signed = back ? -whole : whole;
        if (calendar.published() == null) {
            return new Found(
                    word,
                    at + 2,
                    Kind.DURATION,
                    period(count, unit),
                    back ? Modifier.BEFORE : Modifier.AFTER,
                    null,
                    "away");
        }
        if (unit.startsWith("T") || unit.equals("H2") || tooFar(unit, whole) || count != whole) {
            return Found.of(word, at + 2, Kind.DURATION, period(count, unit), "away");
        }
        LocalDate day = unit.equals("D") ? calendar.day(signed) : null;
        return new Found(word, at + 2, Kind.DATE, calendar.away(unit, signed), modifier, day, "away");
    }

    private static final Set<String> ABOUT = Set.of(
            "etwa",
            "rund",
            "ungefähr",
            "circa",
            "ca.",
            "gut",
            "knapp",
            "fast",
            "genau",
            "mehr",
            "als",
            "mindestens",
            "über");

    private static boolean tooFar(String unit, int count) {
        return switch (unit) {
            case "Y" -> count > 1500;
            case "DE" -> count > 150;
            case "CE" -> count > 15;
            default -> count > 10_000;
        };
    }

    /** Heute, gestern Abend, morgen früh, heutige. */
    private @Nullable Found day(int word, String small) {
        String away = lexicon.value("day", small);
        if (away == null) {
            String adjective = lexicon.value("dayadjective", small);
            if (adjective != null && words.lower(word)) {
                boolean named = is("weekday", word + 1) != null || "D".equals(is("unit", word + 1));
                return Found.day(
                        word,
                        named ? word + 2 : word + 1,
                        calendar.day(Integer.parseInt(adjective)),
                        ref(adjective),
                        "day");
            }
            String noun = lexicon.value("daynoun", small);
            int limit = word + 1;
            if (noun == null
                    && small.equals("tag")
                    && (small(limit).equals("zuvor")
                            || small(limit).equals("danach")
                            || small(limit).equals("darauf"))) {
                noun = small(limit).equals("zuvor") ? "-1" : "1";
                limit++;
            }
            if (noun != null) {
                LocalDate base = lastDay != null ? lastDay : calendar.published();
                LocalDate day = base == null ? null : base.plusDays(Integer.parseInt(noun));
                return Found.day(word, limit, day, "XXXX-XX-XX", "day");
            }
            return null;
        }
        if (small.equals("morgen")
                && words.capitalised(word)
                && !(words.sentenceStart(word) && !words.breakBefore(word + 1) && !MORNING.contains(small(word + 1)))) {
            return null;
        }
        int limit = word + 1;
        String part = is("daypart", limit);
        if (part != null && !small(limit).endsWith("s") && !words.breakBefore(limit)) {
            limit++;
        } else {
            part = null;
        }
        return dayPart(word, limit, calendar.day(Integer.parseInt(away)), ref(away), part, "day");
    }

    private static final Set<String> MORNING = Set.of("des", "der");

    private static String ref(String away) {
        return away.equals("0") ? "PRESENT_REF" : away.startsWith("-") ? "PAST_REF" : "FUTURE_REF";
    }

    private @Nullable Found month(int word, String small) {
        String month = lexicon.value("month", small);
        if (month == null || !words.capitalised(word)) {
            return null;
        }
        int number = Integer.parseInt(month);
        int limit = word + 1;
        int given = Numbers.year(words, limit);
        if (given > 0) {
            return Found.date(word, limit + 1, Calendar.month(given, number), "month-and-year");
        }
        Integer relative = yearAfter(limit);
        if (relative != null) {
            return Found.date(word, limit + 2, Calendar.month(relative, number), "month-and-year");
        }
        String before = small(word - 1);
        boolean settled = MONTH_BEFORE.contains(before)
                || is("part", word - 1) != null
                || is("month", word - 2) != null
                || is("relation", word - 1) != null;
        if (!settled && !words.is(word - 1, "/") && !words.is(word - 1, "(")) {
            return null;
        }
        return Found.date(word, limit, Calendar.month(calendar.yearOf(number, direction(word)), number), "month");
    }

    private @Nullable Found holiday(int word, String small) {
        String when = lexicon.value("holiday", small);
        if (when == null || !words.capitalised(word)) {
            return null;
        }
        int limit = word + 1;
        int given = Numbers.year(words, limit);
        Integer year;
        if (given > 0) {
            year = given;
            limit++;
        } else {
            year = calendar.published() == null ? null : holidayYear(when, word);
        }
        if (year == null) {
            return Found.date(word, limit, when.startsWith("easter") ? "XXXX-XX-XX" : "XXXX-" + when, "holiday");
        }
        return Found.day(word, limit, holiday(when, year), "", "holiday");
    }

    private static LocalDate holiday(String when, int year) {
        return when.startsWith("easter")
                ? Calendar.easter(year).plusDays(Integer.parseInt(when.substring(6)))
                : LocalDate.parse(Calendar.year(year) + "-" + when);
    }

    private @Nullable Integer holidayYear(String when, int word) {
        LocalDate published = calendar.published();
        if (published == null) {
            return null;
        }
        LocalDate day = holiday(when, published.getYear());
        return calendar.yearOf(day.getMonthValue(), day.getDayOfMonth(), direction(word));
    }

    /** Jeden Montag, jedes Jahr, alle zwei Wochen. */
    private @Nullable Found every(int word, String small) {
        if (small.equals("alle")) {
            double count = amount(word + 1);
            String unit = is("unit", word + 2);
            return count > 0 && unit != null ? Found.of(word, word + 3, Kind.SET, period(count, unit), "every") : null;
        }
        if (!small.startsWith("jede") || small.length() > 5) {
            return null;
        }
        int at = word + 1;
        if (is("ordinal", at) != null) {
            at++;
        }
        String weekday = is("weekday", at);
        if (weekday != null) {
            return Found.of(word, at + 1, Kind.SET, "XXXX-WXX-" + weekday, "every");
        }
        String unit = is("unit", at);
        return unit == null ? null : Found.of(word, at + 1, Kind.SET, period(1, unit), "every");
    }

    private @Nullable Found single(int word, String small) {
        String value = lexicon.value("ref", small);
        if (value != null) {
            return Found.date(word, word + 1, value, "ref");
        }
        value = lexicon.value("refadjective", small);
        if (value != null) {
            return Found.date(word, word + 1, value, "ref");
        }
        value = lexicon.value("set", small);
        if (value != null) {
            return Found.of(word, word + 1, Kind.SET, value, "every");
        }
        value = lexicon.value("long", small);
        if (value != null) {
            return Found.of(word, word + 1, Kind.DURATION, value, "duration");
        }
        value = lexicon.value("year", small);
        if (value != null) {
            return Found.date(word, word + 1, calendar.away("Y", Integer.parseInt(value)), "relative-y");
        }
        value = lexicon.value("month0", small);
        if (value != null) {
            return Found.date(word, word + 1, calendar.away("M", Integer.parseInt(value)), "relative-m");
        }
        value = lexicon.value("week", small);
        return value == null
                ? null
                : Found.date(word, word + 1, calendar.away("W", Integer.parseInt(value)), "relative-w");
    }

    private @Nullable Found season(int word, String small) {
        if (small.equals("wochenende") && words.capitalised(word)) {
            LocalDate published = calendar.published();
            if (published == null) {
                return Found.date(word, word + 1, "XXXX-WXX-WE", "weekend");
            }
            boolean begun = published.getDayOfWeek().getValue() >= 6;
            int weeks = direction(word) < 0 && !begun ? -1 : 0;
            return Found.date(word, word + 1, Calendar.week(published.plusWeeks(weeks)) + "-WE", "weekend");
        }
        String season = lexicon.value("season", small);
        if (season == null || !words.capitalised(word)) {
            return null;
        }
        int limit = word + 1;
        int given = Numbers.year(words, limit);
        if (given > 0) {
            boolean winter = words.is(limit + 1, '/') && words.number(limit + 2);
            return Found.date(word, winter ? limit + 3 : limit + 1, Calendar.year(given) + "-" + season, "season");
        }
        LocalDate published = calendar.published();
        Integer relative = yearAfter(limit);
        if (relative != null) {
            return Found.date(word, limit + 2, Calendar.year(relative) + "-" + season, "season");
        }
        Integer year = published == null ? null : published.getYear();
        return Found.date(word, limit, Calendar.year(year) + "-" + season, "season");
    }

    /** Drittes Quartal 2009, zweite Jahreshälfte, 19. Jahrhundert, erstes Halbjahr. */
    private @Nullable Found ordinal(int word, String small) {
        int number;
        int at;
        if (words.number(word)) {
            number = Numbers.whole(words, word);
            if (!words.is(word + 1, '.')) {
                return null;
            }
            at = word + 2;
        } else {
            String ordinal = lexicon.value("ordinal", small);
            if (ordinal == null) {
                return null;
            }
            number = Integer.parseInt(ordinal);
            at = word + 1;
        }
        String unit = is("unit", at);
        if (unit == null) {
            return null;
        }
        if (unit.equals("CE") && number > 0 && number < 25) {
            return Found.date(word, at + 1, (number < 11 ? "0" : "") + (number - 1), "century");
        }
        if ((unit.equals("Q") && number >= 1 && number <= 4) || (unit.equals("H2") && number >= 1 && number <= 2)) {
            int limit = at + 1;
            int given = Numbers.year(words, limit);
            LocalDate published = calendar.published();
            Integer relative = yearAfter(limit);
            Integer year = given > 0
                    ? Integer.valueOf(given)
                    : relative != null ? relative : published == null ? null : Integer.valueOf(published.getYear());
            int end = given > 0 ? limit + 1 : relative != null ? limit + 2 : limit;
            return Found.date(word, end, Calendar.year(year) + (unit.equals("Q") ? "-Q" : "-H") + number, "quarter");
        }
        return null;
    }

    /** Zwei Jahre, 30 Minuten, mehrere Tage, einige Wochen; zwei Tage später. */
    private @Nullable Found duration(int word, String small) {
        if (small.equals("seit") || small.equals("über") || small.equals("vor")) {
            String many = is("unit", word + 1);
            return many != null && plural(word + 1) && !many.startsWith("T")
                    ? Found.of(word + 1, word + 2, Kind.DURATION, "PX" + many, "duration")
                    : null;
        }
        String lasting = lasting(small);
        if (lasting != null) {
            return Found.of(word, word + 1, Kind.DURATION, lasting, "duration");
        }
        double count = amount(word);
        boolean vague = lexicon.value("vague", small) != null;
        if (count < 0 && !vague) {
            return null;
        }
        int at = word + 1;
        String unit = is("unit", at);
        String further = is("unit", at + 2);
        if (unit == null && further != null && count >= 0 && RANGE.contains(small(at)) && amount(at + 1) >= 0) {
            return words.number(word) || count > 1
                    ? Found.of(word, at, Kind.DURATION, period(count, further), "duration")
                    : null;
        }
        if (unit == null || !words.capitalised(at) || unit.equals("Q") || unit.equals("H2")) {
            return null;
        }
        int limit = at + 1;
        String after = small(limit);
        if (AGES.contains(after)
                || (unit.equals("Y")
                        && (small(word - 1).equals("ab") || small(word - 1).equals("unter")))) {
            return null;
        }
        if (small.startsWith("ein")
                && count == 1
                && words.lower(word)
                && !unit.equals("D")
                && !unit.equals("Y")
                && !unit.equals("W")
                && !unit.equals("M")
                && !unit.startsWith("T")) {
            return null;
        }
        LocalDate base = lastDay != null ? lastDay : calendar.published();
        boolean later = after.equals("später") || after.equals("danach");
        boolean earlier = after.equals("zuvor") || after.equals("vorher") || after.equals("davor");
        if ((later || earlier)
                && base != null
                && count == Math.rint(count)
                && count >= 0
                && !unit.startsWith("T")
                && !tooFar(unit, (int) Math.min(count, 1_000_000))) {
            int signed = later ? (int) count : -(int) count;
            return Found.date(word, limit + 1, new Calendar(base).away(unit, signed), "away");
        }
        return Found.of(word, limit, Kind.DURATION, period(count, unit), "duration");
    }

    private static final Set<String> AGES = Set.of(
            "alt", "alte", "alter", "alten", "altes", "älter", "jünger", "jüngere", "ältere", "jüngeren", "älteren");
    private static final Set<String> RANGE = Set.of("bis", "oder", "statt", "und", "-", "–");

    /** Zweiwöchig, 14-tägig: how long, or null. */
    private @Nullable String lasting(String small) {
        int cut = 0;
        while (cut < small.length() && "twms".indexOf(small.charAt(cut)) < 0) {
            cut++;
        }
        for (; cut > 0 && cut < small.length() - 5; cut++) {
            String unit = lexicon.value("lasting", small.substring(cut));
            if (unit != null) {
                String count = small.substring(0, small.charAt(cut - 1) == '-' ? cut - 1 : cut);
                String number = lexicon.value("number", count);
                boolean vague = count.equals("mehr");
                double many = number != null ? Double.parseDouble(number) : vague ? -1 : Numbers.whole(count);
                return many < 0 && !vague ? null : period(many, unit);
            }
        }
        return null;
    }

    /** One to four digits, a point, one or two digits. */
    private static boolean isDecimal(String text) {
        int point = text.indexOf('.');
        if (point < 1 || point > 4 || text.length() - point < 2 || text.length() - point > 3) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (i != point && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
                return false;
            }
        }
        return true;
    }

    /** How many, or -1. */
    private double amount(int word) {
        if (words.number(word)) {
            String text = words.text(word).replace(".", "").replace(',', '.');
            int whole = Numbers.whole(text);
            if (whole >= 0) {
                return whole;
            }
            return isDecimal(text) ? Double.parseDouble(text) : -1;
        }
        String number = is("number", word);
        return number == null ? -1 : Double.parseDouble(number);
    }

    private static String period(double count, String unit) {
        String number =
                count < 0 ? "X" : count == Math.rint(count) ? Long.toString((long) count) : Double.toString(count);
        boolean time = unit.startsWith("T");
        if (unit.equals("H2")) {
            return count < 0 ? "PXM" : "P" + (long) (count * 6) + "M";
        }
        if (unit.equals("Q")) {
            return count < 0 ? "PXM" : "P" + (long) (count * 3) + "M";
        }
        return (time ? "PT" : "P") + number + (time ? unit.substring(1) : unit);
    }

    /** Am Abend, in der Nacht, in der Nacht zum Mittwoch, am frühen Morgen. */
    private @Nullable Found daypart(int word, String small) {
        String part = lexicon.value("daypart", small);
        if (part == null) {
            return null;
        }
        boolean adverb = words.lower(word) && small.endsWith("s");
        String before = small(word - 1);
        boolean late = before.equals("frühen")
                || before.equals("späten")
                || before.equals("selben")
                || before.equals("gleichen");
        boolean placed = adverb
                || (words.capitalised(word)
                        && (before.equals("am")
                                || before.equals("der")
                                || late
                                || before.equals("den")
                                || before.equals("zur")));
        if (!placed
                || (before.equals("der")
                        && !small(word - 2).equals("in")
                        && !small(word - 2).equals("während"))) {
            return null;
        }
        int limit = word + 1;
        LocalDate day = lastDay != null && word - lastDayAt < 30 ? lastDay : calendar.published();
        if (part.equals("NI")
                && (small(limit).equals("zum")
                        || small(limit).equals("auf")
                        || small(limit).equals("zu"))) {
            int at = small(limit + 1).equals("den") || small(limit + 1).equals("dem") ? limit + 2 : limit + 1;
            String weekday = is("weekday", at);
            if (weekday != null) {
                LocalDate next = calendar.weekday(Integer.parseInt(weekday), direction(word));
                LocalDate night = next == null ? null : next.minusDays(1);
                return dayPart(word, at + 1, night, "XXXX-XX-XX", part, "night-to");
            }
        }
        if (part.equals("NI") && day != null && day.equals(calendar.published()) && direction(word) <= 0) {
            day = day.minusDays(1);
        }
        int first = late ? word - 1 : word;
        return new Found(
                first,
                limit,
                Kind.TIME,
                (day == null ? "XXXX-XX-XX" : day.toString()) + "T" + part,
                null,
                null,
                "day-part");
    }
}
