package dev.fanin.random;

/** Uniforms in float: odd multiples of 2^-24. */
final class FloatUniforms {

    /** What takes [1, 2) to (0, 1): one less half a step. */
    static final float SHIFT = 0x1.fffffep-1f;

    static {
        FloatUniforms uniforms = new FloatUniforms();
        for (int i = 0; i < Loops.CALLS_UNTIL_COMPILED; i++) {
            uniforms.make(new int[1], new float[1], 1);
        }
    }

    private final int[] bits = new int[BlockStream.LANES];
    private final FloatBits floatBits = new FloatBits(BlockStream.LANES);

    /** Turns each word into a uniform. */
    void make(int[] word, float[] into, int count) {
        toFractions(word, bits, count);
        floatBits.toFloats(bits, into, count);
        shift(into, count);
    }

    private static void toFractions(int[] word, int[] into, int count) {
        int i = 0;
        do {
            into[i] = (word[i] >>> 9) | FloatBits.ONE;
        } while (++i < count);
    }

    private static void shift(float[] values, int count) {
        int i = 0;
        do {
            values[i] -= SHIFT;
        } while (++i < count);
    }
}
