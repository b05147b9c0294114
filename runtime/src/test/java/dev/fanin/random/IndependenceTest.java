package dev.fanin.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Correlations of a million pairs, each within five standard errors, 0.5 %. */
class IndependenceTest {
    private static final int COUNT = 1_000_000;
    private static final float[] DRAWN = Streams.NORMAL.floats(31, "layer1.weight", COUNT);

    /** The lane beside, the pair's other half, the next pair, the next block, and the next batch. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 255, 256, 257, 512, 768, 1024, 4096})
    void neighbours_areIndependent(int distance) {
        float[] later = Arrays.copyOfRange(DRAWN, distance, COUNT);

        assertIndependent(Arrays.copyOf(DRAWN, COUNT - distance), later);
    }

    @ParameterizedTest
    @ValueSource(strings = {"layer1.weights", "layer2.weight", "layer1.bias", "weight.layer1", "LAYER1.weight", ""})
    void neighbouringNames_areIndependent(String path) {
        assertIndependent(DRAWN, Streams.NORMAL.floats(31, path, COUNT));
    }

    @ParameterizedTest
    @ValueSource(longs = {30, 32, -31, 31 + (1L << 32), 31 | Long.MIN_VALUE})
    void neighbouringSeeds_areIndependent(long seed) {
        assertIndependent(DRAWN, Streams.NORMAL.floats(seed, "layer1.weight", COUNT));
    }

    @ParameterizedTest
    @EnumSource(names = "FILL", mode = EnumSource.Mode.EXCLUDE)
    void purposes_areIndependent(Purpose purpose) {
        float[] other = new float[COUNT];
        new NormalStream(Key.of(31, "layer1.weight", 0, purpose)).fill(0, other, 0, COUNT);

        assertIndependent(DRAWN, other);
    }

    @Test
    void blocks_areIndependent() {
        float[] other = new float[COUNT];
        new NormalStream(Key.of(31, "layer1.weight", 1, Purpose.FILL)).fill(0, other, 0, COUNT);

        assertIndependent(DRAWN, other);
    }

    /** 40 bits and more for a normal: of a million floats repeats are rare, of a million doubles there are none. */
    @Test
    void normals_hardlyRepeat() {
        double[] doubles = Streams.NORMAL.doubles(31, "layer1.weight", COUNT);

        assertThat(Arrays.stream(doubles).distinct().count()).isEqualTo(COUNT);
    }

    /** Values, and sizes: the halves of a pair share a radius, which their sizes would show. */
    private static void assertIndependent(float[] a, float[] b) {
        double bound = 5 / Math.sqrt(a.length);
        assertThat(Math.abs(correlation(a, b, 1))).isLessThan(bound);
        assertThat(Math.abs(correlation(a, b, 2))).isLessThan(bound);
    }

    private static double correlation(float[] a, float[] b, int power) {
        double mean = power - 1;
        double scale = power == 1 ? 1 : 2;
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            double x = power == 1 ? a[i] : (double) a[i] * a[i];
            double y = power == 1 ? b[i] : (double) b[i] * b[i];
            sum += (x - mean) * (y - mean);
        }
        return sum / a.length / scale;
    }
}
