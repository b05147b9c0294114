package dev.fanin.random;

/** The normal between bounds of which the upper one is above {@link FarTail#BEGIN}, and the lower one at most 0. */
final class CutNormal implements CutQuantile {
    private final double low;
    private final double high;

    /** Probabilities: below the lower bound, from there to the mean, above the upper bound, within the bounds. */
    private final double below;

    private final double toMean;
    private final double above;
    private final double within;

    CutNormal(double low, double high) {
        this.low = low;
        this.high = high;
        this.below = NormalDistribution.below(low);
        this.toMean = NormalDistribution.fromMean(low);
        this.above = NormalDistribution.below(-high);
        // A difference of two small numbers where both are in the tail, so that nothing is lost.
        this.within = high < 0 ? NormalDistribution.below(high) - below : NormalDistribution.fromMean(high) - toMean;
    }

    @Override
    public double at(double u) {
        double fromMean = toMean + u * within;
        double z;
        if (Math.abs(fromMean) <= NormalQuantile.CENTRE) {
            z = NormalQuantile.central(fromMean);
        } else if (fromMean < 0) {
            z = NormalQuantile.lowerTail(below + u * within);
        } else {
            z = -NormalQuantile.lowerTail(above + (1 - u) * within);
        }
        return Math.max(low, Math.min(high, z));
    }
}
