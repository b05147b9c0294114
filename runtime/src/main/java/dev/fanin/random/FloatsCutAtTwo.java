package dev.fanin.random;

/**
 * Normals cut at two standard deviations, in float: a rational function of t = 2u - 1, without branches.
 *
 * <p>z = t P(r) / Q(r) with r = 1 - t^2; minimax, error 6.8e-8 and what rounding adds. In r the coefficients are all
 * positive, so that nothing cancels; near the bounds the error is that of t itself.
 */
final class FloatsCutAtTwo {
    static final float P0 = 1.9999999f;
    static final float P1 = 24.960533f;
    static final float P2 = 80.100555f;
    static final float P3 = 62.066647f;
    static final float P4 = 5.4186244f;
    static final float Q1 = 14.190104f;
    static final float Q2 = 55.831272f;
    static final float Q3 = 62.04798f;
    static final float Q4 = 12.837185f;

    static {
        FloatsCutAtTwo normals = new FloatsCutAtTwo();
        for (int i = 0; i < Loops.CALLS_UNTIL_COMPILED; i++) {
            normals.make(new int[1], new float[1], 1);
        }
    }

    private final int[] magnitudeBits = new int[BlockStream.LANES];
    private final int[] signBits = new int[BlockStream.LANES];
    private final float[] magnitudes = new float[BlockStream.LANES];
    private final float[] signs = new float[BlockStream.LANES];
    private final FloatBits floatBits = new FloatBits(BlockStream.LANES);

    /** Turns each word into a normal. */
    void make(int[] word, float[] into, int count) {
        cutUniform(word, magnitudeBits, signBits, count);
        floatBits.toFloats(magnitudeBits, magnitudes, count);
        floatBits.toFloats(signBits, signs, count);
        over(magnitudes, signs, count);
        quantile(magnitudes, signs, into, count);
    }

    /** Sign and 23 bits of 2u - 1, the same distance from 0 for a word and its complement. */
    private static void cutUniform(int[] word, int[] magnitude, int[] sign, int count) {
        int i = 0;
        do {
            int negative = ~word[i];
            sign[i] = (negative & Integer.MIN_VALUE) | FloatBits.ONE;
            magnitude[i] = (((word[i] ^ (negative >> 31)) >>> 8) & 0x7fffff) | FloatBits.ONE;
        } while (++i < count);
    }

    /** Leaves |t| in the first array, and the fraction's numerator in the second. */
    private static void over(float[] magnitudes, float[] signs, int count) {
        int i = 0;
        do {
            float t = magnitudes[i] - 0x1.fffffep-1f;
            float r = 1 - t * t;
            magnitudes[i] = r;
            signs[i] *= t * ((((P4 * r + P3) * r + P2) * r + P1) * r + P0);
        } while (++i < count);
    }

    private static void quantile(float[] remainders, float[] numerators, float[] into, int count) {
        int i = 0;
        do {
            float r = remainders[i];
            into[i] = numerators[i] / ((((Q4 * r + Q3) * r + Q2) * r + Q1) * r + 1);
        } while (++i < count);
    }
}
