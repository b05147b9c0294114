package dev.fanin.report;

import java.util.Arrays;

/**
 * The law of an entry of a random unit vector in n dimensions, and so of an orthogonal matrix whose longer side is n: the density is
 * proportional to (1 - x^2)^((n - 3) / 2) on [-1, 1].
 *
 * <p>With x = sin t it is cos(t)^(n - 2), which has no poles; its integral is tabulated (Simpson) over the part of [-pi/2, pi/2] that
 * carries any mass.
 */
final class HaarEntry implements ElementLaw {

    private static final int CELLS = 2048;

    /** In standard deviations, which are about 1/sqrt(n); beyond it the density is below 1e-20 of its peak. */
    private static final double FAR = 10;

    private final double gain;
    private final double end;
    private final double[] integral = new double[CELLS + 1];

    private HaarEntry(long dimensions, double gain) {
        this.gain = gain;
        this.end = Math.min(Math.PI / 2, FAR / Math.sqrt((double) dimensions));
        double width = 2 * end / CELLS;
        for (int i = 0; i < CELLS; i++) {
            double from = -end + i * width;
            integral[i + 1] = integral[i]
                    + density(from, dimensions)
                    + 4 * density(from + width / 2, dimensions)
                    + density(from + width, dimensions);
        }
        double whole = integral[CELLS];
        Arrays.setAll(integral, i -> integral[i] / whole);
    }

    /** Of entries times a gain. */
    static ElementLaw of(long dimensions, double gain) {
        double size = Math.abs(gain);
        if (size == 0) {
            return ElementLaw.step(0);
        }
        return dimensions == 1 ? x -> x < -size ? 0 : x < size ? 0.5 : 1 : new HaarEntry(dimensions, size);
    }

    private static double density(double angle, long dimensions) {
        return Math.pow(Math.max(0, Math.cos(angle)), dimensions - 2.0);
    }

    @Override
    public double atMost(double x) {
        double angle = Math.asin(Math.max(-1, Math.min(1, x / gain)));
        double place = Math.max(0, Math.min(CELLS, (angle + end) / (2 * end) * CELLS));
        int cell = (int) Math.min(place, CELLS - 1);
        return integral[cell] + (place - cell) * (integral[cell + 1] - integral[cell]);
    }
}
