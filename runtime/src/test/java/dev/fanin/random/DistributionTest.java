package dev.fanin.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole distributions, a million draws each with fixed seeds; {@link MomentsTest} tells scales apart more finely. */
class DistributionTest {
    private static final int COUNT = 1_000_000;

    /** A false failure in 1e5 seeds. */
    private static final double KOLMOGOROV_BOUND = 2.47;

    private static final int CELLS = 1000;

    /** Chi-square with 999 degrees of freedom: mean 999, standard deviation 44.7; five of them on both sides. */
    private static final double CHI_SQUARE_LOW = 999 - 5 * 44.7;

    private static final double CHI_SQUARE_HIGH = 999 + 5 * 44.7;

    @ParameterizedTest
    @EnumSource
    void floats_followTheirLaw(Streams kind) {
        float[] values = kind.floats(11, "distribution", COUNT);
        double[] below = new double[COUNT];
        Arrays.setAll(below, i -> kind.below(values[i]));

        assertUniform(below);
    }

    @ParameterizedTest
    @EnumSource
    void doubles_followTheirLaw(Streams kind) {
        double[] values = kind.doubles(12, "distribution", COUNT);
        double[] below = new double[COUNT];
        Arrays.setAll(below, i -> kind.below(values[i]));

        assertUniform(below);
    }

    /** Normal to the eye, and in its first three moments: twelve uniforms added up. */
    @Test
    void lookalike_isSeenThrough() {
        double[] uniforms = Streams.UNIFORM.doubles(15, "lookalike", 12 * COUNT);
        double[] below = new double[COUNT];
        Arrays.setAll(
                below,
                i -> 1
                        - NormalCurve.above(
                                Arrays.stream(uniforms, 12 * i, 12 * i + 12).sum() - 6));

        assertThatThrownBy(() -> assertUniform(below)).isInstanceOf(AssertionError.class);
    }

    private static void assertUniform(double[] below) {
        int[] counts = new int[CELLS];
        for (double fraction : below) {
            counts[Math.min(CELLS - 1, (int) (fraction * CELLS))]++;
        }
        double expected = (double) COUNT / CELLS;
        double chiSquare = Arrays.stream(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        Arrays.sort(below);
        double farthest = 0;
        for (int i = 0; i < COUNT; i++) {
            farthest = Math.max(farthest, Math.max((i + 1.0) / COUNT - below[i], below[i] - (double) i / COUNT));
        }

        assertThat(chiSquare).isBetween(CHI_SQUARE_LOW, CHI_SQUARE_HIGH);
        assertThat(farthest * Math.sqrt(COUNT)).isLessThan(KOLMOGOROV_BOUND);
    }

    @ParameterizedTest
    @EnumSource
    void values_areWithinTheirBounds(Streams kind) {
        for (float value : kind.floats(13, "bounds", 200_000)) {
            assertThat((double) value >= kind.low && value <= kind.high).isTrue();
        }
        for (double value : kind.doubles(13, "bounds", 200_000)) {
            assertThat(value >= kind.low && value <= kind.high).isTrue();
        }
    }

    /** Bounds that no float is equal to. */
    @Test
    void values_areWithinBoundsBetweenFloats() {
        double[][] bounds = {{-0.1, 0.1}, {2 + 1e-9, 2 + 4e-7}, {-3 - 1e-9, -3 + 1e-9}};
        for (double[] pair : bounds) {
            float[] values = new float[2000];
            new TruncatedNormalStream(Key.of(1, "b", 0, Purpose.FILL), pair[0], pair[1]).fill(0, values, 0, 2000);
            for (float value : values) {
                assertThat((double) value).isBetween(pair[0], pair[1]);
            }
        }
    }

    /** Every word there is, but for the last bits, which the fast path does not look at. */
    @Test
    void cutAtTwo_everyWord_isWithinTheBounds() {
        FloatsCutAtTwo fast = new FloatsCutAtTwo();
        int[] words = new int[BlockStream.LANES];
        float[] values = new float[BlockStream.LANES];
        float least = 0;
        float most = 0;
        for (int first = 0; first < 1 << 24; first += BlockStream.LANES) {
            for (int i = 0; i < BlockStream.LANES; i++) {
                words[i] = (first + i) << 8;
            }
            fast.make(words, values, BlockStream.LANES);
            for (float value : values) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        assertThat(most).isBetween(1.999999f, 2f);
        assertThat(least).isEqualTo(-most);
    }

    /** Of all floats, half a step and more from 0 and 1. */
    @Test
    void uniform_neverZeroNorOne() {
        for (float value : Streams.UNIFORM.floats(14, "u", 10_000_000)) {
            assertThat(value >= 0x1p-24f && value <= 1 - 0x1p-24f).isTrue();
        }
    }
}
