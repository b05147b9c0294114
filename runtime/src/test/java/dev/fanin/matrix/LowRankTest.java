package dev.fanin.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LowRankTest {

    private static void assertInFloats(LowRank parts, Matrix matrix) {
        assertThat(parts.recombine().doubles()).containsExactly(matrix.doubles(), within(1e-12));
        Matrix product = asFloats(parts.b()).times(asFloats(parts.a()));
        assertThat(asFloats(parts.residual()).plus(product).doubles()).containsExactly(matrix.doubles(), within(1e-5));
    }

    private static Matrix asFloats(Matrix matrix) {
        return Matrix.of(matrix.rows(), matrix.columns(), matrix.floats());
    }

    @ParameterizedTest
    @CsvSource({"30, 20, 4", "20, 30, 4", "8, 8, 8", "5, 1, 1", "1, 5, 1"})
    void recombined_isTheMatrix_inFloatsTo1e5(int rows, int columns, int rank) {
        Matrix matrix = DecompositionTest.uniform(rows, columns, 6);

        assertInFloats(LowRank.pissa(matrix, rank), matrix);
        assertInFloats(LowRank.olora(matrix, rank), matrix);
    }

    @Test
    void shapes_areThoseOfAdapters() {
        Matrix matrix = DecompositionTest.uniform(7, 9, 6);

        for (LowRank parts : new LowRank[] {LowRank.pissa(matrix, 3), LowRank.olora(matrix, 3)}) {
            assertThat(parts.a()).hasToString("Matrix[3, 9]");
            assertThat(parts.b()).hasToString("Matrix[7, 3]");
            assertThat(parts.residual()).hasToString("Matrix[7, 9]");
        }
    }

    /** diag(2, 9): a = [0, 3] and b = [0, 3]^T up to a common sign; diag(2, 0) is left. */
    @Test
    void pissa_ofADiagonal_takesTheLargestAndHalvesItByItsRoot() {
        LowRank parts = LowRank.pissa(Matrix.of(2, 2, new double[] {2, 0, 0, 9}), 1);

        double sign = Math.signum(parts.b().at(1, 0));
        assertThat(parts.a().doubles()).containsExactly(new double[] {0, 3 * sign}, within(1e-14));
        assertThat(parts.b().doubles()).containsExactly(new double[] {0, 3 * sign}, within(1e-14));
        assertThat(parts.residual().doubles()).containsExactly(new double[] {2, 0, 0, 0}, within(1e-14));
    }

    @Test
    void pissa_leavesTheSmallerSingularValues() {
        Matrix matrix = DecompositionTest.uniform(12, 10, 1);

        double[] left = Decomposition.of(LowRank.pissa(matrix, 4).residual()).singularValues();

        double[] all = Decomposition.of(matrix).singularValues();
        for (int i = 0; i < 6; i++) {
            assertThat(left[i]).isCloseTo(all[i + 4], within(1e-13));
        }
        assertThat(left[6]).isLessThan(1e-13);
    }

    /** [[3, 1], [4, 2]]: the first column of Q is (.6, .8), the first row of R (5, 2.2), but for a sign. */
    @Test
    void olora_isTheFirstColumnOfQAndRowOfR() {
        LowRank parts = LowRank.olora(Matrix.of(2, 2, new double[] {3, 1, 4, 2}), 1);

        double sign = Math.signum(parts.b().at(0, 0));
        assertThat(parts.b().doubles()).containsExactly(new double[] {.6 * sign, .8 * sign}, within(1e-15));
        assertThat(parts.a().doubles()).containsExactly(new double[] {5 * sign, 2.2 * sign}, within(1e-14));
    }

    @Test
    void olora_isTriangularAndLeavesNothingOfTheFirstColumns() {
        LowRank parts = LowRank.olora(DecompositionTest.uniform(9, 7, 1), 3);

        for (int j = 0; j < 3; j++) {
            for (int i = 0; i < 9; i++) {
                assertThat(parts.residual().at(i, j)).isCloseTo(0, within(1e-14));
            }
            for (int i = j + 1; i < 3; i++) {
                assertThat(parts.a().at(i, j)).isCloseTo(0, within(1e-14));
            }
        }
    }

    @Test
    void rank_outOfRange_isRefused() {
        Matrix matrix = DecompositionTest.uniform(3, 5, 1);

        assertThatThrownBy(() -> LowRank.pissa(matrix, 4)).hasMessage("the rank must be 1 to 3: 4");
        assertThatThrownBy(() -> LowRank.olora(matrix, 0)).hasMessage("the rank must be 1 to 3: 0");
    }
}
