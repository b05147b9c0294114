package dev.fanin.array;

import org.bytedeco.javacpp.Pointer;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The memory of an array in C order, and who hears how full it is.
 *
 * @param <A> float[] or double[]
 */
record Target<A>(Storage<A> storage, Pointer memory, Progress progress) {

    /** All of an array. */
    static <A> Target<A> of(Storage<A> storage, INDArray array, Progress progress) {
        return new Target<>(storage, array.data().addressPointer(), progress);
    }

    /** Where the numbers of {@code source}, a box of a block, go: {@code box}, a box of the array. */
    Region<A> region(Box source, Box box) {
        return new Region<>(storage, memory, source, box, progress);
    }
}
