package dev.fanin.samples.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class Saxe2014Test {
    private static final int WIDTH = 128;

    private static double medianOfGaussians(int factors) {
        double[] values = Saxe2014.singularValues(factors, WIDTH, Saxe2014.gaussian(WIDTH));
        return (values[WIDTH / 2 - 1] + values[WIDTH / 2]) / 2;
    }

    @Test
    void gaussianProducts_turnMostDirectionsIntoNothing() {
        // .036, 2.4e-8 and 1.2e-15 for other draws.
        assertThat(Math.log(medianOfGaussians(10) / 0.036)).isCloseTo(0, within(0.5));
        assertThat(Math.log(medianOfGaussians(50) / 2.4e-8)).isCloseTo(0, within(0.8));
        assertThat(Math.log(medianOfGaussians(100) / 1.2e-15)).isCloseTo(0, within(1.0));
    }

    @Test
    void orthogonalProducts_stayOrthogonal() {
        // Even correctly rounded orthogonal matrices, multiplied in double, are off by 5e-15: docs/papers.md.
        for (double value : Saxe2014.singularValues(100, WIDTH, Saxe2014.ORTHOGONAL)) {
            assertThat(value).isCloseTo(1, within(3e-14));
        }
    }

    @Test
    void learningTime_fromOrthogonalWeights_doesNotGrowWithDepth() {
        double shallow = Saxe2014.learningTime(2, Saxe2014.ORTHOGONAL);

        assertThat(Saxe2014.learningTime(8, Saxe2014.ORTHOGONAL)).isLessThan(1.5 * shallow);
        assertThat(Saxe2014.learningTime(32, Saxe2014.ORTHOGONAL)).isLessThan(shallow);
    }

    @Test
    void learningTime_fromGaussianWeights_growsWithDepth() {
        double shallow = Saxe2014.learningTime(2, Saxe2014.gaussian(64));

        assertThat(Saxe2014.learningTime(8, Saxe2014.gaussian(64))).isGreaterThan(1.3 * shallow);
        assertThat(Saxe2014.learningTime(16, Saxe2014.gaussian(64))).isGreaterThan(3 * shallow);
    }
}
