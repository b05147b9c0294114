package dev.fanin.array;

import org.nd4j.linalg.api.buffer.DataBuffer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.executioner.OpExecutioner.ExecutionerType;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Arrays whose memory nobody has touched yet.
 *
 * <p>ND4J sets even uninitialised memory to zero, on the thread that asks, which costs as much time as filling it. So large
 * arrays of its CPU backend get memory of our own; small ones, and those of other backends, come from ND4J.
 *
 * @since 0.1
 */
public final class UntouchedArrays implements Making.Allocator {

    /** From here on the system gives malloc fresh pages. */
    private static final long LARGE = 1L << 18;

    @Override
    public INDArray allocate(DataType type, long[] shape, char order) {
        Precision precision = Precision.of(type);
        long elements = 1;
        for (long size : shape) {
            elements = Math.multiplyExact(elements, size);
        }
        if (elements * precision.bytes() < LARGE || !Backend.CPU) {
            return Nd4j.createUninitialized(type, shape, order);
        }
        OwnMemory memory = OwnMemory.allocate(elements * precision.bytes());
        try {
            DataBuffer buffer = CpuBuffers.of(precision, memory, elements);
            return Nd4j.create(buffer, shape, Nd4j.getStrides(shape, order), 0, order, type);
        } catch (RuntimeException | Error e) {
            memory.deallocate();
            throw e;
        }
    }

    /** Whether arrays are those of a backend for processors; ND4J's environment would take 20 ms to be asked. */
    static boolean onProcessor() {
        return Nd4j.getExecutioner().type() == ExecutionerType.NATIVE_CPU;
    }

    /** Looked up once: the backend stays what it is. */
    private static final class Backend {
        static final boolean CPU = onProcessor() && buffersAreKnown();

        private static boolean buffersAreKnown() {
            try {
                try (OwnMemory one = OwnMemory.allocate(Double.BYTES)) {
                    return CpuBuffers.of(Precision.FLOAT, one, 1).length() == 1;
                }
            } catch (LinkageError e) {
                // Another version of ND4J, or another backend for processors.
                return false;
            }
        }
    }
}
