package dev.fanin.random;

/** Normals between two bounds, in double, and in float by way of double. */
final class CutDoubles implements DoubleMaker {
    private final DoubleUniforms uniforms = new DoubleUniforms();
    private final double[] values = new double[BlockStream.LANES];
    private final CutQuantile quantile;
    private final float lowest;
    private final float highest;

    /** Bounds that are numbers, the lower one first. */
    CutDoubles(double low, double high) {
        this.quantile = CutQuantile.between(low, high);
        this.lowest = (float) low < low ? Math.nextUp((float) low) : (float) low;
        this.highest = (float) high > high ? Math.nextDown((float) high) : (float) high;
    }

    @Override
    public void make(RandomWords words, RandomWords lower, double[][] into, int count) {
        uniforms.make(words, lower, into, count);
        for (double[] made : into) {
            quantile.replace(made, count);
        }
    }

    /** Turns words into floats; those that rounding would take out of the bounds stay within. */
    void make(int[] word, float[] into, int count) {
        for (int i = 0; i < count; i++) {
            values[i] = ((word[i] & 0xffffffffL) + 0.5) * 0x1p-32;
        }
        quantile.replace(values, count);
        for (int i = 0; i < count; i++) {
            into[i] = Math.max(lowest, Math.min(highest, (float) values[i]));
        }
    }
}
