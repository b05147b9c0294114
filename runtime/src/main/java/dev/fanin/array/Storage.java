package dev.fanin.array;

import java.util.function.Function;
import org.bytedeco.javacpp.Pointer;

/**
 * How arrays of a data type are calculated and written.
 *
 * @param <A> float[] or double[]
 * @param writers opens memory for one thread
 */
record Storage<A>(Arithmetic<A> arithmetic, Function<Pointer, Writer<A>> writers) {

    /** An array's memory, open for one thread. */
    @FunctionalInterface
    interface Writer<A> {

        /** Writes {@code values[offset]} and on to the elements {@code at}, {@code at + 1}, ... in memory, rounded. */
        void write(long at, A values, int offset, int count);
    }
}
