package dev.fanin.report;

import org.nd4j.linalg.api.buffer.DataType;

/**
 * The numbers that are rounded to a number of a data type.
 *
 * @param bits of the significand, the first included
 * @param least the exponent below which numbers are evenly spaced
 */
record Cell(int bits, int least) {

    static Cell of(DataType type) {
        return switch (type) {
            case HALF -> new Cell(11, -14);
            case BFLOAT16 -> new Cell(8, -126);
            case DOUBLE -> new Cell(53, -1022);
            default -> new Cell(24, -126);
        };
    }

    double upper(double value) {
        return value + gap(value, value < 0) / 2;
    }

    double lower(double value) {
        double lower = value - gap(value, value > 0) / 2;
        // A double has no number halfway; the step of a law at the value itself must be above.
        return lower < value ? lower : Math.nextDown(value);
    }

    /** The distance from 1 to the next number. */
    double relative() {
        return Math.scalb(1.0, 1 - bits);
    }

    /** To the next number, which is half as far from a power of two towards zero. */
    private double gap(double value, boolean towardsZero) {
        int exponent = Math.max(Math.getExponent(value), least);
        double gap = Math.scalb(1.0, exponent - bits + 1);
        boolean power = Math.abs(value) == Math.scalb(1.0, exponent) && exponent > least;
        return towardsZero && power ? gap / 2 : gap;
    }
}
