package dev.fanin.random;

/**
 * Pairs of normals in float.
 *
 * <p>Steps are loops over some hundred lanes, short enough for the compiler to make vector code of, and as few as can be for
 * the sake of the first fill ({@link Loops}); between them bits are taken for floats in bulk. Polynomials are minimax, by Remez' exchange.
 */
final class FloatNormals {

    /** Half of the bits of sqrt(2) ... : a significand in [sqrt(1/2), sqrt(2)) is nearest to 1. */
    static final int ROOT_HALF = 0x3f3504f3;

    static final int EXPONENT = 0xff800000;

    /** The bits of 1.5 2^23: adding a small integer to them adds it to the float. */
    static final int INTEGERS = 0x4b400000;

    static final float INTEGERS_SHIFT = 0x1.8p23f;

    // -2 log(1 + f) = -2 f + f^2 + f^3 (L0 + L1 f + ...) on [sqrt(1/2) - 1, sqrt(2) - 1], relative error 3.2e-8.
    static final float L0 = -0.6666782f;
    static final float L1 = 0.50002676f;
    static final float L2 = -0.39926133f;
    static final float L3 = 0.33155128f;
    static final float L4 = -0.2982945f;
    static final float L5 = 0.28535214f;
    static final float L6 = -0.17401348f;

    static final float MINUS_2_LOG_2 = -1.3862944f;

    // sin(pi y) = y (S0 + S1 y^2 + ...) on [-1/2, 1/2], error 3.4e-9.
    static final float S0 = 3.1415925f;
    static final float S1 = -5.167707f;
    static final float S2 = 2.5500314f;
    static final float S3 = -0.5980452f;
    static final float S4 = 0.077220164f;

    // cos(pi y) = C0 + C1 y^2 + ... on [-1/2, 1/2], error 4.7e-8.
    static final float C0 = 0.99999994f;
    static final float C1 = -4.934793f;
    static final float C2 = 4.058412f;
    static final float C3 = -1.3318806f;
    static final float C4 = 0.2196975f;

    static {
        FloatNormals normals = new FloatNormals();
        int[] word = new int[1];
        for (int i = 0; i < Loops.CALLS_UNTIL_COMPILED; i++) {
            normals.make(word, word, new float[1], new float[1], 1);
        }
    }

    private final int[] highBits = new int[BlockStream.LANES];
    private final int[] lowBits = new int[BlockStream.LANES];
    private final int[] turnBits = new int[BlockStream.LANES];
    private final int[] signBits = new int[BlockStream.LANES];
    private final float[] high = new float[BlockStream.LANES];
    private final float[] low = new float[BlockStream.LANES];
    private final float[] turn = new float[BlockStream.LANES];
    private final float[] radius = new float[BlockStream.LANES];
    private final FloatBits floatBits = new FloatBits(BlockStream.LANES);

    /** Turns each pair of words into a pair of normals. */
    void make(int[] word0, int[] word1, float[] cosines, float[] sines, int count) {
        cut(word0, word1, highBits, lowBits, turnBits, signBits, count);
        floatBits.toFloats(highBits, high, count);
        floatBits.toFloats(lowBits, low, count);
        floatBits.toFloats(turnBits, turn, count);
        floatBits.toFloats(signBits, radius, count);
        addUniform(high, low, count);
        floatBits.toBits(high, highBits, count);
        splitExponent(highBits, lowBits, count);
        floatBits.toFloats(highBits, high, count);
        floatBits.toFloats(lowBits, sines, count);
        signedRadius(sines, high, low, radius, count);
        turn(turn, radius, cosines, sines, count);
    }

    /** 40 bits for u, 23 highest and 17 below them; 24 for the angle, 23 within half a turn and one that says which half. */
    private static void cut(int[] word0, int[] word1, int[] highest, int[] below, int[] within, int[] half, int count) {
        int i = 0;
        do {
            int w0 = word0[i];
            int w1 = word1[i];
            highest[i] = (w0 >>> 9) | FloatBits.ONE;
            below[i] = (w0 & 0x1ff) << 14 | (w1 & 0xff) << 6 | FloatBits.ONE;
            within[i] = ((w1 >>> 8) & 0x7fffff) | FloatBits.ONE;
            half[i] = (w1 & Integer.MIN_VALUE) | FloatBits.ONE;
        } while (++i < count);
    }

    /** Leaves u, rounded, in the first array, and what rounding took from it in the second. */
    private static void addUniform(float[] highest, float[] below, int count) {
        int i = 0;
        do {
            float a = highest[i] - 1;
            float b = (below[i] - 0x1.ffff8p-1f) * 0x1p-23f;
            float u = a + b;
            highest[i] = u;
            below[i] = b - (u - a);
        } while (++i < count);
    }

    /** Leaves the significand in the first array, the exponent as INTEGERS_SHIFT + exponent in the second. */
    private static void splitExponent(int[] bits, int[] exponents, int count) {
        int i = 0;
        do {
            int above = bits[i] - ROOT_HALF;
            exponents[i] = INTEGERS + (above >> 23);
            bits[i] -= above & EXPONENT;
        } while (++i < count);
    }

    /**
     * Multiplies the signs by sqrt(-2 log u).
     *
     * @param rest what rounding took from u; it matters near 1 only, where the exponent is 0
     */
    private static void signedRadius(float[] exponents, float[] significands, float[] rest, float[] signs, int count) {
        int i = 0;
        do {
            float f = (significands[i] - 1) + rest[i];
            float q = f * f;
            float p = ((((((L6 * f + L5) * f + L4) * f + L3) * f + L2) * f + L1) * f + L0) * (q * f);
            float squared = (exponents[i] - INTEGERS_SHIFT) * MINUS_2_LOG_2 + ((p + q) - 2 * f);
            signs[i] *= (float) Math.sqrt(squared);
        } while (++i < count);
    }

    private static void turn(float[] turns, float[] radii, float[] cosines, float[] sines, int count) {
        int i = 0;
        do {
            float y = turns[i] - 0x1.7ffffep0f;
            float q = y * y;
            float r = radii[i];
            cosines[i] = r * ((((C4 * q + C3) * q + C2) * q + C1) * q + C0);
            sines[i] = r * (y * ((((S4 * q + S3) * q + S2) * q + S1) * q + S0));
        } while (++i < count);
    }
}
