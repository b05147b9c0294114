package dev.fanin.random;

/**
 * The distribution function of the standard normal, to about 1e-15 of its value however small that is.
 *
 * @since 0.1
 */
public final class NormalDistribution {
    private static final double ROOT_TWO_PI = 2.5066282746310007;

    /** Below it the series is used, above it the continued fraction. */
    private static final double SPLIT = 1.5;

    /** Enough for the series up to {@link #SPLIT}, and for the continued fraction from there on. */
    private static final int TERMS = 100;

    /** Enough for the continued fraction beyond 10: its error is about exp(-2 x sqrt(2 terms)). */
    private static final int FAR_TERMS = 20;

    private NormalDistribution() {}

    /** Phi(x). */
    public static double below(double x) {
        if (x < -SPLIT) {
            return density(x) * mills(-x);
        }
        return x > SPLIT ? 1 - below(-x) : 0.5 + fromMean(x);
    }

    /** Phi(x) - 1/2 = phi(x) (x + x^3/3 + x^5/(3 5) + ...), exact near 0. */
    static double fromMean(double x) {
        if (Math.abs(x) > SPLIT) {
            return x < 0 ? below(x) - 0.5 : 0.5 - below(-x);
        }
        double term = x;
        double sum = x;
        for (int i = 1; i < TERMS; i++) {
            term *= x * x / (2 * i + 1);
            sum += term;
        }
        return density(x) * sum;
    }

    /** Mills' ratio (1 - Phi(x)) / phi(x) = 1/(x + 1/(x + 2/(x + 3/...))), for x above {@link #SPLIT}. */
    static double mills(double x) {
        double fraction = x;
        for (int i = x > 10 ? FAR_TERMS : TERMS; i > 0; i--) {
            fraction = x + i / fraction;
        }
        return 1 / fraction;
    }

    private static double density(double x) {
        return StrictMath.exp(-0.5 * x * x) / ROOT_TWO_PI;
    }
}
