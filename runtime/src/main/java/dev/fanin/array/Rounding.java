package dev.fanin.array;

/** To sixteen bits and back: IEEE 754 binary16 and bfloat16, to the nearest, ties to even. */
final class Rounding {

    private static final int SIGN = 0x8000;
    private static final int INFINITY = 0x7c00;

    /** 2^-14 as float bits: below it binary16 is subnormal. */
    private static final int LEAST_NORMAL = 0x38800000;

    /** 65520 as float bits: from here on the nearest binary16 is infinite. */
    private static final int OVERFLOW = 0x477ff000;

    private Rounding() {}

    /** The nearest binary16. */
    static short half(float value) {
        int bits = Float.floatToRawIntBits(value);
        int sign = bits >>> 16 & SIGN;
        int magnitude = bits & 0x7fffffff;
        if (magnitude >= OVERFLOW) {
            return (short) (sign | (magnitude > 0x7f800000 ? INFINITY + 1 : INFINITY));
        }
        if (magnitude < LEAST_NORMAL) {
            // Floats around 1/2 are 2^-24 apart, as subnormal binary16 numbers are: the addition rounds.
            float aligned = Math.abs(value) + 0.5f;
            return (short) (sign | Float.floatToRawIntBits(aligned) - Float.floatToRawIntBits(0.5f));
        }
        int rebiased = magnitude - (112 << 23);
        return (short) (sign | nearest(rebiased, 13));
    }

    /** The nearest bfloat16. */
    static short bfloat16(float value) {
        int bits = Float.floatToRawIntBits(value);
        return Float.isNaN(value) ? (short) (bits >>> 16 | 0x40) : (short) nearest(bits, 16);
    }

    /** The bits without their last {@code dropped}, to the nearest, ties to even; a carry moves the exponent up. */
    private static int nearest(int bits, int dropped) {
        int last = bits >>> dropped & 1;
        return (bits + (1 << (dropped - 1)) - 1 + last) >>> dropped;
    }

    static float fromHalf(short half) {
        int magnitude = half & 0x7fff;
        int mantissa = magnitude & 0x3ff;
        float value =
                switch (magnitude >>> 10) {
                    case 0 -> mantissa * 0x1p-24f;
                    case 31 -> mantissa == 0 ? Float.POSITIVE_INFINITY : Float.NaN;
                    default -> Float.intBitsToFloat((magnitude << 13) + (112 << 23));
                };
        return half < 0 ? -value : value;
    }

    static float fromBfloat16(short bfloat16) {
        return Float.intBitsToFloat(bfloat16 << 16);
    }

    /**
     * A float from which rounding on to sixteen bits gives what rounding the double once gives.
     *
     * <p>Inexact results get an odd last bit, so that they can't look like a tie. Boldo and Melquiond, <i>Emulation of FMA and
     * correctly rounded sums: proved algorithms using rounding to odd</i>, 2008.
     */
    static float toOdd(double value) {
        float near = (float) value;
        if (near == value || (Float.floatToRawIntBits(near) & 1) == 1) {
            return near;
        }
        return near < value ? Math.nextUp(near) : Math.nextDown(near);
    }
}
