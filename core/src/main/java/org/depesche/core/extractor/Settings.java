package org.depesche.core.extractor;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.depesche.core.article.Labelled;

/**
 * Settings of a pipeline and its extractors, as {@code extractor.key} and a text each. They are consumed: whoever reads a setting makes
 * its key known, and the pipeline refuses settings whose key nobody knows.
 *
 * <p>Thread safe. Reading while a pipeline is built is the only use.
 */
public final class Settings {

    private final Map<String, String> values;
    private final String prefix;
    private final SortedSet<String> known;

    private Settings(Map<String, String> values, String prefix, SortedSet<String> known) {
        this.values = values;
        this.prefix = prefix;
        this.known = known;
    }

    /**
     * Settings.
     *
     * @param values full keys ({@code quotes.min-confidence}) and their values
     * @return settings of which nothing is consumed yet
     */
    public static Settings of(Map<String, String> values) {
        return new Settings(Map.copyOf(values), "", new TreeSet<>());
    }

    /**
     * No settings.
     *
     * @return settings without values
     */
    public static Settings none() {
        return of(Map.of());
    }

    /**
     * The settings of one extractor or other part.
     *
     * @param name the part's name
     * @return a view in which keys stand without the name; what it consumes is consumed here too
     */
    public Settings scope(String name) {
        return new Settings(values, prefix + name + ".", known);
    }

    /**
     * A text.
     *
     * @param key the key
     * @return the value, or empty where it is not set
     */
    public Optional<String> text(String key) {
        String full = prefix + key;
        synchronized (known) {
            known.add(full);
        }
        return Optional.ofNullable(values.get(full));
    }

    /**
     * Yes or no.
     *
     * @param key the key
     * @param otherwise the value where it is not set
     * @return the value
     * @throws SettingsException if it is neither {@code true} nor {@code false}
     */
    public boolean flag(String key, boolean otherwise) {
        return text(key)
                .map(value -> switch (value) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw wrong(key, value, "true or false");
                })
                .orElse(otherwise);
    }

    /**
     * A whole number.
     *
     * @param key the key
     * @param otherwise the value where it is not set
     * @param least the smallest value allowed
     * @param most the largest value allowed
     * @return the value
     * @throws SettingsException if it is no whole number in that range
     */
    public int whole(String key, int otherwise, int least, int most) {
        return text(key)
                .map(value -> {
                    try {
                        int number = Integer.parseInt(value);
                        if (number >= least && number <= most) {
                            return number;
                        }
                    } catch (NumberFormatException e) {
                        // falls through to the one message for both faults
                    }
                    throw wrong(key, value, "a whole number from " + least + " to " + most);
                })
                .orElse(otherwise);
    }

    /**
     * A number.
     *
     * @param key the key
     * @param otherwise the value where it is not set
     * @param least the smallest value allowed
     * @param most the largest value allowed
     * @return the value
     * @throws SettingsException if it is no number in that range
     */
    public double number(String key, double otherwise, double least, double most) {
        return text(key)
                .map(value -> {
                    try {
                        double number = new BigDecimal(value).doubleValue();
                        if (number >= least && number <= most) {
                            return number;
                        }
                    } catch (NumberFormatException e) {
                        // falls through to the one message for both faults
                    }
                    throw wrong(key, value, "a number from " + least + " to " + most);
                })
                .orElse(otherwise);
    }

    /**
     * A path of the file system; whether something is there is for the reader to check.
     *
     * @param key the key
     * @return the path, or empty where it is not set
     * @throws SettingsException if it cannot be a path
     */
    public Optional<Path> path(String key) {
        return text(key).map(value -> {
            try {
                return Path.of(value);
            } catch (InvalidPathException e) {
                throw wrong(key, value, "a path");
            }
        });
    }

    /**
     * One of a closed set.
     *
     * @param key the key
     * @param type the set
     * @param otherwise the value where it is not set
     * @param <E> the set
     * @return the constant with that label
     * @throws SettingsException if no constant has that label
     */
    public <E extends Enum<E> & Labelled> E choice(String key, Class<E> type, E otherwise) {
        return text(key)
                .map(value -> Labelled.find(type, value)
                        .orElseThrow(() -> wrong(key, value, "one of " + Labelled.labels(type))))
                .orElse(otherwise);
    }

    /**
     * The full keys that somebody asked for so far, set or not.
     *
     * @return a sorted copy
     */
    public SortedSet<String> known() {
        synchronized (known) {
            return new TreeSet<>(known);
        }
    }

    /**
     * Refuses settings that nobody asked for.
     *
     * @param ignored names of parts that are switched off, whose settings may stand unread
     * @throws SettingsException if any is left; the message names them and all known keys
     */
    public void refuseLeftovers(Set<String> ignored) {
        SortedSet<String> asked = known();
        SortedSet<String> left = new TreeSet<>(values.keySet());
        left.removeAll(asked);
        left.removeIf(key -> key.indexOf('.') > 0 && ignored.contains(key.substring(0, key.indexOf('.'))));
        if (!left.isEmpty()) {
            String all = asked.isEmpty() ? "there are none" : "known are " + String.join(", ", asked);
            throw new SettingsException("unknown setting " + String.join(", ", left) + "; " + all);
        }
    }

    private SettingsException wrong(String key, String value, String expected) {
        return new SettingsException("setting " + prefix + key + " is '" + value + "', expected " + expected);
    }
}
