package dev.fanin.array;

import dev.fanin.matrix.Matrix;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Between ND4J's arrays and {@link Matrix}, to change the spectrum of weights that exist or to take them apart.
 *
 * @since 0.1
 */
public final class Matrices {

    private Matrices() {}

    /**
     * The numbers of an array of rank 2, in any order and data type, views included.
     *
     * @throws IllegalArgumentException if the rank is another, or a number is not finite
     */
    public static Matrix of(INDArray array) {
        if (array.rank() != 2) {
            throw new IllegalArgumentException("a matrix has rank 2, this array " + array.rank());
        }
        INDArray rowMajor = array.castTo(DataType.DOUBLE).dup('c');
        return Matrix.of(
                Math.toIntExact(array.rows()),
                Math.toIntExact(array.columns()),
                rowMajor.data().asDouble());
    }

    /** A new array in C order. */
    public static INDArray array(Matrix matrix, DataType type) {
        long[] shape = {matrix.rows(), matrix.columns()};
        return type == DataType.FLOAT
                ? Nd4j.create(matrix.floats(), shape, 'c')
                : Nd4j.createFromArray(matrix.doubles()).reshape('c', shape).castTo(type);
    }
}
