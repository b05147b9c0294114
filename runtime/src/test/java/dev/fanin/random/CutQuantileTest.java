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
    void replace_knownAnswers(List<String> line) {
        double low = Double.parseDouble(line.get(0));
        double high = Double.parseDouble(line.get(1));
        double u = Long.parseLong(line.get(2)) * 0x1p-53;
        double z = Double.parseDouble(line.get(3));
        assertThat(at(low, high, u)).isCloseTo(z, within(1e-15 * Math.abs(z))).isBetween(low, high);
    }

    static List<List<String>> cases() {
        return DataFile.cases("truncated-normal.txt");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, -2", "NaN, 1", "0, NaN", "Infinity, Infinity"})
    void stream_emptyBounds(double low, double high) {
        Key key = Key.of(0, "", 0, Purpose.FILL);
        assertThatThrownBy(() -> new TruncatedNormalStream(key, low, high))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("low must be below high: %s, %s", low, high);
    }

    /** No overflow however far out, and no way out of bounds however narrow. */
    @Test
    void replace_extremeBounds_staysWithin() {
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
                assertThat(at(pair[0], pair[1], u)).isBetween(pair[0], pair[1]);
            }
        }
    }

    private static double at(double low, double high, double u) {
        double[] value = {u};
        CutQuantile.between(low, high).replace(value, 1);
        return value[0];
    }
}
