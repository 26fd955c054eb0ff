package org.example.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.core.article.Span;
import org.depesche.core.extractor.ExtractionContext;
import org.depesche.core.extractor.Extractor;

/**
 * Finds amounts of money in German text: a number in digits, a word for a large number, a currency after it or its sign before it
 * ({@code 3,5 Millionen Euro}, {@code 12 000 Franken}, {@code € 40}). Immutable and thread safe.
 *
 * <p>One pass: at each number it looks ahead no further than the longest number and the longest words.
 */
final class MoneyExtractor implements Extractor<MoneyAmount> {

    /** A number of more digits is no amount; each attempt ends here. */
    private static final int MAX_DIGITS = 18;

    private final BigDecimal least;
    private final Lexicon lexicon;

    MoneyExtractor(BigDecimal least, Lexicon lexicon) {
        this.least = least;
        this.lexicon = lexicon;
    }

    @Override
    public Class<MoneyAmount> produces() {
        return MoneyAmount.class;
    }

    @Override
    public Set<String> languages() {
        return Set.of("de");
    }

    @Override
    public List<MoneyAmount> extract(ExtractionContext context) {
        String text = context.article().text();
        List<MoneyAmount> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!isDigit(text, at)) {
                at++;
                continue;
            }
            int digits = digitsEnd(text, at);
            MoneyAmount amount = startsWord(text, at) && digits - at <= MAX_DIGITS ? read(text, at) : null;
            if (amount != null && amount.amount().compareTo(least) >= 0) {
                found.add(amount);
            }
            at = amount == null ? digits : Math.max(digits, amount.span().end());
        }
        return found;
    }

    /** The amount whose number begins here, or null. */
    private MoneyAmount read(String text, int start) {
        StringBuilder digits = new StringBuilder();
        int end = number(text, start, digits);
        BigDecimal number = new BigDecimal(digits.toString());
        String scale = wordAfter(text, end, lexicon.scales());
        if (scale != null) {
            end = blank(text, end) + scale.length();
            number = number.scaleByPowerOfTen(lexicon.scales().get(scale));
        }
        String after = wordAfter(text, end, lexicon.currencies());
        if (after != null) {
            Span span = new Span(start, blank(text, end) + after.length());
            return new MoneyAmount(span, number, lexicon.currencies().get(after));
        }
        String before = wordBefore(text, start);
        if (before != null) {
            int from = text.lastIndexOf(before, start);
            return new MoneyAmount(new Span(from, end), number, lexicon.currencies().get(before));
        }
        return null;
    }

    /** Reads groups of three digits and a fraction after a comma into {@code digits}; gives the offset after them. */
    private static int number(String text, int start, StringBuilder digits) {
        int at = digitsEnd(text, start);
        digits.append(text, start, at);
        boolean isGrouped = at - start <= 3;
        while (isGrouped && digits.length() + 3 <= MAX_DIGITS && isGroup(text, at)) {
            digits.append(text, at + 1, at + 4);
            at += 4;
        }
        int fraction = at < text.length() && text.charAt(at) == ',' ? digitsEnd(text, at + 1) : at;
        if (fraction > at + 1 && fraction - at <= MAX_DIGITS) {
            digits.append('.').append(text, at + 1, fraction);
            at = fraction;
        }
        return at;
    }

    /** Whether a separator and exactly three digits stand here. */
    private static boolean isGroup(String text, int at) {
        return at < text.length()
                && (text.charAt(at) == '.' || text.charAt(at) == '\'' || isBlank(text.charAt(at)))
                && digitsEnd(text, at + 1, at + 5) == at + 4;
    }

    /** The longest word of a table that stands here, a blank before it or not, and ends here; or null. */
    private String wordAfter(String text, int at, Map<String, ?> words) {
        int start = blank(text, at);
        for (int end = Math.min(text.length(), start + lexicon.longest()); end > start; end--) {
            if (endsWord(text, end)) {
                String word = text.substring(start, end);
                if (words.containsKey(word)) {
                    return word;
                }
            }
        }
        return null;
    }

    /** The sign or code of a currency that stands directly before a number or one blank before it; or null. */
    private String wordBefore(String text, int number) {
        int end = number > 0 && isBlank(text.charAt(number - 1)) ? number - 1 : number;
        for (int start = Math.max(0, end - 3); start < end; start++) {
            String word = text.substring(start, end);
            boolean isSign = word.length() == 1 || word.equals(lexicon.currencies().get(word));
            if (isSign && lexicon.currencies().containsKey(word) && startsWord(text, start)) {
                return word;
            }
        }
        return null;
    }

    private static int blank(String text, int at) {
        return at < text.length() && isBlank(text.charAt(at)) ? at + 1 : at;
    }

    /** A blank of a line: also the ones that keep number and unit together. */
    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u2009' || c == '\u202f';
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static int digitsEnd(String text, int start) {
        return digitsEnd(text, start, text.length());
    }

    private static int digitsEnd(String text, int start, int most) {
        int at = start;
        while (at < most && isDigit(text, at)) {
            at++;
        }
        return at;
    }

    /** Whether no word or number goes on across this offset from the left. */
    private static boolean startsWord(String text, int at) {
        if (at == 0) {
            return true;
        }
        int before = text.codePointBefore(at);
        return !Character.isLetterOrDigit(before) && before != ',' && before != '.' && before != '-';
    }

    private static boolean endsWord(String text, int at) {
        return at == text.length()
                || !Character.isLetterOrDigit(text.codePointAt(at))
                        && text.charAt(at) != '-'
                || !Character.isLetterOrDigit(text.codePointBefore(at));
    }
}
