package dev.fanin.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The singular values of a parameter as a matrix [all other axes, last axis], each block by itself.
 *
 * @param values seen, largest first
 * @param expected by the law, likewise; empty where it has no formula
 * @param exact whether the law says each value, not only how they spread
 * @since 0.1
 */
public record Singular(List<Double> values, List<Double> expected, boolean exact) {

    public Singular {
        values = List.copyOf(values);
        expected = List.copyOf(expected);
    }

    /** The largest distance between a value seen and the one expected in its place. */
    double furthest() {
        return IntStream.range(0, expected.size())
                .mapToDouble(i -> Math.abs(values.get(i) - expected.get(i)))
                .max()
                .orElse(0);
    }
}
