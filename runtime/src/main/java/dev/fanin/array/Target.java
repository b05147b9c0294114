package dev.fanin.array;

import java.util.stream.LongStream;
import org.bytedeco.javacpp.Pointer;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The memory of an array, and who hears how full it is.
 *
 * @param <A> float[] or double[]
 * @param elements how many numbers it takes
 * @param order 'c' or 'f'; 'c' where both are the same
 */
record Target<A>(Storage<A> storage, Pointer memory, long elements, char order, Progress progress) {

    /** All of an array. */
    static <A> Target<A> of(Storage<A> storage, INDArray array, Progress progress) {
        boolean plain = array.ordering() == 'c'
                || LongStream.of(array.shape()).filter(size -> size > 1).count() < 2;
        return new Target<>(storage, array.data().addressPointer(), array.length(), plain ? 'c' : 'f', progress);
    }

    /** The memory, open for one thread. */
    Storage.Writer<A> writer() {
        return storage.writers().open(memory, elements);
    }

    /** Where the numbers of a block go. */
    Region<A> region(Overlap overlap) {
        return Region.of(this, overlap);
    }
}
