package dev.fanin.array;

/** Whether the numbers of a law fit into a data type. */
final class Fit {

    private Fit() {}

    static void that(boolean fits, String fault) {
        if (!fits) {
            throw new IllegalArgumentException(fault);
        }
    }

    /** Requires that a number is not rounded to infinity, and returns it. */
    static double finite(String name, double value, Precision precision) {
        that(Double.isFinite(precision.round(value)), name + " is too large for " + precision + ": " + value);
        return value;
    }

    /** Requires both. */
    static double factor(String name, double value, Precision precision) {
        return finite(name, notLost(name, value, precision), precision);
    }

    /** Requires that a number is not rounded to 0, unless it is 0: the values would lose all that tells them apart. */
    static double notLost(String name, double value, Precision precision) {
        that(value == 0 || precision.round(value) != 0, name + " is rounded to 0 in " + precision + ": " + value);
        return value;
    }
}
