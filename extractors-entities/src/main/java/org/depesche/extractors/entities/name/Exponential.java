package org.depesche.extractors.entities.name;

/** The exponential function for small floats, in plain arithmetic that gives the same bits everywhere, right to 6 digits. */
final class Exponential {

    private static final float LEAST = -40;
    private static final float MOST = 40;
    private static final float TO_BASE_TWO = 1.442695f;
    // the Taylor series of 2^x about 0: powers of ln 2 over factorials
    private static final float C1 = 0.6931472f;
    private static final float C2 = 0.2402265f;
    private static final float C3 = 0.05550411f;
    private static final float C4 = 0.00961813f;
    private static final float C5 = 0.00133336f;
    private static final float C6 = 1.5404E-4f;

    private Exponential() {}

    static float of(float x) {
        if (x < LEAST) {
            return 0;
        }
        float exponent = Math.min(x, MOST) * TO_BASE_TWO;
        int whole = (int) Math.floor(exponent + 0.5f);
        float rest = exponent - whole;
        float power = 1 + rest * (C1 + rest * (C2 + rest * (C3 + rest * (C4 + rest * (C5 + rest * C6)))));
        return power * Float.intBitsToFloat((whole + 127) << 23);
    }
}
