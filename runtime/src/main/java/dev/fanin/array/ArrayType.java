package dev.fanin.array;

import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What an array is, whatever its values.
 *
 * @param shape the sizes of its axes, outermost first
 * @since 0.1
 */
public record ArrayType(DataType dataType, List<Long> shape) {

    public ArrayType {
        shape = List.copyOf(shape);
    }

    public static ArrayType of(INDArray array) {
        return new ArrayType(
                array.dataType(), Arrays.stream(array.shape()).boxed().toList());
    }

    /** As people write it: {@code [784, 256] FLOAT}. */
    @Override
    public String toString() {
        return shape + " " + dataType;
    }
}
