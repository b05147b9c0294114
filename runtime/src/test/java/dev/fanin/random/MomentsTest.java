package dev.fanin.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Scales and means of a million draws; the scale's bound is five standard errors, 0.35 %. */
class MomentsTest {
    private static final int COUNT = 1_000_000;
    private static final double SCALE_BOUND = 5 / Math.sqrt(2.0 * COUNT);

    @Test
    void normal_hasMeanZeroAndScaleOne() {
        assertMoments(Streams.NORMAL, 0, 1);
    }

    @Test
    void uniform_hasMeanHalfAndScaleRootTwelfth() {
        assertMoments(Streams.UNIFORM, 0.5, 0.288675135);
    }

    /** Numbers from SciPy 1.17, truncnorm.mean and truncnorm.std. */
    @Test
    void truncated_hasItsMeanAndScale() {
        assertMoments(Streams.CUT_AT_TWO, 0, 0.879625661);
        assertMoments(Streams.CUT_AT_THREE, 0, 0.986578393);
        assertMoments(Streams.CUT_ABOVE, -0.287599971, 0.793527747);
        assertMoments(Streams.CUT_LOWER_TAIL, -3.283098655, 0.265629793);
    }

    @Test
    void scaleOnePercentOff_fails() {
        float[] values = Streams.NORMAL.floats(5, "moments", COUNT);
        for (int i = 0; i < COUNT; i++) {
            values[i] *= 1.01f;
        }

        assertThatThrownBy(() -> assertMoments(values, 0, 1)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertMoments(new float[COUNT], 0, 1)).isInstanceOf(AssertionError.class);
    }

    private static void assertMoments(Streams kind, double mean, double scale) {
        assertMoments(kind.floats(5, "moments", COUNT), mean, scale);
    }

    private static void assertMoments(float[] values, double mean, double scale) {
        double sum = 0;
        double squares = 0;
        for (float value : values) {
            sum += value - mean;
            squares += (value - mean) * (value - mean);
        }
        assertThat(Math.abs(sum / COUNT)).isLessThan(5 * scale / Math.sqrt(COUNT));
        assertThat(Math.abs(Math.sqrt(squares / COUNT) / scale - 1)).isLessThan(SCALE_BOUND);
    }
}
