package dev.fanin.random;

/**
 * Uniforms strictly between 0 and 1.
 *
 * <p>A float is (k + 1/2) 2^-23 with the word's highest 23 bits as k, a double (k + 1/2) 2^-52 with 32 bits of the word
 * and 20 of another: they differ by less than 2^-24.
 *
 * @since 0.1
 */
public final class UniformStream extends BlockStream {

    /** What takes [1, 2) to (0, 1): one less half a step. */
    private static final float SHIFT = 0x1.fffffep-1f;

    private final int[] bits = new int[LANES];
    private final FloatBits floatBits = new FloatBits(LANES);

    /** The uniforms of a key. */
    public UniformStream(Key key) {
        super(key);
    }

    @Override
    void makeFloats(RandomWords words, float[][] into, int count) {
        for (int w = 0; w < RandomWords.WORDS; w++) {
            float[] values = into[w];
            toFractions(words.word(w), bits, count);
            floatBits.toFloats(bits, values, count);
            for (int i = 0; i < count; i++) {
                values[i] -= SHIFT;
            }
        }
    }

    private static void toFractions(int[] word, int[] into, int count) {
        for (int i = 0; i < count; i++) {
            into[i] = (word[i] >>> 9) | FloatBits.ONE;
        }
    }

    @Override
    DoubleMaker doubleMaker() {
        return new DoubleUniforms();
    }
}
