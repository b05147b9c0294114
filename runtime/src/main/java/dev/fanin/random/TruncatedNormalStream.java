package dev.fanin.random;

/**
 * Standard normals between two bounds, which may be infinite: the inverse of the distribution function at a uniform.
 *
 * <p>One draw an element and none rejected, however far out the bounds are. Every value is within the bounds. Floats cut
 * at two standard deviations have a fast path, whose error is 1e-6 at most.
 *
 * @since 0.1
 */
public final class TruncatedNormalStream extends BlockStream {
    private final CutQuantile quantile;
    private final FloatsCutAtTwo fast;
    private final boolean cutAtTwo;
    private final float lowest;
    private final float highest;

    /**
     * The draws of a key.
     *
     * @throws IllegalArgumentException if {@code low < high} does not hold
     */
    public TruncatedNormalStream(Key key, double low, double high) {
        super(key);
        this.quantile = CutQuantile.between(low, high);
        this.fast = new FloatsCutAtTwo();
        this.cutAtTwo = low == -2 && high == 2;
        this.lowest = (float) low < low ? Math.nextUp((float) low) : (float) low;
        this.highest = (float) high > high ? Math.nextDown((float) high) : (float) high;
    }

    @Override
    void makeFloats(int count) {
        for (int w = 0; w < RandomWords.WORDS; w++) {
            if (cutAtTwo) {
                fast.make(words.word(w), floats[w], count);
            } else {
                makeFloats(words.word(w), floats[w], count);
            }
        }
    }

    private void makeFloats(int[] word, float[] into, int count) {
        for (int i = 0; i < count; i++) {
            double u = ((word[i] & 0xffffffffL) + 0.5) * 0x1p-32;
            into[i] = Math.max(lowest, Math.min(highest, (float) quantile.at(u)));
        }
    }

    @Override
    void makeDoubles(RandomWords lower, double[][] into, int count) {
        for (int w = 0; w < RandomWords.WORDS; w++) {
            int[] high = words.word(w);
            int[] low = lower.word(w);
            for (int i = 0; i < count; i++) {
                into[w][i] = quantile.at(uniform(high[i], low[i]));
            }
        }
    }
}
