package dev.fanin.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fanin.Initialization;
import dev.fanin.Spectrum;
import dev.fanin.init.DeltaOrthogonalInitializer;
import dev.fanin.init.Initializer;
import dev.fanin.init.OrthogonalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.SvdInitializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.api.buffer.DataType;

class MatricesTest {

    private static final double[] NONE = {};

    /** The product of a row-major matrix with its transpose, or of its transpose with it: the smaller of both. */
    private static double[][] gram(double[] matrix, int columns) {
        int rows = matrix.length / columns;
        boolean tall = rows >= columns;
        double[][] gram = new double[Math.min(rows, columns)][Math.min(rows, columns)];
        for (int i = 0; i < gram.length; i++) {
            for (int j = 0; j < gram.length; j++) {
                for (int k = 0; k < Math.max(rows, columns); k++) {
                    gram[i][j] += tall
                            ? matrix[k * columns + i] * matrix[k * columns + j]
                            : matrix[i * columns + k] * matrix[j * columns + k];
                }
            }
        }
        return gram;
    }

    private static void assertSingularValues(double[] matrix, int columns, double value, double error) {
        double[][] gram = gram(matrix, columns);
        for (int i = 0; i < gram.length; i++) {
            for (int j = 0; j < gram.length; j++) {
                assertThat(gram[i][j]).isCloseTo(i == j ? value * value : 0, within(error));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"FLOAT, 5e-6", "DOUBLE, 1e-14", "HALF, 4e-3", "BFLOAT16, 3e-2"})
    void orthogonal_inEveryDataType_isOrthogonalToItsPrecision(DataType type, double error) {
        Initialization how = Initialization.seed(7).dataType(type);

        assertSingularValues(Numbers.of(how, Parameter.of("w", new OrthogonalInitializer(2), 40, 30)), 30, 2, error);
        assertSingularValues(Numbers.of(how, Parameter.of("w", new OrthogonalInitializer(2), 30, 40)), 40, 2, error);
    }

    @Test
    void orthogonal_ofMoreThanTwoAxes_isTheMatrixOfAllOthersTimesTheLast() {
        double[] kernel = Numbers.of(new OrthogonalInitializer(1), 3, 3, 4, 8);

        assertSingularValues(kernel, 8, 1, 2e-6);
    }

    @Test
    void orthogonal_largeEnoughToBeSplit_isOrthogonal() {
        assertSingularValues(Numbers.of(new OrthogonalInitializer(1), 512, 256), 256, 1, 5e-6);
    }

    /** Stacked gates [n, 4n]: one draw over all gives each gate singular values of rms .5. */
    @Test
    void orthogonal_inBlocks_isOrthogonalInEach() {
        Parameter gates =
                Parameter.of("w", new OrthogonalInitializer(1), 16, 64).blocks(4, -1);
        double[] made = Numbers.of(Initialization.seed(3), gates);
        for (int block = 0; block < 4; block++) {
            double[] gate = new double[256];
            for (int i = 0; i < 256; i++) {
                gate[i] = made[i / 16 * 64 + block * 16 + i % 16];
            }
            assertSingularValues(gate, 16, 1, 2e-6);
        }
    }

    @Test
    void deltaOrthogonal_isOrthogonalAtTheCentreTapAndZeroElsewhere() {
        double[] kernel = Numbers.of(new DeltaOrthogonalInitializer(3), 4, 3, 5, 8);
        double[] centre = new double[40];
        for (int i = 0; i < kernel.length; i++) {
            // Tap (4 - 1) / 2 = 1, (3 - 1) / 2 = 1 is the fifth.
            if (i / 40 == 4) {
                centre[i % 40] = kernel[i];
            } else {
                assertThat(kernel[i]).isZero();
            }
        }
        assertSingularValues(centre, 8, 3, 2e-5);
    }

    @Test
    void svd_ofRankOne_hasNoMinorsOfTwo() {
        Initializer rankOne = new SvdInitializer(Spectrum.POWER, 2, NONE, 1, 1);

        double[] made = Numbers.of(Initialization.seed(1).dataType(DataType.DOUBLE), Parameter.of("w", rankOne, 6, 5));

        double squares = 0;
        for (int i = 0; i < made.length; i++) {
            squares += made[i] * made[i];
            assertThat(made[i] * made[0]).isCloseTo(made[i % 5] * made[i / 5 * 5], within(1e-14));
        }
        assertThat(squares).isCloseTo(4, within(1e-13));
    }

    @Test
    void svd_ofListedValues_hasTheirSumOfSquaresAndOfFourthPowers() {
        Initializer listed = new SvdInitializer(Spectrum.VALUES, 1, new double[] {3, 2, 0.5}, 1, 0);

        double[][] gram =
                gram(Numbers.of(Initialization.seed(1).dataType(DataType.DOUBLE), Parameter.of("w", listed, 7, 3)), 3);

        double trace = 0;
        double squares = 0;
        for (int i = 0; i < 3; i++) {
            trace += gram[i][i];
            for (int j = 0; j < 3; j++) {
                squares += gram[i][j] * gram[i][j];
            }
        }
        assertThat(trace).isCloseTo(13.25, within(1e-13));
        assertThat(squares).isCloseTo(97.0625, within(1e-12));
    }

    @Test
    void svd_ofAGaussian_hasUnitVariance() {
        double[] made = Numbers.of(new SvdInitializer(Spectrum.GAUSSIAN, 1, NONE, 1, 0), 1000, 1000);
        double squares = 0;
        for (double value : made) {
            squares += value * value;
        }
        assertThat(Math.sqrt(squares / 1e6)).isCloseTo(1, within(5 / Math.sqrt(2e6)));
    }
}
