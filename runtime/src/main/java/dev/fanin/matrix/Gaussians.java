package dev.fanin.matrix;

/**
 * Standard normals, each a function of its stream and its index alone; several threads may ask at once.
 *
 * <p>A matrix takes its draws from up to four streams, which must be independent.
 *
 * @since 0.1
 */
public interface Gaussians {

    /** The reflectors of an orthogonal matrix, and of U. */
    int LEFT = 0;

    /** The reflectors of V. */
    int RIGHT = 1;

    /** The entries of a Gaussian matrix. */
    int ENTRIES = 2;

    /** The spectrum of a Gaussian matrix. */
    int SPECTRUM = 3;

    /** Writes the normals first, first + 1, ... of a stream to {@code into[offset]} and on, {@code count} of them. */
    void fill(int stream, long first, float[] into, int offset, int count);

    /** As {@link #fill(int, long, float[], int, int)}; the same draws, in double. */
    void fill(int stream, long first, double[] into, int offset, int count);
}
