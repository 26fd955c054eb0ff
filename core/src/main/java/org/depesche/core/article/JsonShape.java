package org.depesche.core.article;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values of the shape that JSON has, as immutable Java objects: {@link String}, {@link Boolean}, {@link Long} (whole numbers as far as it
 * reaches), {@link BigInteger} (whole numbers beyond), {@link BigDecimal} (with a fraction, or whole with more than 500 digits), {@link
 * List}, {@link Map} with string keys in their order, and null.
 *
 * <p>Equal JSON gives equal values, and numbers of one size are equal however they are spelled (1, 1.0 and 1e0), so that what was written
 * can be compared with what is read back.
 */
public final class JsonShape {

    private static final int MAX_DEPTH = 500;

    /** A number of more digits does no work; JSON parsers refuse them sooner or later. */
    private static final int MAX_DIGITS = 500;

    private static final BigInteger LONG_MIN = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);

    private JsonShape() {}

    /**
     * A deep, immutable copy of an object's members in normal form.
     *
     * @param members names and values of any JSON-shaped types
     * @return the copy, in the same order
     * @throws IllegalArgumentException if a value is of no JSON shape, is NaN or infinite, has more than 500 significant digits or is nested
     *     deeper than 500 levels, or if a name holds a lone surrogate
     */
    public static Map<String, @Nullable Object> copyOf(Map<String, ? extends @Nullable Object> members) {
        return copyOf(members, 0);
    }

    private static Map<String, @Nullable Object> copyOf(Map<?, ? extends @Nullable Object> members, int depth) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        for (Map.Entry<?, ? extends @Nullable Object> member : members.entrySet()) {
            if (!(member.getKey() instanceof String name)) {
                throw new IllegalArgumentException("a member's name must be a string, not " + member.getKey());
            }
            if (holdsLoneSurrogate(name)) {
                throw new IllegalArgumentException("a member's name holds half a character: " + name);
            }
            copy.put(name, normal(member.getValue(), depth + 1));
        }
        return Collections.unmodifiableMap(copy);
    }

    /** JSON parsers refuse such names even where they take such values. */
    private static boolean holdsLoneSurrogate(String name) {
        return name.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private static @Nullable Object normal(@Nullable Object value, int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("nested deeper than " + MAX_DEPTH + " levels");
        }
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Number number) {
            return normal(number);
        }
        if (value instanceof Map<?, ?> members) {
            return copyOf(members, depth);
        }
        if (value instanceof List<?> items) {
            List<@Nullable Object> copy = new ArrayList<>(items.size());
            for (Object item : items) {
                copy.add(normal(item, depth + 1));
            }
            return Collections.unmodifiableList(copy);
        }
        throw new IllegalArgumentException(
                "not a JSON value: " + value.getClass().getName());
    }

    private static Object normal(Number number) {
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return number.longValue();
        }
        if (number instanceof BigInteger large) {
            return normal(new BigDecimal(large));
        }
        if (number instanceof BigDecimal decimal) {
            return normal(decimal);
        }
        if (number instanceof Double || number instanceof Float) {
            double value = number.doubleValue();
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("not a JSON number: " + value);
            }
            return normal(new BigDecimal(number.toString()));
        }
        throw new IllegalArgumentException(
                "not a JSON number: " + number.getClass().getName());
    }

    private static Object normal(BigDecimal number) {
        if (number.signum() == 0) {
            return 0L;
        }
        BigDecimal decimal = number.stripTrailingZeros();
        if (decimal.precision() > MAX_DIGITS) {
            throw new IllegalArgumentException("a number of more than " + MAX_DIGITS + " digits");
        }
        long digits = (long) decimal.precision() - decimal.scale();
        if (decimal.scale() > 0 || digits > MAX_DIGITS) {
            return decimal;
        }
        BigInteger whole = decimal.toBigIntegerExact();
        boolean isLong = whole.compareTo(LONG_MIN) >= 0 && whole.compareTo(LONG_MAX) <= 0;
        return isLong ? (Object) whole.longValue() : whole;
    }
}
