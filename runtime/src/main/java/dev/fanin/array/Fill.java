package dev.fanin.array;

/** The values of a block, element by element, in C order; for one thread. */
interface Fill {

    /** Writes the elements {@code from}, {@code from + 1}, ... to {@code into[offset]} and on, {@code count} of them. */
    void fill(long from, float[] into, int offset, int count);

    /** As {@link #fill(long, float[], int, int)}, in double. */
    void fill(long from, double[] into, int offset, int count);

    /** Its thread has drawn all it wanted: what this holds may serve others. */
    default void done() {}
}
