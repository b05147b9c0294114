package dev.fanin.random;

/**
 * A number for every index, which its key and that index alone decide: any range equals that slice of the whole.
 *
 * <p>Streams carry scratch memory (40 to 180 KB) and are for one thread at a time. Making one takes as long as making some
 * thousand elements, so one serves many keys, one after the other. Blocks are 1024 elements long: a range that begins or ends within
 * one costs the block, so short ranges are better gathered.
 *
 * @since 0.1
 */
public interface ElementStream {

    /** Goes on with the elements of another key. */
    void restart(Key key);

    /** Writes the elements {@code from}, {@code from + 1}, ... to {@code into[offset]} and on, {@code count} of them. */
    void fill(long from, float[] into, int offset, int count);

    /** As {@link #fill(long, float[], int, int)}; the same draws, in double. */
    void fill(long from, double[] into, int offset, int count);

    /**
     * Writes the elements {@code indices[0]}, {@code indices[1]}, ... to {@code into[offset]} and on, {@code count} of them.
     *
     * <p>Costs four times as much an element as whole blocks do, wherever the elements are.
     */
    void gather(long[] indices, float[] into, int offset, int count);

    /** As {@link #gather(long[], float[], int, int)}; the same draws, in double. */
    void gather(long[] indices, double[] into, int offset, int count);
}
