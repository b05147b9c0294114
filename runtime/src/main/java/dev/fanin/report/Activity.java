package dev.fanin.report;

import dev.fanin.array.Elements;
import java.util.BitSet;

/** Counts, in one pass in C order, what the outputs of a layer do. */
final class Activity implements Elements.Listener {

    /** Where the slope of tanh is below 1/50, and that of sigmoid below 1/25 of its largest. */
    private static final double SATURATED = 0.99;

    /** More ones than a ReLU would leave by chance: its values have no bound there. */
    private static final double ENDS_AT_ONE = 0.01;

    private final int units;
    private final BitSet alive;
    private int unit;
    private long count;
    private long zeros;
    private long high;
    private long nearOne;
    private long nearZero;
    private long notFinite;

    /**
     * Of outputs with so many units each.
     *
     * @param units the elements of one example
     */
    Activity(int units) {
        this.units = units;
        this.alive = new BitSet(units);
    }

    @Override
    public void take(double[] values, int length) {
        for (int i = 0; i < length; i++) {
            take(values[i]);
            unit = unit + 1 == units ? 0 : unit + 1;
        }
        count += length;
    }

    private void take(double value) {
        if (value == 0) {
            zeros++;
        } else {
            alive.set(unit);
        }
        if (!Double.isFinite(value)) {
            notFinite++;
        }
        if (Math.abs(value) > SATURATED) {
            high++;
        }
        if (value > SATURATED) {
            nearOne++;
        }
        if (value < 1 - SATURATED) {
            nearZero++;
        }
    }

    double zeros() {
        return share(zeros);
    }

    /** The share of units that are zero for every example. */
    double dead() {
        return 1 - (double) alive.cardinality() / units;
    }

    double notFinite() {
        return share(notFinite);
    }

    /** The share of values where an activation of this range is flat. */
    double saturated(Range range) {
        return switch (range) {
            case SYMMETRIC -> share(high);
            case UNIT -> share(nearOne + nearZero);
            case RECTIFIED, SHARES, ANY -> 0;
        };
    }

    /** From these counts and bounds. */
    Range range(Statistics values) {
        boolean withinUnit = values.min() >= 0 && values.max() <= 1;
        if (withinUnit && (zeros == 0 || share(nearOne) > ENDS_AT_ONE)) {
            return Range.UNIT;
        }
        if (values.min() == 0 && values.max() > 0) {
            return Range.RECTIFIED;
        }
        return values.min() >= -1 && values.max() <= 1 && high > 0 ? Range.SYMMETRIC : Range.ANY;
    }

    private double share(long some) {
        return (double) some / count;
    }
}
