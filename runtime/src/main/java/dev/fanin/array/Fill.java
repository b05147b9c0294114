package dev.fanin.array;

/** The values of a block, element by element, in C order; for one thread. */
interface Fill {

    /** Writes the elements {@code from}, {@code from + 1}, ... to {@code into[offset]} and on, {@code count} of them. */
    void fill(long from, float[] into, int offset, int count);

    /** As {@link #fill(long, float[], int, int)}, in double. */
    void fill(long from, double[] into, int offset, int count);

    /** Writes the elements {@code indices[0]} and on to {@code into[offset]} and on, {@code count} of them. */
    default void gather(long[] indices, float[] into, int offset, int count) {
        for (int i = 0, run; i < count; i += run) {
            run = run(indices, i, count);
            fill(indices[i], into, offset + i, run);
        }
    }

    /** As {@link #gather(long[], float[], int, int)}, in double. */
    default void gather(long[] indices, double[] into, int offset, int count) {
        for (int i = 0, run; i < count; i += run) {
            run = run(indices, i, count);
            fill(indices[i], into, offset + i, run);
        }
    }

    /** How many of the indices, from the {@code first} to before the {@code end}, follow each other. */
    private static int run(long[] indices, int first, int end) {
        int run = 1;
        while (first + run < end && indices[first + run] == indices[first] + run) {
            run++;
        }
        return run;
    }

    /** Its thread has drawn all it wanted: what this holds may serve others. */
    default void done() {}
}
