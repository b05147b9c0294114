package dev.fanin.random;

/** The normal distribution by Simpson's rule: nothing in common with the code under test. */
public final class NormalCurve {
    private static final int STEPS_PER_UNIT = 512;
    private static final int UNITS = 38;
    private static final double[] ABOVE = new double[UNITS * STEPS_PER_UNIT + 1];

    static {
        for (int i = ABOVE.length - 2; i >= 0; i--) {
            double a = (double) i / STEPS_PER_UNIT;
            ABOVE[i] = ABOVE[i + 1] + simpson(a, a + 1.0 / STEPS_PER_UNIT);
        }
    }

    private NormalCurve() {}

    /** The density at x. */
    public static double density(double x) {
        return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    /** The probability of more than x, for x up to 37; relative error 1e-10. */
    public static double above(double x) {
        if (x < 0) {
            return 1 - above(-x);
        }
        if (x >= UNITS) {
            return 0;
        }
        int next = (int) Math.ceil(x * STEPS_PER_UNIT);
        return ABOVE[next] + simpson(x, (double) next / STEPS_PER_UNIT);
    }

    private static double simpson(double a, double b) {
        return (b - a) / 6 * (density(a) + 4 * density((a + b) / 2) + density(b));
    }
}
