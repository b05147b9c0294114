package dev.fanin.random;

/** The inverse distribution function of the standard normal between two bounds. */
interface CutQuantile {

    /**
     * Replaces each uniform u by the value below which the fraction u lies.
     *
     * @param values odd multiples of 2^-53 in (0, 1)
     * @param count how many of them, at most as many as a batch has lanes
     */
    void replace(double[] values, int count);

    /** The normal between two bounds, of which {@code low} is the lower one. */
    static CutQuantile between(double low, double high) {
        if (low > 0) {
            // Small probabilities are told apart near 0 only: all the mass goes to the lower side.
            return new Mirrored(between(-high, -low));
        }
        return high < FarTail.BEGIN ? new FarTail(low, high) : new CutNormal(low, high);
    }

    /** The other side of a distribution. */
    record Mirrored(CutQuantile original) implements CutQuantile {
        @Override
        public void replace(double[] values, int count) {
            for (int i = 0; i < count; i++) {
                values[i] = 1 - values[i];
            }
            original.replace(values, count);
            for (int i = 0; i < count; i++) {
                values[i] = -values[i];
            }
        }
    }
}
