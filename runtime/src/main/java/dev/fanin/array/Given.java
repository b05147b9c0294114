package dev.fanin.array;

import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Arrays that users give to a model. The generated code holds their shapes against what the model declares.
 *
 * @since 0.1
 */
public final class Given {

    private Given() {}

    /** The shape of an array; null if there is none. */
    public static long @Nullable [] shape(@Nullable INDArray array) {
        return array == null ? null : array.shape();
    }
}
