package dev.fanin.array;

import dev.fanin.init.Law;

/**
 * {@code offset + draw * factor}, kept from {@code least} to {@code most}: part of the contract about bits.
 *
 * <p>Both are finite: what is too large for the data type becomes its largest number, never an infinity.
 *
 * <p>In float each number is rounded to float first, and so is each operation.
 *
 * @param inFloats whether float results can lie beyond the bounds
 * @param inDoubles whether double results can
 */
record Affine(double offset, double factor, double least, double most, boolean inFloats, boolean inDoubles) {

    /** Uniforms are below 1 by 2^-53 at least; in float by 2^-24. */
    private static final double LARGEST_UNIFORM = 1 - 0x1p-53;

    private static final float LARGEST_FLOAT_UNIFORM = 1 - 0x1p-24f;

    /** Normals of 40 bits end at 7.6. */
    private static final double LARGEST_NORMAL = 8;

    /** Draws from {@code low} to {@code high}: every step keeps or turns their order, so that the ends tell for all. */
    private static Affine of(
            double offset, double factor, double least, double most, double low, double high, float highInFloat) {
        float oneEnd = (float) offset + (float) low * (float) factor;
        float otherEnd = (float) offset + highInFloat * (float) factor;
        boolean floats = Math.min(oneEnd, otherEnd) < (float) least || Math.max(oneEnd, otherEnd) > (float) most;
        double one = offset + low * factor;
        double other = offset + high * factor;
        boolean doubles = Math.min(one, other) < least || Math.max(one, other) > most;
        return new Affine(offset, factor, least, most, floats, doubles);
    }

    /**
     * low + u (high - low), never {@code high} itself.
     *
     * @param negated whether the law is that of the negative of what is drawn: high - u (high - low) then
     */
    static Affine of(Law.Uniform law, boolean negated, Precision precision) {
        Fit.finite("low", law.low(), precision);
        Fit.finite("high", law.high(), precision);
        double width = Fit.notLost("high - low", law.high() - law.low(), precision);
        Fit.finite("high - low", width, precision.calculation());
        double least = precision.atLeast(law.low());
        double most = precision.below(law.high());
        if (least > most) {
            throw new IllegalArgumentException(
                    "[" + law.low() + ", " + law.high() + ") is too narrow for " + precision);
        }
        double offset = negated ? law.high() : law.low();
        return of(offset, negated ? -width : width, least, most, 0, LARGEST_UNIFORM, LARGEST_FLOAT_UNIFORM);
    }

    /** mean + z std, or mean - z std. */
    static Affine of(Law.Normal law, boolean negated, Precision precision) {
        Fit.finite("mean", law.mean(), precision);
        double std = Fit.factor("std", law.std(), precision);
        double largest = precision.largest();
        return of(law.mean(), negated ? -std : std, -largest, largest, -LARGEST_NORMAL, LARGEST_NORMAL, (float)
                LARGEST_NORMAL);
    }

    /** mean + z std, or mean - z std, within the bounds where rounding would leave them. */
    static Affine of(Law.TruncatedNormal law, boolean negated, Precision precision) {
        Fit.finite("mean", law.mean(), precision);
        double std = Fit.factor("std", law.std(), precision);
        double low = law.mean() + law.low() * law.std();
        double high = law.mean() + law.high() * law.std();
        double least = precision.atLeast(low);
        double most = precision.atMost(high);
        if (least > most) {
            throw new IllegalArgumentException("[" + low + ", " + high + "] is too narrow for " + precision);
        }
        double largest = precision.largest();
        double lowest = negated ? -law.high() : law.low();
        double highest = negated ? -law.low() : law.high();
        return of(
                law.mean(),
                negated ? -std : std,
                Math.max(least, -largest),
                Math.min(most, largest),
                lowest,
                highest,
                (float) highest);
    }

    void apply(float[] values, int from, int count) {
        move(values, from, count, (float) offset, (float) factor);
        if (inFloats) {
            limit(values, from, count, (float) least, (float) most);
        }
    }

    void apply(double[] values, int from, int count) {
        move(values, from, count, offset, factor);
        if (inDoubles) {
            limit(values, from, count, least, most);
        }
    }

    // Short loops, for the compiler to vectorise. The first is the one of most fills, and tests at its end as
    // those before it do (see dev.fanin.random.Loops): there is always something to move.
    private static void move(float[] values, int from, int count, float a, float b) {
        int end = from + count;
        int i = from;
        do {
            values[i] = a + values[i] * b;
        } while (++i < end);
    }

    private static void move(double[] values, int from, int count, double a, double b) {
        for (int i = from; i < from + count; i++) {
            values[i] = a + values[i] * b;
        }
    }

    private static void limit(float[] values, int from, int count, float least, float most) {
        for (int i = from; i < from + count; i++) {
            values[i] = Math.min(Math.max(values[i], least), most);
        }
    }

    private static void limit(double[] values, int from, int count, double least, double most) {
        for (int i = from; i < from + count; i++) {
            values[i] = Math.min(Math.max(values[i], least), most);
        }
    }
}
