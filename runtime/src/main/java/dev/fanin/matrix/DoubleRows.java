package dev.fanin.matrix;

/**
 * Where a matrix goes, piece by piece; several threads may bring pieces at once.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface DoubleRows {

    /**
     * Takes the elements first, first + 1, ... of the matrix in row-major order.
     *
     * @param first the index of the first element within the matrix
     * @param values they start at 0; the array is the caller's again on return
     * @param count how many
     */
    void take(long first, double[] values, int count);
}
