package dev.fanin.report;

import org.nd4j.linalg.api.buffer.DataType;

/**
 * Whether elements follow their law: the test of Kolmogorov and Smirnov, on evenly spaced elements.
 *
 * <p>Elements stand for all numbers that are rounded to them, so that a coarse data type, and a step of the law, do no harm. For
 * elements that are not drawn each by itself, as those of an orthogonal matrix, the p-value errs towards 1.
 *
 * @param statistic the largest distance D between the shares of elements and the law's
 * @param p the chance of a larger distance, if they follow it
 * @param sample how many elements were compared, at most 65,536
 * @since 0.1
 */
public record DistributionTest(double statistic, double p, int sample) {

    /** Terms of Kolmogorov's series; it converges much faster but near 0, where it is 1. */
    private static final int TERMS = 100;

    private static final double CERTAIN_BELOW = 0.2;

    /** Of elements in ascending order. */
    static DistributionTest of(double[] sorted, ElementLaw law, DataType type) {
        Cell cell = Cell.of(type);
        double distance = 0;
        int n = sorted.length;
        for (int from = 0; from < n; ) {
            int to = from + 1;
            while (to < n && sorted[to] == sorted[from]) {
                to++;
            }
            double before = law.atMost(cell.lower(sorted[from])) - (double) from / n;
            double behind = law.atMost(cell.upper(sorted[from])) - (double) to / n;
            distance = Math.max(distance, Math.max(Math.abs(before), Math.abs(behind)));
            from = to;
        }
        return new DistributionTest(distance, chance(distance, n), n);
    }

    /** Kolmogorov's law, with the correction of Stephens 1970 for finite n. */
    static double chance(double distance, int n) {
        double root = Math.sqrt(n);
        double x = (root + 0.12 + 0.11 / root) * distance;
        if (x < CERTAIN_BELOW) {
            return 1;
        }
        double sum = 0;
        for (int k = 1; k <= TERMS; k++) {
            sum += (k % 2 == 1 ? 2 : -2) * Math.exp(-2.0 * k * k * x * x);
        }
        return Math.max(0, Math.min(1, sum));
    }
}
