package dev.fanin.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanin.matrix.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class GivenMatricesTest {

    private static final double[] ELEMENTS = {1, 2.5, -3, 4, 5, 6};

    @ParameterizedTest
    @EnumSource(names = {"FLOAT", "DOUBLE", "HALF", "BFLOAT16"})
    void array_andBack_isTheMatrix(DataType type) {
        INDArray array = Matrices.array(Matrix.of(2, 3, ELEMENTS), type);

        assertThat(array.dataType()).isEqualTo(type);
        assertThat(array.shape()).containsExactly(2, 3);
        assertThat(array.ordering()).isEqualTo('c');
        assertThat(array.getDouble(0, 1)).isEqualTo(2.5);
        assertThat(Matrices.of(array).doubles()).containsExactly(ELEMENTS);
    }

    @Test
    void of_columnOrderOrAView_isTheSameNumbers() {
        INDArray array = Matrices.array(Matrix.of(2, 3, ELEMENTS), DataType.FLOAT);

        assertThat(Matrices.of(array.dup('f')).doubles()).containsExactly(ELEMENTS);
        assertThat(Matrices.of(array.transpose()).doubles()).containsExactly(1, 4, 2.5, 5, -3, 6);
        assertThat(Matrices.of(array.getColumn(1, true)).doubles()).containsExactly(2.5, 5);
    }

    @Test
    void of_leavesTheArrayAsItWas() {
        INDArray array = Matrices.array(Matrix.of(2, 3, ELEMENTS), DataType.DOUBLE);

        array.muli(1);
        Matrix matrix = Matrices.of(array);
        array.assign(0);

        assertThat(matrix.doubles()).containsExactly(ELEMENTS);
    }

    @Test
    void of_anotherRank_isRefused() {
        INDArray vector = Nd4j.zeros(3);

        assertThatThrownBy(() -> Matrices.of(vector)).hasMessage("a matrix has rank 2, this array 1");
    }
}
