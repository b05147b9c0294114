package dev.fanin.matrix;

import static dev.fanin.matrix.HaarLaw.SIDE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.Spectrum;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HaarLawTest {

    @Test
    void orthogonal_isHaar_inDouble() {
        Orthogonal matrix = new Orthogonal(SIDE, SIDE, 1);

        assertThat(HaarLaw.violations(seed -> Drawn.doubles(matrix, SIDE, SIDE, seed)))
                .isEmpty();
    }

    @Test
    void orthogonal_isHaar_inFloat() {
        Orthogonal matrix = new Orthogonal(SIDE, SIDE, 1);

        assertThat(HaarLaw.violations(seed -> Drawn.floats(matrix, SIDE, SIDE, 5000 + seed)))
                .isEmpty();
    }

    @Test
    void composed_ofOnes_isHaar() {
        double[] ones = new double[SIDE];
        Arrays.fill(ones, 1);
        RandomMatrix matrix = Svd.of(SIDE, SIDE, Spectrum.VALUES, 1, ones, 1, SIDE);

        assertThat(HaarLaw.violations(seed -> Drawn.doubles(matrix, SIDE, SIDE, seed)))
                .isEmpty();
    }

    @Test
    void tall_hasColumnsUniformOnTheSphere() {
        assertUniformOnTheSphere(SIDE, 3);
    }

    @Test
    void wide_hasRowsUniformOnTheSphere() {
        assertUniformOnTheSphere(3, SIDE);
    }

    @Test
    void qrWithoutSigns_isNotHaar() {
        assertThat(HaarLaw.violations(seed -> WrongWays.qrWithoutSigns(gaussian(seed))))
                .contains("E tr^2 = 1", "entries follow the Beta law", "angles are uniform");
    }

    @Test
    void leftFactorOfAnSvd_isNotHaar() {
        assertThat(HaarLaw.violations(seed -> WrongWays.leftSingularVectors(gaussian(seed))))
                .contains("E tr = 0", "entries follow the Beta law");
    }

    private static double[][] gaussian(long seed) {
        return Drawn.doubles(new Gaussian(SIDE, SIDE, false, 1), SIDE, SIDE, seed);
    }

    /** Each coordinate of a column has the law of an entry of O(10), and every direction is as good as any. */
    private static void assertUniformOnTheSphere(int rows, int columns) {
        int draws = 4000;
        double[] coordinate = new double[draws];
        double[] direction = new double[draws];
        for (int seed = 0; seed < draws; seed++) {
            double[][] q = Drawn.doubles(new Orthogonal(rows, columns, 1), rows, columns, seed);
            double[][] tall = rows < columns ? Drawn.transposed(q) : q;
            coordinate[seed] = tall[7][1];
            direction[seed] = Arrays.stream(tall).mapToDouble(row -> row[2]).sum() / Math.sqrt(SIDE);
        }
        for (double[] sample : new double[][] {coordinate, direction}) {
            Arrays.sort(sample);
            for (int i = 0; i < draws; i++) {
                assertThat(Math.abs(HaarLaw.entryBelow(sample[i]) - (i + .5) / draws))
                        .isLessThan(2 / Math.sqrt(draws));
            }
        }
    }
}
