package dev.fanin.random;

import org.jspecify.annotations.Nullable;

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
    private final FloatsCutAtTwo fast = new FloatsCutAtTwo();

    // Made when first asked for: at two standard deviations floats do without.
    private @Nullable CutDoubles exact;

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
    void makeFloats(RandomWords words, float[][] into, int count) {
        for (int w = 0; w < RandomWords.WORDS; w++) {
            if (low == -2 && high == 2) {
                fast.make(words.word(w), into[w], count);
            } else {
                doubleMaker().make(words.word(w), into[w], count);
            }
        }
    }

    @Override
    CutDoubles doubleMaker() {
        CutDoubles made = exact;
        if (made == null) {
            made = new CutDoubles(low, high);
            exact = made;
        }
        return made;
    }
}
