package org.depesche.core.annotation;

/**
 * A point on the earth in WGS 84, kept to five decimals (about a metre).
 *
 * @param latitude degrees north, from -90 to 90
 * @param longitude degrees east, from -180 to 180
 */
public record Coordinates(double latitude, double longitude) {

    private static final double STEPS = 100_000;

    /**
     * Checks and rounds the degrees.
     *
     * @throws IllegalArgumentException if they are out of range
     */
    public Coordinates {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not on the earth: " + latitude + ", " + longitude);
        }
        latitude = Math.round(latitude * STEPS) / STEPS;
        longitude = Math.round(longitude * STEPS) / STEPS;
    }
}
