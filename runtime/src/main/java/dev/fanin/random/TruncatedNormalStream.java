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
    private final double low;
    private final double high;

    /**
     * The draws of a key.
     *
     * @throws IllegalArgumentException if {@code low < high} does not hold
     */
    public TruncatedNormalStream(Key key, double low, double high) {
        super(key);
        if (!(low < high)) {
            throw new IllegalArgumentException("low must be below high: " + low + ", " + high);
        }
        this.low = low;
        this.high = high;
    }

    @Override
    FloatMaker floatMaker() {
        return cutAtTwo() ? FloatKernels.FASTEST.cutAtTwo() : singleFloatMaker();
    }

    private boolean cutAtTwo() {
        return low == -2 && high == 2;
    }

    @Override
    WordByWord singleFloatMaker() {
        if (cutAtTwo()) {
            return new PlainFloatKernels().cutAtTwo();
        }
        CutDoubles cut = new CutDoubles(low, high);
        return new WordByWord() {
            @Override
            void make(RandomWords words, float[][] into, int count) {
                for (int w = 0; w < RandomWords.WORDS; w++) {
                    cut.make(words.word(w), into[w], count);
                }
            }
        };
    }

    @Override
    CutDoubles doubleMaker() {
        return new CutDoubles(low, high);
    }
}
