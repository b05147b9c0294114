package dev.fanin.random;

/** The inverse distribution function of the standard normal between two bounds. */
interface CutQuantile {

    /** The value below which the fraction {@code u} lies; u is an odd multiple of 2^-53 in (0, 1). */
    double at(double u);

    /**
     * The normal between two bounds.
     *
     * @throws IllegalArgumentException if {@code low < high} does not hold
     */
    static CutQuantile between(double low, double high) {
        if (!(low < high)) {
            throw new IllegalArgumentException("low must be below high: " + low + ", " + high);
        }
        if (low > 0) {
            // Small probabilities are told apart near 0 only: all the mass goes to the lower side.
            CutQuantile mirrored = between(-high, -low);
            return u -> -mirrored.at(1 - u);
        }
        return high < FarTail.BEGIN ? new FarTail(low, high) : new CutNormal(low, high);
    }
}
