package dev.fanin.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecompositionTest {

    static Matrix uniform(int rows, int columns, long seed) {
        return Matrix.of(
                rows, columns, new Random(seed).doubles((long) rows * columns).toArray());
    }

    private static double[][] rows(Matrix matrix) {
        double[][] rows = new double[matrix.rows()][matrix.columns()];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                rows[i][j] = matrix.at(i, j);
            }
        }
        return rows;
    }

    private static void assertOrthonormal(Matrix columns) {
        assertThat(Drawn.distanceFromOrthonormal(rows(columns))).isLessThan(1e-13);
    }

    private static void assertEqual(Matrix actual, Matrix expected, double error) {
        assertThat(actual).hasToString(expected.toString());
        assertThat(actual.doubles()).containsExactly(expected.doubles(), within(error));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 7", "7, 1", "40, 25", "25, 40", "64, 64", "300, 20"})
    void ofAMatrix_hasOrthonormalFactorsWhichRecombineToIt(int rows, int columns) {
        Matrix matrix = uniform(rows, columns, 5);

        Decomposition decomposition = Decomposition.of(matrix);

        assertOrthonormal(decomposition.u());
        assertOrthonormal(decomposition.v());
        assertThat(decomposition.u()).hasToString("Matrix[" + rows + ", " + Math.min(rows, columns) + "]");
        assertThat(decomposition.v()).hasToString("Matrix[" + columns + ", " + Math.min(rows, columns) + "]");
        assertEqual(decomposition.recombine(), matrix, 1e-12);
    }

    /** [[3, 0], [4, 5]]: its singular values are 3 sqrt 5 and sqrt 5 (Strang, Linear Algebra, section 7.2). */
    @Test
    void singularValues_areDescending() {
        double[] values =
                Decomposition.of(Matrix.of(2, 2, new double[] {3, 0, 4, 5})).singularValues();

        assertThat(values).containsExactly(new double[] {3 * Math.sqrt(5), Math.sqrt(5)}, within(1e-14));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-150, 1e-30, 1, 1e30, 1e150})
    void singularValues_ofAnyMagnitude_areThoseOfTheMultiple(double factor) {
        double[] elements = {3 * factor, 0, 4 * factor, 5 * factor};

        double[] values = Decomposition.of(Matrix.of(2, 2, elements)).singularValues();

        assertThat(values[0] / factor).isCloseTo(3 * Math.sqrt(5), within(1e-14));
        assertThat(values[1] / factor).isCloseTo(Math.sqrt(5), within(1e-14));
    }

    /** The roots of the eigenvalues of the Gram matrix, by another method. */
    @Test
    void singularValues_ofARandomMatrix_areThoseOfItsGramMatrix() {
        Matrix matrix = uniform(30, 12, 8);

        double[] values = Decomposition.of(matrix).singularValues();

        double[] expected = JacobiEigenvalues.singularValues(rows(matrix));
        assertThat(values).containsExactly(expected, within(1e-11));
    }

    @Test
    void clip_lowersOnlyWhatIsAbove() {
        Matrix diagonal = Matrix.of(3, 3, new double[] {0, 4, 0, 1, 0, 0, 0, 0, -9});

        assertEqual(
                Decomposition.of(diagonal).clip(2).recombine(),
                Matrix.of(3, 3, new double[] {0, 2, 0, 1, 0, 0, 0, 0, -2}),
                1e-14);
    }

    /** The polar factor of [[.6, -.8], [.8, .6]] S with S symmetric positive is the rotation alone. */
    @Test
    void polar_isTheRotationOfARotatedStretch() {
        Matrix rotation = Matrix.of(2, 2, new double[] {.6, -.8, .8, .6});
        Matrix stretch = Matrix.of(2, 2, new double[] {7, 2, 2, 5});

        assertEqual(Decomposition.of(rotation.times(stretch)).polar().recombine(), rotation, 1e-14);
    }

    @ParameterizedTest
    @CsvSource({"5, 3", "3, 5", "4, 4"})
    void polar_ofAMatrixOfRankOne_isOrthonormalStill(int rows, int columns) {
        Matrix column = uniform(rows, 1, 3);
        Matrix row = uniform(1, columns, 4);

        Matrix polar = Decomposition.of(column.times(row)).polar().recombine();

        assertOrthonormal(rows >= columns ? polar : polar.transposed());
    }

    @Test
    void ofZeros_isZerosBetweenOrthonormalFactors() {
        Decomposition decomposition = Decomposition.of(Matrix.of(4, 3, new double[12]));

        assertThat(decomposition.singularValues()).containsOnly(0);
        assertOrthonormal(decomposition.u());
        assertOrthonormal(decomposition.v());
    }

    @Test
    void keep_leavesTheLargest() {
        Decomposition kept = Decomposition.of(uniform(9, 6, 2)).keep(2);

        double[] values = Decomposition.of(kept.recombine()).singularValues();

        assertThat(values[1]).isGreaterThan(.1);
        assertThat(values[2]).isLessThan(1e-14);
        assertThat(kept.singularValues()).startsWith(new double[] {values[0], values[1]}, within(1e-13));
    }

    @Test
    void map_changesEachValue() {
        Matrix diagonal = Matrix.of(2, 2, new double[] {4, 0, 0, 9});

        assertEqual(
                Decomposition.of(diagonal).map(Math::sqrt).recombine(),
                Matrix.of(2, 2, new double[] {2, 0, 0, 3}),
                1e-14);
    }

    @Test
    void keep_ofMoreThanThereAre_isRefused() {
        Decomposition decomposition = Decomposition.of(uniform(3, 2, 1));

        assertThatThrownBy(() -> decomposition.keep(3)).hasMessage("the rank must be 0 to 2: 3");
        assertThatThrownBy(() -> decomposition.keep(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void matrix_ofFloats_isTheirDoubles() {
        Matrix matrix = Matrix.of(1, 2, new float[] {.1f, 3});

        assertThat(matrix.doubles()).containsExactly((double) .1f, 3.0);
        assertThat(matrix.floats()).containsExactly(.1f, 3f);
    }

    @Test
    void matrix_ofWrongSizeOrNotFinite_isRefused() {
        assertThatThrownBy(() -> Matrix.of(2, 2, new double[3])).hasMessage("a matrix [2, 2] cannot have 3 elements");
        assertThatThrownBy(() -> Matrix.of(1, 1, new double[] {Double.NaN}))
                .hasMessage("an element is not a finite number: NaN");
        assertThatThrownBy(() -> Matrix.of(0, 1, new double[0])).isInstanceOf(IllegalArgumentException.class);
    }
}
