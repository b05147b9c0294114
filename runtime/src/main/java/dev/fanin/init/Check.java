package dev.fanin.init;

/** The conditions that initializers and laws put on their numbers. */
final class Check {

    private Check() {}

    static void that(boolean holds, String rule, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(rule + ": " + value);
        }
    }

    static void finite(String name, double value) {
        that(Double.isFinite(value), name + " must be finite", value);
    }

    static void positive(String name, double value) {
        that(Double.isFinite(value) && value > 0, name + " must be positive and finite", value);
    }

    static void notNegative(String name, double value) {
        that(Double.isFinite(value) && value >= 0, name + " must be finite and at least 0", value);
    }
}
