package dev.fanin.samples.papers;

import java.util.function.DoubleUnaryOperator;

/**
 * The mean-field theory of infinitely wide tanh networks: Schoenholz et al. 2017, Xiao et al. 2018, section 2.
 *
 * @param weightVariance times the fan-in, so that gradients neither grow nor fade
 * @param signal the variance of the sums, the same in every layer
 */
record MeanField(double weightVariance, double signal) {
    private static final double LARGEST_SIGNAL = 10;
    private static final int BISECTIONS = 60;

    /** Beyond 12 standard deviations a normal has 1e-33 of its mass. */
    private static final double END = 12;

    private static final int STEPS = 2400;

    /**
     * Where order turns to chaos: the point at which {@code q = w E[tanh(sqrt(q) z)^2] + b} and
     * {@code w E[tanh'(sqrt(q) z)^2] = 1}.
     *
     * @param biasVariance b
     */
    static MeanField critical(double biasVariance) {
        double low = 0;
        double high = LARGEST_SIGNAL;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            double next = weightVariance(middle) * mean(middle, x -> Math.pow(Math.tanh(x), 2)) + biasVariance;
            if (middle < next) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new MeanField(weightVariance(low), low);
    }

    /** What keeps gradients at a signal: one over the mean of the squared slope. */
    private static double weightVariance(double signal) {
        return 1 / mean(signal, x -> Math.pow(1 - Math.pow(Math.tanh(x), 2), 2));
    }

    /** E[f(x)] for x of N(0, variance), by the trapezium rule, which is exact for smooth functions that end in zeros. */
    private static double mean(double variance, DoubleUnaryOperator f) {
        double step = 2 * END / STEPS;
        double sum = 0;
        for (int i = 0; i <= STEPS; i++) {
            double z = -END + i * step;
            sum += Math.exp(-z * z / 2) * f.applyAsDouble(Math.sqrt(variance) * z);
        }
        return sum * step / Math.sqrt(2 * Math.PI);
    }
}
