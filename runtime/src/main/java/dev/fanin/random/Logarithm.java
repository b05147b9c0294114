package dev.fanin.random;

/**
 * The natural logarithm of normal doubles: fdlibm's algorithm, whose bits no intrinsic of the virtual machine replaces.
 *
 * <p>x = 2^k (1 + f) with 1 + f in [sqrt(1/2), sqrt(2)); s = f / (2 + f); log(1 + f) = f - s (f - R(s^2)). Error below
 * one unit in the last place.
 *
 * @see <a href="https://www.netlib.org/fdlibm/e_log.c">fdlibm e_log.c</a>
 */
final class Logarithm {
    private static final long ROOT_HALF = 0x3fe6a09e00000000L;
    private static final long EXPONENT = 0xfff0000000000000L;
    private static final double LOG_2_HIGH = 0.6931471803691238;
    private static final double LOG_2_LOW = 1.9082149292705877e-10;
    private static final double R1 = 0.6666666666666735;
    private static final double R2 = 0.3999999999940942;
    private static final double R3 = 0.2857142874366239;
    private static final double R4 = 0.22222198432149784;
    private static final double R5 = 0.1818357216161805;
    private static final double R6 = 0.15313837699209373;
    private static final double R7 = 0.14798198605116586;

    private Logarithm() {}

    /** log x, for x positive, finite and not subnormal. */
    static double of(double x) {
        long bits = Double.doubleToRawLongBits(x);
        long above = bits - ROOT_HALF;
        double k = (int) (above >> 52);
        double f = Double.longBitsToDouble(bits - (above & EXPONENT)) - 1;
        double half = 0.5 * f * f;
        double s = f / (2 + f);
        double z = s * s;
        double w = z * z;
        double even = w * (R2 + w * (R4 + w * R6));
        double odd = z * (R1 + w * (R3 + w * (R5 + w * R7)));
        return k * LOG_2_HIGH - ((half - (s * (half + (even + odd)) + k * LOG_2_LOW)) - f);
    }
}
