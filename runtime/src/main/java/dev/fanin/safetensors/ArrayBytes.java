package dev.fanin.safetensors;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import org.bytedeco.javacpp.BytePointer;
import org.nd4j.linalg.api.concurrency.AffinityManager.Location;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The memory of an array whose elements follow each other in C order.
 *
 * <p>It is as the format wants it: ND4J runs on little-endian machines only.
 */
record ArrayBytes(INDArray array) {

    /** A piece of memory: below the 2 GB of a ByteBuffer, and enough for a disk. */
    static final int PIECE = 1 << 24;

    /** Takes pieces of memory, one after the other. */
    @FunctionalInterface
    interface Action {
        void on(ByteBuffer piece) throws IOException;
    }

    /** Whether the elements of an array follow each other in C order. */
    static boolean areInOrder(INDArray array) {
        long expected = 1;
        for (int axis = array.rank() - 1; axis >= 0; axis--) {
            if (array.size(axis) != 1 && array.stride(axis) != expected) {
                return false;
            }
            expected *= array.size(axis);
        }
        return true;
    }

    /** Hands out all of it, in pieces; they may be read and written. */
    void each(Action action) throws IOException {
        Nd4j.getAffinityManager().ensureLocation(array, Location.HOST);
        long bytes = array.length() * array.dataType().width();
        if (bytes == 0) {
            return;
        }
        try {
            BytePointer memory = new BytePointer(array.data().addressPointer());
            for (long at = 0; at < bytes; at += PIECE) {
                // A pointer at the place, because a position beyond 2 GB makes an empty buffer.
                action.on(
                        memory.getPointer(at).limit(Math.min(PIECE, bytes - at)).asByteBuffer());
            }
        } finally {
            // The memory lives as long as the array does.
            Reference.reachabilityFence(array);
        }
    }
}
