package org.depesche.core.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A constant of a closed set with the one label that it has in JSON, on the command line, in reports and in documentation.
 *
 * <p>Implemented by enums only; the label is the constant's name in lower case with hyphens.
 */
public interface Labelled {

    /**
     * The constant's name as Java spells it; enums implement this by themselves.
     *
     * @return the name
     */
    String name();

    /**
     * The label, such as {@code indirect-free} for {@code INDIRECT_FREE}.
     *
     * @return lower-case letters and hyphens
     */
    default String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant with a label.
     *
     * @param type the enum
     * @param label a label as {@link #label()} writes it
     * @param <E> the enum
     * @return the constant, or empty if no constant has that label
     */
    static <E extends Enum<E> & Labelled> Optional<E> find(Class<E> type, String label) {
        String name = isLabel(label) ? label.toUpperCase(Locale.ROOT).replace('-', '_') : "";
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a text has the form of a label.
     *
     * @param text any text
     * @return true for one or more lower-case letters and digits of ASCII, with single hyphens between them
     */
    static boolean isLabel(String text) {
        boolean isHyphenAllowed = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLetterOrDigit = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!isLetterOrDigit && !(c == '-' && isHyphenAllowed)) {
                return false;
            }
            isHyphenAllowed = isLetterOrDigit;
        }
        return isHyphenAllowed;
    }

    /**
     * All labels of an enum, in order, for messages.
     *
     * @param type the enum
     * @param <E> the enum
     * @return the labels joined by {@code ", "}
     */
    static <E extends Enum<E> & Labelled> String labels(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Labelled::label).collect(Collectors.joining(", "));
    }
}
