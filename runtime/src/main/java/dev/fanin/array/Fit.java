package dev.fanin.array;

/** Whether the numbers of a law fit into a data type. */
final class Fit {

    private Fit() {}

    // Messages are made where they are needed: the first one made in a virtual machine takes it 10 ms.

    /** Requires that a number is not rounded to infinity, and returns it. */
    static double finite(String name, double value, Precision precision) {
        if (!Double.isFinite(precision.round(value))) {
            throw new IllegalArgumentException(name + " is too large for " + precision + ": " + value);
        }
        return value;
    }

    /** Requires both. */
    static double factor(String name, double value, Precision precision) {
        return finite(name, notLost(name, value, precision), precision);
    }

    /** Requires that a number is not rounded to 0, unless it is 0: the values would lose all that tells them apart. */
    static double notLost(String name, double value, Precision precision) {
        if (value != 0 && precision.round(value) == 0) {
            throw new IllegalArgumentException(name + " is rounded to 0 in " + precision + ": " + value);
        }
        return value;
    }
}
