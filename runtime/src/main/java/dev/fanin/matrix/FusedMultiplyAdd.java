package dev.fanin.matrix;

/**
 * a b + c rounded once, as {@link Math#fma}, for processors which have no instruction for it: those of x86 before 2013.
 *
 * <p>There Math.fma calculates with BigDecimal, which takes a hundred times as long as this does. The sum is rounded to
 * odd in a longer format before it is rounded to nearest, so that the second rounding does no harm.
 *
 * @see <a href="https://doi.org/10.1109/TC.2007.70819">Boldo, Melquiond: Emulation of a FMA and correctly rounded sums:
 *     proved algorithms using rounding to odd (2008)</a>
 */
final class FusedMultiplyAdd {
    /** Whether Math.fma is an instruction here. Measured, because Java does not tell; the bits are the same either way. */
    static final boolean IN_HARDWARE = nanosEach() < 1000;

    /** 2^27 + 1: Veltkamp's constant, which splits a double into two halves of 26 bits. */
    private static final double SPLITTER = 0x1p27 + 1;

    /** Where neither the halves nor the errors of the products of two numbers overflow or lose bits. */
    private static final double LARGEST = 0x1p400;

    private FusedMultiplyAdd() {}

    /** The least of several measurements, for one may be interrupted. */
    private static long nanosEach() {
        int times = 200;
        long least = Long.MAX_VALUE;
        double sum = 0;
        for (int attempt = 0; attempt < 5; attempt++) {
            long begin = System.nanoTime();
            for (int i = 1; i <= times; i++) {
                sum = Math.fma(1.0 / i, sum, .5);
            }
            least = Math.min(least, System.nanoTime() - begin);
        }
        return sum > 0 ? least / times : 0;
    }

    static float of(float a, float b, float c) {
        double product = (double) a * b;
        double sum = product + c;
        return (float) toOdd(sum, errorOfSum(product, c, sum));
    }

    static double of(double a, double b, double c) {
        double high = a * b;
        if (!harmless(a) || !harmless(b) || !harmless(c) || !harmless(high)) {
            return Math.fma(a, b, c);
        }
        double low = errorOfProduct(a, b, high);
        double addend = c + low;
        double addendError = errorOfSum(c, low, addend);
        double sum = high + addend;
        double sumError = errorOfSum(high, addend, sum);
        double error = addendError + sumError;
        return sum + toOdd(error, errorOfSum(addendError, sumError, error));
    }

    private static boolean harmless(double value) {
        double size = Math.abs(value);
        return size < LARGEST && size > 1 / LARGEST;
    }

    /** Dekker 1971. */
    private static double errorOfProduct(double a, double b, double product) {
        double a1 = upperHalf(a);
        double a2 = a - a1;
        double b1 = upperHalf(b);
        double b2 = b - b1;
        return ((a1 * b1 - product) + a1 * b2 + a2 * b1) + a2 * b2;
    }

    private static double upperHalf(double value) {
        double scaled = SPLITTER * value;
        return scaled - (scaled - value);
    }

    /** Knuth: what rounding took from a + b. */
    private static double errorOfSum(double a, double b, double sum) {
        double rounded = sum - a;
        return (a - (sum - rounded)) + (b - rounded);
    }

    /** Of the two neighbours of {@code sum + error}, if it is no double itself, the one whose last bit is 1. */
    private static double toOdd(double sum, double error) {
        long bits = Double.doubleToRawLongBits(sum);
        if ((bits & 1) == 1 || !(error > 0 || error < 0)) {
            return sum;
        }
        return Double.longBitsToDouble(error > 0 == sum > 0 ? bits + 1 : bits - 1);
    }
}
