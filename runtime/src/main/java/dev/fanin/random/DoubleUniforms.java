package dev.fanin.random;

/** Uniforms in double: odd multiples of 2^-53. */
final class DoubleUniforms implements DoubleMaker {

    @Override
    public void make(RandomWords words, RandomWords lower, double[][] into, int count) {
        for (int w = 0; w < RandomWords.WORDS; w++) {
            join(words.word(w), lower.word(w), into[w], count);
        }
    }

    private static void join(int[] high, int[] low, double[] into, int count) {
        for (int i = 0; i < count; i++) {
            long bits = (high[i] & 0xffffffffL) << 20 | (low[i] >>> 12);
            into[i] = (bits + 0.5) * 0x1p-52;
        }
    }
}
