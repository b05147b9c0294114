package dev.fanin.random;

/** The normal between bounds of which the upper one is above {@link FarTail#BEGIN}, and the lower one at most 0. */
final class CutNormal implements CutQuantile {
    private final double low;
    private final double high;

    /** Phi(low). */
    private final double below;

    /** 1 - Phi(high). */
    private final double above;

    /** Phi(high) - Phi(low). */
    private final double within;

    /** (Phi(low) + Phi(high) - 1) / 2: from the middle the mean is as near to 0 as can be, for symmetric bounds at 0. */
    private final double middle;

    CutNormal(double low, double high) {
        this.low = low;
        this.high = high;
        this.below = NormalDistribution.below(low);
        this.above = NormalDistribution.below(-high);
        double lowFromMean = NormalDistribution.fromMean(low);
        double highFromMean = NormalDistribution.fromMean(high);
        // A difference of two small numbers where both are in the tail, so that nothing is lost.
        this.within = high < 0 ? NormalDistribution.below(high) - below : highFromMean - lowFromMean;
        this.middle = (lowFromMean + highFromMean) / 2;
    }

    @Override
    public double at(double u) {
        double fromMean = middle + (u - 0.5) * within;
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
