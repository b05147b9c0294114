package dev.fanin.array;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Arrays that users give to a model, held against what it declares. The generated code calls it.
 *
 * @since 0.1
 */
public final class Given {

    private Given() {}

    /**
     * Requires an array of that shape.
     *
     * @throws IllegalArgumentException if there is none, or it has another
     */
    public static void shape(String name, @Nullable INDArray array, long... shape) {
        if (array == null) {
            throw new IllegalArgumentException(name + " is null: give an array " + Arrays.toString(shape));
        }
        if (!Arrays.equals(array.shape(), shape)) {
            throw new IllegalArgumentException(
                    name + " must be " + Arrays.toString(shape) + ": it is " + Arrays.toString(array.shape()));
        }
    }
}
