package dev.fanin.array;

import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.ShortPointer;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Reads the elements of an array in pieces, without a copy of the whole.
 *
 * @since 0.1
 */
public final class Elements {

    /** As many as stay in the cache while they are looked at. */
    private static final int PIECE = 1 << 13;

    private Elements() {}

    /**
     * Hears of elements.
     *
     * @since 0.1
     */
    @FunctionalInterface
    public interface Listener {

        /** The next {@code count} elements; the array is used again for those after. */
        void take(double[] values, int count);
    }

    /** Tells all elements, in the order of memory. */
    public static void read(INDArray array, Listener listener) {
        if (array.isView()) {
            try (INDArray whole = array.dup()) {
                readMemory(whole, listener);
            }
        } else {
            readMemory(array, listener);
        }
    }

    private static void readMemory(INDArray array, Listener listener) {
        Reader reader = reader(array);
        long length = array.length();
        double[] piece = new double[(int) Math.min(PIECE, length)];
        for (long at = 0; at < length; at += PIECE) {
            int count = (int) Math.min(PIECE, length - at);
            reader.read(at, piece, count);
            listener.take(piece, count);
        }
    }

    private interface Reader {
        void read(long at, double[] into, int count);
    }

    private static Reader reader(INDArray array) {
        Pointer memory = array.data().addressPointer();
        return switch (Precision.of(array.dataType())) {
            case FLOAT -> floats(new FloatPointer(memory));
            case DOUBLE -> {
                DoublePointer doubles = new DoublePointer(memory);
                yield (at, into, count) -> doubles.position(at).get(into, 0, count);
            }
            case HALF -> shorts(new ShortPointer(memory), Rounding::fromHalf);
            case BFLOAT16 -> shorts(new ShortPointer(memory), Rounding::fromBfloat16);
        };
    }

    private static Reader floats(FloatPointer memory) {
        float[] piece = new float[PIECE];
        return (at, into, count) -> {
            memory.position(at).get(piece, 0, count);
            for (int i = 0; i < count; i++) {
                into[i] = piece[i];
            }
        };
    }

    private interface Widening {
        float widen(short bits);
    }

    private static Reader shorts(ShortPointer memory, Widening widening) {
        short[] piece = new short[PIECE];
        return (at, into, count) -> {
            memory.position(at).get(piece, 0, count);
            for (int i = 0; i < count; i++) {
                into[i] = widening.widen(piece[i]);
            }
        };
    }
}
