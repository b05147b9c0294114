package dev.fanin.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrthogonalTest {

    @ParameterizedTest(name = "[{0}, {1}]")
    @CsvSource({
        "1, 1",
        "1, 7",
        "7, 1",
        "2, 2",
        "5, 5",
        "33, 33",
        "70, 64",
        "64, 70",
        "300, 9",
        "9, 300",
        "129, 129",
        "270, 270",
        "530, 140"
    })
    void isOrthonormal_inFloatAndDouble(int rows, int columns) {
        Orthogonal matrix = new Orthogonal(rows, columns, 1);

        assertThat(Drawn.distanceFromOrthonormal(Drawn.floats(matrix, rows, columns, 1)))
                .isLessThan(1e-6);
        assertThat(Drawn.distanceFromOrthonormal(Drawn.doubles(matrix, rows, columns, 1)))
                .isLessThan(1e-14);
    }

    @ParameterizedTest(name = "[{0}, {1}]")
    @CsvSource({"1, 1", "40, 40", "70, 20", "20, 70"})
    void floatAndDouble_areOneDraw(int rows, int columns) {
        Orthogonal matrix = new Orthogonal(rows, columns, 1);
        double[][] floats = Drawn.floats(matrix, rows, columns, 2);
        double[][] doubles = Drawn.doubles(matrix, rows, columns, 2);

        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                assertThat(floats[i][j]).isCloseTo(doubles[i][j], within(2e-5));
            }
        }
    }

    @ParameterizedTest(name = "[{0}, {1}]")
    @CsvSource({"4, 4", "9, 2", "2, 9"})
    void gain_multipliesEveryElement(int rows, int columns) {
        double[][] plain = Drawn.doubles(new Orthogonal(rows, columns, 1), rows, columns, 3);
        double[][] scaled = Drawn.doubles(new Orthogonal(rows, columns, -2.5), rows, columns, 3);

        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                assertThat(scaled[i][j]).isEqualTo(plain[i][j] * -2.5);
            }
        }
    }

    @ParameterizedTest(name = "[{0}, {1}]")
    @CsvSource({"0, 3", "3, 0", "-1, 2"})
    void emptyShape_isRefused(int rows, int columns) {
        assertThatThrownBy(() -> new Orthogonal(rows, columns, 1))
                .hasMessage("rows and columns must be at least 1: [" + rows + ", " + columns + "]");
    }
}
