package dev.fanin.array;

import org.bytedeco.javacpp.Pointer;

/**
 * How arrays of a data type are calculated and written.
 *
 * @param <A> float[] or double[]
 * @param tile how many numbers a thread holds at once where it writes in another order than it draws: some 100 KB
 */
record Storage<A>(Arithmetic<A> arithmetic, int tile, Opener<A> writers) {

    /** Opens memory for one thread. */
    @FunctionalInterface
    interface Opener<A> {

        /** Memory of so many numbers. */
        Writer<A> open(Pointer memory, long elements);
    }

    /** An array's memory, open for one thread; what is written is rounded. */
    interface Writer<A> {

        /** Writes {@code values[offset]} and on to the elements {@code at}, {@code at + 1}, ... in memory. */
        void write(long at, A values, int offset, int count);

        /** Writes every {@code step}-th value from {@code values[offset]} on to every {@code stride}-th element from {@code at} on. */
        void write(long at, long stride, A values, int offset, int step, int count);
    }
}
