package dev.fanin.random;

/**
 * The normal between two bounds so far below the mean that probabilities are no longer numbers: by logarithms.
 *
 * <p>With b the nearer bound, as a distance, Q(b + t) / Q(b) = exp(-t (b + t/2)) R(b + t) / R(b), where R is Mills' ratio.
 * Setting it to v gives t (b + t/2) = -log v + log(R(b + t) / R(b)), whose right side hardly depends on t: a fixed point
 * that gains three digits a step.
 */
final class FarTail implements CutQuantile {

    /** Below it probabilities would come near the smallest double. */
    static final double BEGIN = -30;

    /** Three digits each; and t, which starts with two, is small beside b. */
    private static final int STEPS = 4;

    private final double low;
    private final double high;
    private final double bound;
    private final double millsAtBound;

    /** Q(farther bound) / Q(nearer bound). */
    private final double beyond;

    /** 1 less {@link #beyond}. */
    private final double within;

    FarTail(double low, double high) {
        this.low = low;
        this.high = high;
        this.bound = -high;
        this.millsAtBound = NormalDistribution.mills(bound);
        this.beyond = StrictMath.exp(logRatio(-low));
        this.within = -StrictMath.expm1(logRatio(-low));
    }

    private double logRatio(double x) {
        if (x == Double.POSITIVE_INFINITY) {
            return Double.NEGATIVE_INFINITY;
        }
        double t = x - bound;
        return StrictMath.log(NormalDistribution.mills(x) / millsAtBound) - t * (bound + t / 2);
    }

    @Override
    public void replace(double[] values, int count) {
        for (int i = 0; i < count; i++) {
            values[i] = at(values[i]);
        }
    }

    private double at(double u) {
        double above = (1 - u) * within;
        double exponent = above < 0.5 ? -StrictMath.log1p(-above) : -StrictMath.log(beyond + u * within);
        double t = distance(exponent);
        for (int i = 0; i < STEPS; i++) {
            t = distance(exponent + StrictMath.log(NormalDistribution.mills(bound + t) / millsAtBound));
        }
        return Math.max(low, Math.min(high, high - t));
    }

    /** The t of t (b + t/2) = c, written so that no square of b overflows. */
    private double distance(double c) {
        double relative = c / bound;
        return 2 * relative / (1 + Math.sqrt(1 + 2 * relative / bound));
    }
}
