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

    private final double[] fromMean = new double[BlockStream.LANES];
    private final int[] lower = new int[BlockStream.LANES];
    private final int[] upper = new int[BlockStream.LANES];
    private final double[] lowerTail = new double[BlockStream.LANES];
    private final double[] upperTail = new double[BlockStream.LANES];
    private final NormalQuantile quantile = new NormalQuantile();
    private int lowers;
    private int uppers;

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
    public void replace(double[] values, int count) {
        for (int i = 0; i < count; i++) {
            fromMean[i] = middle + (values[i] - 0.5) * within;
        }
        findTails(count);
        for (int i = 0; i < lowers; i++) {
            lowerTail[i] = below + values[lower[i]] * within;
        }
        for (int i = 0; i < uppers; i++) {
            upperTail[i] = above + (1 - values[upper[i]]) * within;
        }
        if (lowers + uppers < count) {
            quantile.central(fromMean, values, count);
        }
        quantile.lowerTail(lowerTail, lowers);
        quantile.lowerTail(upperTail, uppers);
        for (int i = 0; i < lowers; i++) {
            values[lower[i]] = lowerTail[i];
        }
        for (int i = 0; i < uppers; i++) {
            values[upper[i]] = -upperTail[i];
        }
        for (int i = 0; i < count; i++) {
            values[i] = Math.max(low, Math.min(high, values[i]));
        }
    }

    /** Lists the lanes in the tails, without branches, which nobody could predict. */
    private void findTails(int count) {
        lowers = 0;
        uppers = 0;
        for (int i = 0; i < count; i++) {
            lower[lowers] = i;
            upper[uppers] = i;
            lowers += fromMean[i] < -NormalQuantile.CENTRE ? 1 : 0;
            uppers += fromMean[i] > NormalQuantile.CENTRE ? 1 : 0;
        }
    }
}
