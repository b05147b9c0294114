package dev.fanin.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CutQuantileTest {

    @ParameterizedTest
    @MethodSource("cases")
    void at_knownAnswers(List<String> line) {
        double low = Double.parseDouble(line.get(0));
        double high = Double.parseDouble(line.get(1));
        double u = Long.parseLong(line.get(2)) * 0x1p-53;
        double z = Double.parseDouble(line.get(3));
        double got = CutQuantile.between(low, high).at(u);
        System.out.println(low + " " + high + " " + u + " " + z + " err " + Math.abs(got - z) / Math.abs(z) + " ulps "
                + Math.abs(got - z) / Math.ulp(z));
        assertThat(CutQuantile.between(low, high).at(u))
                .isCloseTo(z, within(1e-10 * Math.abs(z)))
                .isBetween(low, high);
    }

    static List<List<String>> cases() {
        return DataFile.cases("truncated-normal.txt");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, -2", "NaN, 1", "0, NaN", "Infinity, Infinity"})
    void between_emptyBounds(double low, double high) {
        assertThatThrownBy(() -> CutQuantile.between(low, high))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("low must be below high: %s, %s", low, high);
    }

    /** No overflow however far out, and no way out of bounds however narrow. */
    @Test
    void at_extremeBounds_staysWithin() {
        double[][] bounds = {
            {1, Math.nextUp(1)},
            {1e200, Double.POSITIVE_INFINITY},
            {1e300, Double.MAX_VALUE},
            {-Double.MAX_VALUE, -1e10},
            {Double.NEGATIVE_INFINITY, -1e6},
            {-Double.MIN_VALUE, Double.MIN_VALUE},
            {29.999, 30.001},
            {50, Math.nextUp(50)},
            {-38, 38},
            {0, 40}
        };
        for (double[] pair : bounds) {
            for (double u : new double[] {0x1p-53, 0.25, 0.5 + 0x1p-53, 0.75, 1 - 0x1p-53}) {
                assertThat(CutQuantile.between(pair[0], pair[1]).at(u)).isBetween(pair[0], pair[1]);
            }
        }
    }
}
