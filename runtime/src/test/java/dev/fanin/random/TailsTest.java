package dev.fanin.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Draws seen beyond 3, 4 and 5 standard deviations, and how many to expect. */
class TailsTest {
    private static final int COUNT = 20_000_000;

    /** 1 - Phi(3), 1 - Phi(4), 1 - Phi(5), from a table. */
    private static final double[] BEYOND = {1.349898e-3, 3.167124e-5, 2.866516e-7};

    @Test
    void normal_tailsAreFullOnBothSides() {
        long[][] seen = new long[2][3];
        int chunk = 100_000;
        float[] values = new float[chunk];
        ElementStream stream = Streams.NORMAL.of(21, "tails");
        for (int from = 0; from < COUNT; from += chunk) {
            stream.fill(from, values, 0, chunk);
            for (float value : values) {
                for (int i = 0; i < 3 && Math.abs(value) > 3 + i; i++) {
                    seen[value < 0 ? 0 : 1][i]++;
                }
            }
        }
        // 26997, 633 and 5.7 to be expected on each side; four standard errors of a Poisson count.
        for (long[] side : seen) {
            for (int i = 0; i < 3; i++) {
                double expected = COUNT * BEYOND[i];
                assertThat(Math.abs(side[i] - expected)).isLessThan(4 * Math.sqrt(expected));
            }
        }
        assertThat(seen[0][2]).isPositive();
        assertThat(seen[1][2]).isPositive();
    }
}
