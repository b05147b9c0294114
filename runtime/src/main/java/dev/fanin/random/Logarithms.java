package dev.fanin.random;

/**
 * Natural logarithms of normal doubles, many at once: fdlibm's algorithm, whose bits no intrinsic of the virtual machine
 * replaces.
 *
 * <p>x = 2^k (1 + f) with 1 + f in [sqrt(1/2), sqrt(2)); s = f / (2 + f); log(1 + f) = f - (f^2/2 - s (f^2/2 + R(s^2))).
 * Error below one unit in the last place.
 *
 * @see <a href="https://www.netlib.org/fdlibm/e_log.c">fdlibm e_log.c</a>
 */
final class Logarithms {

    /** The bits of sqrt(1/2), cut off. */
    private static final long ROOT_HALF = 0x3fe6a09e00000000L;

    private static final long EXPONENT = 0xfff0000000000000L;

    /** Added to an exponent so that it is not negative, as in the bits of a double. */
    private static final int BIAS = 1023;

    /** The bits of 2^52: with a small integer in their place the lowest ones add it. */
    private static final long INTEGERS = 0x4330000000000000L;

    private static final double INTEGERS_SHIFT = 0x1p52 + BIAS;
    private static final double LOG_2_HIGH = 0.6931471803691238;
    private static final double LOG_2_LOW = 1.9082149292705877e-10;
    private static final double R1 = 0.6666666666666735;
    private static final double R2 = 0.3999999999940942;
    private static final double R3 = 0.2857142874366239;
    private static final double R4 = 0.22222198432149784;
    private static final double R5 = 0.1818357216161805;
    private static final double R6 = 0.15313837699209373;
    private static final double R7 = 0.14798198605116586;

    private final long[] bits = new long[BlockStream.LANES];
    private final long[] exponentBits = new long[BlockStream.LANES];
    private final double[] exponents = new double[BlockStream.LANES];
    private final double[] series = new double[BlockStream.LANES];
    private final DoubleBits doubleBits = new DoubleBits(BlockStream.LANES);

    /** Replaces numbers, which are positive, finite and not subnormal, by their logarithms. */
    void replace(double[] values, int count) {
        doubleBits.toBits(values, bits, count);
        splitExponent(bits, exponentBits, count);
        doubleBits.toDoubles(bits, values, count);
        doubleBits.toDoubles(exponentBits, exponents, count);
        sumSeries(values, series, count);
        addExponent(values, series, exponents, count);
    }

    private static void splitExponent(long[] bits, long[] exponents, int count) {
        for (int i = 0; i < count; i++) {
            long above = bits[i] - ROOT_HALF;
            exponents[i] = INTEGERS | (above + ((long) BIAS << 52)) >>> 52;
            bits[i] -= above & EXPONENT;
        }
    }

    /** s (f^2/2 + R(s^2)). */
    private static void sumSeries(double[] significands, double[] into, int count) {
        for (int i = 0; i < count; i++) {
            double f = significands[i] - 1;
            double s = f / (2 + f);
            double z = s * s;
            double w = z * z;
            double even = w * (R2 + w * (R4 + w * R6));
            double odd = z * (R1 + w * (R3 + w * (R5 + w * R7)));
            into[i] = s * (0.5 * f * f + (even + odd));
        }
    }

    private static void addExponent(double[] values, double[] series, double[] exponents, int count) {
        for (int i = 0; i < count; i++) {
            double f = values[i] - 1;
            double k = exponents[i] - INTEGERS_SHIFT;
            values[i] = k * LOG_2_HIGH - ((0.5 * f * f - (series[i] + k * LOG_2_LOW)) - f);
        }
    }
}
