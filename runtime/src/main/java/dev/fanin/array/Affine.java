package dev.fanin.array;

import dev.fanin.init.Law;

/**
 * {@code offset + draw * factor}, kept from {@code least} to {@code most}: part of the contract about bits.
 *
 * <p>Both are finite: what is too large for the data type becomes its largest number, never an infinity.
 *
 * <p>In float each number is rounded to float first, and so is each operation.
 */
record Affine(double offset, double factor, double least, double most) {

    /** low + u (high - low), never {@code high} itself. */
    static Affine of(Law.Uniform law, Precision precision) {
        Fit.finite("low", law.low(), precision);
        Fit.finite("high", law.high(), precision);
        double width = Fit.notLost("high - low", law.high() - law.low(), precision);
        Fit.finite("high - low", width, precision.calculation());
        double least = precision.atLeast(law.low());
        double most = precision.below(law.high());
        Fit.that(least <= most, "[" + law.low() + ", " + law.high() + ") is too narrow for " + precision);
        return new Affine(law.low(), width, least, most);
    }

    /** mean + z std. */
    static Affine of(Law.Normal law, Precision precision) {
        Fit.finite("mean", law.mean(), precision);
        double std = Fit.factor("std", law.std(), precision);
        return new Affine(law.mean(), std, -precision.largest(), precision.largest());
    }

    /** mean + z std, within the bounds where rounding would leave them. */
    static Affine of(Law.TruncatedNormal law, Precision precision) {
        Fit.finite("mean", law.mean(), precision);
        double std = Fit.factor("std", law.std(), precision);
        double low = law.mean() + law.low() * law.std();
        double high = law.mean() + law.high() * law.std();
        double least = precision.atLeast(low);
        double most = precision.atMost(high);
        Fit.that(least <= most, "[" + low + ", " + high + "] is too narrow for " + precision);
        return new Affine(law.mean(), std, Math.max(least, -precision.largest()), Math.min(most, precision.largest()));
    }

    void apply(float[] values, int from, int count) {
        float a = (float) offset;
        float b = (float) factor;
        float low = (float) least;
        float high = (float) most;
        for (int i = from; i < from + count; i++) {
            values[i] = Math.min(Math.max(a + values[i] * b, low), high);
        }
    }

    void apply(double[] values, int from, int count) {
        double a = offset;
        double b = factor;
        for (int i = from; i < from + count; i++) {
            values[i] = Math.min(Math.max(a + values[i] * b, least), most);
        }
    }
}
