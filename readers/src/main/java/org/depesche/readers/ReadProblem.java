package org.depesche.readers;

import java.util.Objects;

/**
 * A piece of an input that could not be read.
 *
 * @param input the input's name
 * @param place where in the input, such as {@code line 3}; empty where it is the whole input
 * @param message what is wrong, in one line
 */
public record ReadProblem(String input, String place, String message) implements ReadResult {

    /** Checks that nothing is null, and puts the message on one line. */
    public ReadProblem {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(place, "place");
        message = message.replace('\n', ' ').replace('\r', ' ').strip();
    }

    /**
     * The problem as people read it.
     *
     * @return input, place and message in one line
     */
    @Override
    public String toString() {
        return place.isEmpty() ? input + ": " + message : input + ", " + place + ": " + message;
    }
}
