package dev.fanin.init;

/** The conditions that initializers and laws put on their numbers. */
final class Check {

    private Check() {}

    static void that(boolean holds, String rule, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(rule + ": " + value);
        }
    }

    // Rules are put together where they are broken: the first text that is, in a virtual machine, takes it 10 ms.

    static void finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " must be finite: " + value);
        }
    }

    static void positive(String name, double value) {
        if (!Double.isFinite(value) || value <= 0) {
            throw new IllegalArgumentException(name + " must be positive and finite: " + value);
        }
    }

    static void notNegative(String name, double value) {
        if (!Double.isFinite(value) || value < 0) {
            throw new IllegalArgumentException(name + " must be finite and at least 0: " + value);
        }
    }
}
